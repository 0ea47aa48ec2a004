// The door for a code off the blackboard: where a link cannot be sent (a stick, one file, a locked network) a class comes in
// here. Beside it the way to the teacher's own page, which nobody would find by typing.
import { useId, useState } from 'preact/hooks';
import { CLASS_KEY, decodeProgress } from '../../lesson/progress-code.ts';
import { queryOf } from '../../lesson/lesson-query.ts';
import { readPasted, type Pasted } from '../../lesson/read-pasted.ts';
import type { Session } from '../../session/session-port.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useI18n } from '../use-i18n.ts';
import '../styles/lesson-door.css';

export type LessonDoorProps = {
  readonly session: Session;
  readonly onClose: () => void;
  /** Opens the page at this query; the browser's own way where absent. */
  readonly go?: (query: string) => void;
};

/** The way to the lesson that was begun on this device and is kept; null where there is none, or none that can be read. */
const keptLesson = (): string | null => {
  try {
    const read = decodeProgress(window.localStorage.getItem(CLASS_KEY) ?? '');
    return read.ok && read.progress.stage !== 'welcome' ? `?${queryOf(read.progress.lesson)}` : null;
  } catch {
    return null;
  }
};

const goThere = (query: string): void => window.location.assign(query);

export const LessonDoor = ({ onClose, go = goThere }: LessonDoorProps) => {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Exclude<Pasted['kind'], 'lesson'> | null>(null);
  const [kept] = useState(keptLesson);
  const fieldId = useId();
  const problemId = useId();
  const open = (): void => {
    const pasted = readPasted(typed);
    if (pasted.kind === 'lesson') go(`?${queryOf(pasted.lesson)}`);
    else setProblem(pasted.kind);
  };
  return (
    <Dialog title={t('lesson-door.title')} onClose={onClose} tone="paper" class="dialog-lesson-door">
      {kept === null ? null : (
        <p class="lesson-door-kept">
          <Button id="lesson-door-kept" tone="print" onPress={() => go(kept)}>
            {t('lesson-door.kept')}
          </Button>
        </p>
      )}
      <form
        class="lesson-door"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <label for={fieldId}>{t('lesson-door.code')}</label>
        <div class="lesson-door-row">
          <input
            id={fieldId}
            class="lesson-door-code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={typed}
            aria-invalid={problem === null ? undefined : true}
            aria-describedby={problemId}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(null);
            }}
          />
          <Button id="lesson-door-open" tone="print" onPress={open}>
            {t('lesson-door.open')}
          </Button>
        </div>
        <p id={problemId} class="lesson-door-problem" role="status">
          {problem === null ? null : t(`lesson-door.${problem}`)}
        </p>
      </form>
      <p>
        <a class="lesson-door-teacher" href="?mode=teacher">
          {t('lesson-door.teacher')}
        </a>
      </p>
    </Dialog>
  );
};
