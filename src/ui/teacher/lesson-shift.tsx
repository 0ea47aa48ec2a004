// The first part of the form: which shift, in which language, in whose mine, how fast, and whether the ordinary night
// comes first.
import { nightSeconds } from '../../lesson/minutes.ts';
import { LESSON_LEVELS, LESSON_LOCALES, LESSON_PACES, type Lesson } from '../../lesson/lesson.ts';
import { useI18n } from '../use-i18n.ts';
import { clockOf } from './clock.ts';
import { Choice, Field, Tick } from './fields.tsx';
import { SeedField } from './seed-field.tsx';

export type PartProps = {
  readonly lesson: Lesson;
  readonly change: (patch: Partial<Lesson>) => void;
};

/** Those of the table and, behind them, one that only a link could name. */
const withOwn = <Value,>(list: readonly Value[], value: Value): readonly Value[] =>
  list.includes(value) ? list : [...list, value];

const LevelField = ({ lesson, change, levels }: PartProps & { readonly levels: readonly string[] }) => {
  const { t } = useI18n();
  const isThere = levels.includes(lesson.level);
  return (
    <Choice
      parameter="level"
      legend={t('teacher.level')}
      layout="list"
      value={lesson.level}
      options={withOwn<string>(LESSON_LEVELS, lesson.level).map((level) => {
        const isListed = LESSON_LEVELS.some((known) => known === level);
        return {
          value: level,
          label: isListed ? t(`title.level.${level}.name`) : t('teacher.level.own', { level }),
          note: isListed ? t(`teacher.level.${level}.note`) : undefined,
        };
      })}
      onChoose={(level) => change({ level })}
    >
      {isThere ? null : (
        <p class="desk-problem" role="status">
          {t('teacher.level.unknown', { level: lesson.level })}
        </p>
      )}
    </Choice>
  );
};

const LanguageField = ({ lesson, change }: PartProps) => {
  const { t } = useI18n();
  return (
    <Choice
      parameter="lang"
      legend={t('teacher.lang')}
      layout="row"
      value={lesson.locale ?? 'own'}
      options={[
        { value: 'own', label: t('teacher.lang.own') },
        ...LESSON_LOCALES.map((locale) => ({
          value: locale,
          label: t(`language.${locale}`),
          lang: locale,
        })),
      ]}
      onChoose={(value) => change({ locale: LESSON_LOCALES.find((locale) => locale === value) ?? null })}
    />
  );
};

const PaceField = ({ lesson, change }: PartProps) => {
  const { t } = useI18n();
  return (
    <Choice
      parameter="pace"
      legend={t('teacher.pace')}
      note={t('teacher.pace.note')}
      layout="row"
      value={lesson.pace}
      options={withOwn<number>(LESSON_PACES, lesson.pace).map((pace) => {
        const seconds = nightSeconds({ level: lesson.level, pace });
        return {
          value: pace,
          label: <span class="digits">{clockOf(seconds)}</span>,
          said: t('teacher.pace.said', {
            minutes: Math.floor(seconds / 60),
            seconds: seconds % 60,
            pace,
          }),
        };
      })}
      onChoose={(pace) => change({ pace })}
    />
  );
};

const WarmUpField = ({ lesson, change }: PartProps) => {
  const { t } = useI18n();
  return (
    <Field parameter="warmup" legend={t('teacher.warmup')}>
      <Tick
        type="checkbox"
        name="desk-warmup"
        option={{ value: 'on', label: t('teacher.warmup.on'), note: t('teacher.warmup.note') }}
        isOn={lesson.hasWarmUp}
        onPick={(hasWarmUp) => change({ hasWarmUp })}
      />
    </Field>
  );
};

export const LessonShift = (props: PartProps & { readonly levels: readonly string[] }) => (
  <>
    <LevelField {...props} />
    <LanguageField {...props} />
    <SeedField seed={props.lesson.seed} onSeed={(seed) => props.change({ seed })} />
    <PaceField {...props} />
    <WarmUpField {...props} />
  </>
);
