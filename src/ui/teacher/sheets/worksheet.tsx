// The worksheet: a pupil's own figures first, sums and questions about them, then three questions to the sources. The key
// is a sheet of its own, so that it is not handed out with it.
import { useI18n } from '../../use-i18n.ts';
import { Leaf, WriteLines } from './sheet-parts.tsx';
import { countKeys, Told } from './told.tsx';

const FIGURES = ['tons', 'people', 'props', 'own-props', 'tubs', 'exposed', 'falls', 'rule'] as const;
/** From this question on the sources are asked. */
const FIRST_TO_SOURCES = 9;
/** Up to this one a sum is asked for; what follows is written in words. */
const LAST_SUM = 2;

type QuestionsProps = {
  readonly from: number;
  readonly to: number;
  /** The answer under each, in place of lines to write on. */
  readonly isKey?: boolean;
};

/** Sums need less room than reasons, and sources more. */
const linesFor = (question: number): number =>
  question <= LAST_SUM ? 2 : question < FIRST_TO_SOURCES ? 3 : 5;

const Questions = ({ from, to, isKey = false }: QuestionsProps) => {
  const { has } = useI18n();
  return (
    <ol class="paper-questions" start={from} style={{ counterReset: `question ${from - 1}` }}>
      {countKeys(has, (n) => `worksheet.q${n}`)
        .filter((n) => n >= from && n <= to)
        .map((n) => (
          <li key={n}>
            <Told k={`worksheet.q${n}`} as="p" />
            {isKey ? (
              <Told k={`worksheet.a${n}`} as="p" class="paper-answer" />
            ) : (
              <WriteLines count={linesFor(n)} />
            )}
          </li>
        ))}
    </ol>
  );
};

const Figures = () => {
  const { t } = useI18n();
  return (
    <dl class="paper-figures">
      {FIGURES.map((figure) => (
        <div key={figure} data-figure={figure}>
          <dt>{t(`worksheet.figure.${figure}`)}</dt>
          <dd aria-hidden="true" />
        </div>
      ))}
    </dl>
  );
};

export const Worksheet = () => {
  const { t } = useI18n();
  return (
    <Leaf form="3" title={t('worksheet.title')} lead={<Told k="worksheet.lead" />} hasLines hasClaims>
      <Figures />
      <Questions from={1} to={FIRST_TO_SOURCES - 1} />
      <h3 class="paper-part">{t('worksheet.sources.title')}</h3>
      <Questions from={FIRST_TO_SOURCES} to={99} />
    </Leaf>
  );
};

export const WorksheetKey = () => {
  const { t } = useI18n();
  return (
    <Leaf form="3 a" title={t('worksheet.key.title')} lead={t('teacher.paper.key')} hasClaims>
      <Questions from={1} to={99} isKey />
    </Leaf>
  );
};
