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
        <Button tone="quiet" id="class-settings" class="lesson-settings" onPress={() => setSettings(true)}>
          {t('settings.open')}
        </Button>
      )}
      {hasSettings ? (
        <LateSheet name="settings" session={session} onClose={() => setSettings(false)} />
      ) : null}
    </header>
  );
};
