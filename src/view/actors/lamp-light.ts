// The player's lamp: its glow, the light it throws, its flicker under the hammer, and the moment it is out
// when the roof falls. With the lights up the night is lifted and the rock turns to paper:
// the face stands on it like a print, the light of the second world let into the first.
import type { WorldPoint } from '../band.ts';
import { DEPTH, type Stage } from '../stage.ts';
import type { Scenery } from '../scenery.ts';
import { createDark, FAR } from './dark.ts';

/** The ground of the print world, PRINT.paper. */
const PAPER = 0xcf_c3_a7;
/** The lamp is out this long when the roof falls (game.md section 9). */
const OUT_MS = 400;
const OUT_ALPHA = 0.985;
/** Between the lamp and what it lights lies the middle of the light. */
const LOOK_SHARE = 0.42;

/** From a lamp to what it is turned at, world units. */
export type Beam = { readonly at: WorldPoint; readonly to: WorldPoint };

export type LampLight = {
  sync(scenery: Scenery, beam: Beam, isHammering: boolean): void;
  goOut(): void;
  destroy(): void;
};

const middleOf = ({ at, to }: Beam): WorldPoint => ({
  x: at.x + (to.x - at.x) * LOOK_SHARE,
  y: at.y + (to.y - at.y) * LOOK_SHARE,
});

const jitter = (scenery: Scenery, { at, to }: Beam): Beam => {
  const beat = Math.floor(scenery.nowMs / 40) % 3;
  const dx = (beat - 1) * 1.2;
  const dy = ((beat * 2) % 3) - 1;
  return { at: { x: at.x + dx, y: at.y + dy }, to: { x: to.x + dx, y: to.y + dy } };
};

export const createLampLight = (stage: Stage): LampLight => {
  const dark = createDark(stage);
  const halo = stage.sprite('lamp', DEPTH.lamp);
  const paper = stage.scene.add.rectangle(0, 0, 10, 10, PAPER, 1).setOrigin(0.5, 0.5).setDepth(DEPTH.paper);
  paper.setVisible(false);
  let outMs = 0;

  const syncPaper = ({ lit, camera }: Scenery): void => {
    paper.setVisible(lit > 0.01);
    if (lit <= 0.01) return;
    paper.setPosition(camera.x, camera.y).setSize(FAR, FAR);
    paper.setAlpha(lit);
  };

  return {
    goOut: () => {
      outMs = OUT_MS;
    },
    sync: (scenery, steady, isHammering) => {
      outMs = Math.max(0, outMs - scenery.dtMs);
      const isJittery = isHammering && !scenery.isCalm && scenery.isRunning && scenery.lit < 0.5;
      const beam = isJittery ? jitter(scenery, steady) : steady;
      syncPaper(scenery);
      if (outMs > 0) {
        halo.hide();
        dark.shut(beam.at, OUT_ALPHA);
        return;
      }
      halo.show('lamp');
      halo.at(beam.at.x, beam.at.y);
      if (scenery.lit < 0.99) dark.openAt(scenery, middleOf(beam), 1 - scenery.lit);
      else dark.lift();
    },
    destroy: () => {
      dark.destroy();
      halo.destroy();
      paper.destroy();
    },
  };
};
