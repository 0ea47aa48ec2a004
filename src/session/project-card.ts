// The open card as the player sees it: only the answers a person is offered, and whole real seconds left. The shift
// goes on under it, so the seconds are ticks at the present pace.
import type { CardSpec, Shift } from '../sim/index.ts';
import { answersFor } from './modes.ts';
import { keepSame, keepSameList } from './same.ts';
import type { OpenCard, Question } from './store.ts';

const openCardOf = (shift: Shift): CardSpec | undefined =>
  shift.level.cards.find((one) => one.id === shift.state.cards.open);

/** The question put after the whistle and not yet answered; `asked` are the cards this visit puts. */
export const projectQuestion = (shift: Shift, asked: ReadonlySet<string>): Question | null => {
  const card = openCardOf(shift);
  if (card === undefined || shift.state.end === null || !asked.has(card.id)) return null;
  const { id, label, claims, defaultAnswer } = card;
  return { id, label, claims, answers: answersFor(card, true), defaultAnswer };
};

export const projectCard = (
  previous: OpenCard | null | undefined,
  shift: Shift,
  isPerson: boolean,
  ticksPerSecond: number,
  asked: ReadonlySet<string>,
): OpenCard | null => {
  const { openTick } = shift.state.cards;
  const card = openCardOf(shift);
  if (card === undefined || shift.state.end !== null || !asked.has(card.id)) return null;
  const ticksLeft = Math.max(0, openTick + card.expiresAfterTicks - shift.state.tick);
  const old = previous?.id === card.id ? previous : undefined;
  return keepSame(old, {
    id: card.id,
    label: card.label,
    claims: card.claims,
    answers: keepSameList(old?.answers, answersFor(card, isPerson)),
    defaultAnswer: card.defaultAnswer,
    secondsLeft: Math.ceil(ticksLeft / ticksPerSecond),
    secondsOf: Math.ceil(card.expiresAfterTicks / ticksPerSecond),
  });
};
