// One pupil's way through a lesson: the progress and the session beside each other, so that whatever happens in the shift
// stands in the progress, is kept, and is told to whoever collects results. It knows no screen, and no time but the one it
// is given.
import { beginLesson, type Progress } from '../lesson/progress.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { LevelOf } from '../lesson/verify.ts';
import type { LessonPort } from '../session/lesson-port.ts';
import type { Session } from '../session/session-port.ts';
import type { GameState, Screen } from '../session/store.ts';
import { createClassStore, type ClassStore, type Classroom } from './class-store.ts';
import { NO_COUNTS, stroke, unstroke } from './counts.ts';
import type { Keeper } from './keeper.ts';
import { canHandIn, digAnew, handIn, isUnderWay, leaveStage, rate } from './moves.ts';
import { createPupil, type Pupil } from './pupil.ts';
import { createRecordKeeping, type RecordKeeping, type RecordOf } from './record-keeping.ts';
import { createShiftWatch, type ShiftWatch } from './shift-watch.ts';
import { createTimekeeper, type Timekeeper } from './timekeeper.ts';
import { createWarmUp, type WarmUp } from './warm-up.ts';

export type ClassroomParts = {
  readonly session: Pick<
    Session,
    'store' | 'startLevel' | 'goOn' | 'code' | 'toTitle' | 'freshen' | 'lockRules' | 'notify'
  >;
  readonly lesson: Lesson;
  /** The screens of its shift, in order. */
  readonly arc: readonly Screen[];
  readonly port: LessonPort;
  readonly keeper: Keeper;
  readonly levelOf: LevelOf;
  readonly recordOf: RecordOf;
  /** Which order of the forms a pupil gets where the plan is mixed. */
  readonly drawLot: () => boolean;
  /** The earlier visit, if there is one, and whether the platform kept it. */
  readonly offer: Progress | null;
  readonly isOwnOffer: boolean;
};

const WARM_UP_LEVEL = 'ordinary-night';

/** The parts of a classroom, introduced to each other. */
type Room = ClassroomParts & {
  readonly store: ClassStore;
  readonly time: Timekeeper;
  readonly keeping: RecordKeeping;
  readonly pupil: Pupil;
  readonly watch: ShiftWatch;
  readonly minute: WarmUp;
};

const furnish = (parts: ClassroomParts): Room => {
  const { session, lesson, port, keeper, offer } = parts;
  const store = createClassStore({
    progress: beginLesson(lesson, parts.drawLot()),
    offer,
    isOwnOffer: parts.isOwnOffer,
    isConnected: port.mode !== 'none',
    isLook: port.mode === 'look',
    isKept: port.isKept(),
    isClosed: false,
    warmUpLeft: null,
    counts: keeper.counts(),
    lastStroke: null,
    sheet: 'shut',
    verdict: null,
  });
  const time = createTimekeeper();
  let hasTold = false;
  const keeping = createRecordKeeping({
    ...parts,
    sessionSeconds: time.sessionSeconds,
    onUnkept: () => {
      if (!hasTold) session.notify('class.notice.unkept');
      hasTold = true;
    },
  });
  const pupil = createPupil({ ...parts, store, keeping, time });
  const watch = createShiftWatch({ session, pupil });
  const minute = createWarmUp({ store, session, pupil });
  return { ...parts, store, time, keeping, pupil, watch, minute };
};

/** Takes the earlier visit up where it was left; a shift that cannot be run again is dug anew. */
const takeUp = async ({ store, session, time, pupil, watch, keeping }: Room): Promise<void> => {
  const { offer } = store.getState();
  if (offer === null) return;
  const isInShift = offer.stage === 'lesson' && offer.screen !== '' && offer.replay !== '';
  const screen = offer.screen as Screen;
  const isTaken = isInShift && (await watch.unheard(() => session.goOn(offer.replay, screen)));
  const progress = offer.stage === 'lesson' && !isTaken ? digAnew(offer) : offer;
  if (isInShift && !isTaken) session.notify('class.notice.shiftLost');
  time.take(progress);
  store.setState({ offer: null });
  pupil.show(progress);
  keeping.keep(progress);
};

const goDown = async ({ session, pupil, minute, lesson }: Room): Promise<void> => {
  const { stage } = pupil.now();
  const { screen, isBusy } = session.store.getState();
  if (isBusy || screen !== 'title') return;
  const seed = lesson.seed ?? undefined;
  if (stage === 'lesson') return session.startLevel(lesson.level, seed);
  if (stage !== 'warm-up') return;
  await session.startLevel(WARM_UP_LEVEL, seed);
  if (session.store.getState().screen === 'shift') minute.begin();
};

