// Random hands on the real levels, with every promise of the shift checked after every tick; and proof that the check bites.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFuzz } from '../../src/session/fuzz.ts';
import { verifyReplay } from '../../src/sim/index.ts';
import { aSession, isCredited, levelsCutTo, noticeKeys } from '../support/session.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('fuzz', () => {
  it.each([1, 2, 3, 4])('finds nothing in a whole record night with seed %i', async (seed) => {
    const test = aSession({ fuzz: seed, pace: 20_000, levels: levelsCutTo(5000) });
    await test.session.startLevel('record-night', seed);
    const shift = test.shift();
    await test.until('tally');
    expect(shift.state.tick).toBeGreaterThan(0);
    expect(isCredited(shift)).toBe(true);
    const code = test.session.store.getState().reveal?.replayCode ?? '';
    expect(verifyReplay(shift.level, code)).toMatchObject({ ok: true });
    expect(noticeKeys(test.session)).toEqual([]);
  });

  it.each(['lamp-room', 'ordinary-night'])(
    'begins %s again with another seed when it is over',
    async (level) => {
      const test = aSession({ fuzz: 1, pace: 20_000, levels: levelsCutTo(600) });
      const seeds = new Set<number>();
      test.session.store.subscribe(({ shift }) => shift !== null && seeds.add(shift.seed));
      await test.session.startLevel(level, 40);
      for (let round = 0; round < 3; round += 1) {
        await test.until('tally');
        await test.until('shift');
      }
      expect([...seeds]).toEqual([40, 41, 42, 43]);
    },
  );

  it('presses the same keys for the same seed', async () => {
    const cut = async (): Promise<string> => {
      const test = aSession({ fuzz: 9, pace: 5000, levels: levelsCutTo(2000) });
      await test.session.startLevel('record-night', 1);
      await test.until('tally');
      return test.session.store.getState().reveal?.replayCode ?? '';
    };
    expect(await cut()).toBe(await cut());
  });

  it('throws, tells and stops where a promise is broken', async () => {
    const spy = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const test = aSession({ fuzz: 1, pace: 50 });
    await test.session.startLevel('record-night');
    test.play(100);
    test.shift().state.flow.chuteKg = -1;
    expect(() => test.play(100)).toThrow('fuzz: chuteKg is -1');
    expect(noticeKeys(test.session)).toEqual(['notice.fuzzFailed']);
    expect(spy).toHaveBeenCalledOnce();
    expect(test.session.live()).toBeNull();
    expect(() => test.play(100)).not.toThrow();
  });

  it('sees coal that went back into the wall', async () => {
    const { session, shift, play } = aSession({ pace: 50 });
    await session.startLevel('record-night');
    play(20);
    const fuzz = createFuzz(1);
    shift().state.cutKg = 500;
    fuzz.check(shift());
    shift().state.cutKg = 400;
    expect(() => fuzz.check(shift())).toThrow('coal went back');
  });
});
