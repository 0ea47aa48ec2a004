// How long a lesson takes, part by part: what the desk tells a teacher who has to fit it between two bells. Without it
// eight paces, seven rules and the pair form would be a guess.
import type { Lesson } from './lesson.ts';

export const LESSON_PARTS = [
  'before',
  'warm-up',
  'night',
  'cards',
  'booking',
  'pair',
  'page',
  'lights',
  'rules',
  'after',
  'card',
] as const;
export type LessonPart = (typeof LESSON_PARTS)[number];

export type PartTime = { readonly part: LessonPart; readonly seconds: number };

type Night = {
  readonly ticks: number;
  /** So many times the pace it runs (`hasteOf`). */
  readonly haste: number;
  /** Whether it was printed, and is seen again by light. */
  readonly hasPages: boolean;
  /** Cards that are asked whatever is set, and the others there are. */
  readonly forcedCards: number;
  readonly otherCards: number;
};

/** A test holds this to the levels and to their arcs. */
const NIGHTS: Readonly<Record<string, Night>> = {
  'record-night': { ticks: 20_700, haste: 1, hasPages: true, forcedCards: 1, otherCards: 5 },
  'ordinary-night': { ticks: 20_700, haste: 3, hasPages: false, forcedCards: 0, otherCards: 0 },
};
/** A level nobody listed is taken to be a night like the record's. */
const USUAL_NIGHT: Night = { ticks: 20_700, haste: 1, hasPages: true, forcedCards: 0, otherCards: 5 };
const nightOf = (level: string): Night => NIGHTS[level] ?? USUAL_NIGHT;

/** Real seconds a pupil is likely to take; the first and the last are counted for a class, not for the quickest. *tuned* */
const TIMES = {
  /** Four claims to rate. */
  items: 60,
  /** What was right, after the last of them. */
  feedback: 15,
  warmUp: 60,
  card: 10,
  booking: 40,
  pair: 60,
  page: 30,
  lights: 90,
  lever: 15,
  rule: 10,
  result: 20,
} as const;

/** Real seconds of the night at this pace. */
export const nightSeconds = ({ level, pace }: Pick<Lesson, 'level' | 'pace'>): number => {
  const { ticks, haste } = nightOf(level);
  return Math.round(ticks / (pace * haste));
};

/** How many questions are asked on the way. */
export const questionsIn = ({ level, cards }: Pick<Lesson, 'level' | 'cards'>): number => {
  const { forcedCards, otherCards } = nightOf(level);
  return forcedCards + Math.min(cards, otherCards);
};

/** The parts a lesson has, in the order in which they come. */
export const lessonTimes = (lesson: Lesson): readonly PartTime[] => {
  const { hasPages } = nightOf(lesson.level);
  const isAskedBefore = lesson.items !== 'off' && lesson.items !== 'after';
  const seconds: Readonly<Record<LessonPart, number>> = {
    before: isAskedBefore ? TIMES.items : 0,
    'warm-up': lesson.hasWarmUp ? TIMES.warmUp : 0,
    night: nightSeconds(lesson),
    cards: questionsIn(lesson) * TIMES.card,
    booking: TIMES.booking,
    pair: lesson.pair === 'off' ? 0 : TIMES.pair,
    page: hasPages ? TIMES.page : 0,
    lights: lesson.isRevealed && hasPages ? TIMES.lights : 0,
    rules: lesson.isRevealed ? TIMES.lever + lesson.rules.length * TIMES.rule : 0,
    after: lesson.items === 'off' ? 0 : TIMES.items + TIMES.feedback,
    card: TIMES.result,
  };
  return LESSON_PARTS.map((part) => ({ part, seconds: seconds[part] })).filter((row) => row.seconds > 0);
};

export const lessonSeconds = (lesson: Lesson): number =>
  lessonTimes(lesson).reduce((sum, { seconds }) => sum + seconds, 0);
