// The lesson desk: on the left the form, on the right the order that comes of it, at once and in full. Without it a
// teacher would have to write links by hand.
import { isPresetOn, PRESETS, pressPreset } from '../../lesson/presets.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { LessonBar } from './lesson-bar.tsx';
import { LessonHalves } from './lesson-halves.tsx';
import { LessonOrder } from './lesson-order.tsx';
import { LessonPacks } from './lesson-packs.tsx';
import { LessonReturn } from './lesson-return.tsx';
import { LessonShift } from './lesson-shift.tsx';
import { LessonMeasure, LessonStory } from './lesson-story.tsx';
import { LessonWays } from './lesson-ways.tsx';
import type { TeacherRoomProps } from './teacher-room.ts';
import type { LessonInHand } from './use-lesson.ts';
import '../styles/desk.css';
import '../styles/desk-order.css';

const Presets = ({ hand }: { readonly hand: LessonInHand }) => {
  const { t } = useI18n();
  const { lesson, change } = hand;
  return (
    <section class="presets" aria-labelledby="presets-title">
      <h2 id="presets-title" class="unseen">
        {t('teacher.presets')}
      </h2>
      {PRESETS.map((preset) => (
        <Button
          key={preset}
          id={`preset-${preset}`}
          class="preset"
          tone="print"
          isPressed={isPresetOn(preset, lesson)}
          onPress={() => change(pressPreset(preset, lesson))}
        >
          <strong>{t(`teacher.preset.${preset}`)}</strong>
          <span>{t(`teacher.preset.${preset}.note`)}</span>
        </Button>
      ))}
    </section>
  );
};

const Warnings = ({ hand }: { readonly hand: LessonInHand }) => {
  const { t } = useI18n();
  if (hand.warnings.length === 0) return null;
  const list = hand.warnings.map(({ name, value }) => `${name}=${value}`).join(', ');
  return (
    <p class="desk-warning" role="alert">
      {t('teacher.warning', { list })}
    </p>
  );
};

export const DeskPage = ({ port, hand }: TeacherRoomProps) => {
  const { t } = useI18n();
  const { lesson, change } = hand;
  return (
    <div class="desk">
      <header class="tab-head">
        <h1 data-focus-target tabIndex={-1}>
          {t('teacher.desk.title')}
        </h1>
        <p>{t('teacher.desk.lead')}</p>
      </header>
      <Warnings hand={hand} />
      <Presets hand={hand} />
      <div class="desk-halves">
        <form class="desk-form" aria-label={t('teacher.form')} onSubmit={(event) => event.preventDefault()}>
          <section aria-labelledby="form-shift">
            <h2 id="form-shift">{t('teacher.form.shift')}</h2>
            <LessonShift lesson={lesson} change={change} levels={port.levels} />
          </section>
          <section aria-labelledby="form-story">
            <h2 id="form-story">{t('teacher.form.story')}</h2>
            <LessonStory lesson={lesson} change={change} />
          </section>
          <section aria-labelledby="form-measure">
            <h2 id="form-measure">{t('teacher.form.measure')}</h2>
            <LessonMeasure lesson={lesson} change={change} />
          </section>
          <LessonBar lesson={lesson} href={port.href} />
        </form>
        <aside class="order" aria-labelledby="order-head">
          <h2 id="order-head" class="order-head" tabIndex={-1}>
            {t('teacher.order')}
          </h2>
          <LessonOrder lesson={lesson} />
          <LessonWays lesson={lesson} href={port.href} />
          <LessonHalves lesson={lesson} href={port.href} />
          <LessonPacks lesson={lesson} port={port} />
          <LessonReturn hand={hand} />
        </aside>
      </div>
    </div>
  );
};
