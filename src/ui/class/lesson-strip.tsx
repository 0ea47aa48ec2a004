// The strip above everything: which part of how many, the seconds of the warm-up, the settings. It hurries nobody.
import { useState } from 'preact/hooks';
import { stagesOf } from '../../lesson/progress.ts';
import { Button } from '../parts/button.tsx';
import { LateSheet } from '../parts/late-sheet.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { isComplete } from '../../lesson/sheet.ts';
import type { ClassScreenProps } from './class-screen.ts';

/** The welcome is no part: it tells of them. */
const FIRST = 1;

const Place = ({ classroom }: Pick<ClassScreenProps, 'classroom'>) => {
  const { t } = useI18n();
  const stage = useStore(classroom.store, (state) => state.progress.stage);
  const lesson = useStore(classroom.store, (state) => state.progress.lesson);
  const isAsked = useStore(classroom.store, (state) => state.offer !== null);
  const parts = stagesOf(lesson);
  const n = parts.indexOf(stage);
  // Always there, so that a change is heard.
  return (
    <p class="lesson-place" role="status">
      {n < FIRST || isAsked ? null : (
        <>
          <span class="lesson-part">{t('class.part', { n, of: parts.length - FIRST })}</span>{' '}
          <strong>{t(`class.stage.${stage}`)}</strong>
        </>
      )}
    </p>
  );
};

const Left = ({ classroom }: Pick<ClassScreenProps, 'classroom'>) => {
  const { t } = useI18n();
  const seconds = useStore(classroom.store, (state) => state.warmUpLeft);
  if (seconds === null) return null;
  return (
    <p class="lesson-left" role="timer">
      {t('class.warm-up.left', { seconds })}
    </p>
  );
};

/** On the lever a sheet with open lines keeps a rule shut: here is the way back to it. */
const OpenSheet = ({ classroom, session }: ClassScreenProps) => {
  const { t } = useI18n();
  const screen = useStore(session.store, (state) => state.screen);
  const isOpen = useStore(
    classroom.store,
    ({ progress, sheet }) => sheet === 'shut' && !isComplete(progress.sheet),
  );
  const isPair = useStore(classroom.store, ({ progress }) => progress.lesson.pair !== 'off');
  if (!isPair || !isOpen || screen !== 'lever') return null;
  return (
    <Button tone="plate" id="open-sheet" class="lesson-sheet" onPress={() => classroom.openSheet()}>
      {t('class.sheet.reopen')}
    </Button>
  );
};

/** A toothed wheel, for where there is no room for the word. */
const Wheel = () => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M10 1H14V4.3A8 8 0 0 1 16.6 5.4L19 3L21.8 5.8L19.4 8.2A8 8 0 0 1 20.4 10H23V14H20.4A8 8 0 0 1 19.4 16L21.8 18.2L19 21L16.6 18.6A8 8 0 0 1 14 19.7V23H10V19.7A8 8 0 0 1 7.4 18.6L5 21L2.2 18.2L4.6 16A8 8 0 0 1 3.6 14H1V10H3.6A8 8 0 0 1 4.6 8.2L2.2 5.8L5 3L7.4 5.4A8 8 0 0 1 10 4.3ZM12 8.2A3.8 3.8 0 1 0 12 15.8A3.8 3.8 0 1 0 12 8.2Z" />
  </svg>
);

export const LessonStrip = ({ classroom, session }: ClassScreenProps) => {
  const { t } = useI18n();
  const [hasSettings, setSettings] = useState(false);
  const screen = useStore(session.store, (state) => state.screen);
  return (
    <header class="lesson-strip" data-on={screen === 'shift' ? 'shift' : 'paper'}>
      <Place classroom={classroom} />
      <Left classroom={classroom} />
      <OpenSheet classroom={classroom} session={session} />
      {screen === 'shift' ? null : (
        <Button
          tone="quiet"
          id="class-settings"
          class="lesson-settings"
          label={t('settings.open')}
          onPress={() => setSettings(true)}
        >
          <Wheel />
          <span class="lesson-settings-word">{t('settings.open')}</span>
        </Button>
      )}
      {hasSettings ? (
        <LateSheet name="settings" session={session} onClose={() => setSettings(false)} />
      ) : null}
    </header>
  );
};
