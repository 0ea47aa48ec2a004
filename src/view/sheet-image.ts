// Fetches the one picture the mine is drawn from, at the density the window needs, beside Phaser's own code: neither
// waits for the other. Apart from the table of cut-outs, because the title loads this file and not that one.
import sheet1 from '../../assets/art/atlas-1.webp?url';
import sheet2 from '../../assets/art/atlas-2.webp?url';
import { VISIBLE_MM, zoomFor } from './camera.ts';

export type Density = 1 | 2;
export type SheetImage = { readonly density: Density; readonly image: HTMLImageElement };

const URLS: Readonly<Record<Density, string>> = { 1: sheet1, 2: sheet2 };

/** Above this many canvas pixels a world unit the finer sheet is worth its bytes (tuned). */
const FINE_FROM = 1.15;

/** Width and height in CSS pixels, `ratio` device pixels for each. */
export const densityFor = (width: number, height: number, ratio: number): Density =>
  zoomFor(width, height, VISIBLE_MM.walk) * ratio > FINE_FROM ? 2 : 1;

const fetchOnce = async (): Promise<SheetImage> => {
  const density = densityFor(window.innerWidth, window.innerHeight, window.devicePixelRatio);
  const image = new Image();
  image.src = URLS[density];
  await image.decode();
  return { density, image };
};

let coming: Promise<SheetImage> | null = null;

/** One picture for all who ask, and a new attempt after one that failed. Rejects where it cannot be fetched or read. */
export const fetchSheetImage = (): Promise<SheetImage> => {
  coming ??= fetchOnce().catch((cause: unknown) => {
    coming = null;
    throw cause;
  });
  return coming;
};
