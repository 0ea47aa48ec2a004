// The dark and the hole the player's lamp makes in it: one big soft picture and four flat rectangles round
// it, the same on Canvas and WebGL. With the lights up it fades away.
import { DARK_ALPHA, HOLE } from '../art/light.ts';
import type { WorldPoint } from '../band.ts';
import { DEPTH, type Stage } from '../stage.ts';
import type { Scenery } from '../scenery.ts';

const NIGHT = 0x07_08_0a;
const FAR = 6000;
/** The lamp is out this long when the roof falls (game.md section 9). */
const OUT_MS = 400;
const OVERLAP = 0.6;

export type LampLight = {
  sync(scenery: Scenery, at: WorldPoint, isHammering: boolean): void;
  goOut(): void;
  destroy(): void;
};

export const createLampLight = (stage: Stage): LampLight => {
  const hole = stage.sprite('hole', DEPTH.dark);
  const halo = stage.sprite('lamp', DEPTH.lamp);
  const sides = Array.from({ length: 4 }, () => stage.scene.add.rectangle(0, 0, 10, 10, NIGHT, 1).setOrigin(0, 0).setDepth(DEPTH.dark).setAlpha(DARK_ALPHA));
  let outMs = 0;

  /** The rectangles begin where the picture ends; nothing is drawn twice over. */
  const surround = (x: number, y: number, half: number, alpha: number): void => {
    const places = [
      [x - FAR, y - FAR, FAR * 2, FAR - half + OVERLAP],
      [x - FAR, y + half - OVERLAP, FAR * 2, FAR],
      [x - FAR, y - half + OVERLAP, FAR - half + OVERLAP, half * 2 - OVERLAP * 2],
      [x + half - OVERLAP, y - half + OVERLAP, FAR, half * 2 - OVERLAP * 2],
    ] as const;
    sides.forEach((side, index) => {
      const [left, top, width, height] = places[index] ?? [0, 0, 1, 1];
      side.setPosition(left, top).setSize(width, height).setAlpha(alpha).setVisible(alpha > 0.01);
    });
  };

  return {
    goOut: () => {
      outMs = OUT_MS;
    },
    sync: (scenery, at, isHammering) => {
      outMs = Math.max(0, outMs - scenery.dtMs);
      const isJittery = isHammering && !scenery.isCalm && scenery.isRunning;
      const beat = Math.floor(scenery.nowMs / 40) % 3;
      const x = at.x + (isJittery ? (beat - 1) * 1.2 : 0);
      const y = at.y + (isJittery ? ((beat * 2) % 3) - 1 : 0);
      const dark = 1 - scenery.lit;
      if (outMs > 0) {
        hole.hide();
        halo.hide();
        surround(x, y, OVERLAP, Math.max(dark, 0.6) * 0.985);
        return;
      }
      halo.show('lamp');
      halo.at(x, y);
      if (dark <= 0.01) {
        hole.hide();
        surround(x, y, HOLE / 2, 0);
        return;
      }
      hole.show('hole');
      hole.at(x, y);
      hole.image.alpha = dark;
      surround(x, y, HOLE / 2, DARK_ALPHA * dark);
    },
    destroy: () => {
      hole.destroy();
      halo.destroy();
      for (const side of sides) side.destroy();
    },
  };
};
