// Where a push of the stick leads: to the control that lies next in that direction, as the eye would have it.

export type Way = 'up' | 'down' | 'left' | 'right';
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A control off the line must be so much nearer. *tuned* */
const ASIDE = 6;

type Span = readonly [from: number, to: number];

/** A box as seen by somebody who looks in a direction: how it lies ahead, and how across. */
const turn = (
  { left, top, right, bottom }: Box,
  way: Way,
): { readonly ahead: Span; readonly across: Span } => {
  if (way === 'right') return { ahead: [left, right], across: [top, bottom] };
  if (way === 'left') return { ahead: [-right, -left], across: [top, bottom] };
  if (way === 'down') return { ahead: [top, bottom], across: [left, right] };
  return { ahead: [-bottom, -top], across: [left, right] };
};

const gapOf = (a: Span, b: Span): number => Math.max(0, b[0] - a[1], a[0] - b[1]);
const middle = ([from, to]: Span): number => (from + to) / 2;

type Seen = {
  readonly index: number;
  readonly cost: number;
  readonly isAhead: boolean;
  readonly isInLine: boolean;
  readonly start: number;
};

const cheapest = (seen: readonly Seen[], costOf: (one: Seen) => number): number | null =>
  seen.reduce<Seen | null>((best, one) => (best === null || costOf(one) < costOf(best) ? one : best), null)
    ?.index ?? null;

/**
 * Index of the box to go to from `boxes[from]`; past the last one it begins anew at the other end of the same row or
 * column. Null where there is none.
 */
export const nearest = (boxes: readonly Box[], from: number, way: Way): number | null => {
  const start = boxes[from];
  if (start === undefined) return null;
  const here = turn(start, way);
  const seen = boxes.flatMap((box, index): Seen[] => {
    if (index === from) return [];
    const there = turn(box, way);
    const aside = gapOf(here.across, there.across);
    // Two that overlap by less than half of the smaller one still lie one behind the other.
    const lap = Math.min(here.ahead[1] - here.ahead[0], there.ahead[1] - there.ahead[0]) / 2;
    return [
      {
        index,
        start: there.ahead[0],
        isAhead: there.ahead[0] >= here.ahead[1] - lap,
        isInLine: aside === 0,
        cost:
          gapOf(here.ahead, there.ahead) +
          ASIDE * aside +
          Math.abs(middle(here.across) - middle(there.across)) / 10,
      },
    ];
  });
  const ahead = cheapest(
    seen.filter(({ isAhead }) => isAhead),
    ({ cost }) => cost,
  );
  return (
    ahead ??
    cheapest(
      seen.filter(({ isInLine }) => isInLine),
      (one) => one.start,
    )
  );
};
