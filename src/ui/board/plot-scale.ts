// Arithmetic of the plots: from values to pixels, round ticks, dots that do not lie on one another. Pure, so that it is
// tested without a screen.

export type Scale = { readonly from: number; readonly to: number; readonly of: (value: number) => number };

/** Maps [low, high] onto [from, to] px. */
export const scaleOf = (low: number, high: number, from: number, to: number): Scale => {
  const span = high - low || 1;
  return { from, to, of: (value) => from + ((value - low) / span) * (to - from) };
};

const STEPS = [1, 2, 5, 10] as const;

/** Round values from 0 up to at least `high`, about `count` of them. */
export const ticksTo = (high: number, count: number): readonly number[] => {
  if (high <= 0) return [0, 1];
  const raw = high / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = (STEPS.find((one) => one * power >= raw) ?? 10) * power;
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last + 1 }, (_, nth) => nth * step);
};

export type Point = { readonly x: number; readonly y: number };

/** 0, 1, -1, 2, -2: a stack that grows from its middle. */
const offsetOf = (nth: number): number => (nth % 2 === 1 ? (nth + 1) / 2 : -nth / 2);

const columnsOf = (xs: readonly number[], radius: number): ReadonlyMap<number, number> => {
  const columns = new Map<number, number>();
  for (const x of xs) {
    const column = Math.round(x / (2 * radius));
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  return columns;
};

const SMALLEST_DOT = 1.5;

/** The largest dots, up to `largest`, whose tallest stack keeps within `height`. */
export const dotRadius = (xs: readonly number[], height: number, largest: number): number => {
  for (let radius = largest; radius > SMALLEST_DOT; radius *= 0.9) {
    const tallest = Math.max(0, ...columnsOf(xs, radius).values());
    if (tallest * 2 * radius <= height) return radius;
  }
  return SMALLEST_DOT;
};

/** A dot a value, around y 0; where even the smallest do not fit they lie closer than they are wide. */
export const swarmOf = (xs: readonly number[], radius: number, height: number): readonly Point[] => {
  const tallest = Math.max(1, ...columnsOf(xs, radius).values());
  const step = Math.min(2 * radius, height / tallest);
  const filled = new Map<number, number>();
  return xs
    .toSorted((a, b) => a - b)
    .map((x) => {
      const column = Math.round(x / (2 * radius));
      const nth = filled.get(column) ?? 0;
      filled.set(column, nth + 1);
      return { x, y: offsetOf(nth) * step };
    });
};

/** All dots as one path: a thousand elements would make the page slow to draw. */
export const dotsPath = (points: readonly Point[], radius: number): string =>
  points
    .map(({ x, y }) => {
      const r = radius.toFixed(2);
      const across = (2 * radius).toFixed(2);
      return `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0`;
    })
    .join('');

/** The same as small crosses. */
export const crossesPath = (points: readonly Point[], radius: number): string =>
  points
    .map(({ x, y }) => {
      const [left, right] = [(x - radius).toFixed(1), (x + radius).toFixed(1)];
      const [top, bottom] = [(y - radius).toFixed(1), (y + radius).toFixed(1)];
      return `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`;
    })
    .join('');
