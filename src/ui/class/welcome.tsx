// The first paper of a lesson: what will happen and how long it takes, who does what where two sit together, what becomes
// of the answers, and the way in.
import type { Lesson } from '../../lesson/lesson.ts';
import { nightSeconds } from '../../lesson/minutes.ts';
import { SHEET_LINES } from '../../lesson/progress.ts';
import { Languages } from '../parts/languages.tsx';
import { PrintDesk } from '../parts/print-desk.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { ClassScreenProps } from './class-screen.ts';
import { TallyMark } from './tally-mark.tsx';

/** What is read after a shift, with the second half of the story and without it, minutes. *tuned* */
const READING = { revealed: 3, unrevealed: 1 } as const;

type Line = { readonly key: string; readonly minutes: number };

const planOf = ({ items, hasWarmUp, level, pace, isRevealed }: Lesson): readonly Line[] => {
  const dig = Math.max(1, Math.round(nightSeconds({ level, pace }) / 60));
  const hasBefore = items !== 'off' && items !== 'after';
  return [
    ...(hasBefore ? [{ key: 'before', minutes: 1 }] : []),
    ...(hasWarmUp ? [{ key: 'warm-up', minutes: 1 }] : []),
    {
      key: isRevealed ? 'shift-told' : 'shift',
      minutes: dig + (isRevealed ? READING.revealed : READING.unrevealed),
    },
    items === 'off' ? { key: 'result', minutes: 1 } : { key: 'after', minutes: 3 },
  ];
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
