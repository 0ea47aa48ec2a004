// May I, and do it: each command has its question and its deed here, and a button is greyed by the very
// question the simulation asks. A refusal is a value with a reason, never an exception.
import { ledgeOf, bayCount } from './level.ts';
import type { Command, Refusal } from './command.ts';
import { emit, setWait } from './record.ts';
import type { Shift, WorkerState } from './state.ts';
import { MAX_TILT, PIECE_COUNT } from './units.ts';
import { begin, isAtPost, playerOf, workerById } from './workers.ts';
import { answerCard, openCard } from './systems/cards.ts';
import { sendTo } from './systems/crew.ts';
import { HURRIED_TUBS } from './systems/flow.ts';
import { startMove } from './systems/hewing.ts';
import { isOpen } from './systems/roof.ts';
import { startOwnProp, timberAt, wedge } from './systems/timber.ts';

/** Ticks of the small tasks (game.md section 3; mending is tuned). */
export const TAP_TICKS = 20;
export const STEEL_TICKS = 60;
export const MEND_TICKS = 90;

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** In the middle of something that has to be finished first. */
const isBusy = (worker: WorkerState): boolean =>
  worker.activity !== 'idle' && worker.activity !== 'hammer' && worker.activity !== 'wait';

const handsFree = (shift: Shift): Refusal | null => (isBusy(playerOf(shift)) ? 'busy' : null);
const atThePick = (shift: Shift): Refusal | null => (playerOf(shift).post === 'hew' ? null : 'wrong-post');

const canAim = (shift: Shift, command: Of<'aim'>): Refusal | null => {
  const player = playerOf(shift);
  if (player.post !== 'hew') return 'wrong-post';
  const isPiece = Number.isInteger(command.piece) && command.piece >= 0 && command.piece < PIECE_COUNT;
  const isTilt = Number.isInteger(command.tilt) && Math.abs(command.tilt) <= MAX_TILT;
  if (!isPiece || !isTilt) return 'piece-gone';
  const left = shift.state.face.pieceLeft[player.bay * PIECE_COUNT + command.piece] ?? 0;
  return left > 0 ? null : 'piece-gone';
};

const canMove = (shift: Shift, command: Of<'move'>): Refusal | null => {
  const { bay } = command;
  const last = Math.min(shift.state.face.front, bayCount(shift.level) - 1);
  if (!Number.isInteger(bay) || bay < 0 || bay >= bayCount(shift.level)) return 'no-such-bay';
  if (bay > last) return 'too-far';
  return bay === playerOf(shift).bay ? 'already-there' : handsFree(shift);
};

const canSetProp = (shift: Shift, command: Of<'set-prop'>): Refusal | null => {
  const { face } = shift.state;
  const { bay } = command;
  if (!Number.isInteger(bay) || bay < 0 || bay >= bayCount(shift.level)) return 'no-such-bay';
  if (face.isShut[bay] === true) return 'bay-shut';
  if ((face.propPercent[bay] ?? 0) > 0) return 'bay-propped';
  if (!isOpen(shift, bay)) return 'bay-not-open';
  if (timberAt(shift, bay) === 0) return 'no-timber';
  return handsFree(shift);
};

const canOrder = (shift: Shift, command: Of<'order'>): Refusal | null => {
  const worker = workerById(shift.state, command.worker);
  if (worker === undefined || worker === playerOf(shift)) return 'no-such-worker';
  if (worker.isHurt || worker.post === 'gone') return 'worker-gone';
  if (command.post === 'hew' || command.post === 'gone') return 'wrong-post';
  const isSwapped = shift.state.swap !== null && shift.state.workers[shift.state.swap.withWorker] === worker;
  // A driver on his way has a full train behind him: it is brought home first.
  if (isSwapped || worker.activity === 'drive') return 'busy';
  return worker.post === command.post ? 'already-there' : null;
};

/** A call that is still being answered is not called again. */
const canCall = (shift: Shift, post: 'carry' | 'load', isPending: boolean): Refusal | null => {
  if (!isAtPost(shift.state, post)) return 'no-such-worker';
  return isPending ? 'already-called' : null;
};

const canAnswer = (shift: Shift, command: Of<'answer-card'>): Refusal | null => {
  const card = openCard(shift);
  if (card === null || card.id !== command.card) return 'no-such-card';
  return card.answers.some((answer) => answer.id === command.answer) ? null : 'no-such-answer';
};

