// The order of the lesson: a timetable with a strip of paper above it, so that a teacher sees what leaves when a part is
// taken out and whether it is over before the bell.
import { lessonSeconds, lessonTimes, questionsIn, type PartTime } from '../../lesson/minutes.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { useI18n } from '../use-i18n.ts';
import { clockOf } from './clock.ts';

type TimedPart = PartTime & { readonly from: number };

const timed = (lesson: Lesson): readonly TimedPart[] => {
  let from = 0;
  return lessonTimes(lesson).map((row) => {
    const part = { ...row, from };
    from += row.seconds;
    return part;
  });
};

export const minutesOf = (lesson: Lesson): number => Math.max(1, Math.round(lessonSeconds(lesson) / 60));

/** Lengths of the parts side by side; the table below says the same in figures. */
const Strip = ({ parts }: { readonly parts: readonly TimedPart[] }) => (
  <div class="order-strip" aria-hidden="true">
    {parts.map(({ part, seconds }) => (
      <span key={part} class="order-piece" data-part={part} style={{ flexGrow: seconds }} />
    ))}
  </div>
);

export const LessonOrder = ({ lesson }: { readonly lesson: Lesson }) => {
  const { t } = useI18n();
  const parts = timed(lesson);
  return (
    <section class="order-times" aria-labelledby="order-title">
      <h3 id="order-title" class="order-minutes">
        <span aria-live="polite">{t('teacher.order.minutes', { minutes: minutesOf(lesson) })}</span>
      </h3>
      <Strip parts={parts} />
      <table class="order-table">
        <caption class="unseen">{t('teacher.order.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('teacher.order.from')}</th>
            <th scope="col">{t('teacher.order.part')}</th>
            <th scope="col">{t('teacher.order.length')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, from, seconds }) => (
            <tr key={part} data-part={part}>
              <td class="digits">{clockOf(from)}</td>
              <th scope="row">
                {t(`teacher.part.${part}`, { cards: questionsIn(lesson), rules: lesson.rules.length })}
              </th>
              <td class="digits">{clockOf(seconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="desk-small">{t('teacher.order.note')}</p>
    </section>
  );
};
