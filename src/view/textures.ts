// Paints every picture of the mine once, at boot, onto a few canvases and hands them to Phaser. Nothing is
// painted after that: a texture made during play leaks or stalls (codebases.md 3.5).
import type { Scene } from 'phaser';
import { coalCuts } from './art/coal.ts';
import { aimCuts } from './art/chalk.ts';
import { debrisCuts } from './art/debris.ts';
import { driftCuts } from './art/drift.ts';
import { haulageCuts } from './art/haulage.ts';
import { lightCuts } from './art/light.ts';
import type { Cut } from './art/painter.ts';
import { peopleCuts } from './art/people.ts';
import { rockCuts } from './art/rock.ts';
import { timberCuts } from './art/timber.ts';
import { packSheets, sheetSizes, type Spot } from './atlas.ts';

/** Pixels a world unit on the sheets. Soft things (light, dust) are painted at one. */
export type Frame = {
  readonly sheet: string;
  readonly originX: number;
  readonly originY: number;
  readonly scale: number;
};
export type Textures = { readonly frame: (name: string) => Frame };

const SOFT = 1;

const paintSheets = (
  cuts: readonly Cut[],
  spots: readonly Spot[],
  scaleOf: (cut: Cut) => number,
): HTMLCanvasElement[] => {
  const byName = new Map(cuts.map((cut) => [cut.name, cut]));
  const canvases = sheetSizes(spots).map(({ w, h }) => {
    const canvas = document.createElement('canvas');
    canvas.width = w;
    canvas.height = h;
    return canvas;
  });
  for (const spot of spots) {
    const cut = byName.get(spot.name);
    const pen = canvases[spot.sheet]?.getContext('2d');
    if (cut === undefined || pen === null || pen === undefined) continue;
    const scale = scaleOf(cut);
    pen.save();
    pen.beginPath();
    pen.rect(spot.x, spot.y, spot.w, spot.h);
    pen.clip();
    pen.setTransform(scale, 0, 0, scale, spot.x, spot.y);
    cut.paint(pen);
    pen.restore();
  }
  return canvases;
};

/** `sharpness` is pixels a world unit: the screen's zoom times its pixel ratio, rounded up by the engine. */
export const createTextures = (scene: Scene, sharpness: number): Textures => {
  const soft = new Set(lightCuts().map((cut) => cut.name));
  const cuts = [
    ...coalCuts(),
    ...debrisCuts(),
    ...rockCuts(),
    ...driftCuts(),
    ...timberCuts(),
    ...aimCuts(),
    ...peopleCuts(),
    ...haulageCuts(),
    ...lightCuts(),
  ];
  const scaleOf = (cut: Cut): number => (soft.has(cut.name) ? SOFT : sharpness);
  const spots = packSheets(
    cuts.map((cut) => ({
      name: cut.name,
      w: Math.ceil(cut.w * scaleOf(cut)),
      h: Math.ceil(cut.h * scaleOf(cut)),
    })),
  );
  // `create` and not `addCanvas`: that one reads every pixel back, a tenth of the whole start.
  const sheets = paintSheets(cuts, spots, scaleOf).map((canvas, index) =>
    scene.textures.create(`sheet ${index}`, [canvas]),
  );
  const frames = new Map<string, Frame>();
  const byName = new Map(cuts.map((cut) => [cut.name, cut]));
  for (const spot of spots) {
    const cut = byName.get(spot.name);
    if (cut === undefined) continue;
    sheets[spot.sheet]?.add(spot.name, 0, spot.x, spot.y, spot.w, spot.h);
    const scale = scaleOf(cut);
    frames.set(spot.name, {
      sheet: `sheet ${spot.sheet}`,
      originX: (cut.ax * scale) / spot.w,
      originY: (cut.ay * scale) / spot.h,
      scale: 1 / scale,
    });
  }
  return {
    frame: (name) => {
      const frame = frames.get(name);
      if (frame === undefined) throw new Error(`no cut-out "${name}"`);
      return frame;
    },
  };
};
