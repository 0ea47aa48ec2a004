// What the class board makes of a code: the shift in it is run again here, and only what came out is believed. Takes the
// result of a lesson, and the bare replay code of a shift played at home.
import { creditAll } from '../credit/registry.ts';
import type { RuleId } from '../credit/rule.ts';
import { summarise } from '../credit/summarise.ts';
import type { CardRow, ShiftSummary } from '../credit/summary.ts';
import {
  decodeReplay,
  fromBase64Url,
  toBase64Url,
  verifyReplay,
  type Booking,
  type Level,
  type ReplayProblem,
  type Shift,
} from '../sim/index.ts';
import { itemsAt, type ItemMoment } from './items.ts';
import type { Lesson } from './lesson.ts';
import type { ObserverSheet, Progress } from './progress.ts';
import { decodeProgress, MOST_LETTERS, tidyCode } from './progress-code.ts';
import { scoreOf, type RateScore } from './score.ts';
import { sheetOf } from './sheet.ts';

/** Each has a text `board.problem.<problem>`. */
export type ResultProblem =
  | 'empty'
  | 'damaged'
  | 'other-version'
  | 'unknown-level'
  | 'altered'
  | 'unfinished';

/** Thousandths of the tons that go to the hewer under a rule. */
export type HewerShare = { readonly rule: RuleId; readonly permille: number };

/** Everything about the shift, counted by running it again. */
export type ShiftFigures = {
  readonly levelId: string;
  readonly seed: number;
  readonly cutKg: number;
  readonly normKg: number;
  readonly quotaPermille: number;
  readonly falls: number;
  readonly hurt: number;
  /** Seconds people stood under open roof, all of them together. */
  readonly exposureSeconds: number;
  readonly props: number;
  readonly openWithoutProp: number;
  readonly warnings: number;
  /** Coal the neighbours did not cut while the air was kept for this face; 0 where it was shared. */
  readonly neighboursLostKg: number;
  readonly cards: readonly CardRow[];
  readonly booking: Booking | null;
  /** Null where none was chosen. */
  readonly ruleChosen: string | null;
  readonly hewerShares: readonly HewerShare[];
  readonly journalSheet: ObserverSheet;
};

/** What a lesson adds to its shift; all null or empty for a shift that belongs to none. */
export type HandedIn = {
  readonly lesson: Lesson | null;
  readonly ratings: Readonly<Record<string, number>>;
  /** Null where the form was not asked, or not rated to its end. */
  readonly before: RateScore | null;
  readonly after: RateScore | null;
  /** What the observer counted; the journal's own count of the same lines is `journalSheet`. */
  readonly sheet: ObserverSheet | null;
  readonly warmUpKg: number | null;
  readonly engagedSeconds: number | null;
  readonly elapsedSeconds: number | null;
};

/** `mark` is the same for the same code: a pupil who hands in twice is counted once. */
export type ResultRow = ShiftFigures & HandedIn & { readonly mark: string };

export type Verdict =
  | { readonly ok: true; readonly row: ResultRow }
  | { readonly ok: false; readonly problem: ResultProblem };

/** The level by its id as this page has it, or null. */
export type LevelOf = (id: string) => Level | null;

const PROBLEMS: Readonly<Record<ReplayProblem, ResultProblem>> = {
  damaged: 'damaged',
  'other-format': 'other-version',
  'other-version': 'other-version',
  'unknown-level': 'unknown-level',
  altered: 'altered',
};

const refused = (problem: ResultProblem): Verdict => ({ ok: false, problem });

const scoreAt = (progress: Progress, moment: ItemMoment): RateScore | null =>
  scoreOf(itemsAt(progress.lesson, moment, progress.isSwapped), progress.ratings);

const hewerSharesOf = (shift: Shift, summary: ShiftSummary): readonly HewerShare[] =>
  creditAll(shift.level, shift.journal).map(({ rule, cutKg, shares }) => {
    const kg = shares.find((share) => share.holder === summary.hewer)?.kg ?? 0;
    return { rule, permille: cutKg === 0 ? 0 : Math.floor((kg * 1000) / cutKg) };
  });

