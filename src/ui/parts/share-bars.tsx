// The bar of tons and the rows under it. Every possible holder always has a place in the bar, at zero if
// need be, so that a change of rule re-colours the same bar and its length never moves.
import type { PersonRow } from '../../credit/summary.ts';
import { FACTORS } from '../../credit/coalition-request.ts';
import type { Credit, RuleId } from '../../credit/rule.ts';
import { useI18n } from '../use-i18n.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { nameText, personOf, tradeText } from './person-name.ts';
import { shownParts, tonsText } from './print-figures.ts';
import { TradeMark } from './trade-mark.tsx';
import '../styles/share-bars.css';

export type ShareBarsProps = {
  /** Null while the rule has no answer yet: the bar stays whole and hatched. */
  readonly credit: Credit | null;
  readonly rule: RuleId;
  readonly people: readonly PersonRow[];
  /** False where a table beside the bar gives the tons: said twice, they would be two lists to compare. */
  readonly hasRows?: boolean;
};

const PICK = 'tool:pick';
const FACTOR_HOLDERS = FACTORS.map((factor) => `factor:${factor}`);

const kgOf = (credit: Credit | null, holder: string): number =>
  credit?.shares.find((share) => share.holder === holder)?.kg ?? 0;

/** The tons of each holder as every screen shows them: they sum to the tons of the shift. */
export const shownShares = (credit: Credit | null): ReadonlyMap<string, number> => {
  const shares = credit?.shares ?? [];
  const kgs = shownParts(shares.map(({ kg }) => kg));
  return new Map(shares.map(({ holder }, at) => [holder, kgs[at] ?? 0]));
};

/** Everyone who may hold tons under any rule, people first, in one order for all rules. */
const holdersOf = (people: readonly PersonRow[]): readonly string[] => [
  ...people.map((person) => person.id),
  PICK,
  ...FACTOR_HOLDERS,
];

/**
 * Rows shown under a rule: the crew, and the tool where the rule names it. The seventh rule names no person, and
 * eight rows of nothing would read as if each had made nothing: it shows its factors alone.
 */
export const rowsOf = (
  people: readonly PersonRow[],
  credit: Credit | null,
  rule: RuleId,
): readonly string[] => {
  if (rule === 'what-each-made-possible') return FACTOR_HOLDERS;
  const extra = credit?.shares.map((share) => share.holder).filter((holder) => holder.includes(':')) ?? [];
  return [...extra, ...people.map((person) => person.id)];
};

export const ShareBars = ({ credit, rule, people, hasRows = true }: ShareBarsProps) => {
  const holders = holdersOf(people);
  const shown = shownShares(credit);
  return (
    <div class="shares" data-rule={rule}>
      <div class="shares-bar" aria-hidden="true" data-open={credit === null ? '' : undefined}>
        {holders.map((holder, nth) => {
          const kg = kgOf(credit, holder);
          return (
            <span
              key={holder}
              class="shares-part"
              data-ink={inkOf(holder, nth)}
              data-none={kg === 0 ? '' : undefined}
              style={{ flexGrow: kg }}
            />
          );
        })}
      </div>
      {hasRows ? (
        <ul class="shares-rows">
          {rowsOf(people, credit, rule).map((holder) => (
            <Row
              key={holder}
              holder={holder}
              nth={holders.indexOf(holder)}
              kg={kgOf(credit, holder)}
              shownKg={shown.get(holder) ?? 0}
              people={people}
              isOpen={credit === null}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
};

/** Which of the patterns a holder is printed in: by place in the crew, or the name of the tool or factor. */
const inkOf = (holder: string, nth: number): string =>
  holder.includes(':') ? (holder.split(':')[1] ?? '') : `crew-${nth % 8}`;

/** Tons of a row: a dash for none, dots while the rule is still being worked out. */
const tonsCell = (i18n: I18n, isOpen: boolean, kg: number, shownKg: number): string => {
  if (isOpen) return '…';
  return kg === 0 ? '–' : i18n.t('reveal.tons', { tons: tonsText(i18n, shownKg) });
};

type RowProps = {
  readonly holder: string;
  readonly nth: number;
  readonly kg: number;
  readonly shownKg: number;
  readonly people: readonly PersonRow[];
  readonly isOpen: boolean;
};

const labelOf = (i18n: I18n, person: PersonRow | null, holder: string): string => {
  if (person) return nameText(i18n, person);
  return holder === PICK ? i18n.t('lever.tool.pick') : i18n.t(`factor.${holder.split(':')[1] ?? ''}`);
};

const Row = ({ holder, nth, kg, shownKg, people, isOpen }: RowProps) => {
  const i18n = useI18n();
  const person = personOf(people, holder);
  return (
    <li
      class="shares-row"
      data-zero={kg === 0 ? '' : undefined}
      data-unnamed={person?.nameKey === null ? '' : undefined}
    >
      <span class="shares-swatch" data-ink={inkOf(holder, nth)} aria-hidden="true" />
      <span class="shares-name">
        {person ? <TradeMark trade={person.trade} /> : null}
        {labelOf(i18n, person, holder)}
        {person ? <span class="shares-trade">{tradeText(i18n, person.trade)}</span> : null}
      </span>
      <span class="shares-tons digits">{tonsCell(i18n, isOpen, kg, shownKg)}</span>
    </li>
  );
};