const beginAnew = (room: Room): void => {
  const { store, session, time, keeper, pupil, watch, lesson, drawLot } = room;
  // The next pupil finds nothing of the last one, not even the size of the letters.
  const isAnotherPupil = store.getState().offer === null;
  void watch.unheard(() => (isAnotherPupil ? session.freshen() : session.toTitle()));
  keeper.clear();
  time.take({ engagedSeconds: 0, elapsedSeconds: 0 });
  store.setState({
    offer: null,
    isClosed: false,
    warmUpLeft: null,
    counts: NO_COUNTS,
    lastStroke: null,
    verdict: null,
  });
  pupil.show(beginLesson(lesson, drawLot()));
};

/** The observer's hands. */
const tallyOf = ({ store, keeper }: Room): Pick<Classroom, 'stroke' | 'takeBack'> => {
  const strokes: Parameters<Classroom['stroke']>[0][] = [];
  const show = (counts: ReturnType<typeof stroke>): void => {
    store.setState({ counts, lastStroke: strokes.at(-1) ?? null });
    if (!store.getState().isLook) keeper.writeCounts(counts);
  };
  return {
    stroke: (line) => {
      strokes.push(line);
      show(stroke(store.getState().counts, line));
    },
    takeBack: () => {
      const line = strokes.pop();
      if (line !== undefined) show(unstroke(store.getState().counts, line));
    },
  };
};

const goFurther = ({ store, pupil }: Room): void => {
  const { stage, sheet } = pupil.now();
  const isOnDesk = store.getState().sheet !== 'shut';
  // Past a sheet that is waited for only by handing it in.
  if (isOnDesk && sheet === null) return;
  if (isOnDesk) store.setState({ sheet: 'shut' });
  if (stage === 'before' || stage === 'after' || stage === 'sheet') pupil.put(leaveStage(pupil.now()));
};

/** The shift runs: neither paused nor waiting for its level or its picture. */
const isPlayed = ({ screen, pause, isBusy, isMineAwaited }: GameState): boolean =>
  screen === 'shift' && pause === null && !isBusy && !isMineAwaited;

/** What the page tells: time, hands, and that it goes away. */
const pageOf = (room: Room): Pick<Classroom, 'stir' | 'beat' | 'leavePage' | 'close'> => {
  const { store, time, pupil, watch, minute, keeping, port, session } = room;
  let lastMs: number | null = null;
  return {
    stir: time.stir,
    beat: (nowMs, isVisible) => {
      const elapsedMs = Math.max(0, nowMs - (lastMs ?? nowMs));
      lastMs = nowMs;
      const { progress, offer, isKept } = store.getState();
      time.beat(nowMs, isVisible, offer === null && isUnderWay(progress.stage));
      const playedMs = isPlayed(session.store.getState()) ? elapsedMs : 0;
      minute.advance(playedMs);
      watch.advance(playedMs);
      if (port.isKept() !== isKept) store.setState({ isKept: port.isKept() });
    },
    leavePage: () => {
      const { offer, isClosed } = store.getState();
      watch.note();
      if (!isClosed) keeping.close(offer ?? pupil.stamped());
    },
    close: () => {
      keeping.close(pupil.now());
      store.setState({ isClosed: true });
    },
  };
};

export const createClassroom = (parts: ClassroomParts): Classroom => {
  const room = furnish(parts);
  const { store, pupil, keeper, session } = room;
  session.lockRules([]);
  return {
    store,
    ...tallyOf(room),
    ...pageOf(room),
    begin: () => {
      if (store.getState().offer === null && pupil.now().stage === 'welcome')
        pupil.put(leaveStage(pupil.now()));
    },
    goOn: () => takeUp(room),
    beginAnew: () => beginAnew(room),
    goDown: () => goDown(room),
    rate: (item, value) => pupil.put(rate(pupil.now(), item, value)),
    goFurther: () => goFurther(room),
    openSheet: () => {
      if (canHandIn(pupil.now())) store.setState({ sheet: 'form' });
    },
    handIn: (sheet) => {
      if (!canHandIn(pupil.now())) return;
      pupil.put(handIn(pupil.now(), sheet));
      store.setState({ sheet: 'compared' });
      pupil.check();
    },
    forget: () => keeper.forget(),
    dispose: room.watch.listen(),
  };
};
