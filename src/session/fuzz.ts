// Random legal and illegal commands from a generator of its own, and the promises that must hold after every tick.
// What a tester's hands would never find in an evening, this finds in minutes.
import {
  bayCount,
  PIECE_COUNT,
  type Command,
  type Level,
  type Piece,
  type Post,
  type Shift,
  type Tilt,
} from '../sim/index.ts';
import { creditAll } from '../credit/registry.ts';
import type { ShiftSlice } from './store.ts';
import type { Driver } from './run.ts';

const POSTS: readonly Post[] = ['hew', 'timber', 'carry', 'load', 'drive', 'air', 'rest', 'gone'];
/** Ticks between two looks at the credits, which fold the whole journal. */
const CREDIT_EVERY_TICKS = 500;

type Draw = (below: number) => number;

/** Mulberry32: its stream has nothing to do with the simulation's. */
const createDraw = (seed: number): Draw => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const pick = <Item>(draw: Draw, items: readonly Item[], otherwise: Item): Item =>
  items[draw(items.length)] ?? otherwise;

/** A bay of the face, one just outside it, or one far outside. */
const anyBay = (draw: Draw, level: Level): number => draw(bayCount(level) + 4) - 2;
/** Now and then a number no type would let through: a link or a broken device may send it. */
const anyPiece = (draw: Draw): Piece => draw(PIECE_COUNT + 1) as Piece;
const anyTilt = (draw: Draw): Tilt => (draw(9) - 4) as Tilt;

const randomCommand = (draw: Draw, { level, state }: Shift): Command => {
  const worker = pick(draw, [...level.crew.map((member) => member.id), 'nobody'], 'nobody');
  const card = state.cards.open ?? pick(draw, level.cards, undefined)?.id ?? 'no-card';
  const answers = level.cards.find((one) => one.id === card)?.answers.map((answer) => answer.id) ?? [];
  const front = state.face.front;
  const makers: readonly (() => Command)[] = [
    () => ({ kind: 'hammer-on' }),
    () => ({ kind: 'hammer-on' }),
    () => ({ kind: 'hammer-off' }),
    () => ({ kind: 'aim', piece: anyPiece(draw), tilt: anyTilt(draw) }),
    () => ({ kind: 'move', bay: draw(2) === 0 ? front : anyBay(draw, level) }),
    () => ({ kind: 'set-prop', bay: draw(2) === 0 ? front - 1 : anyBay(draw, level) }),
    () => ({ kind: 'wedge-beat' }),
    () => ({ kind: 'tap-roof' }),
    () => ({ kind: 'change-steel' }),
    () => ({ kind: 'mend-hose' }),
    () => ({ kind: 'order', worker, post: pick(draw, POSTS, 'rest') }),
    () => ({ kind: 'call-timber' }),
    () => ({ kind: 'call-chute' }),
    () => ({ kind: 'answer-card', card, answer: pick(draw, [...answers, 'no-answer'], 'no-answer') }),
    () => ({ kind: 'book', as: 'as-it-stands' }),
    () => ({ kind: 'choose-rule', rule: 'no-rule' }),
  ];
  // Leaving early is a legal command too, but a shift that always ended at once would test little.
  if (draw(20_000) === 0) return { kind: 'end-shift' };
  return makers[draw(makers.length)]?.() ?? { kind: 'hammer-off' };
};

const demand = (isKept: boolean, promise: string, shift: Shift): void => {
  if (!isKept)
    throw new Error(`fuzz: ${promise} (${shift.level.id}, seed ${shift.seed}, tick ${shift.state.tick})`);
};

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

const checkCounts = (shift: Shift): void => {
  const { state } = shift;
  const counts = {
    cutKg: state.cutKg,
    centiAtm: state.air.centiAtm,
    chuteKg: state.flow.chuteKg,
    tubsFull: state.flow.tubsFull,
    filledKg: state.flow.filledKg,
    hauledTubs: state.flow.hauledTubs,
    sparesLeft: state.hewing.sparesLeft,
  };
  for (const [name, count] of Object.entries(counts)) {
    demand(isCount(count), `${name} is ${count}: negative or no whole number`, shift);
  }
  demand(state.timber.stock.every(isCount), 'a timber stock is negative or no whole number', shift);
  demand(state.face.pieceLeft.every(isCount), 'a piece is less than gone', shift);
  demand(
    state.workers.every((worker) => worker.fatiguePermille >= 0 && worker.fatiguePermille <= 1000),
    'fatigue out of range',
    shift,
  );
};

const checkCredits = (shift: Shift): void => {
  for (const credit of creditAll(shift.level, shift.journal)) {
    const sum = credit.shares.reduce((total, share) => total + share.kg, 0);
    demand(
      sum === shift.state.cutKg,
      `credit by ${credit.rule} sums to ${sum} kg, not ${shift.state.cutKg}`,
      shift,
    );
  }
};

const checkSlice = (shift: Shift, slice: ShiftSlice): void => {
  const { state } = shift;
  demand(
    slice.tick === state.tick && slice.cutKg === state.cutKg,
    'the store does not mirror the shift',
    shift,
  );
  demand(
    slice.chuteKg === state.flow.chuteKg && slice.airCentiAtm === state.air.centiAtm,
    'the store shows another mine',
    shift,
  );
  demand(slice.crew.length === state.workers.length, 'the store lost a worker', shift);
  const isPropped = slice.roof.every((cell, bay) => cell.propPercent === state.face.propPercent[bay]);
  demand(isPropped, 'the roof strip shows other props', shift);
};

/** Commands for one tick: none most of the time, so that tasks are begun, interrupted and also finished. */
export const createFuzz = (seed: number): Extract<Driver, { kind: 'fuzz' }> => {
  const draw = createDraw(seed);
  let cutKg = 0;
  let seen = 0;
  let lastTick = 0;

  const checkJournal = (shift: Shift): void => {
    for (; seen < shift.journal.length; seen += 1) {
      const tick = shift.journal[seen]?.tick ?? -1;
      demand(tick >= lastTick, 'the journal goes back in time', shift);
      lastTick = tick;
    }
  };
  return {
    kind: 'fuzz',
    ask: (shift) => {
      if (draw(6) > 0) return [];
      return Array.from({ length: 1 + draw(3) }, () => randomCommand(draw, shift));
    },
    check: (shift) => {
      demand(shift.state.cutKg >= cutKg, 'coal went back into the wall', shift);
      cutKg = shift.state.cutKg;
      checkJournal(shift);
      checkCounts(shift);
      if (shift.state.tick % CREDIT_EVERY_TICKS === 0 || shift.state.end !== null) checkCredits(shift);
    },
    checkSlice,
  };
};
