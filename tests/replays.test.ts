// The golden replays: recorded shifts that must come to the same state and journal, to the last bit, until
// somebody means to change them (npm run replay:record). The same files are replayed in Chromium.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashJournal, hashShift, RULES_VERSION, verifyReplay } from '../src/sim/index.ts';
import { levelIds, readLevelFile } from '../tools/level-files.ts';
import type { GoldenReplay } from '../tools/replay-record.ts';

const folder = new URL('./replays/', import.meta.url);

const goldens = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, golden: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as GoldenReplay }));

/** A problem as a word, or the three figures of the shift that was re-run. */
const rerun = ({ level: levelId, code }: GoldenReplay) => {
  const reading = readLevelFile(levelId);
  if (!reading.ok) return reading.complaints;
  const verified = verifyReplay(reading.level, code);
  if (!verified.ok) return verified.problem;
  const { shift } = verified;
  return {
    cutKg: shift.state.cutKg,
    stateHash: hashShift(shift),
    journalHash: hashJournal(reading.level, shift.journal),
  };
};

describe('golden replays', () => {
  it('are there for every level', () => {
    expect([...new Set(goldens.map(({ golden }) => golden.level))].toSorted()).toEqual(
      [...levelIds()].toSorted(),
    );
  });

  it.each(goldens)('$name comes to the recorded state and journal', ({ golden }) => {
    const { cutKg, stateHash, journalHash } = golden;
    expect(rerun(golden)).toEqual({ cutKg, stateHash, journalHash });
  });

  it('were recorded under the present rules', () => {
    expect(new Set(goldens.map(({ golden }) => golden.rules))).toEqual(new Set([RULES_VERSION]));
  });

  it.each(goldens)('$name is a link short enough to send', ({ golden }) => {
    expect(golden.code.length).toBeLessThan(8000);
  });
});
