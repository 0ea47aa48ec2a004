// What a visit shows of the game, as questions: which screens follow a shift, which cards are put, where the lever may
// stand. At home that is everything; a lesson leaves something out, and the simulation runs on as if it were asked.
import { RULE_IDS } from '../credit/registry.ts';
import type { RuleId } from '../credit/rule.ts';
import type { CardSpec, SimEvent } from '../sim/index.ts';
import { arcOf } from './modes.ts';
import type { Program, Screen } from './store.ts';

/** Everything there is. */
export const HOME_PROGRAM: Program = {
  arc: null,
  cards: null,
  rules: RULE_IDS,
  locked: [],
  hasTitle: true,
  wayOut: 'reveal.next.title',
};

/** The screens of a level in order, from the shift on; after the last comes the title. */
export const arcIn = (program: Program, levelId: string): readonly Screen[] => program.arc ?? arcOf(levelId);

/** The swap is no question one could do without: the night is built on it. */
const isForced = (card: CardSpec): boolean => card.answers.some((answer) => answer.effect === 'swap-posts');

/** The ids of the cards a person is asked, of those of a level: the earliest come first. */
export const askedIn = (program: Program, cards: readonly CardSpec[]): ReadonlySet<string> => {
  const others = cards.filter((card) => !isForced(card));
  const asked = [...cards.filter(isForced), ...others.slice(0, program.cards ?? others.length)];
  return new Set(asked.map((card) => card.id));
};

/** Whether eye and ear are told of it: a card that is not asked is not seen to come and go. */
export const isTold = (event: SimEvent, asked: ReadonlySet<string>): boolean =>
  (event.kind !== 'card-shown' && event.kind !== 'card-answered') || asked.has(event.card);

export const canPull = ({ rules, locked }: Program, rule: RuleId): boolean =>
  rules.includes(rule) && !locked.includes(rule);

/** Where the lever stands before anyone pulls it: as 1935 printed, where that rule is on it. */
export const firstRule = ({ rules }: Program): RuleId => {
  const printed: RuleId = 'one-name';
  return rules.includes(printed) ? printed : (rules[0] ?? printed);
};
