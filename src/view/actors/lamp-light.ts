// The light of a shift: everyone's lamp, the lamps on the walls, the flicker under the hammer, and the moment the
// player's is out when the roof falls. With the lights up the night is lifted and the rock turns to paper: the face
// stands on it like a print, the light of the second world let into the first.
import { createLightMap, type Lamp } from '../light-map.ts';
import { DEPTH, type Stage } from '../stage.ts';
import type { Scenery } from '../scenery.ts';
import { CREW_POOL } from './crew.ts';
import { airRoad, driftRail } from './roads.ts';

/** The ground of the print world, PRINT.paper. */
const PAPER = 0xcf_c3_a7;
/** Farther than any camera stands from the lamp, world units: the face is 8,528 long. */
const FAR = 20_000;
/** The lamp is out this long when the roof falls (game.md section 9). */
const OUT_MS = 400;
/** Lamps that hang on the timber of the drift and of the air road. *tuned* */
const WALL = { reach: 340, bright: 0.55 } as const;
/** Lamps on the walls, one for everyone drawn in the crew, one for the man at the pick. */
const WALL_LAMPS = 3;
export const HALOS = CREW_POOL + 1 + WALL_LAMPS;
/** How long a lamp swings when the overhang strikes, ms, and how far, world units. *tuned* */
const SHAKE_MS = 420;
const SHAKE = 5;

/** What shines: the player's own lamp apart, because it flickers and goes out. */
export type Shining = {
  readonly own: Lamp | null;
  readonly others: readonly Lamp[];
  readonly isHammering: boolean;
};

export type LampLight = {
  sync(scenery: Scenery, shining: Shining): void;
  goOut(): void;
  /** Something heavy struck: every lamp near it swings for a moment. */
  shake(): void;
  /** Another shift: whatever happened to the lamps of the last one is over. */
  reset(): void;
  destroy(): void;
};

/** The blows shake the head that bears the lamp. */
const shaken = (lamp: Lamp, nowMs: number): Lamp => {
  const beat = Math.floor(nowMs / 40) % 3;
  return {
    ...lamp,
    x: lamp.x + (beat - 1) * 1.2,
    y: lamp.y + ((beat * 2) % 3) - 1,
    angle: lamp.angle + (beat - 1) * 0.006,
  };
};

/** A flame behind glass is never quite still; each has its own breath. */
const breathing = (lamp: Lamp, index: number, nowMs: number): Lamp => ({
  ...lamp,
  bright: lamp.bright * (0.965 + 0.035 * Math.sin(nowMs / 310 + index * 2.1) * Math.sin(nowMs / 127 + index)),
});

/** Dies away with what is left of the blow; no two lamps swing alike. */
const swinging = (lamp: Lamp, index: number, leftMs: number): Lamp => {
  if (leftMs <= 0) return lamp;
  const left = leftMs / SHAKE_MS;
  const turn = (1 - left) * 14 + index * 1.7;
  return {
    ...lamp,
    x: lamp.x + Math.cos(turn) * SHAKE * left,
    angle: lamp.angle + Math.sin(turn) * 0.09 * left,
  };
};

const wallLamps = (faceUnits: number): readonly Lamp[] => {
  const rail = driftRail(faceUnits);
  const road = airRoad();
  const down = Math.PI / 2;
  return [
    { ...WALL, x: rail.x - 150, y: rail.y - 190, angle: down },
    { ...WALL, x: rail.x + 560, y: rail.y - 190, angle: down },
    { ...WALL, x: road.x - 120, y: road.y - 190, angle: down },
  ];
};

export const createLampLight = (stage: Stage): LampLight => {
  const map = createLightMap(stage);
  const halos = Array.from({ length: HALOS }, () => stage.sprite('lamp', DEPTH.lamp));
  const paper = stage.scene.add.rectangle(0, 0, 10, 10, PAPER, 1).setOrigin(0.5, 0.5).setDepth(DEPTH.paper);
  paper.setVisible(false);
  let outMs = 0;
  let shakeMs = 0;

  const syncPaper = ({ lit, camera }: Scenery): void => {
    paper.setVisible(lit > 0.01);
    if (lit <= 0.01) return;
    paper.setPosition(camera.x, camera.y).setSize(FAR, FAR);
    paper.setAlpha(lit);
  };

  const syncHalos = (lamps: readonly Lamp[]): void =>
    halos.forEach((halo, index) => {
      const lamp = lamps[index];
      if (lamp === undefined) return halo.hide();
      halo.show('lamp');
      halo.at(lamp.x, lamp.y);
      halo.image.alpha = Math.min(1, lamp.bright + 0.15);
    });

  const ownLamp = (scenery: Scenery, { own, isHammering }: Shining): readonly Lamp[] => {
    if (own === null || outMs > 0) return [];
    const isShaken = isHammering && !scenery.isCalm && scenery.isRunning && scenery.lit < 0.5;
    return [isShaken ? shaken(own, scenery.nowMs) : own];
  };

  return {
    shake: () => {
      shakeMs = SHAKE_MS;
    },
    reset: () => {
      outMs = 0;
      shakeMs = 0;
    },
    goOut: () => {
      outMs = OUT_MS;
    },
    sync: (scenery, shining) => {
      const passedMs = scenery.isRunning ? scenery.dtMs : 0;
      outMs = Math.max(0, outMs - passedMs);
      shakeMs = Math.max(0, shakeMs - passedMs);
      syncPaper(scenery);
      const carried = [...ownLamp(scenery, shining), ...shining.others];
      const isStill = scenery.isCalm || !scenery.isRunning;
      const lamps = [...carried, ...wallLamps(scenery.faceUnits)].map((lamp, index) =>
        isStill ? lamp : swinging(breathing(lamp, index, scenery.nowMs), index, shakeMs),
      );
      syncHalos(lamps);
      map.draw(scenery, lamps, 1 - scenery.lit);
    },
    destroy: () => {
      map.destroy();
      for (const halo of halos) halo.destroy();
      paper.destroy();
    },
  };
};
