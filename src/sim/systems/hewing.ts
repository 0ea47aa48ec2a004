// Breaking coal: how fast a piece yields, what breaks with it, where the pick goes next. The skill of
// the game is here: cut the parting, take the floor side, let the overhang come down (TEC-08).
import { emit, setWait } from '../record.ts';
import type { Shift, WorkerState } from '../state.ts';
import { bayCount, ledgeOf, type Level } from '../level.ts';
import { PIECES, PIECE_COUNT, permilleOf, type BayIndex, type Piece, type Tilt } from '../units.ts';
import { openBay } from './roof.ts';
import { begin, countDown, standAt } from '../workers.ts';

/** Aim within 15 degrees of the cleat, within 35, else; thousandths (game.md section 3). */
export const AIM_PERMILLE = { true: 1400, fair: 1000, poor: 600 } as const;
/** A dull point, thousandths (game.md section 3). */
export const DULL_PERMILLE = 600;
/** Floor side over a cut parting, and the overhang: free sides, thousandths (tuned; TEC-08). */
const FREE_PERMILLE = { held: 1000, undercut: 1600, overhang: 2500 } as const;
/** The naive order of a hewer who is not told where to strike: from the top down, the parting last. */
const NAIVE_ORDER: readonly Piece[] = [
  PIECES.roofUp,
  PIECES.floorUp,
  PIECES.roofDown,
  PIECES.floorDown,
  PIECES.parting,
];
/** Once the parting is out, the floor side and then the overhang follow by themselves. */
const UNDERCUT_ORDER: readonly Piece[] = [PIECES.floorUp, PIECES.floorDown, PIECES.roofUp, PIECES.roofDown];

const at = (bay: BayIndex, piece: number): number => bay * PIECE_COUNT + piece;
const isGone = (shift: Shift, bay: BayIndex, piece: number): boolean =>
  (shift.state.face.pieceLeft[at(bay, piece)] ?? 0) <= 0;
const isRoofSide = (piece: Piece): boolean => piece === PIECES.roofUp || piece === PIECES.roofDown;
const isFloorSide = (piece: Piece): boolean => piece === PIECES.floorUp || piece === PIECES.floorDown;

/** Thousandths by the angle between steel and cleat, both in steps of 15 degrees. */
export const aimPermille = (tilt: Tilt, cleat: Tilt): number => {
  const steps = Math.abs(tilt - cleat);
  if (steps <= 1) return AIM_PERMILLE.true;
  return steps === 2 ? AIM_PERMILLE.fair : AIM_PERMILLE.poor;
};

/** Rate of the hammer by the pressure in the hose, thousandths: nothing at 2 atm, full at 5. */
export const airPermille = (centiAtm: number): number => {
  const rate = Math.floor(((centiAtm - 200) * 1000) / 300);
  return rate < 0 ? 0 : rate > 1000 ? 1000 : rate;
};

/** True when parting and floor side are out and the whole roof side still hangs. */
export const isSlabReady = (shift: Shift, bay: BayIndex): boolean =>
  isGone(shift, bay, PIECES.parting) &&
  isGone(shift, bay, PIECES.floorUp) &&
  isGone(shift, bay, PIECES.floorDown) &&
  !isGone(shift, bay, PIECES.roofUp) &&
  !isGone(shift, bay, PIECES.roofDown);

const freePermille = (shift: Shift, bay: BayIndex, piece: Piece): number => {
  if (piece === PIECES.parting || !isGone(shift, bay, PIECES.parting)) return FREE_PERMILLE.held;
  if (isFloorSide(piece)) return FREE_PERMILLE.undercut;
  const below = piece === PIECES.roofUp ? PIECES.floorUp : PIECES.floorDown;
  return isGone(shift, bay, below) ? FREE_PERMILLE.overhang : FREE_PERMILLE.undercut;
};

/** Thousandths of an ideal tick that one tick of hammering takes from a piece now. */
export const rateOfPiece = (shift: Shift, bay: BayIndex, piece: Piece, tilt: Tilt): number => {
  const { face, air, hewing } = shift.state;
  const aim = aimPermille(tilt, face.cleat[at(bay, piece)] ?? 0);
  const steel = hewing.steelWearTicks > shift.level.steel.lifeTicks ? DULL_PERMILLE : 1000;
  const rate = permilleOf(permilleOf(airPermille(air.centiAtm), aim), steel);
  return permilleOf(rate, freePermille(shift, bay, piece));
};

export const massOfPiece = (level: Level, piece: Piece): number =>
  piece === PIECES.parting ? level.face.partingKg : level.face.blockKg;

/** The piece an undirected hewer turns to next, or null in a bay that is cut out. */
export const nextPiece = (shift: Shift, bay: BayIndex): Piece | null => {
  const order = isGone(shift, bay, PIECES.parting) ? UNDERCUT_ORDER : NAIVE_ORDER;
  return order.find((piece) => !isGone(shift, bay, piece)) ?? null;
};

/** The overhang hangs as one: both halves carry the sum of what is left and lose it together. */
const joinSlab = (shift: Shift, bay: BayIndex): void => {
  const { pieceLeft, pieceFull } = shift.state.face;
  const up = at(bay, PIECES.roofUp);
  const down = at(bay, PIECES.roofDown);
  const left = (pieceLeft[up] ?? 0) + (pieceLeft[down] ?? 0);
  const full = (pieceFull[up] ?? 0) + (pieceFull[down] ?? 0);
  pieceLeft[up] = left;
  pieceLeft[down] = left;
  pieceFull[up] = full;
  pieceFull[down] = full;
};

