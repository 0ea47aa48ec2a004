// Discernment and bias, each on its own rule with its own sentence. No total, no medal, no colour for good.
import { useI18n } from '../use-i18n.ts';
import type { RateScore } from '../../lesson/score.ts';

/** How far off the middle still counts as none, in steps of the scale; *tuned*. */
const NEAR = 0.75;

const discernmentWord = (value: number): 'apart' | 'alike' | 'reversed' => {
  if (value >= NEAR) return 'apart';
  return value <= -NEAR ? 'reversed' : 'alike';
};

const biasWord = (value: number): 'believing' | 'even' | 'doubting' => {
  if (value >= NEAR) return 'believing';
  return value <= -NEAR ? 'doubting' : 'even';
};

export const RateResult = ({ score }: { readonly score: RateScore }) => {
  const i18n = useI18n();
  return (
    <section class="rate-result" aria-labelledby="rate-result-title">
      <h2 id="rate-result-title">{i18n.t('rate.result.title')}</h2>
      <Measure
        name="discernment"
        value={score.discernment}
        reach={6}
        word={discernmentWord(score.discernment)}
      />
      <Measure name="bias" value={score.bias} reach={3} word={biasWord(score.bias)} />
    </section>
  );
};

type MeasureProps = {
  readonly name: 'discernment' | 'bias';
  readonly value: number;
  /** The end of the rule to either side. */
  readonly reach: number;
  readonly word: string;
};

const Measure = ({ name, value, reach, word }: MeasureProps) => {
  const i18n = useI18n();
  const figure = i18n.number(value, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  return (
    <div class="measure" data-measure={name}>
      <h3>
        {i18n.t(`rate.result.${name}`)} <span class="digits">{figure}</span>
      </h3>
      <div class="measure-rule" aria-hidden="true">
        <span class="measure-mark" style={{ insetInlineStart: `${50 + (50 * value) / reach}%` }} />
      </div>
      <p>{i18n.t(`rate.result.${name}.means`)}</p>
      <p>{i18n.t(`rate.result.${name}.${word}`)}</p>
    </div>
  );
};
