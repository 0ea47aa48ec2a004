// QR codes in pictures and before a camera, where the browser itself can look for them. Nothing is fetched for it and
// nothing is sent.
import type { EyesPort } from '../board/ports.ts';

type Barcode = { readonly rawValue: string };
type Detector = { detect(source: ImageBitmapSource): Promise<readonly Barcode[]> };
type DetectorClass = {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};

const detectorClass = (): DetectorClass | null => {
  const found: unknown = Reflect.get(globalThis, 'BarcodeDetector');
  return typeof found === 'function' ? (found as unknown as DetectorClass) : null;
};

/** A browser may know the name and have nothing behind it. */
const makeDetector = async (): Promise<Detector | null> => {
  try {
    const Known = detectorClass();
    if (Known === null || !(await Known.getSupportedFormats()).includes('qr_code')) return null;
    return new Known({ formats: ['qr_code'] });
  } catch {
    return null;
  }
};

/** Null where this browser cannot look for a QR. */
export const createEyes = async (): Promise<EyesPort | null> => {
  const detector = await makeDetector();
  if (detector === null) return null;
  return {
    look: async (sight) => {
      try {
        const source = sight instanceof Blob ? await createImageBitmap(sight) : sight;
        return (await detector.detect(source)).map(({ rawValue }) => rawValue);
      } catch {
        return null;
      }
    },
  };
};
