// What each pair of hands did that is no ton: props, timber, tubs, air, minutes stood waiting. A row
// without a name stays as visible as one with a name.
import type { PersonRow, ShiftSummary } from '../../credit/summary.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { useI18n } from '../use-i18n.ts';
import { nameOrTrade } from './person-name.ts';
import { restText, spanText } from './print-figures.ts';
import { TradeMark } from './trade-mark.tsx';

const COUNTS = ['props', 'timberCarried', 'tubsFilled', 'tubsHauled'] as const;

/** "47 props set", "58 props carried", "130 tubs filled": what can be counted and is no ton. */
export const countsOf = (i18n: I18n, person: Pick<PersonRow, (typeof COUNTS)[number]>): readonly string[] =>
  COUNTS.filter((count) => person[count] > 0).map((count) =>
    i18n.t(`ledger.hands.${count}`, { count: person[count] }),
  );

/** And the hours: air is counted in nothing else. */
export const deedsOf = (i18n: I18n, person: PersonRow): readonly string[] => [
  ...countsOf(i18n, person),
  i18n.t('ledger.hands.worked', { time: spanText(i18n, person.workSeconds) }),
];

const waited = (person: PersonRow): number =>
  Object.values(person.waitSeconds).reduce((sum: number, seconds) => sum + (seconds ?? 0), 0);

export const OtherHands = ({ summary }: { readonly summary: ShiftSummary }) => {
  const i18n = useI18n();
  return (
    <ul class="hands">
      {summary.people.map((person) => (
        <li key={person.id} class="hands-line" data-unnamed={person.nameKey === null ? '' : undefined}>
          <TradeMark trade={person.trade} />
          <span class="hands-name">{nameOrTrade(i18n, person)}</span>
          <span class="hands-deeds">
            {deedsOf(i18n, person).map((deed) => (
              <span key={deed} class="hands-deed">
                {deed}
              </span>
            ))}
            {waited(person) > 0 ? (
              <span class="hands-deed hands-wait">
                {i18n.t('ledger.hands.waited', { time: restText(i18n, person.workSeconds, waited(person)) })}
              </span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
};
