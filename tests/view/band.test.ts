// The seam's geometry: a point goes into the world and comes back, and the five pieces fill a bay.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_PIECES,
  distanceOutside,
  pieceAt,
  pieceRect,
  SEAM,
  toBand,
  worldX,
  worldY,
} from '../../src/view/band.ts';

const BAY = 82;
const across = fc.double({ min: 0, max: SEAM, noNaN: true });
const along = fc.double({ min: -200, max: 9000, noNaN: true });

describe('the band', () => {
  it('gives back the point that was put into the world', () => {
    fc.assert(
      fc.property(along, across, (u, v) => {
        const back = toBand(worldX(u, v), worldY(u, v));
        expect(back.u).toBeCloseTo(u, 6);
        expect(back.v).toBeCloseTo(v, 6);
      }),
    );
  });

  it('runs from upper left to lower right, with the roof above the floor', () => {
    expect(worldX(100, 75)).toBeGreaterThan(worldX(0, 75));
    expect(worldY(100, 75)).toBeGreaterThan(worldY(0, 75));
    expect(worldY(0, 0)).toBeLessThan(worldY(0, SEAM));
  });

  it('fills a bay with its five pieces and no gap', () => {
    const area = ALL_PIECES.map((piece) => pieceRect(piece, BAY)).reduce((sum, { w, h }) => sum + w * h, 0);
    expect(area).toBeCloseTo(BAY * SEAM, 6);
  });

  it('finds under a point the piece whose rectangle holds it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: BAY, noNaN: true }), across, (u, v) => {
        expect(distanceOutside(pieceRect(pieceAt(u, v, BAY), BAY), u, v)).toBe(0);
      }),
    );
  });
});
