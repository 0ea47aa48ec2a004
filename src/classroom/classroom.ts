// One pupil's way through a lesson: the progress and the session beside each other, so that whatever happens in the shift
// stands in the progress, is kept, and is told to whoever collects results. It knows no screen, and no time but the one it
// is given.
import { beginLesson, type Progress } from '../lesson/progress.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { LevelOf } from '../lesson/verify.ts';
import type { LessonPort } from '../session/lesson-port.ts';
import type { Session } from '../session/session-port.ts';
import type { GameState, Screen } from '../session/store.ts';
import { isCountTold } from './arc.ts';
import { createClassStore, type ClassStore, type Classroom } from './class-store.ts';
import type { Counts } from './counts.ts';
import type { Keeper } from './keeper.ts';
import { canHandIn, digAnew, handIn, isUnderWay, leaveStage, rate } from './moves.ts';
import { createPupil, type Pupil } from './pupil.ts';
import { createRecordKeeping, type RecordKeeping, type RecordOf } from './record-keeping.ts';
import { createShiftWatch, type ShiftWatch } from './shift-watch.ts';
import { createTally, type Tally } from './tally.ts';
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
  /** The observer's strokes that belong to it. */
  readonly counts: Counts;
};

const WARM_UP_LEVEL = 'ordinary-night';

/** The parts of a classroom, introduced to each other. */
type Room = ClassroomParts & {
  readonly store: ClassStore;
  readonly time: Timekeeper;
  readonly keeping: RecordKeeping;
  readonly pupil: Pupil;
  readonly watch: ShiftWatch;
  readonly tally: Tally;
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
    closing: 'not-yet',
    warmUpLeft: null,
    counts: parts.counts,
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
  const tally = createTally(store, keeper);
  const watch = createShiftWatch({ session, pupil, onDropped: tally.clear });
  const minute = createWarmUp({ store, session, pupil });
  return { ...parts, store, time, keeping, pupil, tally, watch, minute };
};

/** Takes the earlier visit up where it was left; a shift that cannot be run again is dug anew. */
const takeUp = async ({ store, session, time, pupil, tally, watch, keeping }: Room): Promise<void> => {
  const { offer } = store.getState();
  if (offer === null) return;
  const isInShift = offer.stage === 'lesson' && offer.screen !== '' && offer.replay !== '';
  const screen = offer.screen as Screen;
  const isTaken = isInShift && (await watch.unheard(() => session.goOn(offer.replay, screen)));
  const isDugAnew = offer.stage === 'lesson' && !isTaken;
  const progress = isDugAnew ? digAnew(offer) : offer;
  if (isInShift && !isTaken) session.notify('class.notice.shiftLost');
  time.take(progress);
  store.setState({ offer: null });
  if (isDugAnew) tally.clear();
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
  const { store, session, time, keeper, pupil, tally, watch, lesson, drawLot } = room;
  // The next pupil finds nothing of the last one, not even the size of the letters.
  const isAnotherPupil = store.getState().offer === null;
  void watch.unheard(() => (isAnotherPupil ? session.freshen() : session.toTitle()));
  tally.clear();
  if (!store.getState().isLook) keeper.clear();
  time.take({ engagedSeconds: 0, elapsedSeconds: 0 });
  store.setState({ offer: null, closing: 'not-yet', warmUpLeft: null, verdict: null });
  pupil.show(beginLesson(lesson, drawLot()));
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
      const { offer, closing } = store.getState();
      watch.note();
      const isHandedIn = closing === 'done' || closing === 'under-way';
      if (!isHandedIn) void keeping.close(offer ?? pupil.stamped());
    },
    close: async () => {
      if (['under-way', 'done'].includes(store.getState().closing)) return;
      store.setState({ closing: 'under-way' });
      const isTaken = await keeping.close(pupil.now());
      store.setState({ closing: isTaken ? 'done' : 'refused', isKept: port.isKept() });
    },
  };
};

export const createClassroom = (parts: ClassroomParts): Classroom => {
  const room = furnish(parts);
  const { store, pupil, tally, keeper, session } = room;
  session.lockRules([]);
  return {
    store,
    stroke: tally.stroke,
    takeBack: tally.takeBack,
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
      const { lesson, screen } = pupil.now();
      if (!isCountTold(parts.arc, lesson, screen)) return store.setState({ sheet: 'shut' });
      store.setState({ sheet: 'compared' });
      pupil.check();
    },
    forget: () => keeper.forget(),
    dispose: room.watch.listen(),
  };
};
