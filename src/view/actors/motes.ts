// Dust that is always in the air of a mine: specks that hang before the wall and drift down the dip, seen only where
// a lamp finds them. Some hang nearer to the eye than the face and go by faster.
import { createGrain } from '../grain.ts';
import type { Actor, Scenery } from '../scenery.ts';
import { DEPTH, type Stage } from '../stage.ts';

const COUNT = 34;
/** World units a second. */
const SINK = 7;
const SWAY = 9;

const wrapped = (value: number, span: number): number => ((value % span) + span) % span;

export const createMotes = (stage: Stage): Actor => {
  const grain = createGrain(77);
  const motes = Array.from({ length: COUNT }, () => ({
    sprite: stage.sprite('mote', DEPTH.mote),
    x: grain(),
    y: grain(),
    pace: 0.75 + grain() * 0.7,
    size: 0.35 + grain() * 0.55,
    beat: 1500 + grain() * 2600,
    phase: grain() * 6,
  }));
  let ms = 0;

  return {
    sync: ({ camera, isCalm, isRunning, dtMs, lit }: Scenery) => {
      if (isRunning && !isCalm) ms += dtMs;
      const spanX = camera.width / camera.perUnit;
      const spanY = camera.height / camera.perUnit;
      for (const { sprite, x, y, pace, size, beat, phase } of motes) {
        if (lit > 0.5) {
          sprite.hide();
          continue;
        }
        const swing = Math.sin(ms / beat + phase);
        sprite.show('mote');
        sprite.size(size);
        sprite.image.alpha = 0.35 + 0.25 * swing;
        sprite.at(
          camera.x - spanX / 2 + wrapped(x * spanX + swing * SWAY - camera.x * pace, spanX),
          camera.y - spanY / 2 + wrapped(y * spanY + (ms / 1000) * SINK * pace - camera.y * pace, spanY),
        );
      }
    },
    destroy: () => {
      for (const { sprite } of motes) sprite.destroy();
    },
  };
};
