// A crediting rule: a fold over the journal that says whose coal it was. The tons never change; the
// credit does. `apportion.ts` alone turns weights into kilograms, so every rule sums to the tons mined.
import type { JournalEvent, Level } from '../sim/index.ts';

export type RuleId =
  | 'one-name'
  | 'per-pick'
  | 'equal-shares'
  | 'labour-time'
  | 'trade-shares'
  | 'whole-chain'
  | 'what-each-made-possible';

/** Who a share goes to: a worker id, or `tool:pick`, or a factor of the coalition rule such as `factor:air`. */
export type Holder = string;

export type Share = { readonly holder: Holder; readonly kg: number };

/** A rule that answers at once. `needs` lists journal kinds it reads: the lever shows them. */
export type FoldRule<State = unknown> = {
  readonly id: RuleId;
  readonly needs: readonly JournalEvent['kind'][];
  readonly start: (level: Level) => State;
  readonly fold: (state: State, event: JournalEvent) => State;
  /** Weights, not kilograms: non-negative integers in the order the rows are shown. */
  readonly finish: (state: State, level: Level) => Weights;
};

/** Weights of the rows, before `apportion` makes kilograms of them. */
export type Weights = readonly { readonly holder: Holder; readonly weight: number }[];

/** A rule with its state closed in, so that rules of different states stand in one list. */
export type AnsweringRule = Pick<FoldRule, 'id' | 'needs'> & {
  readonly weigh: (level: Level, journal: readonly JournalEvent[]) => Weights;
};

/** Closes the state of a rule in. Events it does not say it needs never reach it. */
export const answering = <State>(rule: FoldRule<State>): AnsweringRule => ({
  id: rule.id,
  needs: rule.needs,
  weigh: (level, journal) => {
    let state = rule.start(level);
    for (const event of journal) if (rule.needs.includes(event.kind)) state = rule.fold(state, event);
    return rule.finish(state, level);
  },
});

/** What every rule ends in: rows in show order, summing to `cutKg` exactly. */
export type Credit = { readonly rule: RuleId; readonly cutKg: number; readonly shares: readonly Share[] };
