// What actors lay on a stage that only remembers: sizes of a face with other bays, and what is left of a shift gone by.
import { describe, expect, it } from 'vitest';
import { createCoalEdges } from '../../src/view/actors/coal-edges.ts';
import { createCoalFace } from '../../src/view/actors/coal-face.ts';
import { createKick, push } from '../../src/view/camera.ts';
import { createEffects } from '../../src/view/effects.ts';
import { createParticles } from '../../src/view/particles.ts';
import type { Scenery } from '../../src/view/scenery.ts';
import { createSlabs } from '../../src/view/slabs.ts';
import type { Sprite, Stage } from '../../src/view/stage.ts';
import { aShift } from '../support/shift.ts';

type Remembered = { name: string; wide: number; tall: number; readonly image: { visible: boolean } };

/** A stage without a screen. */
const aStage = (): { readonly stage: Stage; shown(): readonly Remembered[] } => {
  const all: Remembered[] = [];
  const sprite = (first: string, depth: number): Sprite => {
    const image = { visible: false, x: 0, y: 0, alpha: 1, rotation: 0, depth, setDepth: () => image };
    const kept: Remembered = { name: first, wide: 1, tall: 1, image };
    all.push(kept);
    return {
      image: image as unknown as Sprite['image'],
      show: (name) => {
        kept.name = name;
        image.visible = true;
      },
      at: (x, y) => Object.assign(image, { x, y }),
      size: (x, y = x) => Object.assign(kept, { wide: x, tall: y }),
      hide: () => {
        image.visible = false;
      },
      destroy: () => undefined,
    };
  };
  return {
    stage: { sprite, scene: {} as Stage['scene'] },
    shown: () => all.filter(({ image }) => image.visible),
  };
};

const sceneryOf = (bayUnits: number): Scenery => {
  const { shift } = aShift();
  const live = { shift, previousPosMm: [], alpha: 1, isLit: false };
  const seen = { firstBay: 0, lastBay: 5, player: 0, hewer: 0, bayUnits, lit: 0, grow: 1 };
  return { live, shift, nowMs: 0, dtMs: 16, isCalm: false, isRunning: true, ...seen } as unknown as Scenery;
};

describe('a bay of another length', () => {
  it('is drawn as long as it is: the coal, and what hangs over the cut', () => {
    const { stage, shown } = aStage();
    const face = createCoalFace(stage);
    const edges = createCoalEdges(stage);
    const sizes = (bayUnits: number): readonly number[] => {
      const scenery = sceneryOf(bayUnits);
      face.sync(scenery);
      edges.sync(scenery);
      return [...new Set(shown().flatMap(({ name, wide }) => (name.startsWith('front') ? [] : [wide])))];
    };
    expect(sizes(82)).toEqual([1]);
    // Another level on the same stage, in the same places.
    expect(sizes(164)).toEqual([2]);
    expect(shown().every(({ tall }) => tall === 1)).toBe(true);
  });
});

describe('another shift', () => {
  it('begins with nothing in the air, nothing falling, no kick and all lamps burning', () => {
    const { stage, shown } = aStage();
    const particles = createParticles(stage);
    const slabs = createSlabs(stage);
    const kick = createKick();
    let resets = 0;
    const lamp = {
      sync: () => undefined,
      goOut: () => undefined,
      shake: () => undefined,
      reset: () => {
        resets += 1;
      },
      destroy: () => undefined,
    };
    const effects = createEffects({ particles, slabs, kick, lamp });
    const told: string[] = [];
    const way = { x: 0, y: 0, vx: 1, vy: 1, spin: 0, size: 1, lifeMs: 900 };
    particles.launch({ cut: 'chip', ...way, motion: 'fly' });
    const tell = (moment: string): void => {
      told.push(moment);
    };
    slabs.drop({ cut: 'slab 0', u: 0, v: 33, stretch: 1, isGreat: true, isCalm: false, tell });
    push(kick, 5, 200, 0);
    expect(shown()).toHaveLength(2);
    effects.clear();
    slabs.sync(5000);
    expect([shown().length, told.length, kick.leftMs, resets]).toEqual([0, 0, 0, 1]);
  });
});
