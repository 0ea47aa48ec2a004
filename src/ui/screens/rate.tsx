// Rate and explain: four claims that one person did it alone, at least two of them warranted. First a
// rating, then what is known; at the end discernment and bias apart, on this device and nowhere else.
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { PrintFrame, useReveal } from '../parts/print-frame.tsx';
import { RATE_ITEMS } from '../../lesson/items.ts';
import { RateScale } from '../parts/rate-scale.tsx';
import { RateResult } from '../parts/rate-result.tsx';
import { scoreOf, type RatedItem } from '../../lesson/score.ts';
import { Text } from '../parts/text.tsx';
import { useI18n } from '../use-i18n.ts';
import '../styles/rate.css';

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
            <Slip
              key={item.id}
              item={item}
              nth={nth + 1}
              rating={reveal.ratings[item.id] ?? null}
              session={session}
            />
          ))}
        </ol>
        {score ? <RateResult score={score} /> : null}
        <p class="rate-private">{i18n.t('rate.private')}</p>
      </article>
    </PrintFrame>
  );
};

type SlipProps = {
  readonly item: RatedItem;
  readonly nth: number;
  readonly rating: number | null;
  readonly session: Session;
};

const Slip = ({ item, nth, rating, session }: SlipProps) => {
  const i18n = useI18n();
  const answer = useRef<HTMLDivElement>(null);
  const slip = useRef<HTMLLIElement>(null);
  const hadRating = useRef(rating !== null);
  useEffect(() => {
    if (rating !== null && !hadRating.current) {
      answer.current?.focus({ preventScroll: true });
      answer.current?.scrollIntoView({ block: 'nearest' });
    }
    hadRating.current = rating !== null;
  }, [rating]);
  // A claim that follows another comes up from under the foot by itself, scale and all.
  useEffect(() => {
    if (rating === null && nth > 1) slip.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <li ref={slip} class="rate-slip" data-rated={rating === null ? undefined : ''}>
      <p class="rate-number">{i18n.t('rate.slip', { n: nth, of: RATE_ITEMS.length })}</p>
      {/* The claim is shown bare: its source would give the answer away before it is rated. */}
      {rating === null ? (
        <p class="rate-claim">{i18n.t(`rate.item.${item.id}.claim`)}</p>
      ) : (
        <Text k={`rate.item.${item.id}.claim`} as="p" class="rate-claim" />
      )}
      <RateScale name={item.id} rating={rating} onRate={(value) => session.rate(item.id, value)} />
      {rating === null ? null : (
        <div class="rate-feedback" ref={answer} tabIndex={-1}>
          <Text k={`rate.item.${item.id}.feedback`} as="p" />
        </div>
      )}
    </li>
  );
};
