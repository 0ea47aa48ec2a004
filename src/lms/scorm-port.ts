// The port of both SCORM standards. Everything is set and committed after each report, for the page may be gone before the
// next; only what changed is written; and whatever the platform does, the lesson goes on.
import type { LessonPort, LessonRecord } from '../session/lesson-port.ts';
import { createAnswersTold } from './answers-told.ts';
import { fitted, opened } from './fitted.ts';
import { marksIn } from './interaction-ids.ts';
import { watchLeaving } from './last-try.ts';
import type { ScormApi } from './scorm-api.ts';
import type { Field, ScormWords } from './scorm-words.ts';

/** Between the marks of what was told and the state itself; neither holds it. */
const SEAM = '~';
const LOOKING = /^(?:review|browse)$/;

const kept = (text: string): { readonly marks: readonly string[]; readonly state: string | null } => {
  const seam = text.indexOf(SEAM);
  return seam < 0
    ? { marks: [], state: null }
    : { marks: marksIn(text.slice(0, seam)), state: opened(text.slice(seam + 1)) };
};

/** Nothing is written: the pupil looks at what was, or has a look before. */
const lookOnly = (api: ScormApi, state: string | null, view: EventTarget): LessonPort => {
  let isOver = false;
  const finish = (): void => {
    if (!isOver) api.finish();
    isOver = true;
  };
  watchLeaving(view, { onLeaving: () => undefined, onGone: finish, onBack: () => undefined });
  return {
    mode: 'look',
    resumed: () => state,
    report: () => undefined,
    isKept: () => true,
    close: finish,
  };
};

/** Writes what changed since it was last taken; false where one that matters was refused. */
const createWriter = (api: ScormApi) => {
  const taken = new Map<string, string>();
  return (fields: readonly Field[]): boolean => {
    const refused = fields.filter(([name, value]) => {
      if (taken.get(name) === value) return false;
      if (!api.set(name, value)) return true;
      taken.set(name, value);
      return false;
    });
    // Bounds of a score are optional, and everybody knows them.
    return refused.every(([name]) => /\.score\.(?:min|max)$/.test(name));
  };
};

type Session = { readonly marks: readonly string[]; readonly state: string | null; readonly isDone: boolean };

const createKeeper = (api: ScormApi, words: ScormWords, { marks, isDone }: Session) => {
  const write = createWriter(api);
  const told = createAnswersTold(api, words, marks);

  /** A lesson that is over stays over, however often it is begun again. */
  const standing = ({ donePermille, isCompleted }: LessonRecord): readonly Field[] =>
    isDone && !isCompleted ? [] : words.standing({ percent: Math.floor(donePermille / 10), isCompleted });

  return {
    begin: (): boolean =>
      write([...(isDone ? [] : [[words.status, 'incomplete'] as const]), [words.exit, 'suspend']]) &&
      api.commit(),
    keep: (record: LessonRecord, seconds: number): boolean => {
      told.tell(record.interactions);
      const head = told.marks() + SEAM;
      const isWritten = write([
        ...standing(record),
        [words.location, record.location],
        [words.state, head + fitted(record.state, words.stateLimit - head.length)],
        [words.time, words.duration(seconds)],
        [words.exit, record.isCompleted ? '' : 'suspend'],
      ]);
      // Committed in any case: what was taken is worth keeping.
      return api.commit() && isWritten;
    },
  };
};

/** Seconds of the session by now: the record's own, and what went by since it came. */
const createStopwatch = () => {
  let seconds = 0;
  let at = 0;
  return {
    set: (record: LessonRecord): number => {
      seconds = record.sessionSeconds;
      at = performance.now();
      return seconds;
    },
    now: (): number => seconds + Math.floor((performance.now() - at) / 1000),
  };
};

const createWrittenPort = (
  api: ScormApi,
  words: ScormWords,
  session: Session,
  view: EventTarget,
): LessonPort => {
  const keeper = createKeeper(api, words, session);
  const watch = createStopwatch();
  let last: LessonRecord | null = null;
  let isOpen = true;
  let isKept = keeper.begin();

  const keep = (record: LessonRecord, seconds: number): void => {
    if (!isOpen || !keeper.keep(record, seconds)) isKept = false;
  };
  const keepLast = (): void => {
    if (last !== null && isOpen) keep(last, watch.now());
  };
  const end = (): void => {
    if (isOpen && !api.finish()) isKept = false;
    isOpen = false;
  };
  const leaving = watchLeaving(view, {
    onLeaving: keepLast,
    onGone: () => {
      keepLast();
      end();
    },
    onBack: () => {
      isOpen = api.initialize();
    },
  });
  const report = (record: LessonRecord): void => {
    leaving.letOthersFirst();
    last = record;
    keep(record, watch.set(record));
  };
  return {
    mode: 'normal',
    resumed: () => session.state,
    report,
    isKept: () => isKept,
    close: (record) => {
      if (!isOpen) return;
      report(record);
      end();
      if (!leaving.isGoing()) leaving.undo();
    },
  };
};

/** Null where the platform could not be opened at all. `view` is the window whose going is watched. */
export const openScormPort = (api: ScormApi, words: ScormWords, view: EventTarget): LessonPort | null => {
  const isOpened = api.initialize();
  const status = api.get(words.status);
  // A page loaded again finds its session open, and is told so by a refusal.
  if (!isOpened && status === '') return null;
  // To ask a first visit for what an earlier one left is an error in SCORM 2004.
  const isFirst = api.get(words.entry) === 'ab-initio';
  const { marks, state } = kept(isFirst ? '' : api.get(words.state));
  const isLook = LOOKING.test(api.get(words.mode)) || api.get(words.credit) === 'no-credit';
  if (isLook) return lookOnly(api, state, view);
  return createWrittenPort(
    api,
    words,
    { marks, state, isDone: status === 'completed' || status === 'passed' },
    view,
  );
};
