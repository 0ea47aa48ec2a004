// Pointing and arrows: every piece and every tilt can be reached with a finger and with keys.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TILT, PIECES, type Piece } from '../../src/sim/index.ts';
import { pieceMeant, stepAim, tiltTowards, toTilt, type Arrow } from '../../src/view/aim.ts';
import { ALL_PIECES, pieceRect } from '../../src/view/band.ts';

const BAY = 82;
const TILTS = [-3, -2, -1, 0, 1, 2, 3];
const ARROWS: readonly Arrow[] = ['up', 'down', 'left', 'right'];
const whole = (): boolean => false;
const anyPiece = fc.constantFrom(...ALL_PIECES);

describe('the tilt of a pointer', () => {
  it('is square-on in the middle of every piece', () => {
    for (const piece of ALL_PIECES) {
      const { u, v, w, h } = pieceRect(piece, BAY);
      expect(tiltTowards(piece, u + w / 2, v + h / 2, BAY)).toBe(0);
    }
  });

  it('reaches every step inside each block', () => {
    for (const piece of ALL_PIECES.filter((each) => each !== PIECES.parting)) {
      const { u, v, w, h } = pieceRect(piece, BAY);
      const reached = new Set<number>();
      for (let x = 0; x <= w; x += 1)
        for (let y = 0; y <= h; y += 1) reached.add(tiltTowards(piece, u + x, v + y, BAY));
      expect([...reached].toSorted((a, b) => a - b)).toEqual(TILTS);
    }
  });

  it('points up for a pointer nearer the roof and down for one nearer the floor', () => {
    expect(tiltTowards(PIECES.floorUp, 10, 90, BAY)).toBeLessThan(0);
    expect(tiltTowards(PIECES.floorUp, 10, 145, BAY)).toBeGreaterThan(0);
  });

  it('never leaves the range of the steel, wherever the finger goes', () => {
    fc.assert(
      fc.property(anyPiece, fc.double({ noNaN: true }), fc.double({ noNaN: true }), (piece, u, v) => {
        expect(Math.abs(tiltTowards(piece, u, v, BAY))).toBeLessThanOrEqual(MAX_TILT);
      }),
    );
  });

  it('is bounded when keys ask for more', () => {
    expect(toTilt(4)).toBe(3);
    expect(toTilt(-9)).toBe(-3);
  });
});

describe('the piece a pointer means', () => {
  it('stays while the pointer has only just left it', () => {
    expect(pieceMeant(PIECES.roofUp, 20, 68, BAY)).toBe(PIECES.roofUp);
  });

  it('changes once the pointer is well inside another', () => {
    expect(pieceMeant(PIECES.roofUp, 20, 120, BAY)).toBe(PIECES.floorUp);
  });
});

describe('the arrows', () => {
  it('go left from the roof over the parting to the floor, as the picture lies', () => {
    expect(stepAim(PIECES.roofUp, 'left', whole)).toEqual({ piece: PIECES.parting });
    expect(stepAim(PIECES.parting, 'left', whole)).toEqual({ piece: PIECES.floorUp });
    expect(stepAim(PIECES.parting, 'right', whole)).toEqual({ piece: PIECES.roofUp });
  });

  it('pass over a parting that is out and keep their column', () => {
    const isGone = (piece: Piece): boolean => piece === PIECES.parting;
    expect(stepAim(PIECES.roofDown, 'left', isGone)).toEqual({ piece: PIECES.floorDown });
  });

  it('leave the bay up and down the dip', () => {
    expect(stepAim(PIECES.roofUp, 'up', whole)).toEqual({ bayStep: -1 });
    expect(stepAim(PIECES.roofUp, 'down', whole)).toEqual({ piece: PIECES.roofDown });
    expect(stepAim(PIECES.floorDown, 'down', whole)).toEqual({ bayStep: 1 });
  });

  it('never aim at a piece that is gone', () => {
    fc.assert(
      fc.property(
        anyPiece,
        fc.constantFrom(...ARROWS),
        fc.subarray([...ALL_PIECES]),
        (piece, arrow, gone) => {
          const next = stepAim(piece, arrow, (each) => gone.includes(each));
          const isNew = 'piece' in next && next.piece !== piece;
          expect(isNew && gone.includes(next.piece)).toBe(false);
        },
      ),
    );
  });

  it('reach every piece of a whole bay from every other', () => {
    const neighbours = (piece: Piece): readonly Piece[] =>
      ARROWS.map((arrow) => stepAim(piece, arrow, whole)).flatMap((next) =>
        'piece' in next ? [next.piece] : [],
      );
    const spread = (known: ReadonlySet<Piece>): ReadonlySet<Piece> =>
      new Set([...known, ...[...known].flatMap(neighbours)]);
    for (const start of ALL_PIECES) {
      const reached = [1, 2, 3, 4].reduce<ReadonlySet<Piece>>((known) => spread(known), new Set([start]));
      expect(reached.size).toBe(ALL_PIECES.length);
    }
  });
});
