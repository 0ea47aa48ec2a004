// Which one thing a beginner should be told now, from the state alone. The dig teaches by doing: first what to
// press, then the parting, the overhang and the cleat; a hint is given up once it was done or seen for a while.
import type { LiveShift } from '../../session/session-port.ts';
import type { ShiftSlice } from '../../session/store.ts';
import { PIECES, PIECES_A_BAY } from '../pieces.ts';

export const HINTS = [
  'first',
  'wedge',
  'prop',
  'chute',
  'leak',
  'steel',
  'parting',
  'overhang',
  'cleat',
] as const;
export type HintId = (typeof HINTS)[number];

/** What the hints ask of the bay in hand. */
export type BayLook = {
  readonly isPartingGone: boolean;
  readonly isFloorGone: boolean;
  readonly hasRoofSide: boolean;
};

export const lookAtBay = (live: LiveShift | null, bay: number): BayLook => {
  const left = (piece: number): number => live?.shift.state.face.pieceLeft[bay * PIECES_A_BAY + piece] ?? 1;
  return {
    isPartingGone: left(PIECES.parting) <= 0,
    isFloorGone: left(PIECES.floorUp) <= 0 && left(PIECES.floorDown) <= 0,
    hasRoofSide: left(PIECES.roofUp) > 0 || left(PIECES.roofDown) > 0,
  };
};

const isBareBehind = (shift: ShiftSlice): boolean =>
  shift.blocked['set-prop'] === null &&
  shift.roof.some((cell) => cell.stage >= 2 && cell.stage < 5 && cell.propPercent === 0);

/** True while a crew without timbermen leaves the props to the player. */
const propsAlone = (shift: ShiftSlice): boolean =>
  !shift.crew.some((card) => !card.isPlayer && card.post === 'timber');

const applies = (hint: HintId, shift: ShiftSlice, look: BayLook): boolean => {
  switch (hint) {
    case 'first':
      return shift.cutKg === 0;
    case 'wedge':
      return shift.wedge.isOn;
    case 'prop':
      return isBareBehind(shift) && (propsAlone(shift) || shift.playerPost === 'timber');
    case 'chute':
      return shift.blocked.hammer === 'chute-full' || shift.chuteKg >= shift.chuteCapacityKg;
    case 'leak':
      return shift.hasLeak;
    case 'steel':
      return shift.steelWearPermille >= 1000 && shift.sparesLeft > 0;
    case 'parting':
      return !look.isPartingGone && shift.aim.piece !== PIECES.parting && shift.playerPost === 'hew';
    case 'overhang':
      return look.isPartingGone && !look.isFloorGone && look.hasRoofSide;
    case 'cleat':
      return shift.aim.aimPermille < 1400 && shift.playerPost === 'hew';
  }
};

/** The most urgent hint that applies and was not yet given up; null where there is nothing to say. */
export const nextHint = (shift: ShiftSlice, look: BayLook, givenUp: ReadonlySet<HintId>): HintId | null => {
  if (shift.isPlayedByBot || shift.card !== null) return null;
  return HINTS.find((hint) => !givenUp.has(hint) && applies(hint, shift, look)) ?? null;
};
