// The second ledger: what no sheet of 1935 had a column for. Who stood under open roof and how long, what
// the neighbours did not cut, who carried, loaded and drove, and the way of the coal to one name.
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { CoalWay } from '../parts/coal-way.tsx';
import { ExposureBars } from '../parts/exposure-bars.tsx';
import { Gantt } from '../parts/gantt.tsx';
import { OtherHands } from '../parts/other-hands.tsx';
import { tonsSaid } from '../parts/print-figures.ts';
import { PrintFrame, useReveal } from '../parts/print-frame.tsx';
import { Text } from '../parts/text.tsx';
import { useI18n } from '../use-i18n.ts';
import '../styles/ledger.css';

export const Ledger = ({ session }: { readonly session: Session }) => {
  const reveal = useReveal(session);
  return reveal === null ? null : <Book session={session} reveal={reveal} />;
};

const Book = ({ session, reveal }: { readonly session: Session; readonly reveal: RevealSlice }) => {
  const i18n = useI18n();
  const { summary } = reveal;
  return (
    <PrintFrame session={session} screen="ledger" reveal={reveal}>
      <article class="book">
        <header class="book-head">
          <h1 class="print-title" tabIndex={-1}>
            {i18n.t('ledger.title')}
          </h1>
          <p>{i18n.t(reveal.isVerified === null ? 'ledger.lead' : 'ledger.lead.foreign')}</p>
        </header>
        <section class="book-page" aria-labelledby="exposure-title">
          <h2 id="exposure-title">{i18n.t('ledger.exposure.title')}</h2>
          <ExposureBars summary={summary} />
          <Text k="ledger.history.exposure" as="p" class="book-note" />
          <Neighbours reveal={reveal} />
        </section>
        <section class="book-page" aria-labelledby="hands-title">
          <h2 id="hands-title">{i18n.t('ledger.hands.title')}</h2>
          <OtherHands summary={summary} />
          <Text k="ledger.history.names" as="p" class="book-note" />
        </section>
        <section class="book-page book-wide" aria-labelledby="gantt-title">
          <h2 id="gantt-title">{i18n.t('ledger.gantt.title')}</h2>
          <Gantt summary={summary} />
        </section>
        <section class="book-page book-wide" aria-labelledby="flow-title">
          <h2 id="flow-title">{i18n.t('ledger.flow.title')}</h2>
          <CoalWay summary={summary} />
          <Text k="ledger.history.haulage" as="p" class="book-note" />
        </section>
      </article>
    </PrintFrame>
  );
};

/** Tons cut elsewhere less because the air was kept here; the sheet of this face cannot show them. */
const Neighbours = ({ reveal }: { readonly reveal: RevealSlice }) => {
  const i18n = useI18n();
  const { isReserved, lostKg } = reveal.summary.neighbours;
  return (
    <div class="book-neighbours" data-lost={isReserved ? '' : undefined}>
      <p class="book-figure">{i18n.t('ledger.neighbours.lost', { tons: tonsSaid(i18n, lostKg) })}</p>
      <p>{i18n.t(isReserved ? 'ledger.neighbours.reserved' : 'ledger.neighbours.shared')}</p>
      <Text k="ledger.history.neighbours" as="p" class="book-note" />
    </div>
  );
};
