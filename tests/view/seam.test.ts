// The seam and the rock round it: strata without gaps, tubs that fill in steps, broken coal that settles.
import { describe, expect, it } from 'vitest';
import { loadStage } from '../../src/view/actors/haulage.ts';
import { BEDS, TUB_LOADS } from '../../src/view/measures.ts';
import { STRATA } from '../../src/view/strata.ts';

describe('the strata', () => {
  it.each(['roof', 'floor'] as const)('of the %s lie one on the other, the broken leaf first', (side) => {
    const beds = STRATA[side];
    expect(beds[0]?.kind).toBe('rim');
    let from = 0;
    for (const bed of beds) {
      expect(bed.from).toBe(from);
      from += BEDS[bed.kind].thick;
    }
    expect(beds.filter(({ kind }) => kind === 'rim')).toHaveLength(1);
  });

  it('never lay a bed on its like', () => {
    for (const beds of Object.values(STRATA))
      beds.forEach(({ kind }, index) => expect(kind).not.toBe(beds[index + 1]?.kind));
  });
});

describe('a tub under the gate', () => {
  it('is empty while nobody loads and fills step by step, never back', () => {
    expect(loadStage(0, 0)).toBe(0);
    const stages = Array.from({ length: 101 }, (_, done) => loadStage(100 - done, 100));
    expect(stages[0]).toBe(0);
    expect(stages.at(-1)).toBe(TUB_LOADS);
    expect(stages).toEqual(stages.toSorted((a, b) => a - b));
    expect(new Set(stages).size).toBe(TUB_LOADS + 1);
  });
});
