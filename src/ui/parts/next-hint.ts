// Which one thing a beginner should be told now, from the state alone. Danger first, then what stopped the work,
// then the lessons: what to press, the parting, the overhang, the cleat. A lesson is given up once it had its time.
import type { LiveShift } from '../../session/session-port.ts';
import { propTarget } from '../../session/prop-target.ts';
import type { ShiftSlice } from '../../session/store.ts';
import { PIECES, PIECES_A_BAY } from '../pieces.ts';
import { isChuteFull } from './chute-full.ts';

export const HINTS = [
  'fall',
  'wedge',
  'splinter',
  'creak',
  'chute',
  'steel',
  'leak',
  'prop',
  'parting',
  'first',
  'overhang',
  'cleat',
] as const;
export type HintId = (typeof HINTS)[number];

/** A hint, with the bay it speaks of where it speaks of one. */
export type Hint = { readonly id: HintId; readonly bay: number | null };

/** What the hints ask of the bay in hand, and of the bay a prop would go to. */
export type BayLook = {
  readonly isPartingGone: boolean;
  readonly isFloorGone: boolean;
  readonly hasRoofSide: boolean;
  /** Some block of the bay is out: to speak of the parting now would come too late. */
  readonly isBlockGone: boolean;
  readonly propBay: number;
};

const BLOCKS = [PIECES.roofUp, PIECES.roofDown, PIECES.floorUp, PIECES.floorDown];

export const lookAtBay = (live: LiveShift | null, bay: number): BayLook => {
  const left = (piece: number): number => live?.shift.state.face.pieceLeft[bay * PIECES_A_BAY + piece] ?? 1;
  return {
    isPartingGone: left(PIECES.parting) <= 0,
    isFloorGone: left(PIECES.floorUp) <= 0 && left(PIECES.floorDown) <= 0,
    hasRoofSide: left(PIECES.roofUp) > 0 || left(PIECES.roofDown) > 0,
    isBlockGone: BLOCKS.some((piece) => left(piece) <= 0),
    propBay: live ? propTarget(live.shift) : 0,
  };
};

const isBareBehind = (shift: ShiftSlice): boolean =>
  shift.blocked['set-prop'] === null &&
  shift.roof.some((cell) => cell.stage >= 2 && cell.stage < 5 && cell.propPercent === 0);

/** True while a crew without timbermen leaves the props to the player. */
const propsAlone = (shift: ShiftSlice): boolean =>
  !shift.crew.some((card) => !card.isPlayer && card.post === 'timber');

const isHewing = (shift: ShiftSlice): boolean => shift.playerPost === 'hew';

/** The first bay whose bare roof is heard at this stage; -1 where none is. */
const heardAt = (shift: ShiftSlice, stage: 3 | 4): number =>
  shift.roof.findIndex((cell) => cell.stage === stage && cell.propPercent === 0);

/** Part of the shift, in thousandths, after which no lesson is worth its place on the screen. *tuned* */
const LESSONS_UNTIL_PERMILLE = 850;

/** What the steel does along the cleat, thousandths. */
const CLEAT_PERMILLE = 1400;

const isLate = (shift: ShiftSlice): boolean => shift.tick * 1000 > shift.shiftTicks * LESSONS_UNTIL_PERMILLE;

const RULES: Readonly<Record<HintId, (shift: ShiftSlice, look: BayLook) => boolean>> = {
  fall: (shift) => shift.crew.some((card) => card.isPlayer && card.waitCause === 'fall'),
  wedge: (shift) => shift.wedge.isOn,
  splinter: (shift) => heardAt(shift, 4) >= 0,
  creak: (shift) => heardAt(shift, 3) >= 0,
  chute: (shift) => isHewing(shift) && isChuteFull(shift),
  steel: (shift) => isHewing(shift) && shift.steelWearPermille >= 1000 && shift.sparesLeft > 0,
  leak: (shift) => shift.hasLeak,
  prop: (shift) => isBareBehind(shift) && (propsAlone(shift) || shift.playerPost === 'timber'),
  parting: (shift, look) =>
    !look.isPartingGone && !look.isBlockGone && shift.aim.piece !== PIECES.parting && isHewing(shift),
  first: (shift) => shift.cutKg === 0 && isHewing(shift),
  overhang: (_, look) => look.isPartingGone && !look.isFloorGone && look.hasRoofSide,
  cleat: (shift) => shift.aim.aimPermille < CLEAT_PERMILLE && isHewing(shift) && !isLate(shift),
};

type Aim = ShiftSlice['aim'];

/** The player turned the steel on one and the same piece until it lay along the cleat. */
export const hasTurnedToCleat = (before: Aim | null, now: Aim): boolean =>
  before !== null &&
  before.bay === now.bay &&
  before.piece === now.piece &&
  before.tilt !== now.tilt &&
  before.aimPermille < CLEAT_PERMILLE &&
  now.aimPermille >= CLEAT_PERMILLE;

/**
 * The lesson a bay shows to have been followed, from two looks at it: the parting went while every block stood, or the
 * floor side went from under what hung above it.
 */
export const lessonFollowed = (before: BayLook, now: BayLook): 'parting' | 'overhang' | null => {
  if (!before.isPartingGone && !before.isBlockGone && now.isPartingGone) return 'parting';
  const isUndercut = before.isPartingGone && !before.isFloorGone && before.hasRoofSide;
  return isUndercut && now.isFloorGone ? 'overhang' : null;
};

const bayOf = (id: HintId, shift: ShiftSlice, look: BayLook): number | null => {
  if (id === 'splinter') return heardAt(shift, 4);
  if (id === 'creak') return heardAt(shift, 3);
  return id === 'prop' ? look.propBay : null;
};

/** The most urgent hint that applies and was not yet given up; null where there is nothing to say. */
export const nextHint = (shift: ShiftSlice, look: BayLook, givenUp: ReadonlySet<HintId>): Hint | null => {
  if (shift.isPlayedByBot || shift.card !== null) return null;
  const id = HINTS.find((hint) => !givenUp.has(hint) && RULES[hint](shift, look));
  return id === undefined ? null : { id, bay: bayOf(id, shift, look) };
};
