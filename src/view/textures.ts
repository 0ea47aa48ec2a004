// Hands the packed sheet to Phaser and tells the actors how each cut-out is held. Nothing is painted or added after
// the start: a texture made during play leaks or stalls (codebases.md 3.5).
import type { Scene } from 'phaser';
import type { SheetImage } from './sheet-image.ts';
import { sheetTable } from './sheet.ts';

/** Share of the cut-out where it is held, and world units a pixel along both sides. */
export type Frame = {
  readonly originX: number;
  readonly originY: number;
  readonly scaleX: number;
  readonly scaleY: number;
};
export type Textures = { readonly key: string; readonly frame: (name: string) => Frame };

export const ATLAS = 'atlas';

export const createTextures = (scene: Scene, { image, density }: SheetImage): Textures => {
  const { spots, cuts } = sheetTable(density);
  const texture = scene.textures.create(ATLAS, [image]);
  const frames = new Map<string, Frame>();
  for (const [name, [x = 0, y = 0, width = 1, height = 1]] of Object.entries(spots)) {
    const [w = 1, h = 1, ax = 0, ay = 0] = cuts[name] ?? [];
    texture?.add(name, 0, x, y, width, height);
    frames.set(name, { originX: ax / w, originY: ay / h, scaleX: w / width, scaleY: h / height });
  }
  return {
    key: ATLAS,
    frame: (name) => {
      const frame = frames.get(name);
      if (frame === undefined) throw new Error(`no cut-out "${name}"`);
      return frame;
    },
  };
};
