// The flash counter must see what hurts and pass what does not; it is itself the witness for the mine.
import { describe, expect, it } from 'vitest';
import { gridOf, worstSecond, liveliness, type FlashFrame } from '../../tools/flash-count.ts';

const GRID = { columns: 12, rows: 12, field: { columns: 4, rows: 4 } };
const SECONDS = 3;

/** Frames at 60 a second; `at` says how bright a cell is. */
const film = (at: (ms: number, x: number, y: number) => number): readonly FlashFrame[] =>
  Array.from({ length: 60 * SECONDS }, (_, index) => {
    const ms = (index * 1000) / 60;
    const cells = Array.from({ length: 144 }, (_cell, cell) => at(ms, cell % 12, Math.floor(cell / 12)));
    return { ms, cells };
  });
const blink = (ms: number, perSecond: number): number =>
  Math.floor((ms * perSecond * 2) / 1000) % 2 === 0 ? 0 : 0.5;

/** Flashes in the worst second. */
const counted = (frames: readonly FlashFrame[]): number => worstSecond(frames, GRID).count;

describe('the flash counter', () => {
  it('looks at fields of 341 by 256 pixels, and on a phone at nearly its whole width', () => {
    expect(gridOf(1280, 720, 48)).toEqual({ columns: 48, rows: 27, field: { columns: 13, rows: 10 } });
    const { columns, rows, field } = gridOf(390, 844, 48);
    expect(field.columns / columns).toBeGreaterThan(0.8);
    expect(field.rows / rows).toBeLessThan(0.35);
    expect(gridOf(200, 100, 48).field).toEqual({ columns: 48, rows: 24 });
  });

  it('counts a whole picture that blinks five times a second as about five', () => {
    const five = counted(film((ms) => blink(ms, 5)));
    expect(five).toBeGreaterThanOrEqual(4);
    expect(five).toBeLessThanOrEqual(6);
  });

  it('counts none where the change is less than a tenth', () => {
    expect(counted(film((ms) => 0.4 + blink(ms, 8) * 0.15))).toBe(0);
  });

  it('counts none where the light comes up once and stays', () => {
    expect(counted(film((ms) => (ms > 900 ? 0.7 : 0)))).toBe(0);
  });

  it('passes a spark: two cells that blink are no quarter of a field', () => {
    expect(counted(film((ms, x, y) => (y === 3 && x < 2 ? blink(ms, 9) : 0.1)))).toBe(0);
  });

  it('counts a corner that blinks: a field is a third of the picture, not the whole', () => {
    expect(counted(film((ms, x, y) => (x < 3 && y < 3 ? blink(ms, 5) : 0.1)))).toBeGreaterThan(3);
  });

  it('says which third of the picture blinks, and when', () => {
    const corner = film((ms, x, y) => (ms > 1500 && x > 8 && y > 8 ? blink(ms, 5) : 0.1));
    const { field, fromMs } = worstSecond(corner, GRID);
    expect(field?.left).toBeGreaterThan(5);
    expect(field?.top).toBeGreaterThan(5);
    expect(fromMs).toBeGreaterThan(900);
  });

  it('counts none where every cell blinks in a second of its own: no eye sees them together', () => {
    const long = Array.from({ length: 60 * 40 }, (_, index) => (index * 1000) / 60).map((ms) => ({
      ms,
      cells: Array.from({ length: 144 }, (_cell, cell) =>
        Math.floor(ms / 1000) === cell % 40 ? blink(ms, 5) : 0,
      ),
    }));
    expect(counted(long)).toBe(0);
  });

  it('knows a film on which nothing moves', () => {
    expect(liveliness(film(() => 0.2))).toBe(0);
    expect(liveliness(film((ms) => blink(ms, 1)))).toBeGreaterThan(0.4);
  });
});
