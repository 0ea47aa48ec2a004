// A prop tells how late it was set, as far as the wedging left a trace of it.
import { describe, expect, it } from 'vitest';
import { createShift } from '../../src/sim/index.ts';
import { supportBay } from '../../src/sim/systems/roof.ts';
import { lookOf, pileAt } from '../../src/view/actors/props.ts';
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

describe('the pile of timber', () => {
  const PER = 13;
  const stock = [3, 4, 0, 2];
  const piles = (front: number): readonly number[] =>
    stock.map((_, ledge) => pileAt(stock, ledge, front, PER));

  it('never lies on coal that nobody has cut, but for the first at the mouth', () => {
    const fronts = Array.from({ length: PER * stock.length + 1 }, (_, front) => front);
    const floating = fronts.filter((front) =>
      piles(front).some((pile, ledge) => pile > 0 && ledge > 0 && front <= ledge * PER),
    );
    expect(floating).toEqual([]);
  });

  it('loses no timber: what was thrown ahead waits at the last open ledge', () => {
    for (let front = 0; front <= PER * stock.length; front += 1)
      expect(piles(front).reduce((sum, pile) => sum + pile, 0)).toBe(9);
    expect(piles(5)).toEqual([9, 0, 0, 0]);
    expect(piles(14)).toEqual([3, 6, 0, 0]);
  });
});