/** The booking and the rule come after the whistle, cards when they are put, all else before. */
const canNow = (command: Command, isOver: boolean): Refusal | null => {
  if (command.kind === 'answer-card') return null;
  const isAfter = command.kind === 'book' || command.kind === 'choose-rule';
  if (isAfter === isOver) return null;
  return isAfter ? 'shift-not-over' : 'shift-over';
};

/** Null where the command would be carried out now, else the one reason it would not. */
export const canApply = (shift: Shift, command: Command): Refusal | null => {
  const { state } = shift;
  const timing = canNow(command, state.end !== null);
  if (timing !== null) return timing;
  switch (command.kind) {
    case 'hammer-on':
      return atThePick(shift);
    case 'hammer-off':
    case 'end-shift':
    case 'choose-rule':
      return null;
    case 'book':
      return state.booking === null ? null : 'already-booked';
    case 'aim':
      return canAim(shift, command);
    case 'move':
      return canMove(shift, command);
    case 'set-prop':
      return canSetProp(shift, command);
    case 'wedge-beat':
      return playerOf(shift).activity === 'set-prop' ? null : 'not-wedging';
    case 'tap-roof':
      return handsFree(shift);
    case 'change-steel':
      if (atThePick(shift) !== null) return 'wrong-post';
      return state.hewing.sparesLeft > 0 ? handsFree(shift) : 'no-spare-steel';
    case 'mend-hose':
      return state.air.hasLeak ? handsFree(shift) : 'no-leak';
    case 'order':
      return canOrder(shift, command);
    case 'call-timber':
      return canCall(shift, 'carry', state.timber.calledLedge >= 0);
    case 'call-chute':
      return canCall(shift, 'load', state.flow.hurriedTubs > 0);
    case 'answer-card':
      return canAnswer(shift, command);
  }
};

const startTask = (
  shift: Shift,
  activity: 'tap-roof' | 'change-steel' | 'mend-hose',
  ticks: number,
): void => {
  const player = playerOf(shift);
  setWait(shift, player, null);
  begin(player, activity, ticks);
};

const callTimber = (shift: Shift): void => {
  const { state, level } = shift;
  state.timber.calledLedge = ledgeOf(level, Math.min(state.face.front, bayCount(level) - 1));
  emit(shift, { kind: 'order-given', tick: state.tick, worker: null, order: 'call-timber' });
};

const callChute = (shift: Shift): void => {
  shift.state.flow.hurriedTubs = HURRIED_TUBS;
  emit(shift, { kind: 'order-given', tick: shift.state.tick, worker: null, order: 'call-chute' });
};

const order = (shift: Shift, command: Of<'order'>): void => {
  const worker = workerById(shift.state, command.worker);
  if (worker === undefined) return;
  sendTo(shift, worker, command.post);
  emit(shift, { kind: 'order-given', tick: shift.state.tick, worker: worker.id, order: command.post });
};

/** Carries a command out; ask `canApply` first. */
export const apply = (shift: Shift, command: Command): void => {
  const { state } = shift;
  const player = playerOf(shift);
  switch (command.kind) {
    case 'hammer-on':
      state.hewing.isOn = true;
      return;
    case 'hammer-off':
      state.hewing.isOn = false;
      return;
    case 'aim':
      state.hewing.piece = command.piece;
      state.hewing.tilt = command.tilt;
      return;
    case 'move':
      setWait(shift, player, null);
      return startMove(shift, player, command.bay);
    case 'set-prop':
      return startOwnProp(shift, player, command.bay);
    case 'wedge-beat':
      return wedge(shift, player);
    case 'tap-roof':
      return startTask(shift, 'tap-roof', TAP_TICKS);
    case 'change-steel':
      return startTask(shift, 'change-steel', STEEL_TICKS);
    case 'mend-hose':
      return startTask(shift, 'mend-hose', MEND_TICKS);
    case 'order':
      return order(shift, command);
    case 'call-timber':
      return callTimber(shift);
    case 'call-chute':
      return callChute(shift);
    case 'answer-card': {
      const card = openCard(shift);
      if (card !== null) answerCard(shift, card, command.answer, false);
      return;
    }
    case 'end-shift':
      state.end = 'left';
      return;
    case 'book':
      state.booking = command.as;
      return emit(shift, { kind: 'booked', tick: state.tick, as: command.as });
    case 'choose-rule':
      state.rule = command.rule;
      return emit(shift, { kind: 'rule-chosen', tick: state.tick, rule: command.rule });
  }
};
