// Questions to talk over, three for each rule: a group gets its rule, what it claims and what is said against it.
import { RULE_IDS } from '../../../credit/registry.ts';
import { useI18n } from '../../use-i18n.ts';
import { Leaf } from './sheet-parts.tsx';
import { countKeys, Told } from './told.tsx';

export const Discussion = () => {
  const { t, has } = useI18n();
  return (
    <Leaf form="5" title={t('discuss.title')} lead={t('teacher.paper.discussion')} hasClaims>
      {RULE_IDS.map((rule) => (
        <section key={rule} class="paper-rule">
          <h3>{t(`rule.${rule}.name`)}</h3>
          <div class="paper-rule-said">
            <Told k={`rule.${rule}.claim`} as="p" />
            <Told k={`rule.${rule}.objection`} as="p" class="paper-against" />
          </div>
          <ol class="paper-asked">
            {countKeys(has, (n) => `discuss.${rule}.${n}`).map((n) => (
              <Told key={n} k={`discuss.${rule}.${n}`} as="li" />
            ))}
          </ol>
        </section>
      ))}
    </Leaf>
  );
};
