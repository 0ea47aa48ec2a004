// The tally sheet: a paper form with everyone on it, and a place to sign. What the player asks and what
// is printed are kept apart here; without this screen the booking would be told and not done.
import { useState } from 'preact/hooks';
import { useI18n } from '../use-i18n.ts';
import { nextScreen } from '../../session/flow.ts';
import { onwardOf } from '../../session/modes.ts';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { Button } from '../parts/button.tsx';
import { CardLines } from '../parts/card-lines.tsx';
import { clockText, percentText, tonsText } from '../parts/print-figures.ts';
import { LateFigure } from '../parts/late-figure.tsx';
import { PrintFrame, useArc, useReveal } from '../parts/print-frame.tsx';
import { LastQuestion } from '../parts/last-question.tsx';
import { hasTimbermen, SignBox } from '../parts/sign-box.tsx';
import { TallyTable } from '../parts/tally-table.tsx';
import { Text } from '../parts/text.tsx';
import { useStore } from '../use-store.ts';
import '../styles/tally.css';

export const TallySheet = ({ session }: { readonly session: Session }) => {
  const reveal = useReveal(session);
  return reveal === null ? null : <Sheet session={session} reveal={reveal} />;
};

const Sheet = ({ session, reveal }: { readonly session: Session; readonly reveal: RevealSlice }) => {
  const i18n = useI18n();
  const { summary } = reveal;
  const [wasLed, setLed] = useState(false);
  const isOwn = reveal.isVerified === null;
  const next = nextScreen('tally', useArc(session, reveal));
  // Going home signs nothing, a sheet that cannot be signed here leads nowhere else, and one answer need not be asked for.
  const isOpen = isOwn && reveal.booking === null && next !== 'title' && hasTimbermen(reveal);
  const payNote = hasTimbermen(reveal) ? 'tally.history.pay' : 'tally.history.pay.alone';
  const closing = `tally.closing.${summary.levelId}`;
  const onward = useOnward(session, reveal, next === 'title');
  const lead = (): void => {
    const box = document.querySelector<HTMLElement>('.sign');
    box?.scrollIntoView({ block: 'center' });
    box?.focus({ preventScroll: true });
    setLed(true);
  };
  // Nobody goes to press past the signing by mistake: the first press leads to it, the second leaves it as it stands.
  const wayOn = wasLed
    ? {
        label: i18n.t('tally.sign.unsigned', { next: i18n.t(`reveal.next.${next}`) }),
        onPress: () => session.next(),
        isPlain: true,
      }
    : { label: i18n.t('tally.sign.lead'), onPress: lead, isPlain: true };
  return (
    <PrintFrame
      session={session}
      screen="tally"
      reveal={reveal}
      {...(isOpen ? { wayOn } : {})}
      isWayOutPlain={onward !== null}
    >
      <article class="sheet">
        <span class="sheet-holes" aria-hidden="true" />
        <SheetHead summary={summary} />
        <TallyTable summary={summary} />
        {i18n.has(payNote) ? <Text k={payNote} as="p" class="sheet-note" /> : null}
        <CardLines summary={summary} />
        {isOwn ? <LastQuestion session={session} reveal={reveal} /> : null}
        {isOwn && i18n.has(closing) ? <p class="sheet-closing">{i18n.t(closing)}</p> : null}
        <SignBox session={session} reveal={reveal} />
        {onward === null ? null : (
          <Button tone="print" class="sheet-onward" onPress={() => void session.startLevel(onward)}>
            {i18n.t(`tally.onward.${onward}`)}
          </Button>
        )}
      </article>
    </PrintFrame>
  );
};

/** What the form says of the shift before it names anybody. */
const SheetHead = ({ summary }: Pick<RevealSlice, 'summary'>) => {
  const i18n = useI18n();
  return (
    <header class="sheet-head">
      <p class="sheet-form">{i18n.t('tally.form')}</p>
      <div class="sheet-name">
        <h1 tabIndex={-1}>{i18n.t('tally.title')}</h1>
        <LateFigure character="clerk" class="sheet-clerk" />
      </div>
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
  );
};

/** The level this one was practice for; a lesson and a museum lead on in their own way. */
const useOnward = (
  session: Session,
  { isVerified, summary }: RevealSlice,
  isLast: boolean,
): string | null => {
  const isHome = useStore(session.store, ({ program }) => program.hasTitle && program.arc === null);
  return isHome && isLast && isVerified === null ? onwardOf(summary.levelId) : null;
};

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div class="sheet-fact">
    <dt>{name}</dt>
    <dd class="hand">{value}</dd>
  </div>
);
