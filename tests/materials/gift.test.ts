// The quiz as GIFT, read back by a small reader of the format's own rules: what a teacher imports is what the texts
// say, in each language, sign for sign.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createI18n, createI18nFrom, type I18n } from '../../src/i18n/i18n.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { escapeGift, giftOf } from '../../src/materials/gift.ts';
import { answersOf, readQuiz, type QuizQuestion } from '../../src/materials/quiz.ts';

const quiz = readQuiz(
  JSON.parse(readFileSync(new URL('../../assets/text/quiz.json', import.meta.url), 'utf8')),
);

type Imported = {
  readonly name: string;
  readonly question: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly truth: boolean | null;
  readonly feedback: string;
};

/** Hides what is escaped, so that the format's own signs are the only ones left, and shows it again at the end. */
const hide = (text: string): string =>
  text.replaceAll(/\\(.)/g, (_whole, sign: string) => `\u0001${sign.charCodeAt(0)}\u0002`);
// oxfmt would break the pattern of two control signs; they are built from their numbers.
const HIDDEN = new RegExp(`${String.fromCharCode(1)}(\\d+)${String.fromCharCode(2)}`, 'g');
const show = (text: string): string =>
  text.replaceAll(HIDDEN, (_whole, code: string) => String.fromCharCode(Number(code))).trim();

const readBlock = (block: string): Imported => {
  const [, name = '', question = '', body = ''] =
    /^::([^:]*)::([^{}]*)\{([^{}]*)\}\s*$/.exec(hide(block)) ?? [];
  const [answers = '', feedback = ''] = body.split('####');
  const word = show(answers);
  const listed = answers.split(/(?=[=~])/).filter((part) => /^[=~]/.test(part));
  const marked = (mark: string): readonly string[] =>
    listed.filter((part) => part.startsWith(mark)).map((part) => show(part.slice(1)));
  return {
    name: show(name),
    question: show(question),
    right: marked('='),
    wrong: marked('~'),
    truth: word === 'TRUE' ? true : word === 'FALSE' ? false : null,
    feedback: show(feedback),
  };
};

/** A reader in the manner of an import: a blank line ends a question. */
const readGift = (file: string): { readonly category: string; readonly questions: readonly Imported[] } => {
  const [first = '', ...blocks] = file.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  return {
    category: /^\$CATEGORY: (.+)$/.exec(first)?.[1] ?? '',
    questions: blocks.map(readBlock),
  };
};

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What an import should find of a question, told by the texts themselves. */
const expected = (question: QuizQuestion, { t }: I18n): Imported => {
  const answer = (n: number): string => plain(t(`quiz.${question.id}.a${n}`));
  const why = t(`quiz.${question.id}.why`);
  const common = {
    name: question.id,
    question: plain(t(`quiz.${question.id}.q`)),
    feedback: plain(t('quiz.feedback', { why, claims: question.claims.join(', ') })),
  };
  if (question.kind === 'true-false') return { ...common, truth: question.right, right: [], wrong: [] };
  const wrong = answersOf(question).filter((n) => n !== question.right);
  return { ...common, truth: null, right: [answer(question.right)], wrong: wrong.map(answer) };
};

describe.each(LOCALES)('the quiz as GIFT in %s', (locale) => {
  it('comes back as it was written', async () => {
    const words = await createI18n(locale, ['materials']);
    const { category, questions } = readGift(giftOf(quiz, words));
    expect(category).toBe(words.t('quiz.category'));
    expect(questions).toEqual(quiz.map((question) => expected(question, words)));
    expect(questions.map(({ feedback }) => feedback).join(' ')).toContain('REC-04');
  });

  it('begins no text with a sign that cannot be hidden', async () => {
    const words = await createI18n(locale, ['materials']);
    const texts = quiz.flatMap((question) => [
      words.t(`quiz.${question.id}.q`),
      words.t(`quiz.${question.id}.why`),
      ...(question.kind === 'choice'
        ? answersOf(question).map((n) => words.t(`quiz.${question.id}.a${n}`))
        : []),
    ]);
    // `%` would be a share of the marks, `[` a text format, `//` a remark.
    expect(texts.filter((text) => /^(?:%|\[|\/\/)/.test(text) || text.includes('->'))).toEqual([]);
  });
});

describe('GIFT', () => {
  it.each(['a ~ b', 'a = b', '# one', '{ }', '12:30', 'back\\slash', '=~#{}:\\', '####', '::name::'])(
    'hides its own signs: %s',
    (text) => {
      expect(show(hide(escapeGift(text)))).toBe(text);
      expect(hide(escapeGift(text))).not.toMatch(/[~=#{}:]/);
    },
  );

  it('lets no line break end a question', () => {
    expect(escapeGift(' one\n\ntwo\r\n three ')).toBe('one two three');
  });

  it('makes no subcategory of a slash', () => {
    const words = createI18nFrom('en', new Map([['quiz.category', { text: 'Mines / records', claims: [] }]]));
    expect(giftOf([], words)).toBe('$CATEGORY: Mines // records\n\n');
  });

  it('survives words made of its signs alone', () => {
    const table = new Map(
      ['q', 'a1', 'a2', 'why'].map((part) => [
        `quiz.odd.${part}`,
        { text: `${part} ~=#{1}: \\ ####`.replaceAll(/[{}]/g, "'$&'"), claims: [] },
      ]),
    );
    table.set('quiz.category', { text: 'odd', claims: [] });
    table.set('quiz.feedback', { text: '{why} {claims}', claims: [] });
    const question: QuizQuestion = { kind: 'choice', id: 'odd', answers: 2, right: 2, claims: ['REC-01'] };
    const [found] = readGift(giftOf([question], createI18nFrom('en', table))).questions;
    expect(found?.question).toBe('q ~=#{1}: \\ ####');
    expect([found?.right, found?.wrong]).toEqual([['a2 ~=#{1}: \\ ####'], ['a1 ~=#{1}: \\ ####']]);
    expect(found?.feedback).toBe('why ~=#{1}: \\ #### REC-01');
  });
});
