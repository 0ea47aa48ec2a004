// A prop tells how late it was set, as far as the wedging left a trace of it.
import { describe, expect, it } from 'vitest';
import { createShift } from '../../src/sim/index.ts';
import { supportBay } from '../../src/sim/systems/roof.ts';
import { lookOf } from '../../src/view/actors/props.ts';
import { needLevel } from '../../tools/level-files.ts';

const setAt = (convergenceUm: number, percent: number): string => {
  const shift = createShift(needLevel('record-night'), 1);
  shift.state.face.convergenceUm[3] = convergenceUm;
  supportBay(shift, 3, 0, percent);
  return lookOf(shift.state, 3);
};

describe('a prop', () => {
  it('is sound under a quiet roof, bowed under one that splintered, split under one that all but fell', () => {
    expect([5_000, 65_000, 100_000].map((sunk) => setAt(sunk, 90))).toEqual(['sound', 'bowed', 'split']);
  });

  it('is bowed where it was wedged badly', () => {
    expect(setAt(0, 62)).toBe('bowed');
  });
});
