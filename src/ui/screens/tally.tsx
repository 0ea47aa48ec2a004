// The tally sheet: a paper form with everyone on it, and a place to sign. What the player asks and what
// is printed are kept apart here; without this screen the booking would be told and not done.
import { useI18n } from '../use-i18n.ts';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { CardLines } from '../parts/card-lines.tsx';
import { clockText, percentText, tonsText } from '../parts/print-figures.ts';
import { PrintFrame, useReveal } from '../parts/print-frame.tsx';
import { LastQuestion } from '../parts/last-question.tsx';
import { SignBox } from '../parts/sign-box.tsx';
import { TallyTable } from '../parts/tally-table.tsx';
import { Text } from '../parts/text.tsx';
import '../styles/tally.css';

export const TallySheet = ({ session }: { readonly session: Session }) => {
  const reveal = useReveal(session);
  return reveal === null ? null : <Sheet session={session} reveal={reveal} />;
};

const Sheet = ({ session, reveal }: { readonly session: Session; readonly reveal: RevealSlice }) => {
  const i18n = useI18n();
  const { summary } = reveal;
  return (
    <PrintFrame session={session} screen="tally" reveal={reveal}>
      <article class="sheet">
        <span class="sheet-holes" aria-hidden="true" />
        <header class="sheet-head">
          <p class="sheet-form">{i18n.t('tally.form')}</p>
          <h1 tabIndex={-1}>{i18n.t('tally.title')}</h1>
          <dl class="sheet-facts">
            <Fact name={i18n.t('tally.fact.shift')} value={clockText(summary.endTick)} />
            <Fact name={i18n.t('tally.fact.tons')} value={tonsText(i18n, summary.cutKg)} />
            <Fact
              name={i18n.t('tally.fact.norm')}
              value={i18n.t('reveal.norm.percent', {
                percent: percentText(i18n, summary.quotaPermille),
                norm: i18n.number(summary.normKg / 1000),
              })}
            />
            <Fact name={i18n.t('tally.fact.tubs')} value={i18n.number(summary.tubsFilled)} />
            <Fact name={i18n.t('tally.fact.props')} value={i18n.number(summary.props.length)} />
          </dl>
        </header>
        <TallyTable summary={summary} />
        {i18n.has('tally.history.pay') ? <Text k="tally.history.pay" as="p" class="sheet-note" /> : null}
        <CardLines summary={summary} />
        <LastQuestion session={session} reveal={reveal} />
        <SignBox session={session} reveal={reveal} />
      </article>
    </PrintFrame>
  );
};

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div class="sheet-fact">
    <dt>{name}</dt>
    <dd class="hand">{value}</dd>
  </div>
);
