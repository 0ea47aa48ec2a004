// The camera: the promised metres are in the picture on every screen, and time passes the same at any rate.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  baysInView,
  createKick,
  follow,
  growthFor,
  offCentre,
  push,
  settle,
  VISIBLE_MM,
  zoomFor,
} from '../../src/view/camera.ts';

const SCREENS = [
  [360, 640],
  [390, 844],
  [1280, 720],
  [1080, 1920],
  [3840, 2160],
] as const;

describe('the camera', () => {
  it('shows between 10 and 14 metres of the face at work, on every screen', () => {
    for (const [width, height] of SCREENS) {
      const zoom = zoomFor(width, height, VISIBLE_MM.work);
      const units = Math.min(height / (Math.sqrt(3) / 2), width / 0.5) / zoom;
      expect(units * 10).toBeGreaterThanOrEqual(10_000);
      expect(units * 10).toBeLessThanOrEqual(14_000);
    }
  });

  it('has the whole face in the picture on every screen, and people on it no smaller on a large one', () => {
    const wholeMm = 115_600;
    const shares = SCREENS.map(([width, height]) => {
      const zoom = zoomFor(width, height, wholeMm);
      const units = Math.min(height / (Math.sqrt(3) / 2), width / 0.5) / zoom;
      expect(units * 10).toBeCloseTo(wholeMm, 0);
      return growthFor(zoom, width, height, 1) / units;
    });
    expect(Math.max(...shares)).toBeCloseTo(Math.min(...shares), 6);
    expect(growthFor(zoomFor(1080, 1040, 25_000), 1080, 1040, 1)).toBeGreaterThan(1.25);
  });

  it('draws people as large as they are in the dark', () => {
    for (const [width, height] of SCREENS)
      expect(growthFor(zoomFor(width, height, VISIBLE_MM.work), width, height, 0)).toBe(1);
  });

  it('looks at the middle of what the instruments leave free, and never away from the screen', () => {
    expect(offCentre(844, { top: 160, bottom: 180 })).toBe(-10);
    expect(offCentre(720, { top: 0, bottom: 0 })).toBe(0);
    expect(offCentre(844, { top: 0, bottom: 844 })).toBeGreaterThan(-844 / 2);
  });

  it('comes as far in many short frames as in one long one', () => {
    const target = { x: 500, y: -200, zoom: 2 };
    const slow = { x: 0, y: 0, zoom: 0.5 };
    const fast = { x: 0, y: 0, zoom: 0.5 };
    follow(slow, target, 160, 120);
    for (let frame = 0; frame < 16; frame += 1) follow(fast, target, 10, 120);
    expect(fast.x).toBeCloseTo(slow.x, 6);
    expect(fast.zoom).toBeCloseTo(slow.zoom, 6);
  });

  it('jumps where no time for the way is given', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    follow(view, { x: 90, y: 40, zoom: 3 }, 0, 0);
    expect(view).toEqual({ x: 90, y: 40, zoom: 3 });
  });

  it('never kicks by more than six pixels and always comes to rest', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.integer({ min: 1, max: 400 }),
        (px, ms) => {
          const kick = createKick();
          push(kick, px, ms, 0);
          for (let passed = 0; passed < ms; passed += 10)
            expect(Math.abs(settle(kick, 10))).toBeLessThanOrEqual(6);
          expect(settle(kick, 10)).toBeCloseTo(0, 9);
        },
      ),
    );
  });

  it('draws no bay that does not exist', () => {
    const { first, last } = baysInView(-300, 1000, 82, 104);
    expect(first).toBe(0);
    expect(baysInView(9000, 1000, 82, 104).last).toBe(103);
    expect(last).toBeLessThan(104);
  });
});
