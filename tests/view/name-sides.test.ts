// With the face lit every plate says whose it is: none over another, none out of the picture, none nearer a stranger.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideHeads, type Box, type Person } from '../../src/view/actors/name-sides.ts';

const HEIGHT = 20;
const FRAME: Box = { left: 0, right: 900, top: 0, bottom: 700 };
const personAt = (x: number, y: number, width = 80): Person => ({
  head: { x, y },
  body: { left: x - 12, right: x + 12, top: y - 8, bottom: y + 44 },
  width,
  kept: null,
});
const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const awayFrom = (plate: Box, { head }: Person): number =>
  Math.hypot(
    Math.max(plate.left - head.x, 0, head.x - plate.right),
    Math.max(plate.top - head.y, 0, head.y - plate.bottom),
  );

const crew = fc.array(
  fc
    .record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 700 }),
      width: fc.integer({ min: 40, max: 140 }),
    })
    .map(({ x, y, width }) => personAt(x, y, width)),
  { maxLength: 8 },
);

describe('names beside heads', () => {
  it('lie on the right of whoever stands alone, and on the left at the right edge', () => {
    expect(besideHeads([personAt(300, 300)], HEIGHT, FRAME)[0]).toMatchObject({ way: 1, step: 0 });
    expect(besideHeads([personAt(880, 300)], HEIGHT, FRAME)[0]).toMatchObject({ way: -1, step: 0 });
  });

  it('never lie over one another or past the edge, however eight people stand', () => {
    fc.assert(
      fc.property(crew, (people) => {
        const plates = besideHeads(people, HEIGHT, FRAME).map(({ plate }) => plate);
        const over = plates.some((a, at) => plates.slice(at + 1).some((b) => isOver(a, b)));
        const isOut = plates.some(
          ({ left, right, top, bottom }) =>
            left < FRAME.left || right > FRAME.right || top < FRAME.top || bottom > FRAME.bottom,
        );
        return !over && !isOut;
      }),
    );
  });

  it('are nearest to their own heads where two stand side by side or one above the other', () => {
    for (const [dx, dy] of [
      [30, 0],
      [60, 10],
      [0, 50],
      [25, 40],
    ] as const) {
      const people = [personAt(400, 300), personAt(400 + dx, 300 + dy)];
      besideHeads(people, HEIGHT, FRAME).forEach(({ plate }, at) => {
        const own = people[at] ?? personAt(0, 0);
        for (const other of people) expect(awayFrom(plate, own)).toBeLessThanOrEqual(awayFrom(plate, other));
      });
    }
  });

  it('say when a stranger is nearer: three men shoulder to shoulder leave the middle one no other place', () => {
    const people = [400, 422, 444].map((x) => personAt(x, 300));
    const spots = besideHeads(people, HEIGHT, FRAME);
    expect(spots.some(({ isByStranger }) => isByStranger)).toBe(true);
    spots.forEach(({ plate, isByStranger }, at) => {
      const own = people[at] ?? personAt(0, 0);
      const isNearer = people.some((other) => awayFrom(plate, other) < awayFrom(plate, own));
      expect(isByStranger).toBe(isNearer);
    });
  });

  it('stay where they were put as long as nobody comes in their way', () => {
    const kept = { ...personAt(300, 300), kept: { way: -1, step: 1 } as const };
    expect(besideHeads([kept], HEIGHT, FRAME)[0]).toMatchObject({ way: -1, step: 1 });
  });
});
