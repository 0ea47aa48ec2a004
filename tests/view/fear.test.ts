// Who is afraid: whoever stands by open roof that talks, and nobody else.
import { describe, expect, it } from 'vitest';
import { createShift, type Shift } from '../../src/sim/index.ts';
import { fearAt } from '../../src/view/actors/fear.ts';
import { needLevel } from '../../tools/level-files.ts';

const BAY = 5;
const underRoof = (stage: number, change: (shift: Shift) => void = () => undefined): number => {
  const shift = createShift(needLevel('record-night'), 1);
  shift.state.face.roofStage[BAY] = stage;
  change(shift);
  const worker = shift.state.workers[0];
  if (worker === undefined) throw new Error('the night has nobody');
  return fearAt(shift, { ...worker, bay: BAY });
};

describe('fear', () => {
  it('rises with what the roof says', () => {
    expect(underRoof(0)).toBe(0);
    expect(underRoof(1)).toBeGreaterThan(0);
    expect(underRoof(2)).toBeGreaterThan(underRoof(1));
  });

  it('is gone where a prop stands, and where the bay has come down', () => {
    expect(underRoof(2, ({ state }) => (state.face.propPercent[BAY] = 90))).toBe(0);
    expect(underRoof(2, ({ state }) => (state.face.isShut[BAY] = true))).toBe(0);
  });

  it('reaches one bay to either side and no farther', () => {
    const near = (away: number): number =>
      underRoof(0, ({ state }) => (state.face.roofStage[BAY + away] = 2));
    expect([near(-1), near(1)]).toEqual([1000, 1000]);
    expect([near(-2), near(2)]).toEqual([0, 0]);
  });
});
