// The composition root of a lesson: the same session, mine and sound as at home, walked through part by part as the
// teacher set it, and handed in at the end.
import { bringCaptions, bringFingers, bringSound, bringUpdates } from './bring-late.ts';
import { bringMine, keepTime, type Mine } from './bring-mine.ts';
import { lessonArc } from './classroom/arc.ts';
import type { Classroom } from './classroom/class-store.ts';
import { createClassroom } from './classroom/classroom.ts';
import { CLASS_SETTINGS_KEY, createKeeper } from './classroom/keeper.ts';
import { findOffer } from './classroom/offer.ts';
import { createI18n } from './i18n/i18n.ts';
import { pickLocale } from './i18n/locale.ts';
import { filesFor } from './i18n/text-files.ts';
import { mistypedCode, readLesson, withCode } from './lesson/lesson-query.ts';
import { DEFAULT_LESSON, type Lesson } from './lesson/lesson.ts';
import { recordOf } from './lesson/record.ts';
import { openLessonPort } from './lms/open.ts';
import { createCoalitionPort } from './platform/coalition-port.ts';
import { createMemoryStorage, noMirror } from './platform/memory-storage.ts';
import { pageSearch } from './platform/packed.ts';
import { createStorage } from './platform/storage.ts';
import { watchVisibility } from './platform/visibility.ts';
import type { QueryValues, QueryWarning } from './query.ts';
import { arcOf } from './session/modes.ts';
import type { LevelPort, StoragePort } from './session/ports.ts';
import { HOME_PROGRAM } from './session/program.ts';
import type { Session } from './session/session-port.ts';
import { createSession } from './session/session.ts';
import { SETTINGS_KEY } from './session/settings.ts';
import type { Settings } from './session/store.ts';
import type { Level } from './sim/index.ts';
import { mountClass } from './ui/class/class-root.tsx';
import { mountNoLesson } from './ui/class/no-lesson.tsx';
import { mountNoLevel } from './ui/class/no-level.tsx';
import { createMinePage } from './ui/mine-page.ts';
import { applyToPage } from './ui/page-settings.ts';
import type { UiHost } from './ui/root.tsx';
import { createKeyboard } from './view/input/keyboard.ts';

export type ClassLink = { readonly query: QueryValues; readonly warnings: readonly QueryWarning[] };

const FILES = filesFor('class');
/** How often the lesson looks at the clock, ms. */
const BEAT_MS = 250;
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;

/** The pupil's own settings outlive a reload; the shift is kept by the lesson and by nobody else. */
const pupilsStorage = (kept: StoragePort, isLook: boolean): StoragePort => {
  const memory = createMemoryStorage();
  const placeOf = (key: string): readonly [StoragePort, string] =>
    key === SETTINGS_KEY && !isLook ? [kept, CLASS_SETTINGS_KEY] : [memory, key];
  return {
    read: (key) => {
      const [place, name] = placeOf(key);
      return place.read(name);
    },
    write: (key, value) => {
      const [place, name] = placeOf(key);
      return place.write(name, value);
    },
    remove: (key) => {
      const [place, name] = placeOf(key);
      place.remove(name);
    },
  };
};

const overridesOf = (query: QueryValues, lesson: Lesson): Partial<Settings> => ({
  pace: lesson.pace,
  ...(lesson.locale === null ? {} : { locale: lesson.locale }),
  ...(query.motion === null ? {} : { motion: query.motion }),
  ...(query.text === null ? {} : { textPercent: query.text }),
});

const makeSession = (
  { query }: ClassLink,
  lesson: Lesson,
  levels: LevelPort,
  storage: StoragePort,
): Session =>
  createSession(
    {
      storage,
      mirror: noMirror,
      levels,
      coalition: createCoalitionPort(),
      freshSeed: random,
      now: () => performance.now(),
    },
    {
      locale: pickLocale(navigator.languages),
      prefersReducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      overrides: overridesOf(query, lesson),
      autoplay: query.autoplay,
      fuzz: null,
      program: {
        ...HOME_PROGRAM,
        arc: lessonArc(arcOf(lesson.level), lesson),
        cards: lesson.cards,
        rules: lesson.rules,
        hasTitle: false,
        wayOut: 'class.onward',
      },
    },
  );

