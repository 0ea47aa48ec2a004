// The slice the end-of-shift screens read, made from a shift that is over. Every number in it is a fold over the
// journal; nothing was remembered from play.
import { encodeReplay, type Recording, type Shift } from '../sim/index.ts';
import { creditAll, isRuleId } from '../credit/registry.ts';
import type { RuleId } from '../credit/rule.ts';
import { summarise } from '../credit/summarise.ts';
import type { ShiftSummary } from '../credit/summary.ts';
import { askedIn, firstRule } from './program.ts';
import { projectQuestion } from './project-card.ts';
import type { Program, RevealSlice } from './store.ts';

const ruleChosenIn = (shift: Shift): RuleId | null => {
  const { rule } = shift.state;
  return rule !== null && isRuleId(rule) ? rule : null;
};

/** What changes with every command of after the end. The sheet lists the cards that were asked, and no others. */
export const settledIn = (
  shift: Shift,
  recording: Recording,
  program: Program,
): Pick<RevealSlice, 'summary' | 'booking' | 'question' | 'replayCode'> => {
  const asked = askedIn(program, shift.level.cards);
  const summary: ShiftSummary = summarise(shift.level, shift.journal);
  return {
    summary: { ...summary, cards: summary.cards.filter((row) => asked.has(row.card)) },
    booking: shift.state.booking,
    question: projectQuestion(shift, asked),
    replayCode: encodeReplay(recording, shift),
  };
};

/** `isVerified` is null for one's own shift, true for one opened from a code and re-run here. */
export const createReveal = (
  shift: Shift,
  recording: Recording,
  isVerified: boolean | null,
  program: Program,
): RevealSlice => ({
  ...settledIn(shift, recording, program),
  credits: creditAll(shift.level, shift.journal),
  coalition: { state: 'idle' },
  rule: ruleChosenIn(shift) ?? firstRule(program),
  ruleChosen: ruleChosenIn(shift),
  isVerified,
  ratings: {},
  playback: { tick: 0, isRunning: false, stage: 'replay', walkBay: 0 },
});
