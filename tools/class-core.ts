// A class that never was: bots of different skill dig the night, answer, sign and rate as pupils might. Pure, so that the
// command, the tests and the pictures make the very same class; a board tried on thirty equal shifts would show nothing.
import { itemsAt } from '../src/lesson/items.ts';
import { DEFAULT_LESSON, type Lesson } from '../src/lesson/lesson.ts';
import { beginLesson, SHEET_LINES, type ObserverSheet, type Progress } from '../src/lesson/progress.ts';
import { encodeProgress } from '../src/lesson/progress-code.ts';
import { sheetOf } from '../src/lesson/sheet.ts';
import {
  createBot,
  createShift,
  encodeReplay,
  hashLevel,
  step,
  type BotId,
  type Command,
  type Level,
  type Recording,
  type Shift,
  type StampedCommand,
} from '../src/sim/index.ts';
import { seeded, type Chance } from './seeded.ts';

export type DugShift = { readonly shift: Shift; readonly recording: Recording };
export type Pupil = DugShift & { readonly progress: Progress; readonly code: string };

const TEMPERS: readonly BotId[] = ['par', 'par', 'careful', 'careful', 'reckless', 'reckless', 'ordinary'];
/** One in so many pupils calls the end before the whistle, thousandths. */
const LEAVES_EARLY_PERMILLE = 40;

/** Answers of pupils differ, whatever hand digs. */
const answeredBy = (chance: Chance, level: Level, command: Command): Command => {
  if (command.kind !== 'answer-card') return command;
  const card = level.cards.find(({ id }) => id === command.card);
  return card === undefined ? command : { ...command, answer: chance.pick(card.answers).id };
};

const afterWhistle = (chance: Chance, lesson: Lesson): readonly Command[] => {
  const asked: Command[] = [{ kind: 'book', as: chance.hits(450) ? 'written-for-three' : 'as-it-stands' }];
  // Who never saw the lever chose no rule; neither does everybody who saw it.
  if (lesson.isRevealed && chance.hits(920))
    asked.push({ kind: 'choose-rule', rule: chance.pick([...lesson.rules, ...lesson.rules.slice(2)]) });
  return asked;
};

/** A whole shift by a bot with somebody's own answers; the same chance digs the same shift. */
export const digShift = (level: Level, lesson: Lesson, chance: Chance): DugShift => {
  const seed = lesson.seed ?? chance.whole(1_000_000);
  const shift = createShift(level, seed);
  const bot = createBot(chance.pick(TEMPERS), { skillPermille: 200 + chance.whole(801) });
  const leavesAt = chance.hits(LEAVES_EARLY_PERMILLE)
    ? Math.floor(level.shiftTicks / 2) + chance.whole(4000)
    : level.shiftTicks + 1;
  const inputs: StampedCommand[] = [];
  const take = (commands: readonly Command[]): void => {
    for (const command of commands) inputs.push({ tick: shift.state.tick + 1, command });
    step(shift, commands);
  };
  const wish = (): Command[] => bot(shift).map((command) => answeredBy(chance, level, command));
  while (shift.state.end === null) take(shift.state.tick < leavesAt ? wish() : [{ kind: 'end-shift' }]);
  take([...wish(), ...afterWhistle(chance, lesson)]);
  const { id, version } = level;
  return {
    shift,
    recording: {
      levelId: id,
      levelVersion: version,
      levelHash: hashLevel(level),
      seed,
      inputs,
      endTick: shift.state.tick,
    },
  };
};

/** Leaning towards what is warranted a little more after a reveal, with everybody's own spread. */
const ratingOf = (chance: Chance, isWarranted: boolean, lean: number): number => {
  const middle = 4 + (isWarranted ? lean : -lean) / 1000;
  const spread = (chance.whole(3001) + chance.whole(3001)) / 1000 - 3;
  return Math.min(7, Math.max(1, Math.round(middle + spread)));
};

const ratingsOf = (chance: Chance, lesson: Lesson, isSwapped: boolean): Record<string, number> => {
  const ratings: Record<string, number> = {};
  for (const moment of ['before', 'after'] as const) {
    const lean = moment === 'before' ? 300 : lesson.isRevealed ? 1200 : 400;
    for (const item of itemsAt(lesson, moment, isSwapped))
      ratings[item.id] = ratingOf(chance, item.isWarranted, lean);
  }
  return ratings;
};

/** What was counted by eye: near the journal, and now and then a line left open. */
const observed = (chance: Chance, shift: Shift): ObserverSheet => {
  const journal = sheetOf(shift.journal);
  const seen = SHEET_LINES.map((line) => {
    const count = journal[line] ?? 0;
    return [line, chance.hits(80) ? null : Math.max(0, count + chance.whole(7) - 3)] as const;
  });
  return { ...journal, ...Object.fromEntries(seen) };
};

export const pupilOf = (level: Level, lesson: Lesson, chance: Chance): Pupil => {
  const isSwapped = chance.hits(500);
  const dug = digShift(level, lesson, chance);
  const { shift, recording } = dug;
  const elapsedSeconds = 700 + chance.whole(500);
  const progress: Progress = {
    ...beginLesson(lesson, isSwapped),
    stage: 'result',
    warmUpKg: lesson.hasWarmUp ? 200 + chance.whole(900) : null,
    replay: encodeReplay(recording, shift),
    claimedKg: shift.state.cutKg,
    ratings: ratingsOf(chance, lesson, isSwapped),
    sheet: lesson.pair === 'off' ? null : observed(chance, shift),
    engagedSeconds: Math.floor((elapsedSeconds * (600 + chance.whole(390))) / 1000),
    elapsedSeconds,
  };
  return { ...dug, progress, code: encodeProgress(progress) };
};

export type ClassWishes = {
  readonly pupils: number;
  readonly seed: number;
  /** How many of them, the last ones, had the lesson without the reveal. */
  readonly control?: number;
  readonly lesson?: Partial<Lesson>;
};

/** Everybody of a class, in order. */
export const classOf = (level: Level, wishes: ClassWishes): readonly Pupil[] => {
  const lesson: Lesson = { ...DEFAULT_LESSON, ...wishes.lesson, level: level.id };
  const chance = seeded(wishes.seed);
  return Array.from({ length: wishes.pupils }, (_, at) => {
    const isControl = at >= wishes.pupils - (wishes.control ?? 0);
    return pupilOf(level, isControl ? { ...lesson, isRevealed: false } : lesson, chance);
  });
};

/** Every pupil so often, each time with other seconds: every code is another one, and every one has to be run again. */
export const severalOf = (pupils: readonly Pupil[], times: number): readonly string[] =>
  pupils.flatMap(({ progress }) =>
    Array.from({ length: times }, (_, nth) =>
      encodeProgress({ ...progress, elapsedSeconds: progress.elapsedSeconds + nth }),
    ),
  );

/** What a pupil dug, answered and rated, and a code of theirs that claims twenty tons more. */
export const factsOf = ({ progress, shift, code }: Pupil) => ({
  code,
  padded: encodeProgress({ ...progress, claimedKg: progress.claimedKg + 20_000 }),
  cutKg: shift.state.cutKg,
  booking: shift.state.booking,
  rule: shift.state.rule,
  ratings: progress.ratings,
  answers: Object.fromEntries(
    shift.journal.flatMap((event) => (event.kind === 'card-answered' ? [[event.card, event.answer]] : [])),
  ),
});

export type PupilFacts = ReturnType<typeof factsOf>;