/** The lesson is not guessed at: the page comes again with the code that was meant. */
const askForCode = async (code: string, host: UiHost): Promise<void> => {
  const words = await createI18n(pickLocale(navigator.languages), FILES);
  mountNoLesson(host, words, {
    code,
    onCode: (typed) => {
      location.search = withCode(location.search, typed);
    },
  });
};

/** The lesson with its level, or with the usual one where the link names none of ours and the pupil agrees. */
const findLevel = async (
  asked: Lesson,
  levels: LevelPort,
  host: UiHost,
): Promise<{ readonly lesson: Lesson; readonly level: Level }> => {
  const loaded = await levels.load(asked.level);
  if (loaded.ok) return { lesson: asked, level: loaded.level };
  const words = await createI18n(asked.locale ?? pickLocale(navigator.languages), FILES);
  const problem = loaded.reason === 'wrong' ? asked.level : null;
  await new Promise<void>((resolve) => {
    const undo = mountNoLevel(host, words, problem, () => {
      undo();
      resolve();
    });
  });
  return findLevel({ ...asked, level: DEFAULT_LESSON.level }, levels, host);
};

const watchPage = (classroom: Classroom): void => {
  for (const sign of SIGNS_OF_LIFE)
    window.addEventListener(sign, classroom.stir, { capture: true, passive: true });
  window.addEventListener('pagehide', classroom.leavePage);
  setInterval(() => classroom.beat(performance.now(), document.visibilityState === 'visible'), BEAT_MS);
};

const bringOutputs = async (
  session: Session,
  host: UiHost,
  { query }: ClassLink,
  words: ReturnType<typeof createMinePage>,
): Promise<void> => {
  watchVisibility(document, session);
  createKeyboard(session);
  const mine: Mine = { isDrawn: false, isAwaited: query.autoplay === null };
  keepTime(session, mine);
  const drawn = bringMine(session, host.stage, query.renderer, mine, words);
  const late = [drawn.then(() => bringSound(session)), bringCaptions(session), bringFingers()];
  const settled = Promise.all(late);
  await bringUpdates(session, { settled, mayReload: false, reload: host.loadAgain });
  await settled;
};

/** One line for each parameter that made no sense, the lesson's and the game's own. */
const listed = (warnings: readonly QueryWarning[]): string =>
  [...new Map(warnings.map(({ name, value }) => [name, `\n${name} = ${value}`])).values()].join('');

/** Rejects where not even the first words came. */
export const bringClass = async (link: ClassLink, levels: LevelPort, host: UiHost): Promise<void> => {
  const search = pageSearch();
  // Before any platform is spoken to: a token that is given once is not spent on a page that is left again.
  const mistyped = mistypedCode(search);
  if (mistyped !== null) return askForCode(mistyped, host);
  const asked = readLesson(search);
  const [port, { lesson, level }] = await Promise.all([
    openLessonPort(search),
    findLevel(asked.lesson, levels, host),
  ]);
  const kept = createStorage();
  const session = makeSession(link, lesson, levels, pupilsStorage(kept, port.mode === 'look'));
  // Before anything is drawn: language, size and movement are right in the first frame.
  applyToPage(document.documentElement, host.stage, session.store.getState());
  const words = await createI18n(session.store.getState().settings.locale, FILES);
  if (!words.has('class.start')) throw new Error('the words of the lesson did not come');
  const keeper = createKeeper(kept);
  const { isBroken, ...found } = findOffer(port, keeper, lesson);
  const classroom = createClassroom({
    session,
    lesson,
    arc: lessonArc(arcOf(lesson.level), lesson),
    port,
    keeper,
    levelOf: (id) => (id === level.id ? level : null),
    recordOf,
    drawLot: () => random() % 2 === 1,
    ...found,
  });
  const page = createMinePage(host.desk, words, () => performance.now());
  mountClass({ ...host, onWords: page.speak }, session, classroom, words);
  const warnings = listed([...link.warnings, ...asked.warnings]);
  if (warnings !== '') session.notify('notice.badParameter', { list: warnings });
  if (isBroken) session.notify('class.notice.setAside');
  watchPage(classroom);
  await bringOutputs(session, host, link, page);
};
