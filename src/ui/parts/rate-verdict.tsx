// What is known of a claim, said before it is explained: the verdict in bold, the side of the scale it lies on beside the
// number the reader gave, and one sentence that ties the two. A verdict inside a grey paragraph was read by nobody.
import type { RatedItem } from '../../lesson/score.ts';
import { RATINGS } from '../../lesson/score.ts';
import { useI18n } from '../use-i18n.ts';

const MIDDLE = 4;

const leaningOf = (rating: number): 'believed' | 'between' | 'doubted' => {
  if (rating === MIDDLE) return 'between';
  return rating > MIDDLE ? 'believed' : 'doubted';
};

export type RateVerdictProps = {
  readonly isWarranted: RatedItem['isWarranted'];
  /** 1 to 7, as it was given. */
  readonly rating: number;
};

export const RateVerdict = ({ isWarranted, rating }: RateVerdictProps) => {
  const { t, number } = useI18n();
  const side = isWarranted ? 'holds' : 'fails';
  const isOnSide = (value: number): boolean => (isWarranted ? value > MIDDLE : value < MIDDLE);
  return (
    <>
      <p class="rate-verdict">
        <strong data-side={side}>{t(`rate.verdict.${side}`)}</strong>
        <span>{t(`rate.tie.${leaningOf(rating)}.${side}`)}</span>
      </p>
      <div class="rate-sides" data-side={side} aria-hidden="true">
        {RATINGS.map((value) => (
          <span
            key={value}
            data-own={value === rating ? '' : undefined}
            data-true={isOnSide(value) ? '' : undefined}
          >
            {number(value)}
          </span>
        ))}
        <b class="rate-side-own" style={{ gridColumn: rating }}>
          {t('rate.side.own')}
        </b>
        <b class="rate-side-true">{t(`rate.side.${side}`)}</b>
      </div>
    </>
  );
};
