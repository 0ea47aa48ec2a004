// The second and third part of the form: how much is asked on the way, which rules the lever has, whether the second half
// is told at all, what is measured, and who sits at the machine.
import { RULE_IDS } from '../../credit/registry.ts';
import type { RuleId } from '../../credit/rule.ts';
import { questionsIn } from '../../lesson/minutes.ts';
import { ITEM_PLANS, MOST_CARDS, PAIR_FORMS } from '../../lesson/lesson.ts';
import { SourceTag } from '../parts/source-tag.tsx';
import { useI18n } from '../use-i18n.ts';
import { Choice, Field, Tick } from './fields.tsx';
import type { PartProps } from './lesson-shift.tsx';

const COUNTS = Array.from({ length: MOST_CARDS + 1 }, (_, count) => count);

const CardsField = ({ lesson, change }: PartProps) => {
  const { t } = useI18n();
  const hasCards = questionsIn({ level: lesson.level, cards: MOST_CARDS }) > 0;
  return (
    <Choice
      parameter="cards"
      legend={t('teacher.cards')}
      note={t(hasCards ? 'teacher.cards.note' : 'teacher.cards.none')}
      layout="row"
      value={lesson.cards}
      options={COUNTS.map((count) => ({ value: count, label: <span class="digits">{count}</span> }))}
      onChoose={(cards) => change({ cards })}
    />
  );
};

const RevealField = ({ lesson, change }: PartProps) => {
  const { t } = useI18n();
  return (
    <Choice
      parameter="reveal"
      legend={t('teacher.reveal')}
      layout="list"
      value={lesson.isRevealed ? 'on' : 'off'}
      options={(['on', 'off'] as const).map((value) => ({
        value,
        label: t(`teacher.reveal.${value}`),
        note: t(`teacher.reveal.${value}.note`),
      }))}
      onChoose={(value) => change({ isRevealed: value === 'on' })}
    />
  );
};

/** The last rule cannot be taken away: a lever needs one to stand at. */
const RulesField = ({ lesson, change }: PartProps) => {
  const { t, claimsOf } = useI18n();
  const { rules } = lesson;
  const set = (rule: RuleId, isOn: boolean): void => {
    const wanted = RULE_IDS.filter((id) => (id === rule ? isOn : rules.includes(id)));
    change({ rules: wanted.length === 0 ? [rule] : wanted });
  };
  return (
    <Field
      parameter="rules"
      legend={t('teacher.rules')}
      note={t(lesson.isRevealed ? 'teacher.rules.note' : 'teacher.rules.unseen')}
    >
      <div class="desk-ticks desk-ticks-list">
        {RULE_IDS.map((rule) => (
          <div key={rule} class="desk-rule">
            <Tick
              type="checkbox"
              name="desk-rules"
              option={{
                value: rule,
                label: t(`rule.${rule}.name`),
                note: t(`rule.${rule}.claim`),
              }}
              isOn={rules.includes(rule)}
              onPick={(isOn) => set(rule, isOn)}
            />
            {claimsOf(`rule.${rule}.claim`).length === 0 ? null : (
              <SourceTag claims={claimsOf(`rule.${rule}.claim`)} />
            )}
          </div>
        ))}
      </div>
      <p class="desk-small" role="status">
        {rules.length === 1 ? t('teacher.rules.one') : null}
      </p>
    </Field>
  );
};

export const LessonStory = (props: PartProps) => (
  <>
    <CardsField {...props} />
    <RevealField {...props} />
    <RulesField {...props} />
  </>
);

export const LessonMeasure = ({ lesson, change }: PartProps) => {
  const { t } = useI18n();
  return (
    <>
      <Choice
        parameter="items"
        legend={t('teacher.items')}
        note={t('teacher.items.note')}
        layout="list"
        value={lesson.items}
        options={ITEM_PLANS.map((plan) => ({
          value: plan,
          label: t(`teacher.items.${plan}`),
          note: t(`teacher.items.${plan}.note`),
        }))}
        onChoose={(items) => change({ items })}
      />
      <Choice
        parameter="pair"
        legend={t('teacher.pair')}
        layout="list"
        value={lesson.pair}
        options={PAIR_FORMS.map((form) => ({
          value: form,
          label: t(`teacher.pair.${form}`),
          note: t(`teacher.pair.${form}.note`),
        }))}
        onChoose={(pair) => change({ pair })}
      />
    </>
  );
};
