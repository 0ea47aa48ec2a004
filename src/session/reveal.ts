// The slice the end-of-shift screens read, made from a shift that is over. Every number in it is a fold over the
// journal; nothing was remembered from play.
import { encodeReplay, type Recording, type Shift } from '../sim/index.ts';
import { creditAll, isRuleId } from '../credit/registry.ts';
import type { RuleId } from '../credit/rule.ts';
import { summarise } from '../credit/summarise.ts';
import { projectQuestion } from './project-card.ts';
import type { RevealSlice } from './store.ts';

const ruleChosenIn = (shift: Shift): RuleId | null => {
  const { rule } = shift.state;
  return rule !== null && isRuleId(rule) ? rule : null;
};

/** `isVerified` is null for one's own shift, true for one opened from a code and re-run here. */
export const createReveal = (
  shift: Shift,
  recording: Recording,
  isVerified: boolean | null,
): RevealSlice => ({
  summary: summarise(shift.level, shift.journal),
  booking: shift.state.booking,
  question: projectQuestion(shift),
  credits: creditAll(shift.level, shift.journal),
  coalition: { state: 'idle' },
  rule: ruleChosenIn(shift) ?? 'one-name',
  ruleChosen: ruleChosenIn(shift),
  replayCode: encodeReplay(recording, shift),
  isVerified,
  ratings: {},
  playback: { tick: 0, isRunning: false, stage: 'replay', walkBay: 0 },
});
