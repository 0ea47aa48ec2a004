// The rows of the tally sheet: one a person, every figure a fold over the journal. On a narrow page each
// row becomes a slip of its own; the table stays a table for whoever listens to it.
import type { PersonRow, ShiftSummary } from '../../credit/summary.ts';
import { useI18n } from '../use-i18n.ts';
import { nameText, personOf, tradeText } from './person-name.ts';
import { clockText, countText, DASH, roublesText, shownParts, tonsText } from './print-figures.ts';
import { SourceTag } from './source-tag.tsx';
import { TradeMark } from './trade-mark.tsx';

const COLUMNS = ['person', 'trade', 'time', 'props', 'timber', 'tubs', 'tons', 'pay'] as const;
type Column = (typeof COLUMNS)[number];

const sum = (people: readonly PersonRow[], of: (person: PersonRow) => number): number =>
  people.reduce((total, person) => total + of(person), 0);

export const TallyTable = ({ summary }: { readonly summary: ShiftSummary }) => {
  const i18n = useI18n();
  const label = (column: Column): string => i18n.t(`tally.column.${column}`);
  const kgs = shownParts(summary.people.map(({ cutKg }) => cutKg));
  return (
    <div class="tally-scroll">
      <table class="tally-table">
        <caption class="unseen">{i18n.t('tally.table.caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {label(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {summary.people.map((person, at) => (
            <PersonLine
              key={person.id}
              person={person}
              cutKg={kgs[at] ?? 0}
              summary={summary}
              label={label}
            />
          ))}
        </tbody>
        <Foot summary={summary} label={label} />
      </table>
    </div>
  );
};

type FootProps = { readonly summary: ShiftSummary; readonly label: (column: Column) => string };

/** What everybody did in all, and under it to whom the tons are booked: the two need not be one person's. */
const Foot = ({ summary, label }: FootProps) => {
  const i18n = useI18n();
  const hewer = personOf(summary.people, summary.hewer);
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={3}>
          {i18n.t('tally.total')}
        </th>
        <td data-label={label('props')}>
          {countText(
            i18n,
            sum(summary.people, (person) => person.props),
          )}
        </td>
        <td data-label={label('timber')}>
          {countText(
            i18n,
            sum(summary.people, (person) => person.timberCarried),
          )}
        </td>
        <td data-label={label('tubs')}>{countText(i18n, summary.tubsFilled)}</td>
        <td data-label={label('tons')}>{tonsText(i18n, summary.cutKg)}</td>
        <td data-label={label('pay')}>
          {roublesText(
            i18n,
            summary.pay.reduce((total, row) => total + row.kopecks, 0),
          )}
        </td>
      </tr>
      <tr class="tally-booked">
        <th scope="row" colSpan={6}>
          {i18n.t('tally.booked', { name: hewer ? nameText(i18n, hewer) : '' })}
        </th>
        <td data-label={label('tons')}>{tonsText(i18n, summary.cutKg)}</td>
        <td data-label={label('pay')} data-none="">
          {DASH}
        </td>
      </tr>
    </tfoot>
  );
};

/** A struck-out cell is left away where each person has a slip of their own. */
const Cell = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <td data-label={label} data-none={text === DASH ? '' : undefined}>
    {text}
  </td>
);

type LineProps = {
  readonly person: PersonRow;
  /** Their coal as it is shown: rows that sum to the foot. */
  readonly cutKg: number;
  readonly summary: ShiftSummary;
  readonly label: (column: Column) => string;
};

const PersonLine = ({ person, cutKg, summary, label }: LineProps) => {
  const i18n = useI18n();
  const pay = summary.pay.find((row) => row.id === person.id);
  return (
    <tr data-unnamed={person.nameKey === null ? '' : undefined} data-hurt={person.isHurt ? '' : undefined}>
      <th scope="row" class="hand">
        {nameText(i18n, person)}
        {person.claims.length > 0 ? <SourceTag claims={person.claims} /> : null}
        {person.isHurt ? <span class="tally-hurt">{i18n.t('tally.hurt')}</span> : null}
      </th>
      <td class="tally-trade" data-label={label('trade')}>
        <TradeMark trade={person.trade} />
        {tradeText(i18n, person.trade)}
      </td>
      <td data-label={label('time')}>{clockText(person.workSeconds)}</td>
      <Cell label={label('props')} text={countText(i18n, person.props)} />
      <Cell label={label('timber')} text={countText(i18n, person.timberCarried)} />
      <Cell label={label('tubs')} text={countText(i18n, person.tubsFilled + person.tubsHauled)} />
      <Cell label={label('tons')} text={person.cutKg === 0 ? DASH : tonsText(i18n, cutKg)} />
      <Cell label={label('pay')} text={pay ? roublesText(i18n, pay.kopecks) : DASH} />
    </tr>
  );
};
