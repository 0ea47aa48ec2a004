// The quiz as data: ten questions that can be asked, each with one right answer, words in three languages and claims
// that bear it. What is only a matter of reasons is no question of a quiz.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersOf, readQuiz } from '../../src/materials/quiz.ts';
import { LOCALES, readTexts } from '../support/texts.ts';

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/text/${name}`, import.meta.url), 'utf8'));

const file = readJson('quiz.json');
const quiz = readQuiz(file);
const rated = (readJson('rate-items.json') as readonly { readonly id: string }[]).map(({ id }) => id);

const keysOf = (locale: (typeof LOCALES)[number]): readonly string[] =>
  readTexts(locale, 'materials.json')
    .map(({ key }) => key)
    .filter((key) => /^quiz\.[a-z0-9-]+\./.test(key))
    .toSorted();

const wanted = quiz
  .flatMap((question) => [
    `quiz.${question.id}.q`,
    `quiz.${question.id}.why`,
    ...(question.kind === 'choice' ? answersOf(question).map((n) => `quiz.${question.id}.a${n}`) : []),
  ])
  .toSorted();

describe('the quiz', () => {
  it('has ten questions, of which none is lost in reading', () => {
    expect(quiz).toHaveLength(10);
    expect(quiz.length).toBe((file as readonly unknown[]).length);
    expect(new Set(quiz.map(({ id }) => id)).size).toBe(10);
  });

  it.each(LOCALES)('has every word in %s and no word too many', (locale) => {
    expect(keysOf(locale)).toEqual(wanted);
  });

  it('rests on the claims its words name', () => {
    const texts = new Map(readTexts('en', 'materials.json').map((text) => [text.key, text.claims]));
    for (const question of quiz) {
      expect(question.claims.length).toBeGreaterThan(0);
      expect(texts.get(`quiz.${question.id}.q`)).toEqual(question.claims);
      expect(texts.get(`quiz.${question.id}.why`)).toEqual(question.claims);
    }
  });

  it('gives nothing away by the place of the right answer', () => {
    const choices = quiz.flatMap((question) => (question.kind === 'choice' ? [question.right] : []));
    const truths = quiz.flatMap((question) => (question.kind === 'true-false' ? [question.right] : []));
    expect(new Set(choices).size).toBe(4);
    expect(new Set(truths).size).toBe(2);
  });

  it('asks none of the claims that are rated and not known', () => {
    expect(quiz.map(({ id }) => id).filter((id) => rated.includes(id))).toEqual([]);
  });
});

describe('a question that cannot be asked', () => {
  const good = { id: 'a', kind: 'choice', answers: 3, right: 2, claims: ['REC-01'] };
  it.each([
    null,
    [],
    'a',
    { ...good, id: 3 },
    { ...good, kind: 'essay' },
    { ...good, answers: 1 },
    { ...good, right: 0 },
    { ...good, right: 4 },
    { ...good, right: 1.5 },
    { ...good, right: true },
    { id: 'b', kind: 'true-false', right: 1, claims: [] },
  ])('is left out: %j', (row) => {
    expect(readQuiz([row, good])).toEqual([good]);
  });

  it('leaves a file that is no list empty', () => {
    expect(readQuiz({ quiz: [good] })).toEqual([]);
  });
});
