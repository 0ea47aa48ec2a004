// What a pupil's progress says to a learning platform: how much of the lesson was gone through, and every answer given on
// the way. Counted from the progress alone, so that all platforms are told the same, and a lesson taken up again says the same.
import type { Interaction, LessonRecord } from '../session/lesson-port.ts';
import { decodeReplay, type Command } from '../sim/index.ts';
import { itemsAt, type ItemMoment } from './items.ts';
import type { Lesson } from './lesson.ts';
import { SHEET_LINES, stagesOf, type Progress, type Stage } from './progress.ts';
import { encodeProgress } from './progress-code.ts';

/** The screens of the stage `lesson` by level, in the session's order; a test holds them to the arcs. */
const SCREENS_BY_LEVEL: Readonly<Record<string, readonly string[]>> = {
  'ordinary-night': ['shift', 'tally', 'lever'],
};
const WHOLE_LESSON: readonly string[] = [
  'shift',
  'tally',
  'page-1935',
  'lights-up',
  'ledger',
  'lever',
  'page-1988',
];
/** Without a reveal the page of 1935 is the last word. */
const LAST_UNREVEALED = 'page-1935';
const MOST_LOCATION = 255;
const MOST_ID = 200;

/** The screens the stage `lesson` goes through. */
export const lessonScreens = (lesson: Lesson): readonly string[] => {
  const screens = SCREENS_BY_LEVEL[lesson.level] ?? WHOLE_LESSON;
  if (lesson.isRevealed) return screens;
  return screens.filter((screen) => WHOLE_LESSON.indexOf(screen) <= WHOLE_LESSON.indexOf(LAST_UNREVEALED));
};

/** Parts and screens that lie behind a pupil who stands here. */
const stepsBefore = (lesson: Lesson, stage: Stage, screen: string): number => {
  const stages = stagesOf(lesson);
  const at = Math.max(0, stages.indexOf(stage));
  const screens = lessonScreens(lesson);
  const within = stage === 'lesson' ? Math.max(0, screens.indexOf(screen)) : 0;
  const isLessonBehind = at > stages.indexOf('lesson');
  return at + within + (isLessonBehind ? screens.length - 1 : 0);
};

const donePermille = ({ lesson, stage, screen }: Progress): number => {
  const all = stepsBefore(lesson, 'result', '');
  return Math.floor((stepsBefore(lesson, stage, screen) * 1000) / all);
};

/** Levels and cards are named by whoever writes them: whatever no platform would take becomes a dash. */
const plain = (text: string): string => text.replace(/[^\w.-]/g, '-').slice(0, MOST_ID);

const choice = (id: string, response: string): Interaction => ({
  id: plain(id),
  kind: 'choice',
  response: plain(response),
});

const ratingsAt = (progress: Progress, moment: ItemMoment): readonly Interaction[] =>
  itemsAt(progress.lesson, moment, progress.isSwapped).flatMap(({ id }) => {
    const rating = progress.ratings[id];
    if (rating === undefined) return [];
    return [{ id: plain(`${moment}.${id}`), kind: 'rating' as const, response: String(rating) }];
  });

const chosenBy = (command: Command): Interaction | null => {
  switch (command.kind) {
    case 'answer-card':
      return choice(`card.${command.card}`, command.answer);
    case 'book':
      return choice('booking', command.as);
    case 'choose-rule':
      return choice('rule', command.rule);
    default:
      return null;
  }
};

/** What was chosen in the shift and at its lever; of a choice made again, the last. */
const choicesIn = (replay: string): readonly Interaction[] => {
  const decoded = replay === '' ? null : decodeReplay(replay);
  if (decoded === null || !decoded.ok) return [];
  const chosen = new Map<string, Interaction>();
  for (const { command } of decoded.recording.inputs) {
    const interaction = chosenBy(command);
    if (interaction !== null) chosen.set(interaction.id, interaction);
  }
  return [...chosen.values()];
};

const countsOf = ({ sheet }: Progress): readonly Interaction[] =>
  SHEET_LINES.flatMap((line) => {
    const count = sheet?.[line] ?? null;
    return count === null ? [] : [{ id: `sheet.${line}`, kind: 'count' as const, response: String(count) }];
  });

/** `sessionSeconds`: since the page was opened this time. */
export const recordOf = (progress: Progress, sessionSeconds: number): LessonRecord => ({
  donePermille: donePermille(progress),
  isCompleted: progress.stage === 'result',
  location: plain(progress.stage)
    .concat(progress.screen === '' ? '' : `/${plain(progress.screen)}`)
    .slice(0, MOST_LOCATION),
  state: encodeProgress(progress),
  sessionSeconds: Math.max(0, Math.floor(sessionSeconds)),
  interactions: [
    ...ratingsAt(progress, 'before'),
    ...choicesIn(progress.replay),
    ...countsOf(progress),
    ...ratingsAt(progress, 'after'),
  ],
});
