import { describe, expect, it } from 'vitest';
import {
  PIECES,
  PIECE_COUNT,
  isSlabReady,
  rateOfPiece,
  runBot,
  type Piece,
  type Shift,
} from '../../src/sim/index.ts';
import { aimPermille, airPermille } from '../../src/sim/systems/hewing.ts';
import { aLevel } from '../support/levels.ts';
import { aShift } from '../support/shift.ts';

const cleatOf = (shift: Shift, piece: Piece) =>
  shift.state.face.cleat[shift.state.face.front * PIECE_COUNT + piece] ?? 0;

/** Cuts one piece of the present bay along its cleat and lays the hammer down. */
const cut = (scripted: ReturnType<typeof aShift>, piece: Piece) => {
  const { shift } = scripted;
  scripted.do({ kind: 'aim', piece, tilt: cleatOf(shift, piece) }).do({ kind: 'hammer-on' });
  return scripted.until(({ state }) => (state.face.pieceLeft[piece] ?? 0) === 0).do({ kind: 'hammer-off' });
};

const ticksForBay = (order: readonly Piece[]): number => {
  const scripted = aShift();
  for (const piece of order) if ((scripted.shift.state.face.pieceLeft[piece] ?? 0) > 0) cut(scripted, piece);
  return scripted.shift.state.tick;
};

describe('the aim', () => {
  it('is true within 15 degrees of the cleat, fair at 30, poor beyond', () => {
    expect([0, 1, 2, 3].map((tilt) => aimPermille(tilt as 0, 0))).toEqual([1400, 1400, 1000, 600]);
    expect(aimPermille(-3, 3)).toBe(600);
  });
});

describe('the air', () => {
  it('gives nothing at two atmospheres, half at three and a half, all at five', () => {
    expect([100, 200, 350, 500, 620].map(airPermille)).toEqual([0, 0, 500, 1000, 1000]);
  });

  it('slows the pick as it falls', () => {
    const { shift } = aShift().wait(1);
    const full = rateOfPiece(shift, 0, PIECES.parting, 0);
    shift.state.air.centiAtm = 350;
    expect(rateOfPiece(shift, 0, PIECES.parting, 0)).toBeLessThan(full);
  });
});

describe('the coal', () => {
  it('breaks two to three times faster with the parting cut and the lower neighbour gone than when held on all sides', () => {
    const scripted = aShift();
    const { shift } = scripted;
    const held = rateOfPiece(shift, 0, PIECES.roofUp, cleatOf(shift, PIECES.roofUp));
    cut(scripted, PIECES.parting);
    cut(scripted, PIECES.floorUp);
    const ratio = rateOfPiece(shift, 0, PIECES.roofUp, cleatOf(shift, PIECES.roofUp)) / held;
    expect(ratio).toBeGreaterThanOrEqual(2);
    expect(ratio).toBeLessThanOrEqual(3);
  });

  it('comes down as one slab when parting and floor side are out', () => {
    const scripted = aShift();
    cut(scripted, PIECES.parting);
    cut(scripted, PIECES.floorUp);
    expect(isSlabReady(scripted.shift, 0)).toBe(false);
    cut(scripted, PIECES.floorDown);
    expect(isSlabReady(scripted.shift, 0)).toBe(true);
    cut(scripted, PIECES.roofUp);
    const slab = scripted.events.filter((event) => event.kind === 'coal-cut' && event.isSlab);
    expect(slab.map((event) => event.kind === 'coal-cut' && event.piece)).toEqual([
      PIECES.roofUp,
      PIECES.roofDown,
    ]);
    expect(new Set(slab.map((event) => event.tick)).size).toBe(1);
  });

  it('takes less time undercut than cut from the top down', () => {
    const { parting, roofUp, roofDown, floorUp, floorDown } = PIECES;
    const undercut = ticksForBay([parting, floorUp, floorDown, roofUp, roofDown]);
    const topDown = ticksForBay([roofUp, roofDown, floorUp, floorDown, parting]);
    expect(undercut * 3).toBeLessThan(topDown * 2);
  });

  it('weighs a ton a bay, whatever the order it came down in', () => {
    const { parting, roofUp, floorUp, floorDown, roofDown } = PIECES;
    const scripted = aShift();
    for (const piece of [floorDown, roofUp, parting, roofDown, floorUp]) cut(scripted, piece);
    expect(scripted.shift.state.cutKg).toBe(1000);
    expect(scripted.shift.state.face.front).toBe(1);
  });

  it('breaks sooner for a sharp steel than for a dull one', () => {
    const { shift } = aShift().wait(1);
    const sharp = rateOfPiece(shift, 0, PIECES.roofUp, 0);
    shift.state.hewing.steelWearTicks = shift.level.steel.lifeTicks + 1;
    expect(rateOfPiece(shift, 0, PIECES.roofUp, 0)).toBe(Math.floor((sharp * 600) / 1000));
  });
});

describe('first coal', () => {
  it('falls within eight seconds at class pace for someone who only holds the hammer', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const scripted = aShift(aLevel('record-night'), seed).hold('hammer', 8 * 50);
      expect(scripted.shift.state.cutKg).toBeGreaterThan(0);
    }
  });
});

describe('a full chute', () => {
  it('stops the hammer until the gate is opened, and the wait has a cause', () => {
    const shift = runBot(aLevel('record-night'), 3, 'par', { without: ['loader', 'driver'] });
    expect(
      shift.journal.some(
        (event) => event.kind === 'waited' && event.worker === 'hewer' && event.cause === 'chute',
      ),
    ).toBe(true);
  });
});

describe('a bay that is one block', () => {
  const level = aLevel('kiosk-night');

  it('comes down whole, a ton at one tick, whichever part is struck', () => {
    const scripted = aShift(level).do({ kind: 'aim', piece: PIECES.floorDown, tilt: 0 });
    scripted.do({ kind: 'hammer-on' }).until(({ state }) => state.cutKg > 0);
    const cuts = scripted.events.filter((event) => event.kind === 'coal-cut');
    expect(cuts.map((event) => event.piece).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
    expect(new Set(cuts.map((event) => event.tick)).size).toBe(1);
    expect(scripted.shift.state.cutKg).toBe(1000);
  });

  it('has one cleat and cracks as one', () => {
    const { shift } = aShift(level).hold('hammer', 60);
    const { cleat, pieceLeft, pieceFull } = shift.state.face;
    expect(new Set(cleat.slice(0, PIECE_COUNT)).size).toBe(1);
    expect(new Set(pieceLeft.slice(0, PIECE_COUNT)).size).toBe(1);
    expect(pieceLeft[0]).toBeLessThan(pieceFull[0] ?? 0);
  });
});
