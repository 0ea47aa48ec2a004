// One rule in words: what it claims, what is said against it, how it stands to the record, and which facts
// of the journal it reads. Without the last a rule would look like an opinion and not like arithmetic.
import { FOLD_RULES } from '../../credit/registry.ts';
import type { RuleId } from '../../credit/rule.ts';
import { useI18n } from '../use-i18n.ts';
import { Text } from './text.tsx';

/**
 * Journal kinds a rule reads: the coal cut is read by every one of them, as that is what is shared out.
 * The coalition rule reads none and re-runs the shift instead.
 */
export const needsOf = (rule: RuleId): readonly string[] => {
  const known = FOLD_RULES.find((fold) => fold.id === rule);
  return known ? [...new Set(['coal-cut', ...known.needs])] : [];
};

export const RuleCard = ({ rule }: { readonly rule: RuleId }) => {
  const i18n = useI18n();
  const needs = needsOf(rule);
  return (
    <section class="rule-card" aria-live="polite" aria-labelledby="rule-card-title">
      <h2 id="rule-card-title">{i18n.t(`rule.${rule}.name`)}</h2>
      <Text k={`rule.${rule}.claim`} as="p" class="rule-claim" />
      <dl class="rule-facts">
        <dt>{i18n.t('lever.objection')}</dt>
        <dd>{i18n.t(`rule.${rule}.objection`)}</dd>
        <dt>{i18n.t('lever.needs')}</dt>
        <dd>
          {needs.length === 0
            ? i18n.t('lever.needs.re-run')
            : needs.map((kind) => (
                <span key={kind} class="rule-need">
                  {i18n.t(`lever.fact.${kind}`)}
                </span>
              ))}
        </dd>
        <dt>{i18n.t('lever.record')}</dt>
        <dd>
          <Text k={`lever.history.${rule}`} />
        </dd>
      </dl>
    </section>
  );
};
