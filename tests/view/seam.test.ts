// The seam and the rock round it: strata without gaps, tubs that fill in steps, broken coal that settles.
import { describe, expect, it } from 'vitest';
import { loadStage } from '../../src/view/actors/haulage.ts';
import { BEDS, TUB_LOADS } from '../../src/view/measures.ts';
import { DIP } from '../../src/view/band.ts';
import { zoomFor } from '../../src/view/camera.ts';
import { COUNTRY, STRATA } from '../../src/view/strata.ts';

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

describe('the rock beyond them', () => {
  const WHOLE_FACE_MM = 85_000 * 1.36;

  it.each(['roof', 'floor'] as const)('goes on over the %s where the cut beds end, without a gap', (side) => {
    const last = STRATA[side].at(-1);
    let from = last === undefined ? 0 : last.from + BEDS[last.kind].thick;
    for (const measure of COUNTRY[side]) {
      expect(measure.from).toBe(from);
      from += measure.thick;
    }
  });

  it.each([
    [1280, 720],
    [2560, 1080],
    [1080, 1920],
    [390, 844],
  ])('reaches the corners of a screen of %i by %i that shows the whole face', (width, height) => {
    const zoom = zoomFor(width, height, WHOLE_FACE_MM);
    const reach = (width * Math.sin(DIP) + height * Math.cos(DIP)) / 2 / zoom;
    for (const measures of Object.values(COUNTRY)) {
      const last = measures.at(-1);
      expect((last?.from ?? 0) + (last?.thick ?? 0)).toBeGreaterThan(reach);
    }
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
