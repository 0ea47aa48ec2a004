// The port of both SCORM standards. Everything is set and committed after each report, for the page may be gone before the
// next; only what changed is written; and whatever the platform does, the lesson goes on.
import type { LessonPort, LessonRecord } from '../session/lesson-port.ts';
import { createAnswersTold } from './answers-told.ts';
import { decodeProgress } from '../lesson/progress-code.ts';
import { fitted, opened } from './fitted.ts';
import { marksIn } from './interaction-ids.ts';
import { watchLeaving } from './last-try.ts';
import type { ScormApi } from './scorm-api.ts';
import type { Field, ScormWords } from './scorm-words.ts';

/** Between the marks of what was told and the state itself; neither holds it. */
const SEAM = '~';
const LOOKING = /^(?:review|browse)$/;
const STATUS = /^(?:passed|completed|failed|incomplete|browsed|not attempted|unknown)$/;

const kept = (text: string): { readonly marks: readonly string[]; readonly state: string | null } => {
  const seam = text.indexOf(SEAM);
  return seam < 0
    ? { marks: [], state: null }
    : { marks: marksIn(text.slice(0, seam)), state: opened(text.slice(seam + 1)) };
};

/** What was handed in says that it is over, whatever a platform has made of its status. */
const isOver = (state: string | null): boolean => {
  const read = state === null ? null : decodeProgress(state);
  return read?.ok === true && read.progress.stage === 'result';
};

/** Nothing is written: the pupil looks at what was, or has a look before. */
const lookOnly = (api: ScormApi, state: string | null, view: EventTarget): LessonPort => {
  let isFinished = false;
  const finish = (): void => {
    if (!isFinished) api.finish();
    isFinished = true;
  };
  watchLeaving(view, { onLeaving: () => undefined, onGone: finish, onBack: () => undefined });
  return {
    mode: 'look',
    hasAccount: true,
    resumed: () => state,
    report: () => undefined,
    isKept: () => true,
    close: () => {
      finish();
      return Promise.resolve(true);
    },
  };
};

/** Writes what changed since it was last taken; false where one that matters was refused. */
const createWriter = (api: ScormApi) => {
  const taken = new Map<string, string>();
  const write = (fields: readonly Field[]): boolean => {
    const refused = fields.filter(([name, value]) => {
      if (taken.get(name) === value) return false;
      if (!api.set(name, value)) return true;
      taken.set(name, value);
      return false;
    });
    // Bounds of a score are optional, and everybody knows them.
    return refused.every(([name]) => /\.score\.(?:min|max)$/.test(name));
  };
  return { write, forget: () => taken.clear() };
};

type Session = { readonly marks: readonly string[]; readonly state: string | null; readonly isDone: boolean };

const createKeeper = (api: ScormApi, words: ScormWords, { marks, isDone }: Session) => {
  const { write, forget } = createWriter(api);
  const told = createAnswersTold(api, words, marks);

  /** A lesson that is over stays over, however often it is begun again. */
  const standing = ({ donePermille, isCompleted }: LessonRecord): readonly Field[] =>
    isDone && !isCompleted ? [] : words.standing({ percent: Math.floor(donePermille / 10), isCompleted });

  return {
    // Suspended from its first second to its last, even once it is over: any other way out ends the attempt in SCORM 2004, and
    // some platforms of 1.2 drop the state with it. Then the next visit would begin a new lesson over one that is completed.
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
        [words.exit, 'suspend'],
      ]);
      // Committed in any case: what was taken is worth keeping.
      return api.commit() && isWritten;
    },
    /** In a session that was opened again the platform has forgotten how the last one was to be left. */
    forget,
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
  /** Handed in and closed: nothing more is said. */
  let isOver = false;
  let isKept = keeper.begin();

  // Each record replaces the one before, and what was refused is asked for again: the last answer is the true one.
  const keep = (record: LessonRecord, seconds: number): void => {
    isKept = isOpen && keeper.keep(record, seconds);
  };
  const keepLast = (): void => {
    if (last !== null && isOpen) keep(last, watch.now());
  };
  const end = (): void => {
    if (isOpen && api.finish()) isOpen = false;
    else isKept = false;
  };
  const leaving = watchLeaving(view, {
    onLeaving: keepLast,
    onGone: () => {
      keepLast();
      if (isOpen) end();
    },
    onBack: () => {
      if (isOpen) return;
      isOpen = api.initialize();
      isOver = false;
      keeper.forget();
    },
  });
  const report = (record: LessonRecord): void => {
    leaving.letOthersFirst();
    last = record;
    keep(record, watch.set(record));
  };
  return {
    mode: 'normal',
    hasAccount: true,
    resumed: () => session.state,
    report,
    isKept: () => isKept,
    close: (record) => {
      if (!isOpen) return Promise.resolve(isOver);
      report(record);
      // A session that stays open can be closed by the next press, or by the page when it goes.
      if (isKept) end();
      isOver = isKept;
      if (isOver && !leaving.isGoing()) leaving.undo();
      return Promise.resolve(isOver);
    },
  };
};

/** Null where the platform could not be opened at all. `view` is the window whose going is watched. */
export const openScormPort = (api: ScormApi, words: ScormWords, view: EventTarget): LessonPort | null => {
  const isOpened = api.initialize();
  const status = api.get(words.status);
  // A page loaded again finds its session open, and is told so by a refusal; who says no to everything has no status either.
  if (!isOpened && !STATUS.test(status)) return null;
  // To ask a first visit for what an earlier one left is an error in SCORM 2004.
  const isFirst = api.get(words.entry) === 'ab-initio';
  const { marks, state } = kept(isFirst ? '' : api.get(words.state));
  const isLook = LOOKING.test(api.get(words.mode)) || api.get(words.credit) === 'no-credit';
  if (isLook) return lookOnly(api, state, view);
  return createWrittenPort(
    api,
    words,
    { marks, state, isDone: status === 'completed' || status === 'passed' || isOver(state) },
    view,
  );
};
