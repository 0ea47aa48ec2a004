// Where the plates with people's names go when they stand close: whoever would lie over another goes up by a plate. Pure,
// so that it can be tested.

/** Middle of the foot of a plate and its width, px; y grows downwards. */
export type Plated = { readonly x: number; readonly y: number; readonly width: number };

const GAP = 4;
/** More than what sums of fractions are off by: else a plate lifted off another would still touch it, for ever. */
const CLEAR = 0.5;

/**
 * How far each is lifted, px, in the order of the list: the first keeps his place, so that none swap as they pass.
 * `kept` is how far up each would rather stay, where nobody is in the way: plates that hop with every step blink.
 */
export const lifted = (
  plates: readonly Plated[],
  height: number,
  kept: readonly number[] = [],
): readonly number[] => {
  const lifts = plates.map(() => 0);
  const placed: Plated[] = [];
  const hits = (one: Plated, y: number): Plated | undefined =>
    placed.find(
      (other) =>
        Math.abs(other.x - one.x) < (other.width + one.width) / 2 + GAP && Math.abs(other.y - y) < height,
    );
  for (const [at, plate] of plates.entries()) {
    const high = plate.y - (kept[at] ?? 0);
    // Blocked where it was, it is tried from its head again: going on from there it would climb out of the picture.
    let y = hits(plate, high) === undefined ? high : plate.y;
    for (let other = hits(plate, y); other !== undefined; other = hits(plate, y))
      y = other.y - height - CLEAR;
    lifts[at] = plate.y - y;
    placed.push({ ...plate, y });
  }
  return lifts;
};
