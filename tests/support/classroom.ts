// A lesson without a page: the real session and the real classroom, a level cut short, a platform that writes down what it
// is told, and a clock that moves when a test says so.
import ordinaryNight from '../../levels/ordinary-night/level.json';
import recordNight from '../../levels/record-night/level.json';
import { lessonArc } from '../../src/classroom/arc.ts';
import type { Classroom, ClassState } from '../../src/classroom/class-store.ts';
import { createClassroom } from '../../src/classroom/classroom.ts';
import { NO_COUNTS, type Counts } from '../../src/classroom/counts.ts';
import { createKeeper } from '../../src/classroom/keeper.ts';
import { DEFAULT_LESSON, type Lesson } from '../../src/lesson/lesson.ts';
import { decodeProgress } from '../../src/lesson/progress-code.ts';
import type { Progress } from '../../src/lesson/progress.ts';
import { itemsAt } from '../../src/lesson/items.ts';
import { recordOf } from '../../src/lesson/record.ts';
import type { LessonPort, LessonRecord } from '../../src/session/lesson-port.ts';
import { arcOf } from '../../src/session/modes.ts';
import { HOME_PROGRAM } from '../../src/session/program.ts';
import type { Screen } from '../../src/session/store.ts';
import type { Level } from '../../src/sim/index.ts';
import { aSession, aStorage, levelsCutTo, settle, type FakeStorage, type TestSession } from './session.ts';

/** Ticks of every shift in these tests. */
export const SHORT_TICKS = 900;

/** The same as the session's, to the letter: a level is known by its hash. */
export const shortLevel = (id: string, shiftTicks = SHORT_TICKS): Level => ({
  ...((id === 'ordinary-night' ? ordinaryNight : recordNight) as unknown as Level),
  shiftTicks,
});

export type FakePort = LessonPort & { readonly told: LessonRecord[]; readonly closed: LessonRecord[] };

export const aPort = (wishes: Partial<LessonPort> = {}): FakePort => {
  const told: LessonRecord[] = [];
  const closed: LessonRecord[] = [];
  return {
    mode: 'normal',
    hasAccount: (wishes.mode ?? 'normal') !== 'none',
    resumed: () => null,
    report: (record) => told.push(record),
    isKept: () => true,
    close: (record) => {
      closed.push(record);
      return Promise.resolve(true);
    },
    ...wishes,
    told,
    closed,
  };
};

type Wishes = {
  readonly lesson?: Partial<Lesson>;
  readonly storage?: FakeStorage;
  readonly port?: LessonPort;
  readonly offer?: Progress | null;
  readonly counts?: Counts;
  readonly isSwapped?: boolean;
  /** Ticks a real second. */
  readonly pace?: number;
  readonly ticks?: number;
};

export type TestClass = {
  readonly room: Classroom;
  readonly game: TestSession;
  readonly storage: FakeStorage;
  readonly state: () => ClassState;
  readonly progress: () => Progress;
  /** The progress as it is kept on the machine. */
  readonly kept: () => Progress | null;
  /** Lets real time pass for the session and for the lesson. */
  readonly play: (ms: number) => void;
  /** Plays until the session is there. */
  readonly until: (screen: Screen) => Promise<void>;
  /** Rates everything that is open, 1 to 7 in turn, and goes on. */
  readonly rateAll: () => void;
  /** On from wherever it stands by the shortest way a pupil can take; false at the end. */
  readonly goFurther: () => Promise<boolean>;
};

const keptIn = (storage: FakeStorage): Progress | null => {
  const read = decodeProgress(storage.kept.get('102tons.class') ?? '');
  return read.ok ? read.progress : null;
};

export const aClass = (wishes: Wishes = {}): TestClass => {
  const lesson: Lesson = { ...DEFAULT_LESSON, pace: 2000, ...wishes.lesson };
  const storage = wishes.storage ?? aStorage();
  const ticks = wishes.ticks ?? SHORT_TICKS;
  const arc = lessonArc(arcOf(lesson.level), lesson);
  const game = aSession({
    levels: levelsCutTo(ticks),
    pace: wishes.pace ?? lesson.pace,
    program: {
      ...HOME_PROGRAM,
      arc,
      cards: lesson.cards,
      rules: lesson.rules,
      hasTitle: false,
      wayOut: 'class.onward',
    },
  });
  const room = createClassroom({
    session: game.session,
    lesson,
    arc,
    port: wishes.port ?? aPort({ mode: 'none' }),
    keeper: createKeeper(storage),
    levelOf: (id) => shortLevel(id, ticks),
    recordOf,
    drawLot: () => wishes.isSwapped ?? false,
    offer: wishes.offer ?? null,
    isOwnOffer: false,
    counts: wishes.counts ?? NO_COUNTS,
  });
  let nowMs = 1000;
  room.beat(nowMs, true);
  const state = (): ClassState => room.store.getState();
  const progress = (): Progress => state().progress;
  const play = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 20) {
      game.play(20);
      nowMs += 20;
      room.beat(nowMs, true);
    }
  };
  const until = async (screen: Screen): Promise<void> => {
    for (let turn = 0; turn < 4000; turn += 1) {
      if (game.session.store.getState().screen === screen) return;
      play(100);
      if (turn % 20 === 0) await settle();
    }
    throw new Error(`the screen ${screen} never came`);
  };
  const rateAll = (): void => {
    const { stage, lesson: asked, isSwapped } = progress();
    if (stage !== 'before' && stage !== 'after') return;
    for (const [at, { id }] of itemsAt(asked, stage, isSwapped).entries()) room.rate(id, (at % 7) + 1);
    room.goFurther();
  };
  const inShift = async (): Promise<boolean> => {
    const { screen } = game.session.store.getState();
    if (screen === 'title') await room.goDown();
    else if (screen === 'shift') play(200);
    else game.session.next();
    return true;
  };
  const goFurther = async (): Promise<boolean> => {
    const { stage } = progress();
    if (state().sheet === 'form') room.handIn({ props: 3, timber: 2, tubs: 1, roof: 0, waits: 4 });
    else if (state().sheet === 'compared') room.goFurther();
    else if (stage === 'welcome') room.begin();
    else if (stage === 'before' || stage === 'after') rateAll();
    else if (stage === 'warm-up' || stage === 'lesson') return inShift();
    return stage !== 'result';
  };
  return {
    room,
    game,
    storage,
    state,
    progress,
    kept: () => keptIn(storage),
    play,
    until,
    rateAll,
    goFurther,
  };
};

/** Walks on until the lesson says so, or throws. */
export const walkTo = async (test: TestClass, isThere: (progress: Progress) => boolean): Promise<void> => {
  for (let step = 0; step < 600; step += 1) {
    if (isThere(test.progress())) return;
    await test.goFurther();
  }
  throw new Error(`the lesson stayed at ${test.progress().stage} ${test.progress().screen}`);
};
