import { describe, expect, it } from 'vitest';
import { hashJournal, hashShift, verifyReplay } from '../../src/sim/index.ts';
import { aLevel } from '../support/levels.ts';
import { goldenReplays } from '../support/replays.ts';

describe('golden replays', () => {
  it('cover every level', () => {
    expect(new Set(goldenReplays().map((golden) => golden.level))).toEqual(new Set(['lamp-room', 'ordinary-night', 'record-night']));
  });

  it.each(goldenReplays().map((golden) => golden.name))('%s comes to the same state, journal and tons', (name) => {
    const golden = goldenReplays().find((candidate) => candidate.name === name);
    if (golden === undefined) throw new Error('gone');
    const verified = verifyReplay(aLevel(golden.level), golden.code);
    if (!verified.ok) throw new Error(verified.problem);
    const { shift } = verified;
    expect(hashShift(shift)).toBe(golden.stateHash);
    expect(hashJournal(shift.level, shift.journal)).toBe(golden.journalHash);
    expect(shift.state.cutKg / 1000).toBe(golden.tons);
  });
});
