// How far one pupil has come in a lesson, and everything that is handed in at its end. No name, no number of a person,
// no date: who handed it in is known by whoever collects it.
import type { Lesson } from './lesson.ts';

/** The parts of a lesson in order. Positions are permanent: codes count on them. */
export const STAGES = ['welcome', 'before', 'warm-up', 'lesson', 'sheet', 'after', 'result'] as const;
export type Stage = (typeof STAGES)[number];

/** What the observer counted; null where a line was left open. */
export const SHEET_LINES = ['props', 'timber', 'tubs', 'roof', 'waits'] as const;
export type SheetLine = (typeof SHEET_LINES)[number];
/** Props set, loads of timber carried, tubs filled, times the roof spoke, people seen waiting. */
export type ObserverSheet = Readonly<Record<SheetLine, number | null>>;

export type Progress = {
  readonly lesson: Lesson;
  readonly stage: Stage;
  /** The screen within the stage `lesson`, as `Screen` of the session names it; empty elsewhere. */
  readonly screen: string;
  /** The lot that was drawn between the two orders of the forms. */
  readonly isSwapped: boolean;
  /** Coal of the warm-up, kg; null where it was not dug. */
  readonly warmUpKg: number | null;
  /** The shift so far, or to its end, as a replay code; empty before it. */
  readonly replay: string;
  /** What the card says was cut, kg; checked against the shift run again. */
  readonly claimedKg: number;
  /** 1 to 7 by item; what is missing was not rated. */
  readonly ratings: Readonly<Record<string, number>>;
  /** Null while the observer has handed nothing in. */
  readonly sheet: ObserverSheet | null;
  /** Seconds with the page in view and a hand on it now and then; seconds the page was open, breaks in between not counted. */
  readonly engagedSeconds: number;
  readonly elapsedSeconds: number;
};

export const beginLesson = (lesson: Lesson, isSwapped: boolean): Progress => ({
  lesson,
  stage: 'welcome',
  screen: '',
  isSwapped,
  warmUpKg: null,
  replay: '',
  claimedKg: 0,
  ratings: {},
  sheet: null,
  engagedSeconds: 0,
  elapsedSeconds: 0,
});

const isPartOf = (lesson: Lesson, stage: Stage): boolean => {
  switch (stage) {
    case 'before':
      return lesson.items !== 'off' && lesson.items !== 'after';
    case 'after':
      return lesson.items !== 'off';
    case 'warm-up':
      return lesson.hasWarmUp;
    // The observer's sheet opens a rule of the lever, so it is handed in within the lesson where there is a lever.
    case 'sheet':
      return lesson.pair !== 'off' && !lesson.isRevealed;
    default:
      return true;
  }
};

/** The parts this lesson has, in order. */
export const stagesOf = (lesson: Lesson): readonly Stage[] =>
  STAGES.filter((stage) => isPartOf(lesson, stage));

/** The part after this one; `result` has none after it. */
export const stageAfter = (lesson: Lesson, stage: Stage): Stage => {
  const stages = stagesOf(lesson);
  return stages[stages.indexOf(stage) + 1] ?? 'result';
};
