// Rate and explain: four claims that one person did it alone, at least two of them warranted. First a
// rating, then what is known; at the end discernment and bias apart, on this device and nowhere else.
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { PrintFrame, useReveal } from '../parts/print-frame.tsx';
import { RATE_ITEMS } from '../../lesson/items.ts';
import { RateSlip } from '../parts/rate-slip.tsx';
import { RateResult } from '../parts/rate-result.tsx';
import { scoreOf } from '../../lesson/score.ts';
import { useI18n } from '../use-i18n.ts';

export const Rate = ({ session }: { readonly session: Session }) => {
  const reveal = useReveal(session);
  return reveal === null ? null : <Slips session={session} reveal={reveal} />;
};

const Slips = ({ session, reveal }: { readonly session: Session; readonly reveal: RevealSlice }) => {
  const i18n = useI18n();
  const score = scoreOf(RATE_ITEMS, reveal.ratings);
  // One claim at a time: those already rated, and the next one.
  const open = RATE_ITEMS.findIndex((item) => reveal.ratings[item.id] === undefined);
  const shown = open === -1 ? RATE_ITEMS : RATE_ITEMS.slice(0, open + 1);
  // Whoever goes on with claims unrated is told that they are left out, before and not after.
  const skip = {
    label: i18n.t('rate.skip', { left: RATE_ITEMS.length - Object.keys(reveal.ratings).length }),
    onPress: () => session.next(),
    isPlain: true,
  };
  return (
    <PrintFrame session={session} screen="rate" reveal={reveal} {...(open === -1 ? {} : { wayOn: skip })}>
      <article class="rate">
        <header class="rate-head">
          <h1 class="print-title" tabIndex={-1}>
            {i18n.t('rate.title')}
          </h1>
          <p>{i18n.t('rate.lead')}</p>
        </header>
        <ol class="rate-slips">
          {shown.map((item, nth) => (
            <RateSlip
              key={item.id}
              item={item}
              nth={nth + 1}
              of={RATE_ITEMS.length}
              rating={reveal.ratings[item.id] ?? null}
              onRate={(value) => session.rate(item.id, value)}
            />
          ))}
        </ol>
        {score ? <RateResult score={score} /> : null}
        <p class="rate-private">{i18n.t('rate.private')}</p>
      </article>
    </PrintFrame>
  );
};
