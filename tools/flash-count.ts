// Counts flashes as WCAG 2.3.1 does: a pair of opposing changes of relative luminance of a tenth or more, the darker
// side below 0.8, over a quarter of any field of a third by a third of the picture. Three in a second are the limit.

/** One small grey picture: relative luminance 0 to 1, row by row. */
export type FlashFrame = { readonly ms: number; readonly cells: readonly number[] };
export type Grid = { readonly columns: number; readonly rows: number };

const STEP = 0.1;
const DARK_BELOW = 0.8;
const SECOND_MS = 1000;
const FIELD = 1 / 3;
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

/** For each cell, the most flashes in any one second that begins with a flash. */
const worstSecond = (times: readonly number[]): number =>
  times.reduce(
    (most, start) => Math.max(most, times.filter((ms) => ms >= start && ms < start + SECOND_MS).length),
    0,
  );

/** The k-th largest of a field's worst seconds: what a quarter of the field reaches together. */
const fieldWorst = (
  worst: readonly number[],
  { columns }: Grid,
  left: number,
  top: number,
  w: number,
  h: number,
) => {
  const values: number[] = [];
  for (let y = top; y < top + h; y += 1)
    for (let x = left; x < left + w; x += 1) values.push(worst[y * columns + x] ?? 0);
  return values.toSorted((a, b) => b - a)[Math.ceil(values.length * AREA) - 1] ?? 0;
};

/** The most flashes a second that a quarter of any field sees; 3 is the most that is safe. */
export const flashesPerSecond = (frames: readonly FlashFrame[], grid: Grid): number => {
  const worst = Array.from({ length: grid.columns * grid.rows }, (_, cell) =>
    worstSecond(flashesOf(frames.map(({ ms, cells }) => ({ ms, value: cells[cell] ?? 0 })))),
  );
  const w = Math.max(1, Math.round(grid.columns * FIELD));
  const h = Math.max(1, Math.round(grid.rows * FIELD));
  let most = 0;
  for (let top = 0; top + h <= grid.rows; top += 1)
    for (let left = 0; left + w <= grid.columns; left += 1)
      most = Math.max(most, fieldWorst(worst, grid, left, top, w, h));
  return most;
};
