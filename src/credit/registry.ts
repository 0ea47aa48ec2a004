// The rules in the order of the lever, and the doors to them. Adding a rule means one file in `rules/`, one
// line here and its texts; the shared property suite then runs over it by itself.
import type { JournalEvent, Level } from '../sim/index.ts';
import { cutKgOf } from './crew-order.ts';
import { apportion } from './apportion.ts';
import { answering, type AnsweringRule, type Credit, type RuleId, type Weights } from './rule.ts';
import { equalShares } from './rules/equal-shares.ts';
import { labourTime } from './rules/labour-time.ts';
import { oneName } from './rules/one-name.ts';
import { perPick } from './rules/per-pick.ts';
import { tradeShares } from './rules/trade-shares.ts';
import { wholeChain } from './rules/whole-chain.ts';

/** The six that answer at once, in lever order. */
export const FOLD_RULES: readonly AnsweringRule[] = [
  answering(oneName),
  answering(perPick),
  answering(equalShares),
  answering(labourTime),
  answering(tradeShares),
  answering(wholeChain),
];

/** All seven, in lever order; the last answers only after `runAllCoalitions`. */
export const RULE_IDS: readonly RuleId[] = [...FOLD_RULES.map((rule) => rule.id), 'what-each-made-possible'];

export const isRuleId = (id: string): id is RuleId => RULE_IDS.some((known) => known === id);

/** Weights into kilograms that sum to `cutKg`. */
export const creditOfWeights = (rule: RuleId, cutKg: number, weights: Weights): Credit => {
  const kg = apportion(
    cutKg,
    weights.map((row) => row.weight),
  );
  return { rule, cutKg, shares: weights.map((row, index) => ({ holder: row.holder, kg: kg[index] ?? 0 })) };
};

const creditOf = (rule: AnsweringRule, level: Level, journal: readonly JournalEvent[]): Credit =>
  creditOfWeights(rule.id, cutKgOf(journal), rule.weigh(level, journal));

/** One folding rule over a journal; null for an id that does not answer at once or that nobody knows. */
export const creditByRule = (
  ruleId: string,
  level: Level,
  journal: readonly JournalEvent[],
): Credit | null => {
  const rule = FOLD_RULES.find((known) => known.id === ruleId);
  return rule === undefined ? null : creditOf(rule, level, journal);
};

/** The six folding rules over a journal, in lever order. */
export const creditAll = (level: Level, journal: readonly JournalEvent[]): readonly Credit[] =>
  FOLD_RULES.map((rule) => creditOf(rule, level, journal));
