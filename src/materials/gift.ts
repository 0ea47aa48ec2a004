// The quiz as Moodle GIFT, plain UTF-8 text that Moodle and others import into a question bank. Pure: words and data
// in, a file out. A sign that GIFT reads as its own would else cut a question in two.
import type { I18n } from '../i18n/i18n.ts';
import { answersOf, type ChoiceQuestion, type QuizQuestion } from './quiz.ts';

type Words = Pick<I18n, 't'>;

/** GIFT's own signs and the sign that hides them. A line break would end the question, so it becomes a blank. */
export const escapeGift = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\~=#{}:]/g, (sign) => `\\${sign}`);

/** In a category a slash begins a category inside it; a doubled one is a slash. */
const categoryName = (name: string): string => name.replaceAll(/\s+/g, ' ').trim().replaceAll('/', '//');

const feedbackOf = ({ id, claims }: QuizQuestion, { t }: Words): string =>
  escapeGift(t('quiz.feedback', { why: t(`quiz.${id}.why`), claims: claims.join(', ') }));

const choices = (question: ChoiceQuestion, { t }: Words): string =>
  answersOf(question)
    .map((n) => `\t${n === question.right ? '=' : '~'}${escapeGift(t(`quiz.${question.id}.a${n}`))}`)
    .join('\n');

/** `####` opens what everybody reads afterwards, whatever they answered. */
const blockOf = (question: QuizQuestion, words: Words): string => {
  const head = `::${escapeGift(question.id)}::${escapeGift(words.t(`quiz.${question.id}.q`))}`;
  const why = `####${feedbackOf(question, words)}`;
  return question.kind === 'choice'
    ? `${head} {\n${choices(question, words)}\n\t${why}\n}`
    : `${head} {${question.right ? 'TRUE' : 'FALSE'}${why}}`;
};

/** A whole GIFT file: one category and the questions, a blank line between any two. */
export const giftOf = (quiz: readonly QuizQuestion[], words: Words): string =>
  [
    `$CATEGORY: ${categoryName(words.t('quiz.category'))}`,
    ...quiz.map((question) => blockOf(question, words)),
    '',
  ].join('\n\n');
