// Reads QR codes where the browser has no detector of its own. The picture is made small enough to be searched between two
// glances of the camera, and stays in this window.
import { decodeQRBatch } from 'qr/decode.js';

/** Longer side of what is searched, px: a code that fills half of it still has eight pixels to a module. */
const MAX_SIDE = 1600;

/** Given to second looks at a picture that is crooked or dim, ms. *tuned* */
const PATIENCE_MS = 120;

type Source = ImageBitmap | HTMLVideoElement;

const sizeOf = (source: Source): { readonly width: number; readonly height: number } =>
  source instanceof HTMLVideoElement
    ? { width: source.videoWidth, height: source.videoHeight }
    : { width: source.width, height: source.height };

/** The picture on white, no longer than `MAX_SIDE`; null where there is nothing to see yet. */
const pixelsOf = (source: Source): ImageData | null => {
  const { width, height } = sizeOf(source);
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (brush === null) throw new Error('this browser does not let pictures be read');
  // A code saved without a ground is black on nothing.
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(source, 0, 0, canvas.width, canvas.height);
  return brush.getImageData(0, 0, canvas.width, canvas.height);
};

/** What every QR code in it says, in no order that means anything. */
export const readQr = async (source: Source): Promise<readonly string[]> => {
  const pixels = pixelsOf(source);
  if (pixels === null) return [];
  const [found = []] = await decodeQRBatch([pixels], { timeLimit: PATIENCE_MS });
  return found.filter((one) => typeof one === 'string');
};
