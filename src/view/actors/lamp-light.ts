// The dark and the hole the player's lamp makes in it: one big soft picture and four flat rectangles round
// it, the same on Canvas and WebGL. With the lights up it fades away.
import { DARK_ALPHA, HOLE } from '../art/light.ts';
import type { WorldPoint } from '../band.ts';
import { DEPTH, type Stage } from '../stage.ts';
import type { Scenery } from '../scenery.ts';

const NIGHT = 0x07_08_0a;
/** With the lights up the air of the print world lies over everything: paper, thinly. */
const PAPER = 0xe9_df_c7;
const WASH_ALPHA = 0.13;
const FAR = 6000;
/** The lamp is out this long when the roof falls (game.md section 9). */
const OUT_MS = 400;
/** Between the lamp and what it lights lies the middle of the light. */
const LOOK_SHARE = 0.42;

/** From a lamp to what it is turned at, world units. */
export type Beam = { readonly at: WorldPoint; readonly to: WorldPoint };

/** On whole canvas pixels, or a hair shows where the picture of the light ends and the flat dark begins. */
const snapped = ({ camera }: Scenery, value: number, axis: 'x' | 'y'): number => {
  const middle = axis === 'x' ? camera.width / 2 : camera.height / 2;
  return (
    (Math.round((value - camera[axis]) * camera.perUnit + middle) - middle) / camera.perUnit + camera[axis]
  );
};

export type LampLight = {
  sync(scenery: Scenery, beam: Beam, isHammering: boolean): void;
  goOut(): void;
  destroy(): void;
};

export const createLampLight = (stage: Stage): LampLight => {
  const hole = stage.sprite('hole', DEPTH.dark);
  const halo = stage.sprite('lamp', DEPTH.lamp);
  const sides = Array.from({ length: 4 }, () =>
    stage.scene.add
      .rectangle(0, 0, 10, 10, NIGHT, 1)
      .setOrigin(0, 0)
      .setDepth(DEPTH.dark)
      .setAlpha(DARK_ALPHA),
  );
  const wash = stage.scene.add
    .rectangle(0, 0, 10, 10, PAPER, 1)
    .setOrigin(0.5, 0.5)
    .setDepth(DEPTH.dark)
    .setAlpha(0)
    .setVisible(false);
  let outMs = 0;

  /** The rectangles begin where the picture ends; nothing is drawn twice over. */
  const surround = (left: number, top: number, right: number, bottom: number, alpha: number): void => {
    const places = [
      [left - FAR, top - FAR, FAR * 3, FAR],
      [left - FAR, bottom, FAR * 3, FAR],
      [left - FAR, top, FAR, bottom - top],
      [right, top, FAR, bottom - top],
    ] as const;
    sides.forEach((side, index) => {
      const [x, y, width, height] = places[index] ?? [0, 0, 1, 1];
      side
        .setPosition(x, y)
        .setSize(width, height)
        .setAlpha(alpha)
        .setVisible(alpha > 0.01);
    });
  };

  const cutHole = (scenery: Scenery, { at, to }: Beam, dark: number): void => {
    const half = HOLE / 2;
    const x = at.x + (to.x - at.x) * LOOK_SHARE;
    const y = at.y + (to.y - at.y) * LOOK_SHARE;
    const left = snapped(scenery, x - half, 'x');
    const right = snapped(scenery, x + half, 'x');
    const top = snapped(scenery, y - half, 'y');
    const bottom = snapped(scenery, y + half, 'y');
    hole.show('hole');
    hole.image.alpha = dark;
    hole.at((left + right) / 2, (top + bottom) / 2);
    hole.size((right - left) / HOLE, (bottom - top) / HOLE);
    surround(left, top, right, bottom, DARK_ALPHA * dark);
  };

  const jitter = (scenery: Scenery, { at, to }: Beam): Beam => {
    const beat = Math.floor(scenery.nowMs / 40) % 3;
    const dx = (beat - 1) * 1.2;
    const dy = ((beat * 2) % 3) - 1;
    return { at: { x: at.x + dx, y: at.y + dy }, to: { x: to.x + dx, y: to.y + dy } };
  };

  return {
    goOut: () => {
      outMs = OUT_MS;
    },
    sync: (scenery, steady, isHammering) => {
      outMs = Math.max(0, outMs - scenery.dtMs);
      const isJittery = isHammering && !scenery.isCalm && scenery.isRunning && scenery.lit < 0.5;
      const beam = isJittery ? jitter(scenery, steady) : steady;
      const dark = 1 - scenery.lit;
      const { x, y } = beam.at;
      if (outMs > 0) {
        hole.hide();
        halo.hide();
        return surround(x, y, x, y, Math.max(dark, 0.6) * 0.985);
      }
      wash.setVisible(scenery.lit > 0.01);
      if (scenery.lit > 0.01)
        wash
          .setPosition(scenery.camera.x, scenery.camera.y)
          .setSize(FAR, FAR)
          .setAlpha(WASH_ALPHA * scenery.lit);
      halo.show('lamp');
      halo.at(x, y);
      if (dark > 0.01) return cutHole(scenery, beam, dark);
      hole.hide();
      surround(x, y, x, y, 0);
    },
    destroy: () => {
      hole.destroy();
      halo.destroy();
      wash.destroy();
      for (const side of sides) side.destroy();
    },
  };
};
