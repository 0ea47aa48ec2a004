// The quiz after a lesson as data: which answers a question offers and which is right. Its words stand in the text
// files under `quiz.<id>`. Without this reader a slip in the file would reach a pupil as a question with no right answer.

export type ChoiceQuestion = {
  readonly kind: 'choice';
  readonly id: string;
  /** How many answers are offered: their words are `quiz.<id>.a1` to `.a<answers>`. */
  readonly answers: number;
  /** The right one of them, counted from 1. */
  readonly right: number;
  readonly claims: readonly string[];
};
export type TrueFalseQuestion = {
  readonly kind: 'true-false';
  readonly id: string;
  /** Whether the sentence is true. */
  readonly right: boolean;
  readonly claims: readonly string[];
};
export type QuizQuestion = ChoiceQuestion | TrueFalseQuestion;

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const claimsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];

const isAnswer = (value: unknown, answers: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= answers;

const readChoice = (id: string, row: Readonly<Record<string, unknown>>): ChoiceQuestion | null => {
  const { answers, right } = row;
  if (typeof answers !== 'number' || answers < 2 || !isAnswer(right, answers)) return null;
  return { kind: 'choice', id, answers, right, claims: claimsOf(row['claims']) };
};

/** One question; null where it is none, or has no right answer. */
const readQuestion = (row: unknown): QuizQuestion | null => {
  if (!isRow(row) || typeof row['id'] !== 'string') return null;
  if (row['kind'] === 'choice') return readChoice(row['id'], row);
  if (row['kind'] !== 'true-false' || typeof row['right'] !== 'boolean') return null;
  return { kind: 'true-false', id: row['id'], right: row['right'], claims: claimsOf(row['claims']) };
};

/** The questions of the parsed `assets/text/quiz.json`; what cannot be asked is left out. */
export const readQuiz = (file: unknown): readonly QuizQuestion[] =>
  (Array.isArray(file) ? file : []).flatMap((row) => readQuestion(row) ?? []);

/** Numbers of the answers a question offers: 1 to as many as it has. */
export const answersOf = (question: ChoiceQuestion): readonly number[] =>
  Array.from({ length: question.answers }, (_, at) => at + 1);
