// Thin lines from plates with names to the heads they name, where a plate found no room beside its own.
import type { Scenery } from '../scenery.ts';
import { DEPTH, type Stage } from '../stage.ts';
import type { Tied } from './name-spots.ts';

const INK = 0x0d0f12;
/** px of the canvas */
const THICK = 1.5;
/** The line ends before the face it points at, px. */
const SHORT = 7;

export type NameLines = { hide(): void; draw(scenery: Scenery, tied: Tied): void; destroy(): void };

export const createNameLines = (stage: Stage, most: number): NameLines => {
  const bars = Array.from({ length: most }, () =>
    stage.scene.add
      .rectangle(0, 0, 1, 1, INK, 1)
      .setOrigin(0, 0.5)
      .setDepth(DEPTH.name - 0.1)
      .setVisible(false),
  );
  let drawn = 0;
  return {
    hide: () => {
      for (const bar of bars.slice(0, drawn)) bar.setVisible(false);
      drawn = 0;
    },
    draw: ({ camera, ratio }, { from, to, alpha }) => {
      const bar = bars[drawn];
      const way = { x: to.x - from.x, y: to.y - from.y };
      const long = Math.hypot(way.x, way.y) - SHORT * ratio;
      if (bar === undefined || long <= 0) return;
      drawn += 1;
      bar.setVisible(true).setAlpha(alpha);
      bar.setPosition(camera.x + from.x / camera.perUnit, camera.y + from.y / camera.perUnit);
      bar.setDisplaySize(long / camera.perUnit, (THICK * Math.max(1, ratio)) / camera.perUnit);
      bar.setRotation(Math.atan2(way.y, way.x));
    },
    destroy: () => {
      for (const bar of bars) bar.destroy();
    },
  };
};
