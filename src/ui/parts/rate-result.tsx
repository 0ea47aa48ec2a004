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

/** Whether it moved between two times four claims, by as much as counts as anything. */
const movedWord = (now: number, before: number): 'up' | 'same' | 'down' => {
  if (now - before >= NEAR) return 'up';
  return now - before <= -NEAR ? 'down' : 'same';
};

export type RateResultProps = {
  readonly score: RateScore;
  /** Of four other claims, rated earlier: its marks stand hollow on the same rules. */
  readonly before?: RateScore;
};

export const RateResult = ({ score, before }: RateResultProps) => {
  const i18n = useI18n();
  return (
    <section class="rate-result" aria-labelledby="rate-result-title">
      <h2 id="rate-result-title">{i18n.t('rate.result.title')}</h2>
      <p class="rate-little">{i18n.t(before ? 'rate.result.little.both' : 'rate.result.little')}</p>
      <Measure
        name="discernment"
        value={score.discernment}
        {...(before ? { before: before.discernment } : {})}
        reach={6}
        word={discernmentWord(score.discernment)}
      />
      <Measure
        name="bias"
        value={score.bias}
        {...(before ? { before: before.bias } : {})}
        reach={3}
        word={biasWord(score.bias)}
      />
    </section>
  );
};

type MeasureProps = {
  readonly name: 'discernment' | 'bias';
  readonly value: number;
  readonly before?: number;
  /** The end of the rule to either side. */
  readonly reach: number;
  readonly word: string;
};

const Measure = ({ name, value, before, reach, word }: MeasureProps) => {
  const i18n = useI18n();
  const figure = (number: number): string =>
    i18n.number(number, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    });
  const at = (number: number) => ({ insetInlineStart: `${50 + (50 * number) / reach}%` });
  const now = figure(value);
  // Of whoever saw them the wrong way round, "more clearly" would be no truth.
  const isUntellable = name === 'discernment' && Math.min(value, before ?? value) <= -NEAR;
  return (
    <div class="measure" data-measure={name}>
      <h3>{i18n.t(`rate.result.${name}.asked`)}</h3>
      <p class="measure-said">
        {i18n.t(`rate.result.${name}.${word}`)}
        {before === undefined || isUntellable ? null : (
          <> {i18n.t(`rate.result.${name}.moved`, { way: movedWord(value, before) })}</>
        )}
      </p>
      <div class="measure-rule" aria-hidden="true">
        {before === undefined ? null : <span class="measure-mark measure-before" style={at(before)} />}
        <span class="measure-mark" style={at(value)} />
      </div>
      <p class="measure-figures">
        <span class="digits">
          {before === undefined ? now : i18n.t('rate.result.both', { before: figure(before), now })}
        </span>{' '}
        {i18n.t(`rate.result.${name}.means`)}
      </p>
    </div>
  );
};
