// Where each of the crew is drawn along the face. The simulation lets people share a spot and lets a carrier stand
// below the pick; drawn so, they would be one heap, on planks over coal nobody has cut. Pure, so it can be tested.

export type Standing = {
  /** Where the simulation has him, world units down the dip. */
  readonly u: number;
  /** At work with his hands there: he keeps his spot and the others make room. */
  readonly isFixed: boolean;
};

/** Room for one person along the dip, world units (tuned: heads and lamps stay apart). */
export const APART = 92;
/** Nobody is drawn nearer to the pick than this, so that the man at the pick stays the clearest (tuned). */
export const CLEAR_OF_PICK = 130;

/**
 * Drawn places in the order of the list; `frontU` is where the uncut coal begins. One behind the other, up-dip.
 * `size` is how many times larger than life they are drawn: they need as much more room.
 */
export const standApart = (
  people: readonly Standing[],
  pickU: number | null,
  frontU: number,
  size = 1,
): readonly number[] => {
  const apart = APART * size;
  const drawn = people.map(({ u }) => Math.min(u, frontU));
  const fixed = people.flatMap((one, at) => (one.isFixed ? [drawn[at] ?? 0] : []));
  const limit = pickU === null ? frontU : Math.min(frontU, pickU - CLEAR_OF_PICK * size);
  const taken = [...fixed];
  const order = people
    .map((one, at) => ({ at, ...one }))
    .filter((one) => !one.isFixed)
    .toSorted((left, right) => right.u - left.u || left.at - right.at);
  for (const { at } of order) {
    let place = Math.min(drawn[at] ?? 0, limit);
    // Down the list of those who hold a spot: whoever is too near sends him one place further up.
    for (const spot of taken.toSorted((left, right) => right - left)) {
      if (Math.abs(place - spot) < apart) place = spot - apart;
    }
    drawn[at] = place;
    taken.push(place);
  }
  return drawn;
};

/** Where somebody is drawn who is `aside` from his place: while people hurry after their places, never past the front. */
export const notPast = (u: number, aside: number, frontU: number): number => Math.min(u - aside, frontU);
