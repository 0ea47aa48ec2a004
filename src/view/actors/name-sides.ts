// Where the plates with people's names go with the face lit: beside their heads, on whichever side and at whatever height
// nobody else stands. A plate nearer to another head than to its own would give one man the name of another, and that is
// the one mistake this game must not make: where people stand too close for it, the plate says so, and whoever draws it
// binds it to its own head. Pure, so that it can be tested.

/** A rectangle on the screen, px; y grows downwards. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Beside the head, so many plates lower than that; 1 is to the right. */
export type Side = { readonly way: 1 | -1; readonly step: number };

export type Person = {
  readonly head: { readonly x: number; readonly y: number };
  /** What is seen of him and of the mark over him. */
  readonly body: Box;
  /** Of his plate, px. */
  readonly width: number;
  /** Where his plate was put last; a plate that hops blinks. */
  readonly kept: Side | null;
};

/** `isByStranger` where another head is nearer to the plate than its own. */
export type Spot = Side & { readonly plate: Box; readonly isByStranger: boolean };

/** So many plates up or down from a head one still looks for room. *tuned* */
const STEPS = 7;
const GAP = 3;
/** What is worse than what: another plate, the edge of the picture, a strange head nearer, a body, the way. *tuned* */
const COST = { plate: 10_000, edge: 4000, stranger: 400, body: 120, step: 10, left: 4, hop: 24 } as const;

const shared = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** How far a head lies from a plate, px. */
const away = ({ head }: Person, plate: Box): number =>
  Math.hypot(
    Math.max(plate.left - head.x, 0, head.x - plate.right),
    Math.max(plate.top - head.y, 0, head.y - plate.bottom),
  );

/** A hair of air between plates. */
const grown = ({ left, right, top, bottom }: Box): Box => ({
  left: left - 1,
  right: right + 1,
  top: top - 1,
  bottom: bottom + 1,
});

const isWithin = (one: Box, frame: Box): boolean =>
  one.left >= frame.left && one.right <= frame.right && one.top >= frame.top && one.bottom <= frame.bottom;

const BESIDE: Side = { way: 1, step: 0 };
const SIDES: readonly Side[] = Array.from({ length: STEPS * 2 + 1 }, (_, at) =>
  // From the head outwards: 0, -1, 1, -2, 2 ...
  at % 2 === 0 ? at / 2 : -(at + 1) / 2,
).flatMap((step) => [{ way: 1, step } as const, { way: -1, step } as const]);

const plateAt = ({ head, body, width }: Person, { way, step }: Side, height: number): Box => {
  const near = way === 1 ? body.right + GAP : body.left - GAP;
  const left = way === 1 ? near : near - width;
  const top = head.y - height / 2 + step * (height + GAP);
  return { left, right: left + width, top, bottom: top + height };
};

type Priced = { readonly spot: Spot; readonly cost: number };

/**
 * Where each plate goes, in the order of the list: the first chooses first. `height` is that of a plate, `frame` what of the
 * picture is free. Where there is room nowhere the least bad place is taken: nobody loses his name.
 */
export const besideHeads = (people: readonly Person[], height: number, frame: Box): readonly Spot[] => {
  const placed: Box[] = [];
  const priced = (person: Person, side: Side): Priced => {
    const { way, step } = side;
    const { kept } = person;
    const plate = plateAt(person, side, height);
    const aired = grown(plate);
    const own = away(person, plate);
    const isByStranger = people.some((other) => other !== person && away(other, plate) < own);
    const isKept = kept !== null && kept.way === way && kept.step === step;
    let over = 0;
    for (const { body } of people) over += shared(plate, body);
    const cost =
      (placed.some((other) => shared(aired, other) > 0) ? COST.plate : 0) +
      (isWithin(plate, frame) ? 0 : COST.edge) +
      (isByStranger ? COST.stranger : 0) +
      (over / (height * person.width)) * COST.body +
      Math.abs(step) * COST.step +
      (way === 1 ? 0 : COST.left) +
      (kept === null || isKept ? 0 : COST.hop);
    return { spot: { way, step, plate, isByStranger }, cost };
  };
  return people.map((person) => {
    let best = priced(person, BESIDE);
    // What costs nothing cannot be bettered: this is asked sixty times a second.
    for (const side of SIDES) {
      if (best.cost === 0) break;
      const other = priced(person, side);
      if (other.cost < best.cost) best = other;
    }
    placed.push(best.spot.plate);
    return best.spot;
  });
};
