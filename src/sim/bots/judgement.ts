// How far a bot goes under unpropped roof, and how it answers cards: the difference between careful and
// reckless, which the official counter cannot see.
import type { Command } from '../command.ts';
import type { Shift } from '../state.ts';
import { ROOF_STAGES } from '../systems/roof.ts';
import { openCard } from '../systems/cards.ts';

export type Judgement = {
  /** Longest open run the bot cuts on from, bays. */
  readonly maxRun: number;
  /** Deepest sinking it cuts on under, micrometres. */
  readonly maxSunkUm: number;
  /** Props with his own hands as soon as nobody stands at the timber, rather than never. */
  readonly propsWhenAlone: boolean;
  readonly answers: Readonly<Record<string, string>>;
};

export const CAREFUL: Judgement = {
  maxRun: 2,
  maxSunkUm: ROOF_STAGES.creakUm,
  propsWhenAlone: true,
  answers: { 'roof-talks': 'double-prop', 'swap-posts': 'rest', 'reserve-air': 'leave' },
};

/** Par trusts two timbermen a little further than the careful hewer does. */
export const PAR: Judgement = { ...CAREFUL, maxSunkUm: 50_000 };

export const RECKLESS: Judgement = {
  maxRun: 1000,
  maxSunkUm: 1_000_000,
  propsWhenAlone: false,
  answers: { 'roof-talks': 'go-on', 'swap-posts': 'rest', 'reserve-air': 'leave' },
};

/** True while the roof behind is such that this bot lays the hammer down. */
export const isTooOpen = (shift: Shift, judgement: Judgement): boolean => {
  const { face } = shift.state;
  for (let bay = face.front - 1; bay >= face.firstOpen; bay -= 1) {
    const run = face.runLength[bay] ?? 0;
    if (run === 0) continue;
    if (run > judgement.maxRun || (face.convergenceUm[bay] ?? 0) > judgement.maxSunkUm) return true;
  }
  return false;
};

/** Answers an open card at once, by its own mind or by the card's default. */
export const answer = (shift: Shift, judgement: Judgement): Command | null => {
  const card = openCard(shift);
  if (card === null) return null;
  const own = judgement.answers[card.id];
  const isOffered = card.answers.some((candidate) => candidate.id === own);
  return {
    kind: 'answer-card',
    card: card.id,
    answer: own !== undefined && isOffered ? own : card.defaultAnswer,
  };
};
