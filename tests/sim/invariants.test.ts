import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createShift,
  encodeJournal,
  hashJournal,
  hashShift,
  runBot,
  step,
  type Shift,
} from '../../src/sim/index.ts';
import { anyScript } from '../support/commands.ts';
import { aLevel } from '../support/levels.ts';

const level = aLevel('record-night');

const play = (
  seed: number,
  script: ReadonlyArray<readonly [Parameters<typeof step>[1][number], number]>,
): Shift => {
  const shift = createShift(level, seed);
  for (const [command, ticks] of script) {
    step(shift, [command]);
    for (let i = 0; i < ticks; i += 1) step(shift, []);
  }
  return shift;
};

describe('whatever is asked of a shift', () => {
  it('no coal is made or lost: cut is in the chute or in tubs', () => {
    fc.assert(
      fc.property(fc.nat(), anyScript, (seed, script) => {
        const { state, journal } = play(seed, script);
        const cut = journal.reduce((sum, event) => (event.kind === 'coal-cut' ? sum + event.kg : sum), 0);
        expect(state.cutKg).toBe(cut);
        expect(state.flow.chuteKg + state.flow.filledKg).toBe(cut);
        expect(state.flow.chuteKg).toBeGreaterThanOrEqual(0);
        const tubs = state.flow.tubsFull + state.flow.trainTubs + state.flow.hauledTubs;
        expect(tubs * level.haulage.tubKg).toBe(state.flow.filledKg);
      }),
      { numRuns: 60 },
    );
  });

  it('every number in the state stays a whole number or a known mark', () => {
    fc.assert(
      fc.property(fc.nat(), anyScript, (seed, script) => {
        const wrong: string[] = [];
        JSON.stringify(play(seed, script).state, (key, value: unknown) => {
          if (typeof value === 'number' && !Number.isSafeInteger(value)) wrong.push(key);
          return value;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('the same commands give the same night', () => {
    fc.assert(
      fc.property(fc.nat(), anyScript, (seed, script) => {
        const one = play(seed, script);
        const two = play(seed, script);
        expect(hashShift(one)).toBe(hashShift(two));
        expect(hashJournal(level, one.journal)).toBe(hashJournal(level, two.journal));
      }),
      { numRuns: 20 },
    );
  });

  it('journal time never runs backwards and no stretch ends before it began', () => {
    fc.assert(
      fc.property(fc.nat(), anyScript, (seed, script) => {
        let last = 0;
        for (const event of play(seed, script).journal) {
          expect(event.tick).toBeGreaterThanOrEqual(last);
          last = event.tick;
          if ('fromTick' in event) expect(event.fromTick).toBeLessThan(event.tick);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('only standing timber is used: props set and in hand never exceed what was stacked and carried', () => {
    fc.assert(
      fc.property(fc.nat(), anyScript, (seed, script) => {
        const { state } = play(seed, script);
        expect(state.timber.stock.every((count) => count >= 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the journal of a whole night', () => {
  it('accounts for every second of everybody in spells', () => {
    const shift = runBot(level, 4, 'par');
    for (const member of level.crew) {
      const seconds = shift.journal.reduce(
        (sum, event) =>
          event.kind === 'spell-ended' && event.worker === member.id
            ? sum + event.tick - event.fromTick
            : sum,
        0,
      );
      expect(seconds).toBe(shift.state.tick);
    }
  });

  it('stays under 20 kB, for every bot', () => {
    for (const bot of ['par', 'careful', 'reckless', 'ordinary', 'idle'] as const) {
      expect(encodeJournal(level, runBot(level, 2, bot).journal).length).toBeLessThan(20_000);
    }
  });
});

describe('luck', () => {
  it('of one actor does not shift when another is missing: the coal is the same', () => {
    const whole = createShift(level, 9).state.face.pieceFull;
    const without = createShift({ ...level, crew: level.crew.slice(0, 2) }, 9).state.face.pieceFull;
    expect(without).toEqual(whole);
  });

  it('differs from seed to seed', () => {
    expect(createShift(level, 9).state.face.pieceFull).not.toEqual(
      createShift(level, 10).state.face.pieceFull,
    );
  });
});
