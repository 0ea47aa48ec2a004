// How it could be tested whether a lesson teaches anything: the design for whoever wants to know, with the numbers of
// pupils it takes.
import study from '../../../../assets/text/study.json';
import { useI18n } from '../../use-i18n.ts';
import { Leaf } from './sheet-parts.tsx';
import { Told } from './told.tsx';

const ARMS = ['full', 'control', 'usual'] as const;
const RULES = ['forms', 'delay', 'measures', 'failure', 'seconds', 'cells'] as const;
const MANNERS = ['publish', 'consent', 'never'] as const;

const Sizes = () => {
  const { t, number } = useI18n();
  return (
    <section>
      <h3 class="paper-part">{t('study.sizes.title')}</h3>
      <table class="paper-table paper-sizes">
        <thead>
          <tr>
            {['effect', 'after', 'before'].map((column) => (
              <th key={column} scope="col">
                {t(`study.sizes.${column}`)}
              </th>
            ))}
            {study.likeness.map((icc) => (
              <th key={icc} scope="col">
                {t('study.sizes.classes', { size: study.classSize, icc: number(icc) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {study.sizes.map(({ effect, after, before, classes }) => (
            <tr key={effect}>
              <th scope="row">{number(effect)}</th>
              <td>{number(after)}</td>
              <td>{number(before)}</td>
              {classes.map((count, at) => (
                <td key={study.likeness[at]}>{number(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Told k="study.sizes.note" as="p" class="paper-small" />
    </section>
  );
};

export const StudySheet = () => {
  const { t } = useI18n();
  return (
    <Leaf form="8" title={t('study.title')} lead={<Told k="study.lead" />} hasClaims>
      <Told k="study.question" as="p" class="paper-box" />
      <Told k="study.arms" as="p" />
      <ol class="paper-arms">
        {ARMS.map((arm) => (
          <Told key={arm} k={`study.arm.${arm}`} as="li" />
        ))}
      </ol>
      {RULES.map((rule) => (
        <Told key={rule} k={`study.${rule}`} as="p" />
      ))}
      <Sizes />
      {MANNERS.map((manner) => (
        <Told key={manner} k={`study.${manner}`} as="p" />
      ))}
    </Leaf>
  );
};
