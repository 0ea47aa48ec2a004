import { describe, expect, it } from 'vitest';
import { BLIND_COUNTER, ROWS, breachesOf, meanTons, runRow, type Night } from '../../tools/calibration.ts';
import { aLevel } from '../support/levels.ts';

const nights = new Map<string, readonly Night[]>(ROWS.map((row) => [row.name, runRow(row, aLevel)]));

describe('calibration over twenty seeds', () => {
  it.each(ROWS.map((row) => row.name))('%s', (name) => {
    const row = ROWS.find((candidate) => candidate.name === name);
    expect(row === undefined ? ['no such row'] : breachesOf(row, nights.get(name) ?? [])).toEqual([]);
    expect(nights.get(name)).toHaveLength(20);
  });

  it('the counter cannot tell careful from reckless', () => {
    const gap =
      meanTons(nights.get(BLIND_COUNTER.careful) ?? []) - meanTons(nights.get(BLIND_COUNTER.reckless) ?? []);
    expect(Math.abs(gap)).toBeLessThanOrEqual(BLIND_COUNTER.maxMeanGapTons);
  });
});
