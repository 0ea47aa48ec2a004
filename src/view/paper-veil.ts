// Bare paper over the whole view, for the moment in which one plate of the lights-up is changed for the next.
import { PRINT } from './palette.ts';
import type { Scenery } from './scenery.ts';
import { DEPTH, type Stage } from './stage.ts';

export type PaperVeil = { lay(scenery: Scenery, paper: number): void; destroy(): void };

/** Laps over the edges of the view. */
const MARGIN = 1.1;

export const createPaperVeil = (stage: Stage): PaperVeil => {
  const colour = Number.parseInt(PRINT.paper.slice(1), 16);
  const veil = stage.scene.add.rectangle(0, 0, 10, 10, colour, 1).setOrigin(0.5, 0.5).setDepth(DEPTH.veil);
  veil.setVisible(false);
  return {
    lay: ({ camera }, paper) => {
      veil.setVisible(paper > 0.01);
      if (paper <= 0.01) return;
      veil.setPosition(camera.x, camera.y).setAlpha(paper);
      veil.setDisplaySize(
        (camera.width / camera.perUnit) * MARGIN,
        (camera.height / camera.perUnit) * MARGIN,
      );
    },
    destroy: () => veil.destroy(),
  };
};
