// QR codes in pictures and before a camera. The browser's own detector is asked where there is one (Android, ChromeOS,
// macOS); everywhere else a reader of ours is fetched with the first picture. Nothing is sent.
import type { EyesPort, Sight } from '../board/ports.ts';

type Barcode = { readonly rawValue: string };
type Detector = { detect(source: ImageBitmapSource): Promise<readonly Barcode[]> };
type DetectorClass = {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};

/** Looks at a picture and names what its QR codes say. */
type Read = (source: ImageBitmap | HTMLVideoElement) => Promise<readonly string[]>;

const detectorClass = (): DetectorClass | null => {
  const found: unknown = Reflect.get(globalThis, 'BarcodeDetector');
  return typeof found === 'function' ? (found as unknown as DetectorClass) : null;
};

/** Null where the browser has no such detector; it may know the name and have nothing behind it. */
const ofTheBrowser = async (): Promise<Read | null> => {
  try {
    const Known = detectorClass();
    if (Known === null || !(await Known.getSupportedFormats()).includes('qr_code')) return null;
    const detector = new Known({ formats: ['qr_code'] });
    return async (source) => (await detector.detect(source)).map(({ rawValue }) => rawValue);
  } catch {
    return null;
  }
};

/** Null where it did not come; asked again with the next picture. */
const ofOurs = async (): Promise<Read | null> => {
  try {
    return (await import('./qr-reader.ts')).readQr;
  } catch {
    return null;
  }
};

const bitmapOf = async (sight: Sight): Promise<ImageBitmap | HTMLVideoElement> =>
  sight instanceof Blob ? createImageBitmap(sight) : sight;

export const createEyes = async (): Promise<EyesPort> => {
  const own = await ofTheBrowser();
  return {
    look: async (sight) => {
      const read = own ?? (await ofOurs());
      if (read === null) return 'unreachable';
      try {
        return await read(await bitmapOf(sight));
      } catch {
        return null;
      }
    },
  };
};