const figuresOf = (shift: Shift, seed: number): ShiftFigures => {
  const summary = summarise(shift.level, shift.journal);
  const { levelId, cutKg, normKg, quotaPermille, falls, hurt, people, props, warnings, cards } = summary;
  return {
    levelId,
    seed,
    cutKg,
    normKg,
    quotaPermille,
    falls: falls.length,
    hurt: hurt.length,
    exposureSeconds: people.reduce((sum, person) => sum + person.exposureSeconds, 0),
    props: props.length,
    openWithoutProp: summary.openWithoutProp,
    warnings: warnings.creaks + warnings.splinters,
    neighboursLostKg: summary.neighbours.lostKg,
    cards,
    booking: shift.state.booking,
    ruleChosen: shift.state.rule,
    hewerShares: hewerSharesOf(shift, summary),
    journalSheet: sheetOf(shift.journal),
  };
};

const NOTHING: HandedIn = {
  lesson: null,
  ratings: {},
  before: null,
  after: null,
  sheet: null,
  warmUpKg: null,
  engagedSeconds: null,
  elapsedSeconds: null,
};

const handedIn = (progress: Progress): HandedIn => ({
  lesson: progress.lesson,
  ratings: progress.ratings,
  before: scoreAt(progress, 'before'),
  after: scoreAt(progress, 'after'),
  sheet: progress.sheet,
  warmUpKg: progress.warmUpKg,
  engagedSeconds: progress.engagedSeconds,
  elapsedSeconds: progress.elapsedSeconds,
});

const verifyShift = (levelOf: LevelOf, replay: string, mark: string, progress: Progress | null): Verdict => {
  const decoded = decodeReplay(replay);
  if (!decoded.ok) return refused(PROBLEMS[decoded.problem]);
  // Helpers left out is a question to the model (`npm run shift`), and no lesson puts it.
  if (decoded.recording.without !== undefined) return refused('altered');
  const level = levelOf(decoded.recording.levelId);
  if (level === null) return refused('unknown-level');
  const verified = verifyReplay(level, replay);
  if (!verified.ok) return refused(PROBLEMS[verified.problem]);
  if (verified.shift.state.end === null) return refused('unfinished');
  if (progress !== null && !isAsLessonSays(progress, verified.shift, decoded.recording.seed))
    return refused('altered');
  const figures = figuresOf(verified.shift, decoded.recording.seed);
  return { ok: true, row: { mark, ...figures, ...(progress === null ? NOTHING : handedIn(progress)) } };
};

/** The tons on the card and the lesson around them belong to this very shift. */
const isAsLessonSays = ({ lesson, claimedKg }: Progress, shift: Shift, seed: number): boolean =>
  lesson.level === shift.level.id &&
  (lesson.seed === null || lesson.seed === seed) &&
  claimedKg === shift.state.cutKg;

/** A code pasted with its link around it. */
const bare = (text: string): string => {
  const inLink = /[?&#]replay=([\w-]+)/.exec(text);
  return tidyCode(inLink?.[1] ?? text);
};

/** As it was written: a last letter whose spare bits were changed reads as the same bytes, and is not the same code. */
const isAsWritten = (code: string): boolean => {
  const bytes = fromBase64Url(code);
  return bytes !== null && toBase64Url(bytes) === code;
};

const verifyProgress = (levelOf: LevelOf, progress: Progress, mark: string, mustBeOver: boolean): Verdict => {
  const isOver = progress.replay !== '' && (!mustBeOver || progress.stage === 'result');
  return isOver ? verifyShift(levelOf, progress.replay, mark, progress) : refused('unfinished');
};

const verdictOn = (levelOf: LevelOf, text: string, mustBeOver: boolean): Verdict => {
  const code = bare(text);
  if (code === '') return refused('empty');
  if (code.length > MOST_LETTERS || !isAsWritten(code)) return refused('damaged');
  const mark = code.slice(-10);
  if (decodeReplay(code).ok) return verifyShift(levelOf, code, mark, null);
  const read = decodeProgress(code);
  if (read.ok) return verifyProgress(levelOf, read.progress, mark, mustBeOver);
  if (read.problem === 'other-format') return refused('other-version');
  const asShift = decodeReplay(code);
  if (!asShift.ok && asShift.problem !== 'damaged') return refused(PROBLEMS[asShift.problem]);
  return refused(read.problem);
};

/**
 * Never throws. Runs a whole shift: tens of milliseconds, so in a worker. A lesson that is not over is `unfinished`: its state,
 * as a learning platform keeps it, and the card that comes later would be two rows of one pupil.
 */
export const verifyResult = (levelOf: LevelOf, text: string): Verdict => verdictOn(levelOf, text, true);

/** As above, while the lesson goes on after its shift: for the pupil's own page. */
export const verifySoFar = (levelOf: LevelOf, text: string): Verdict => verdictOn(levelOf, text, false);
