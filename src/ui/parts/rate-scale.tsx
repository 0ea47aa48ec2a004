// A scale from 1 to 7, rated once: the choice is set first and then given in, so that arrows can move along
// the scale without answering. After that it stands as it was given.
import { useState } from 'preact/hooks';
import { useI18n } from '../use-i18n.ts';
import { Button } from './button.tsx';
import { RATINGS } from '../../lesson/score.ts';

export type RateScaleProps = {
  readonly name: string;
  readonly rating: number | null;
  readonly onRate: (value: number) => void;
};

export const RateScale = ({ name, rating, onRate }: RateScaleProps) => {
  const i18n = useI18n();
  const [chosen, setChosen] = useState<number | null>(rating);
  if (rating !== null) return <p class="rate-given">{i18n.t('rate.given', { rating })}</p>;
  return (
    <div class="rate-scale">
      <fieldset class="rate-steps">
        <legend>{i18n.t('rate.question')}</legend>
        <span class="rate-end">{i18n.t('rate.scale.low')}</span>
        <span class="rate-dots">
          {RATINGS.map((value) => (
            <label key={value} class="print-pick rate-step" data-on={chosen === value ? '' : undefined}>
              <input
                type="radio"
                name={`rate-${name}`}
                value={value}
                checked={chosen === value}
                onChange={() => setChosen(value)}
              />
              <span>{i18n.number(value)}</span>
            </label>
          ))}
        </span>
        <span class="rate-end rate-end-high">{i18n.t('rate.scale.high')}</span>
      </fieldset>
      <Button
        tone="print"
        blockedBy={chosen === null ? i18n.t('rate.choose-first') : null}
        onPress={() => (chosen === null ? undefined : onRate(chosen))}
      >
        {i18n.t('rate.give')}
      </Button>
    </div>
  );
};
