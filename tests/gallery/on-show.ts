// Sessions for parts on show: a real moment, with the one thing changed that the part is to show, and deaf to hands.
import type { Session } from '../../src/session/session-port.ts';
import { createGameStore, type GameState, type OpenCard, type ShiftSlice } from '../../src/session/store.ts';
import { answersFor } from '../../src/session/modes.ts';
import type { CardSpec } from '../../src/sim/index.ts';

const deaf = (): void => undefined;

const held = (base: Session, state: GameState): Session => ({
  ...base,
  store: createGameStore(state),
  dispatch: deaf,
  pause: deaf,
  resume: deaf,
  book: deaf,
  rate: deaf,
  chooseRule: deaf,
  startCoalition: deaf,
});

export const withState = (base: Session, patch: Partial<GameState>): Session =>
  held(base, { ...base.store.getState(), pause: null, ...patch });

export const withShift = (base: Session, patch: Partial<ShiftSlice>): Session => {
  const state = base.store.getState();
  if (state.shift === null) throw new Error('no shift to show a part of');
  return held(base, { ...state, pause: null, shift: { ...state.shift, ...patch } });
};

/** A card half-way through its time. */
export const cardOf = (card: CardSpec): OpenCard => ({
  id: card.id,
  label: card.label,
  claims: card.claims,
  answers: answersFor(card, true),
  defaultAnswer: card.defaultAnswer,
  secondsLeft: 9,
  secondsOf: 15,
});
