// One claim on a slip of paper: it is rated, and then, where the asker wants it so, told about. The claim is shown bare until
// it is rated: its source would give the answer away.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RatedItem } from '../../lesson/score.ts';
import { useI18n } from '../use-i18n.ts';
import { Button } from './button.tsx';
import { RateScale } from './rate-scale.tsx';
import { RateVerdict } from './rate-verdict.tsx';
import { Text } from './text.tsx';
import '../styles/rate.css';

export type RateSlipProps = {
  readonly item: RatedItem;
  /** Its place on the desk, from 1. */
  readonly nth: number;
  readonly of: number;
  readonly rating: number | null;
  readonly onRate: (value: number) => void;
  /** Tells what is known once it is rated; off where the same reader is asked again later. */
  readonly isTold?: boolean;
  /** Leaves this one claim out; absent where only all can be left out. */
  readonly onSkip?: () => void;
  readonly isSkipped?: boolean;
};

export const RateSlip = (props: RateSlipProps) => {
  const { item, nth, of, rating, onRate, isTold = true, onSkip, isSkipped = false } = props;
  const i18n = useI18n();
  const answer = useRef<HTMLDivElement>(null);
  const slip = useRef<HTMLLIElement>(null);
  const hadRating = useRef(rating !== null);
  useLayoutEffect(() => {
    if (rating !== null && !hadRating.current) {
      answer.current?.focus({ preventScroll: true });
      // What is known at the head, and under it as much of the next claim as there is room for.
      answer.current?.scrollIntoView({ block: 'start' });
    }
    hadRating.current = rating !== null;
  }, [rating]);
  // A claim that follows another comes up from under the foot by itself, scale and all; not over what is told of the last.
  useEffect(() => {
    if (rating === null && nth > 1 && !isTold) slip.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const isToldNow = rating !== null && isTold;
  return (
    <li ref={slip} class="rate-slip" data-rated={rating === null && !isSkipped ? undefined : ''}>
      <p class="rate-number">{i18n.t('rate.slip', { n: nth, of })}</p>
      {isToldNow ? (
        <Text k={`rate.item.${item.id}.claim`} as="p" class="rate-claim" />
      ) : (
        <p class="rate-claim">{i18n.t(`rate.item.${item.id}.claim`)}</p>
      )}
      {isSkipped ? (
        <p class="rate-given">{i18n.t('rate.skipped')}</p>
      ) : (
        <RateScale name={item.id} rating={rating} onRate={onRate} />
      )}
      {onSkip !== undefined && rating === null && !isSkipped ? (
        <Button tone="quiet" class="rate-skip" onPress={onSkip}>
          {i18n.t('rate.skip-one')}
        </Button>
      ) : null}
      {isToldNow ? (
        <div class="rate-feedback" ref={answer} tabIndex={-1}>
          <RateVerdict isWarranted={item.isWarranted} rating={rating} />
          <Text k={`rate.item.${item.id}.feedback`} as="p" />
        </div>
      ) : null}
    </li>
  );
};
