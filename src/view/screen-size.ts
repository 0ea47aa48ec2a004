// How many pixels the mine is drawn with: sharp on a phone, affordable on a school laptop, bounded on 4K.
import type { RendererChoice } from './renderer-choice.ts';

export type ScreenSize = { readonly width: number; readonly height: number; readonly ratio: number };

/** Drawn by the processor more than this many pixels would cost the 55 frames a second (tuned). */
const SOFTWARE_PIXELS = 1_300_000;
const GPU_PIXELS = 9_000_000;
const MAX_RATIO = 2;

/** CSS size and canvas pixels a CSS pixel; `quality` is the share of pixels this machine can draw. */
export const screenSizeFor = (
  width: number,
  height: number,
  devicePixelRatio: number,
  { kind, isSoftware }: RendererChoice,
  quality = 1,
): ScreenSize => {
  const w = Math.max(1, Math.floor(width));
  const h = Math.max(1, Math.floor(height));
  const wanted = kind === 'canvas' || isSoftware ? 1 : Math.min(MAX_RATIO, Math.max(1, devicePixelRatio));
  const budget = kind === 'canvas' || isSoftware ? SOFTWARE_PIXELS : GPU_PIXELS;
  return { width: w, height: h, ratio: Math.min(wanted, Math.sqrt(budget / (w * h))) * Math.sqrt(quality) };
};
