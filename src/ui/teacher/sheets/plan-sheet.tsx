// Two pages for the teacher: the plan of 45 minutes, and what there is to know beforehand.
import { PARAMETER_VALUES } from '../../../lesson/parameter-values.ts';
import { useI18n } from '../../use-i18n.ts';
import { Leaf } from './sheet-parts.tsx';
import { countKeys, Told } from './told.tsx';

const LIMITS = ['weights', 'seam', 'body', 'people', 'crew', 'air', 'exposure', 'papers'] as const;
const CONTENTS = ['danger', 'propaganda', 'courts', 'shot', 'camps', 'place', 'respect', 'watch'] as const;
const BOARD = ['states', 'tons', 'rules', 'measures', 'cynics', 'marks'] as const;
const PRIVACY = ['nothing', 'code', 'verify', 'nick', 'lms'] as const;

const Points = ({ stem, points }: { readonly stem: string; readonly points: readonly string[] }) => {
  const { t, has } = useI18n();
  return (
    <section class="paper-points">
      <h3>{t(`${stem}.title`)}</h3>
      {has(`${stem}.lead`) ? <Told k={`${stem}.lead`} as="p" /> : null}
      <ul>
        {points.map((point) => (
          <Told key={point} k={`${stem}.${point}`} as="li" />
        ))}
      </ul>
    </section>
  );
};

const Plan = () => {
  const { t, has } = useI18n();
  return (
    <table class="paper-table paper-plan">
      <thead>
        <tr>
          <th scope="col">{t('plan.column.when')}</th>
          <th scope="col">{t('plan.column.what')}</th>
        </tr>
      </thead>
      <tbody>
        {countKeys(has, (n) => `plan.${n}.name`).map((n) => (
          <tr key={n}>
            <th scope="row" class="digits">
              {t(`plan.${n}.when`)}
            </th>
            <td>
              <strong>{t(`plan.${n}.name`)}</strong> <Told k={`plan.${n}.do`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Parameters = () => {
  const { t } = useI18n();
  return (
    <section class="paper-points">
      <h3>{t('parameter.title')}</h3>
      <Told k="parameter.lead" as="p" />
      <table class="paper-table paper-parameters">
        <thead>
          <tr>
            {['name', 'values', 'means'].map((column) => (
              <th key={column} scope="col">
                {t(`parameter.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(PARAMETER_VALUES).map(([name, values]) => (
            <tr key={name}>
              <th scope="row">
                {t(`teacher.${name}`)} <small>({name})</small>
              </th>
              <td>{values ?? t(`parameter.values.${name}`)}</td>
              <td>{t(`parameter.${name}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

export const PlanSheet = () => {
  const { t } = useI18n();
  return (
    <>
      <Leaf form="6 a" title={t('plan.title')} lead={<Told k="plan.lead" />}>
        <Told k="plan.before" as="p" class="paper-box" />
        <Plan />
        <Told k="plan.short" as="p" />
        <section class="paper-points">
          <h3>{t('pair.title')}</h3>
          <p>
            {t('pair.text')} {t('pair.swap')}
          </p>
        </section>
        <div class="paper-columns">
          <Points stem="board-help" points={BOARD} />
        </div>
      </Leaf>
      <Leaf form="6 b" title={t('teacher.paper.beforehand')} hasClaims>
        <div class="paper-columns">
          <Points stem="content" points={CONTENTS} />
          <Points stem="limits" points={LIMITS} />
          <Points stem="privacy" points={PRIVACY} />
        </div>
        <Parameters />
      </Leaf>
    </>
  );
};
