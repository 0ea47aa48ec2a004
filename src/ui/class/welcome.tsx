// The first paper of a lesson: what will happen and how long it takes, who does what where two sit together, what becomes
// of the answers, and the way in.
import type { Lesson } from '../../lesson/lesson.ts';
import { lessonSeconds, lessonTimes, type LessonPart } from '../../lesson/minutes.ts';
import { SHEET_LINES } from '../../lesson/progress.ts';
import { Languages } from '../parts/languages.tsx';
import { PrintDesk } from '../parts/print-desk.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { ClassScreenProps } from './class-screen.ts';
import { TallyMark } from './tally-mark.tsx';

type Line = { readonly key: string; readonly minutes: number };

const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

/** The seconds of these parts of the lesson. */
const secondsOf = (lesson: Lesson, parts: readonly LessonPart[]): number =>
  lessonTimes(lesson).reduce((sum, { part, seconds }) => sum + (parts.includes(part) ? seconds : 0), 0);

/** The same minutes as the teacher's desk tells; what rounding leaves over is the shift's. */
const planOf = (lesson: Lesson): readonly Line[] => {
  const short = [
    { key: 'before', seconds: secondsOf(lesson, ['before']) },
    { key: 'warm-up', seconds: secondsOf(lesson, ['warm-up']) },
  ].flatMap(({ key, seconds }) => (seconds === 0 ? [] : [{ key, minutes: minutesOf(seconds) }]));
  const last = {
    key: lesson.items === 'off' ? 'result' : 'after',
    minutes: minutesOf(secondsOf(lesson, ['after', 'card'])),
  };
  const others = [...short, last].reduce((sum, { minutes }) => sum + minutes, 0);
  const shift = {
    key: lesson.isRevealed ? 'shift-told' : 'shift',
    minutes: Math.max(1, minutesOf(lessonSeconds(lesson)) - others),
  };
  return [...short, shift, last];
};

const Plan = ({ lines }: { readonly lines: readonly Line[] }) => {
  const { t } = useI18n();
  return (
    <ol class="class-plan">
      {lines.map(({ key, minutes }) => (
        <li key={key}>
          <span class="class-minutes digits">{t('class.minutes', { minutes })}</span>
          <span>{t(`class.plan.${key}`)}</span>
        </li>
      ))}
    </ol>
  );
};

const Pair = ({ pair }: Pick<Lesson, 'pair'>) => {
  const { t } = useI18n();
  if (pair === 'off') return null;
  return (
    <section class="class-pair" aria-labelledby="class-pair-title">
      <h2 id="class-pair-title">{t('class.pair.title')}</h2>
      <dl>
        <dt>{t('class.pair.driver')}</dt>
        <dd>{t('class.pair.driver.does')}</dd>
        <dt>{t('class.pair.observer')}</dt>
        <dd>
          {t('class.pair.observer.does')}
          <ul class="class-pair-lines">
            {SHEET_LINES.map((line) => (
              <li key={line}>
                <TallyMark line={line} /> {t(`class.line.${line}`)}
              </li>
            ))}
          </ul>
          {t(`class.pair.${pair}`)}
        </dd>
      </dl>
    </section>
  );
};

export const Welcome = ({ classroom, session }: ClassScreenProps) => {
  const { t } = useI18n();
  const lesson = useStore(classroom.store, (state) => state.progress.lesson);
  const isLook = useStore(classroom.store, (state) => state.isLook);
  const isConnected = useStore(classroom.store, (state) => state.isConnected);
  const lines = planOf(lesson);
  const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
  return (
    <PrintDesk
      class="class-paper class-welcome"
      place={lesson.locale === null ? <Languages session={session} /> : null}
      wayOn={{ label: t('class.start'), onPress: () => classroom.begin() }}
    >
      <article class="class-poster">
        <header class="class-head">
          <p class="class-kicker">{t('class.kicker')}</p>
          <h1 tabIndex={-1}>{t('class.title')}</h1>
          <p class="class-about">{t('class.about', { minutes })}</p>
        </header>
        {isLook ? <p class="class-look">{t('class.look')}</p> : null}
        <Plan lines={lines} />
        <Pair pair={lesson.pair} />
        <p class="class-private">{t(isConnected ? 'class.private.connected' : 'class.private.alone')}</p>
      </article>
    </PrintDesk>
  );
};
