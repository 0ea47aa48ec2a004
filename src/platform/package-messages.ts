// What the page and the worker that packs a lesson say to each other.
import type { PackWish } from '../pack/package.ts';

export type PackAsk = { readonly wish: PackWish };
export type PackAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false };
