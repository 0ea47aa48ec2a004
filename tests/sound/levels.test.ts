// What the mine does to the levels: the drone thins from the top as the roof takes load, the band goes home with the
// helpers, and each of the four faders moves its own bus.
import { describe, expect, it } from 'vitest';
import type { GameState } from '../../src/session/store.ts';
import { BAND_SIZE, bandLeft } from '../../src/sound/band.ts';
import { loopsOf } from '../../src/sound/loops.ts';
import { createMixer } from '../../src/sound/mixer.ts';
import { FULL_LOAD_UM, roofLoad } from '../../src/sound/roof-load.ts';
import type { Scene } from '../../src/sound/scene.ts';
import { ROOF_STAGES } from '../../src/sim/index.ts';
import { aSession } from '../support/session.ts';
import { aBank } from './fake-bank.ts';
import { aScene } from './samples.ts';

/** An open bay over the ear that has sunk so far. */
const sunk = (um: number, earBay = 3): Scene => {
  const scene = aScene({ earBay });
  const { face } = scene.shift.state;
  face.firstOpen = 3;
  face.front = 4;
  face.runLength[3] = 1;
  face.convergenceUm[3] = um;
  return scene;
};

describe('the load of the roof', () => {
  it('is full where the simulation lets a bay fall', () => {
    expect(FULL_LOAD_UM).toBe(ROOF_STAGES.fallUm);
  });

  it('grows as the bay sinks, weighs less from afar, and is nothing under a shut one', () => {
    expect(roofLoad(aScene())).toBe(0);
    expect(roofLoad(sunk(ROOF_STAGES.creakUm))).toBeCloseTo(ROOF_STAGES.creakUm / ROOF_STAGES.fallUm, 5);
    expect(roofLoad(sunk(ROOF_STAGES.fallUm))).toBe(1);
    expect(roofLoad(sunk(ROOF_STAGES.creakUm, 60))).toBeLessThan(roofLoad(sunk(ROOF_STAGES.creakUm)));
    const shut = sunk(ROOF_STAGES.fallUm);
    shut.shift.state.face.isShut[3] = true;
    expect(roofLoad(shut)).toBe(0);
  });

  it('thins the drone from the top, and leaves the low string to the last', async () => {
    const { session, play } = aSession({ pace: 50 });
    await session.startLevel('record-night');
    play(40);
    const layers = (um: number) =>
      loopsOf(session.store.getState(), sunk(um)).flatMap(({ loop, gain }) =>
        loop.startsWith('drone-') && gain > 0.01 ? [loop] : [],
      );
    expect(layers(0)).toEqual(['drone-low', 'drone-mid', 'drone-high']);
    expect(layers(ROOF_STAGES.creakUm)).toEqual(['drone-low', 'drone-mid']);
    expect(layers(ROOF_STAGES.splinterUm + 1000)).toEqual(['drone-low']);
    expect(layers(ROOF_STAGES.fallUm)).toEqual(['drone-low']);
  });
});

type Reveal = NonNullable<GameState['reveal']>;

const replaying = (tick: number, fromTicks: readonly number[]): GameState => {
  const people = fromTicks.map((_from, at) => ({ id: `helper-${at}`, isPlayer: false, workSeconds: 9 }));
  const stretches = fromTicks.map((fromTick, at) => ({ worker: `helper-${at}`, kind: 'work', fromTick }));
  const reveal = { playback: { tick, stage: 'replay' }, summary: { endTick: 1000, people, stretches } };
  return { ...aSession().session.store.getState(), reveal: reveal as unknown as Reveal };
};

describe('the band', () => {
  it('is whole at first, loses one after the other, and one plays on', () => {
    const left = Array.from({ length: 11 }, (_value, step) => bandLeft(replaying(step * 100, [0, 0, 0, 0])));
    expect(left[0]).toBe(BAND_SIZE);
    expect(left.at(-1)).toBe(1);
    expect(left.every((count, at) => at === 0 || count <= (left[at - 1] ?? 0))).toBe(true);
    expect(new Set(left).size).toBe(BAND_SIZE);
  });

  it('does not go home before the helpers come', () => {
    expect(bandLeft(replaying(900, [950, 950, 950]))).toBe(BAND_SIZE);
    expect(bandLeft(replaying(960, [0, 0, 990]))).toBe(BAND_SIZE - 4);
  });
});

describe('the four buses', () => {
  it.each(['work', 'mine', 'print', 'music'] as const)('%s has a fader that moves it and no other', (bus) => {
    const { settings } = aSession().session.store.getState();
    const gains = (volume: number) => {
      const bank = aBank();
      const volumes = { ...settings.volumes, [bus]: volume };
      const mixer = createMixer(
        bank,
        () => ({ ...settings, volumes }),
        () => 0,
      );
      mixer.play({ cue: 'steel', bus: 'work', gain: 1 });
      mixer.play({ cue: 'bell', bus: 'mine', gain: 1 });
      mixer.play({ cue: 'stamp', bus: 'print', gain: 1 });
      mixer.loop([{ loop: 'drone-low', bus: 'music', gain: 1 }]);
      const heard = new Map<string, number>(bank.shots.map(({ cue, gain }) => [cue, gain]));
      return ['steel', 'bell', 'stamp']
        .map((cue) => heard.get(cue) ?? 0)
        .concat(bank.loops.get('drone-low')?.gain ?? 0);
    };
    const own = ['work', 'mine', 'print', 'music'].indexOf(bus);
    const loud = gains(100);
    const soft = gains(50);
    expect(soft.map((gain, at) => gain / (loud[at] ?? 1))).toEqual(
      [0, 1, 2, 3].map((at) => (at === own ? 0.5 : 1)),
    );
    expect(gains(0)[own]).toBe(0);
  });
});