const fellPiece = (shift: Shift, worker: WorkerState, piece: Piece, isSlab: boolean): void => {
  const { state, level } = shift;
  const kg = massOfPiece(level, piece);
  state.face.pieceLeft[at(worker.bay, piece)] = 0;
  state.face.goneCount[worker.bay] = (state.face.goneCount[worker.bay] ?? 0) + 1;
  state.cutKg += kg;
  state.flow.chuteKg += kg;
  emit(shift, { kind: 'coal-cut', tick: state.tick, by: worker.id, bay: worker.bay, piece, kg, isSlab });
};

/** The parts of a bay that is one block, in the order they are told. */
const WHOLE_BAY: readonly Piece[] = [
  PIECES.roofUp,
  PIECES.roofDown,
  PIECES.parting,
  PIECES.floorUp,
  PIECES.floorDown,
];

const breakPiece = (shift: Shift, worker: WorkerState, piece: Piece): void => {
  const { face } = shift.state;
  if (shift.level.face.isOneBlock === true) {
    for (const part of WHOLE_BAY) fellPiece(shift, worker, part, true);
    return openBay(shift, worker.bay);
  }
  const isSlab = isRoofSide(piece) && isSlabReady(shift, worker.bay);
  if (isSlab) {
    fellPiece(shift, worker, PIECES.roofUp, true);
    fellPiece(shift, worker, PIECES.roofDown, true);
  } else {
    fellPiece(shift, worker, piece, false);
    if (isSlabReady(shift, worker.bay)) joinSlab(shift, worker.bay);
  }
  if ((face.goneCount[worker.bay] ?? 0) >= PIECE_COUNT) openBay(shift, worker.bay);
};

/** Hits a piece for one tick; `speedPermille` is 1000 for the player. True when something broke. */
export const strike = (
  shift: Shift,
  worker: WorkerState,
  piece: Piece,
  tilt: Tilt,
  speedPermille: number,
): boolean => {
  const { pieceLeft } = shift.state.face;
  const loss = permilleOf(rateOfPiece(shift, worker.bay, piece, tilt), speedPermille);
  const isSlab = isRoofSide(piece) && isSlabReady(shift, worker.bay);
  const left = (pieceLeft[at(worker.bay, piece)] ?? 0) - loss;
  if (left <= 0) {
    breakPiece(shift, worker, piece);
    return true;
  }
  if (shift.level.face.isOneBlock === true)
    for (const part of WHOLE_BAY) pieceLeft[at(worker.bay, part)] = left;
  pieceLeft[at(worker.bay, piece)] = left;
  if (isSlab) pieceLeft[at(worker.bay, piece === PIECES.roofUp ? PIECES.roofDown : PIECES.roofUp)] = left;
  return false;
};

/** Ticks to reach a bay with hammer and hose: short steps, and the hose over a ledge boundary. */
export const moveTicks = (shift: Shift, from: BayIndex, to: BayIndex): number => {
  const { level, state } = shift;
  const steps = Math.abs(to - from) * level.moves.bayTicks;
  return ledgeOf(level, to) > state.hewing.hoseLedge ? steps + level.moves.hoseTicks : steps;
};

export const startMove = (shift: Shift, worker: WorkerState, bay: BayIndex): void => {
  const isOverLedge = ledgeOf(shift.level, bay) > shift.state.hewing.hoseLedge;
  worker.targetBay = bay;
  begin(worker, isOverLedge ? 'move-hose' : 'walk', moveTicks(shift, worker.bay, bay));
};

/** Finishes a move of whoever holds the hammer. */
export const stepMove = (shift: Shift, worker: WorkerState): void => {
  const { level, state } = shift;
  const bay = worker.targetBay;
  const goal = bay * level.face.bayLengthMm + Math.floor(level.face.bayLengthMm / 2);
  worker.posMm += Math.floor((goal - worker.posMm) / Math.max(1, worker.timer));
  if (!countDown(worker)) return;
  standAt(level, worker, bay);
  worker.activity = 'idle';
  worker.targetBay = -1;
  const ledge = ledgeOf(level, bay);
  if (worker.post === 'hew' && ledge > state.hewing.hoseLedge) {
    state.hewing.hoseLedge = ledge;
    emit(shift, { kind: 'hose-moved', tick: state.tick, by: worker.id, ledge });
  }
};

/** Why the hammer cannot bite now, or null; a held hammer waits and goes on by itself. */
export const hammerHindrance = (shift: Shift): 'chute' | 'fall' | 'roof' | 'air' | null => {
  const { state, level } = shift;
  if (state.tick < state.haltUntilTick) return state.haltCause;
  if (state.flow.chuteKg >= level.haulage.chuteKg) return 'chute';
  return airPermille(state.air.centiAtm) === 0 ? 'air' : null;
};

/** One tick of a hewer who wants to hammer: bite, move on when the bay is out, or wait with a cause. */
export const stepHewing = (shift: Shift, worker: WorkerState, speedPermille: number): void => {
  const { state, level } = shift;
  const blocked = hammerHindrance(shift);
  setWait(shift, worker, blocked);
  if (blocked !== null) return;
  if (worker.bay !== state.face.front) {
    worker.activity = 'idle';
    if (state.face.front < bayCount(level)) startMove(shift, worker, state.face.front);
    return;
  }
  const { hewing } = state;
  if (isGone(shift, worker.bay, hewing.piece)) hewing.piece = nextPiece(shift, worker.bay) ?? PIECES.parting;
  worker.activity = 'hammer';
  hewing.steelWearTicks += 1;
  if (!strike(shift, worker, hewing.piece, hewing.tilt, speedPermille)) return;
  hewing.piece = nextPiece(shift, worker.bay) ?? NAIVE_ORDER[0] ?? PIECES.roofUp;
};
