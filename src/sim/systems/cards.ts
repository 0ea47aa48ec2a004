// Cards: timed questions of the night. Every answer does something that stands on the sheet afterwards;
// there is no meter and no right answer (game.md section 6).
import type { CardEffect, CardSpec } from '../level.ts';
import { changePost, emit } from '../record.ts';
import type { Shift, WorkerState } from '../state.ts';
import { begin, playerOf, standAt } from '../workers.ts';
import { sendTo } from './crew.ts';
import { easeOpenBays, loadRoof, pressWorstBay } from './roof.ts';

/** How long the player stands in the timberman's place, or the timberman sits (tuned; 20 s at class pace). */
export const SWAP_TICKS = 1000;
/** How far up a man who leaves the pick looks for a prop, bays (tuned). */
const SHELTER_WITHIN = 6;
/** A card that finds nothing to speak of for this long is left out (tuned). */
const PATIENCE_TICKS = 1500;
/** Double-propping holds the pick up for two and a half minutes (tuned). */
const DOUBLE_PROP_TICKS = 150;
/** A roof that was not listened to (tuned). */
const HEAVY_TICKS = 900;

export const openCard = (shift: Shift): CardSpec | null => {
  const id = shift.state.cards.open;
  return id === null ? null : (shift.level.cards.find((card) => card.id === id) ?? null);
};

/** The timberman to change places with: the most tired one still on the face. */
const tiredTimberman = (shift: Shift): WorkerState | null => {
  const able = shift.state.workers.filter(
    (worker) => worker.post === 'timber' && !worker.isHurt && worker !== playerOf(shift),
  );
  return able.reduce<WorkerState | null>(
    (most, worker) => (most === null || worker.fatiguePermille > most.fatiguePermille ? worker : most),
    null,
  );
};

const standInPlace = (shift: Shift, worker: WorkerState, bay: number): void => {
  standAt(shift.level, worker, bay);
  begin(worker, 'idle', 0);
};

/** The nearest bay above the front with a prop over it; right behind the front where there is none. */
const shelterBay = (shift: Shift, front: number): number => {
  const { propPercent } = shift.state.face;
  for (let bay = front - 1; bay >= Math.max(0, front - SHELTER_WITHIN); bay -= 1) {
    if ((propPercent[bay] ?? 0) > 0) return bay;
  }
  return Math.max(0, front - 1);
};

const startSwap = (shift: Shift, isRest: boolean): void => {
  const { state } = shift;
  const other = tiredTimberman(shift);
  if (other === null || playerOf(shift).post !== 'hew') return;
  state.swap = { withWorker: state.workers.indexOf(other), untilTick: state.tick + SWAP_TICKS, isRest };
  if (isRest) {
    changePost(shift, other, 'rest');
    return;
  }
  const player = playerOf(shift);
  const front = Math.min(state.face.front, state.face.goneCount.length - 1);
  changePost(shift, player, 'timber');
  changePost(shift, other, 'hew');
  standInPlace(shift, player, shelterBay(shift, front));
  standInPlace(shift, other, front);
  emit(shift, { kind: 'posts-swapped', tick: state.tick, worker: player.id, withWorker: other.id });
};

const endSwap = (shift: Shift): void => {
  const { state } = shift;
  const { swap } = state;
  const other = swap === null ? undefined : state.workers[swap.withWorker];
  state.swap = null;
  if (swap === null || other === undefined) return;
  if (!other.isHurt) sendTo(shift, other, 'timber');
  if (swap.isRest) return;
  const player = playerOf(shift);
  changePost(shift, player, 'hew');
  standInPlace(shift, player, Math.min(state.face.front, state.face.goneCount.length - 1));
  emit(shift, { kind: 'posts-swapped', tick: state.tick, worker: other.id, withWorker: player.id });
};

const applyEffect = (shift: Shift, effect: CardEffect): void => {
  const { state } = shift;
  switch (effect) {
    case 'reserve-air':
      state.air.isReserved = true;
      return;
    case 'double-prop':
      easeOpenBays(shift);
      if (state.tick >= state.haltUntilTick) state.haltCause = 'roof';
      state.haltUntilTick = Math.max(state.haltUntilTick, state.tick + DOUBLE_PROP_TICKS);
      return;
    case 'go-on':
      loadRoof(shift, HEAVY_TICKS);
      return;
    case 'swap-posts':
      startSwap(shift, false);
      return;
    case 'rest-timberman':
      startSwap(shift, true);
      return;
    case 'none':
      return;
  }
};

export const answerCard = (shift: Shift, card: CardSpec, answerId: string, isDefault: boolean): void => {
  const { state } = shift;
  const answer = card.answers.find((candidate) => candidate.id === answerId);
  if (answer === undefined) return;
  state.cards.open = null;
  state.cards.answers[card.id] = answerId;
  emit(shift, { kind: 'card-answered', tick: state.tick, card: card.id, answer: answerId, isDefault });
  applyEffect(shift, answer.effect);
};

/** The roof must be there to talk about: the card waits for an open bay, and that bay then really creaks. */
const isAboutTheRoof = (card: CardSpec): boolean =>
  card.answers.some((answer) => answer.effect === 'double-prop');

/** A question nobody is there to ask or to answer is not put. */
const isMoot = (shift: Shift, card: CardSpec): boolean =>
  card.answers.some((answer) => answer.effect === 'swap-posts') &&
  (tiredTimberman(shift) === null || playerOf(shift).post !== 'hew');

const show = (shift: Shift, card: CardSpec): void => {
  const { state } = shift;
  state.cards.next = shift.level.cards.indexOf(card) + 1;
  state.cards.open = card.id;
  state.cards.openTick = state.tick;
  emit(shift, { kind: 'card-shown', tick: state.tick, card: card.id });
};

/** The question put after the whistle, if the level has one; whatever was open then takes its default. */
export const closeCards = (shift: Shift): void => {
  const open = openCard(shift);
  if (open !== null) answerCard(shift, open, open.defaultAnswer, true);
  shift.state.swap = null;
  const after = shift.level.cards.find((card) => card.atTick >= shift.level.shiftTicks);
  if (after !== undefined) show(shift, after);
};

/** Puts the next question when its time has come and there is something to speak of. */
const putNext = (shift: Shift): void => {
  const { state, level } = shift;
  const next = level.cards[state.cards.next];
  if (next === undefined || state.tick < next.atTick || next.atTick >= level.shiftTicks) return;
  const isTooLate = state.tick > next.atTick + PATIENCE_TICKS;
  if (isMoot(shift, next) || isTooLate) state.cards.next += 1;
  else if (!isAboutTheRoof(next) || pressWorstBay(shift)) show(shift, next);
};

export const stepCards = (shift: Shift): void => {
  const { state } = shift;
  if (state.swap !== null && state.tick >= state.swap.untilTick) endSwap(shift);
  const open = openCard(shift);
  if (open === null) putNext(shift);
  else if (state.tick >= state.cards.openTick + open.expiresAfterTicks) {
    answerCard(shift, open, open.defaultAnswer, true);
  }
};
