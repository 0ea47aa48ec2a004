// The player's own skill, measured bay by bay from the journal: how much of the way from a naive hewer's time
// to a par hewer's they went. It is what the bots understand by skill, the share of bays done well; without it
// the coalition rule would credit a slow player with a par hewer's tons.
import {
  airPermille,
  PIECE_COUNT,
  STEEL_TICKS,
  TAP_TICKS,
  type JournalEvent,
  type Level,
  type WorkerId,
} from '../sim/index.ts';
import { addLabour, startLabour, workWithin, type Labour } from './labour.ts';

/**
 * Thousandths of an ideal tick that a tick of a par hewer takes: square to the cleat, the parting first, then
 * the floor side, then the overhang as one slab. Products of the rates in `sim/systems/hewing.ts` (*tuned*).
 */
const PAR_RATE = { parting: 1400, floor: 2240, overhang: 3500 } as const;
/** The same of a hewer who strikes from the top down at whatever angle; measured from the `ordinary` bot (*tuned*). */
const NAIVE_RATE = 930;
/** A bay that came down as a slab was undercut, whatever held the player up meanwhile: at least so much (*tuned*). */
const UNDERCUT_FLOOR = 600;
/** Fewer bays than this tell nothing, and par is assumed (*tuned*). */
const FEWEST_BAYS = 2;

type Cut = Extract<JournalEvent, { kind: 'coal-cut' }>;
type BayWork = {
  readonly bay: number;
  readonly fromTick: number;
  readonly tick: number;
  /** Some came down as a slab and some did not: a bay that is one block tells nothing of it. */
  readonly isUndercut: boolean;
};

/** Ticks of a whole bay with full air, at par and naively. */
const parTicks = ({ coal, face }: Level): number => {
  if (face.isOneBlock === true) return Math.floor((coal.blockTicks * 1000) / PAR_RATE.parting);
  return (
    Math.floor((coal.partingTicks * 1000) / PAR_RATE.parting) +
    Math.floor((2 * coal.blockTicks * 1000) / PAR_RATE.floor) +
    Math.floor((2 * coal.blockTicks * 1000) / PAR_RATE.overhang)
  );
};
const naiveTicks = ({ coal, face }: Level): number => {
  const ticks = face.isOneBlock === true ? coal.blockTicks : coal.partingTicks + 4 * coal.blockTicks;
  return Math.floor((ticks * 1000) / NAIVE_RATE);
};

/** Mean of that rate between two ticks. */
const meanAir = (
  level: Level,
  journal: readonly JournalEvent[],
  fromTick: number,
  toTick: number,
): number => {
  let sum = 0;
  let from = fromTick;
  let rate = airPermille(level.air.mainCentiAtm);
  for (const event of journal) {
    if (event.kind !== 'air-changed' || event.tick >= toTick) continue;
    sum += rate * Math.max(0, event.tick - from);
    from = Math.max(from, event.tick);
    rate = airPermille(event.centiAtm);
  }
  return Math.floor((sum + rate * (toTick - from)) / Math.max(1, toTick - fromTick));
};

/** Bays the player cut out alone, each from the piece before its first to its last. */
const baysOf = (cuts: readonly Cut[]): readonly BayWork[] => {
  const works: BayWork[] = [];
  let fromTick = 0;
  let pieces: Cut[] = [];
  for (const cut of cuts) {
    if (pieces.length > 0 && pieces[0]?.bay !== cut.bay) {
      fromTick = pieces.at(-1)?.tick ?? fromTick;
      pieces = [];
    }
    pieces.push(cut);
    if (pieces.length === PIECE_COUNT)
      works.push({
        bay: cut.bay,
        fromTick,
        tick: cut.tick,
        isUndercut: pieces.some((piece) => piece.isSlab) && pieces.some((piece) => !piece.isSlab),
      });
  }
  return works;
};

const errandOf = (level: Level, event: JournalEvent): number => {
  switch (event.kind) {
    case 'hose-moved':
      return level.moves.hoseTicks;
    case 'steel-changed':
      return STEEL_TICKS;
    case 'roof-tapped':
      return TAP_TICKS;
    case 'prop-set':
      return level.timber.fetchTicks + level.timber.setTicks;
    default:
      return 0;
  }
};

type Measured = {
  readonly level: Level;
  readonly journal: readonly JournalEvent[];
  readonly own: readonly JournalEvent[];
};

/** Thousandths of one bay: 0 naive or slower, 1000 par or faster. */
const bayPermille = (on: Measured, player: WorkerId, labour: Labour, work: BayWork): number => {
  const { level, journal, own } = on;
  const errands = own
    .filter((event) => event.tick > work.fromTick && event.tick <= work.tick)
    .reduce((sum, event) => sum + errandOf(level, event), level.moves.bayTicks);
  const seconds = workWithin(labour, player, 'hew', work.fromTick, work.tick) - errands;
  const took = Math.floor((Math.max(0, seconds) * meanAir(level, journal, work.fromTick, work.tick)) / 1000);
  const par = parTicks(level);
  const gap = Math.max(1, naiveTicks(level) - par);
  const permille = Math.floor(((naiveTicks(level) - took) * 1000) / gap);
  return Math.min(1000, Math.max(work.isUndercut ? UNDERCUT_FLOOR : 0, permille));
};

/** Share of the player's bays done well, thousandths: 0 a naive hewer, 1000 par. 1000 where too little was cut to tell. */
export const measureSkill = (level: Level, journal: readonly JournalEvent[]): number => {
  const player = level.crew.find((member) => member.isPlayer)?.id ?? '';
  const own = journal.filter((event) => 'by' in event && event.by === player);
  const works = baysOf(own.filter((event) => event.kind === 'coal-cut'));
  if (works.length < FEWEST_BAYS) return 1000;
  const labour = journal.reduce(addLabour, startLabour());
  const sum = works.reduce(
    (all, work) => all + bayPermille({ level, journal, own }, player, labour, work),
    0,
  );
  return Math.floor(sum / works.length);
};
