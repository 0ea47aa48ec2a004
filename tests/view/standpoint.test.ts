// Where the camera stands at work: over the work, and at the foot of the face over the drift as well.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldY, SEAM } from '../../src/view/band.ts';
import { driftRail, driftRoof } from '../../src/view/actors/roads.ts';
import { VISIBLE_MM, zoomFor } from '../../src/view/camera.ts';
import { atWork, inTheLight } from '../../src/view/standpoint.ts';

const FACE = 8500;
const SCREENS = [
  { width: 390, height: 844, covered: { top: 190, bottom: 220 } },
  { width: 1280, height: 720, covered: { top: 100, bottom: 78 } },
  { width: 1080, height: 1920, covered: { top: 260, bottom: 330 } },
] as const;

const standing = (screen: (typeof SCREENS)[number], u: number) => {
  const zoom = zoomFor(screen.width, screen.height, VISIBLE_MM.work);
  const view = atWork(u, zoom, { ...screen, faceUnits: FACE });
  const onScreen = (y: number): number => screen.height / 2 + (y - view.y) * zoom;
  return { onScreen, man: onScreen(worldY(u, SEAM / 2)), view };
};

describe('where the camera stands', () => {
  it('has the man in the middle of what is free while the drift is out of sight', () => {
    for (const screen of SCREENS) {
      const { man } = standing(screen, 3000);
      expect(man).toBeCloseTo(screen.height / 2 + (screen.covered.top - screen.covered.bottom) / 2, 6);
    }
  });

  it('shows most of the drift over the hands when the work has come to its roof, and the man below the instruments', () => {
    for (const screen of SCREENS) {
      const { onScreen, man } = standing(screen, FACE - 150);
      const [roof, floor] = [onScreen(driftRoof(FACE)), onScreen(driftRail(FACE).y)];
      const free = screen.height - screen.covered.bottom;
      expect((free - roof) / (floor - roof)).toBeGreaterThan(0.7);
      expect(man).toBeGreaterThan(screen.covered.top);
    }
  });

  it('goes down with the work and never up again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCREENS),
        fc.integer({ min: 0, max: FACE }),
        fc.integer({ min: 0, max: 500 }),
        (screen, u, more) => {
          const [before, after] = [standing(screen, u).view.y, standing(screen, u + more).view.y];
          // Past its last bit a number may fall by a hair.
          expect(after).toBeGreaterThan(before - 1e-6);
        },
      ),
    );
  });

  it('looks straight at a place when the lights are up', () => {
    expect(inTheLight(1000, 0.5).y).toBe(worldY(1000, SEAM / 2));
  });
});
