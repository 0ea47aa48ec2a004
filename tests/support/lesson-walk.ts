// One pupil's way through a whole lesson, screen by screen, as the page reports it: for everything that receives results.
import { itemsAt } from '../../src/lesson/items.ts';
import { DEFAULT_LESSON, type Lesson } from '../../src/lesson/lesson.ts';
import { beginLesson, stagesOf, type Progress, type Stage } from '../../src/lesson/progress.ts';
import { lessonScreens, recordOf } from '../../src/lesson/record.ts';
import type { LessonRecord } from '../../src/session/lesson-port.ts';
import { createRecorder } from '../../src/session/recorder.ts';
import { createBot, createShift, encodeReplay, step, type BotId, type Shift } from '../../src/sim/index.ts';
import { aLevel } from './levels.ts';

export type Shot = { readonly replay: string; readonly cutKg: number };

/** A shift dug by a bot, booked and with a rule chosen, as a code; and what it was after the first third. */
export const dugShift = (bot: BotId = 'par', seed = 7): { readonly part: Shot; readonly whole: Shot } => {
  const level = aLevel('record-night');
  const shift = createShift(level, seed);
  const recorder = createRecorder();
  const hand = createBot(bot);
  const shot = (): Shot => ({
    replay: encodeReplay(recorder.recording(shift), shift),
    cutKg: shift.state.cutKg,
  });
  const playOn = (): void => {
    for (const command of hand(shift)) recorder.add(command);
    const commands = recorder.take();
    recorder.keep(shift.state.tick + 1, commands, step(shift, commands));
  };
  while (shift.state.tick < level.shiftTicks / 3) playOn();
  const part = shot();
  while (shift.state.end === null) playOn();
  playOn();
  afterTheShift(shift, recorder);
  return { part, whole: shot() };
};

const afterTheShift = (shift: Shift, recorder: ReturnType<typeof createRecorder>): void => {
  for (const command of [
    { kind: 'book', as: 'as-it-stands' },
    { kind: 'choose-rule', rule: 'one-name' },
    { kind: 'choose-rule', rule: 'labour-time' },
  ] as const) {
    recorder.add(command);
    const commands = recorder.take();
    recorder.keep(shift.state.tick + 1, commands, step(shift, commands));
  }
};

const rated = (progress: Progress, moment: 'before' | 'after'): Progress['ratings'] => ({
  ...progress.ratings,
  ...Object.fromEntries(
    itemsAt(progress.lesson, moment, progress.isSwapped).map(({ id }, at) => [id, (at % 7) + 1]),
  ),
});

const AT_LEVER = new Set(['lever', 'page-1988']);
const SHEET = { props: 12, timber: 9, tubs: 40, roof: 3, waits: null };

const entered = (progress: Progress, stage: Stage, dug: ReturnType<typeof dugShift>): readonly Progress[] => {
  const at = { ...progress, stage, screen: '', elapsedSeconds: progress.elapsedSeconds + 60 };
  switch (stage) {
    case 'before':
    case 'after':
      return [at, { ...at, ratings: rated(at, stage) }];
    case 'warm-up':
      return [{ ...at, warmUpKg: 800 }];
    case 'lesson':
      return lessonScreens(progress.lesson).map((screen) => ({
        ...at,
        screen,
        replay: (screen === 'shift' ? dug.part : dug.whole).replay,
        claimedKg: (screen === 'shift' ? dug.part : dug.whole).cutKg,
        // Handed in at the lever, whose one rule it opens.
        sheet: progress.lesson.pair !== 'off' && AT_LEVER.has(screen) ? SHEET : at.sheet,
      }));
    case 'sheet':
      return [{ ...at, sheet: SHEET }];
    default:
      return [at];
  }
};

/** Every state of the page in order, the last with the result card up. */
export const lessonWalk = (lesson: Lesson = DEFAULT_LESSON, dug = dugShift()): readonly Progress[] => {
  const start = beginLesson(lesson, false);
  const walk: Progress[] = [start];
  for (const stage of stagesOf(lesson).slice(1)) walk.push(...entered(walk.at(-1) ?? start, stage, dug));
  return walk;
};

/** The same as records, twenty seconds apart. */
export const recordsOf = (walk: readonly Progress[]): readonly LessonRecord[] =>
  walk.map((progress, at) => recordOf(progress, at * 20));
