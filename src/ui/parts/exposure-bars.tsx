// Minutes under open roof, one hatched bar a person, longest first. The official counter is blind to all
// of it: a careful and a reckless shift can weigh the same.
import type { PersonRow, ShiftSummary } from '../../credit/summary.ts';
import { useI18n } from '../use-i18n.ts';
import { nameOrTrade } from './person-name.ts';
import { spanText } from './print-figures.ts';
import { TradeMark } from './trade-mark.tsx';

export const ExposureBars = ({ summary }: { readonly summary: ShiftSummary }) => {
  const i18n = useI18n();
  const longest = Math.max(1, ...summary.people.map((person) => person.exposureSeconds));
  const isNone = summary.people.every((person) => person.exposureSeconds === 0);
  const people = [...summary.people].sort((a, b) => b.exposureSeconds - a.exposureSeconds);
  return (
    <>
      {isNone ? (
        // A column of dashes would say less than one sentence.
        <p class="exposure-none">{i18n.t('ledger.exposure.none', { props: summary.props.length })}</p>
      ) : (
        <ul class="exposure">
          {people.map((person) => (
            <Bar key={person.id} person={person} longest={longest} />
          ))}
        </ul>
      )}
      <p class="exposure-sum">
        {i18n.t('ledger.exposure.roof', {
          falls: summary.falls.length,
          creaks: summary.warnings.creaks,
          splinters: summary.warnings.splinters,
          open: summary.openWithoutProp,
        })}
      </p>
    </>
  );
};

const Bar = ({ person, longest }: { readonly person: PersonRow; readonly longest: number }) => {
  const i18n = useI18n();
  return (
    <li class="exposure-line" data-unnamed={person.nameKey === null ? '' : undefined}>
      <span class="exposure-name">
        <TradeMark trade={person.trade} />
        {nameOrTrade(i18n, person)}
      </span>
      <span class="exposure-track" aria-hidden="true">
        {person.exposureSeconds === 0 ? null : (
          <span class="exposure-bar" style={{ inlineSize: `${(person.exposureSeconds / longest) * 100}%` }} />
        )}
      </span>
      <span class="exposure-time digits">{spanText(i18n, person.exposureSeconds)}</span>
    </li>
  );
};
