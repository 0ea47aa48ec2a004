// Counts flashes as WCAG 2.3.1 does: a pair of opposing changes of relative luminance of a tenth or more, the darker
// side below 0.8, over a quarter of any field of 341 by 256 CSS pixels. Three in a second are the limit.

/** One small grey picture: relative luminance 0 to 1, row by row. */
export type FlashFrame = { readonly ms: number; readonly cells: readonly number[] };
/** Cells of a picture, and how many of them a field of view is across and down. */
export type Grid = {
  readonly columns: number;
  readonly rows: number;
  readonly field: { readonly columns: number; readonly rows: number };
};

/** What WCAG 2.3.1 takes for ten degrees of sight, CSS pixels. */
const SIGHT = { width: 341, height: 256 } as const;

/** `cells` across the longer side of a picture of so many CSS pixels, about square. */
export const gridOf = (width: number, height: number, cells: number): Grid => {
  const side = Math.max(width, height) / cells;
  const within = (px: number, of: number): number =>
    Math.max(1, Math.min(Math.round(of / side), Math.round(px / side)));
  return {
    columns: Math.round(width / side),
    rows: Math.round(height / side),
    field: { columns: within(SIGHT.width, width), rows: within(SIGHT.height, height) },
  };
};

const STEP = 0.1;
const DARK_BELOW = 0.8;
const SECOND_MS = 1000;
const AREA = 0.25;

/** Times at which one cell completed a flash: up and down again, or down and up. */
export const flashesOf = (
  row: readonly { readonly ms: number; readonly value: number }[],
): readonly number[] => {
  const found: number[] = [];
  let low = row[0]?.value ?? 0;
  let high = low;
  let last = 0;
  let isHalf = false;
  const turn = (direction: number, ms: number): void => {
    if (direction === last) return;
    if (isHalf) found.push(ms);
    isHalf = last !== 0 && !isHalf;
    last = direction;
  };
  for (const { ms, value } of row) {
    if (value - low >= STEP && low < DARK_BELOW) {
      turn(1, ms);
      high = value;
      low = value;
    } else if (high - value >= STEP && value < DARK_BELOW) {
      turn(-1, ms);
      high = value;
      low = value;
    }
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return found;
};

/** Seconds are looked at in steps this small, ms. */
const STRIDE_MS = 200;

/** For each cell, how many flashes it completed in the second that begins at `fromMs`. */
const countsIn = (times: readonly (readonly number[])[], fromMs: number): readonly number[] =>
  times.map((row) => row.filter((ms) => ms >= fromMs && ms < fromMs + SECOND_MS).length);

export type Field = { readonly left: number; readonly top: number; readonly w: number; readonly h: number };

/** What a quarter of a field sees together: the k-th largest of its cells. */
const fieldCount = (counts: readonly number[], { columns }: Grid, { left, top, w, h }: Field): number => {
  const values: number[] = [];
  for (let y = top; y < top + h; y += 1)
    for (let x = left; x < left + w; x += 1) values.push(counts[y * columns + x] ?? 0);
  return values.toSorted((a, b) => b - a)[Math.ceil(values.length * AREA) - 1] ?? 0;
};

const fieldsOf = ({ columns, rows, field }: Grid): readonly Field[] => {
  const { columns: w, rows: h } = field;
  return Array.from({ length: (rows - h + 1) * (columns - w + 1) }, (_, index) => ({
    left: index % (columns - w + 1),
    top: Math.floor(index / (columns - w + 1)),
    w,
    h,
  }));
};

/** The worst second of a film: how many flashes a quarter of which field saw, and when that second began. */
export type Worst = { readonly count: number; readonly fromMs: number; readonly field: Field | null };

/** The most flashes in one second that a quarter of any field sees at the same time; fewer than 3 are safe. */
export const worstSecond = (frames: readonly FlashFrame[], grid: Grid): Worst => {
  const times = Array.from({ length: grid.columns * grid.rows }, (_, cell) =>
    flashesOf(frames.map(({ ms, cells }) => ({ ms, value: cells[cell] ?? 0 }))),
  );
  const fields = fieldsOf(grid);
  const firstMs = frames[0]?.ms ?? 0;
  const lastMs = frames.at(-1)?.ms ?? 0;
  let worst: Worst = { count: 0, fromMs: 0, field: null };
  for (let ms = firstMs; ms <= lastMs; ms += STRIDE_MS) {
    const counts = countsIn(times, ms);
    if (!counts.some((count) => count > worst.count)) continue;
    for (const field of fields) {
      const count = fieldCount(counts, grid, field);
      if (count > worst.count) worst = { count, fromMs: ms - firstMs, field };
    }
  }
  return worst;
};

/** How much the film changes at all: the largest difference of any cell between any two frames, 0 to 1. */
export const liveliness = (frames: readonly FlashFrame[]): number => {
  const [first, ...rest] = frames;
  if (first === undefined) return 0;
  return rest.reduce(
    (most, { cells }) =>
      cells.reduce((so, value, cell) => Math.max(so, Math.abs(value - (first.cells[cell] ?? 0))), most),
    0,
  );
};
