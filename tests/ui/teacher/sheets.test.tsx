// @vitest-environment happy-dom
// What is printed is whole: every sentence of the material comes out on some sheet, with the claims it rests on, in each
// language; and the answers are on no sheet a pupil gets.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { createI18n, type I18n } from '../../../src/i18n/i18n.ts';
import { filesFor } from '../../../src/i18n/text-files.ts';
import { markOf, twinOf } from '../../../src/lesson/halves.ts';
import { encodeLesson } from '../../../src/lesson/lesson-code.ts';
import { DEFAULT_LESSON, type Lesson } from '../../../src/lesson/lesson.ts';
import { SHEET_IDS, type SheetId } from '../../../src/ui/teacher/sheets/sheet-ids.ts';
import { SHEETS } from '../../../src/ui/teacher/sheets/sheets.ts';
import { I18nContext } from '../../../src/ui/use-i18n.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';

const HREF = 'https://school.example/102/?mode=teacher#print';

const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../../assets/text/*/materials.json', {
  import: 'default',
  eager: true,
});
const keysIn = (locale: Locale): readonly string[] =>
  Object.keys(files[`../../../assets/text/${locale}/materials.json`] ?? {});

/** Material that is no sheet: the heads of the handbook, and what the quiz file alone says. */
const NO_SHEET = /^(?:teachers\.|quiz\.|discuss\.more$)/;

let root: HTMLElement | null = null;
afterEach(() => {
  if (root !== null) render(null, root);
});

const wordsOf = (locale: Locale): Promise<I18n> => createI18n(locale, filesFor('teacher', 'materials'));

const show = async (
  i18n: I18n,
  sheet: SheetId,
  lesson: Lesson = DEFAULT_LESSON,
  href = HREF,
  isHalf?: boolean,
): Promise<HTMLElement> => {
  const Sheet = SHEETS[sheet];
  const shown = document.createElement('article');
  document.body.replaceChildren(shown);
  root = shown;
  await act(() =>
    render(
      <I18nContext.Provider value={i18n}>
        <Sheet lesson={lesson} href={href} {...(isHalf === undefined ? {} : { isHalf })} />
      </I18nContext.Provider>,
      shown,
    ),
  );
  return shown;
};

describe('the sheets', () => {
  it.each(LOCALES)('say every sentence of the material between them (%s)', async (locale) => {
    const words = await wordsOf(locale);
    const asked = new Set<string>();
    const listening: I18n = {
      ...words,
      t: (key, args) => {
        asked.add(key);
        return words.t(key, args);
      },
    };
    const control = { ...DEFAULT_LESSON, isRevealed: false };
    for (const sheet of SHEET_IDS) {
      await show(listening, sheet, control);
      const shown = await show(listening, sheet);
      expect([sheet, shown.textContent.match(/\[[a-z][\w-]*(?:\.[\w-]+)+\]/g)]).toEqual([sheet, null]);
    }
    expect(keysIn(locale).length).toBeGreaterThan(200);
    expect(keysIn(locale).filter((key) => !asked.has(key) && !NO_SHEET.test(key))).toEqual([]);
  });

  it('print the claims behind a sentence, since nobody can press a mark on paper', async () => {
    const words = await wordsOf('en');
    for (const [sheet, key] of [
      ['worksheet', 'worksheet.q1'],
      ['key', 'worksheet.a1'],
      ['pack', 'pack.helpers.a'],
      ['discussion', 'discuss.one-name.2'],
      ['plan', 'content.danger'],
      ['study', 'study.arm.control'],
    ] as const) {
      const shown = await show(words, sheet);
      const claims = words.claimsOf(key);
      expect(claims.length).toBeGreaterThan(0);
      expect(shown.textContent).toContain(words.t(key));
      const printed = [...shown.querySelectorAll('.paper-claims')].map(({ textContent }) =>
        textContent.trim(),
      );
      expect(printed).toContain(claims.join(' '));
    }
  });

  it('keep the answers off the worksheet', async () => {
    const words = await wordsOf('en');
    const pupils = (await show(words, 'worksheet')).textContent;
    for (let n = 1; words.has(`worksheet.a${n}`); n += 1)
      expect(pupils).not.toContain(words.t(`worksheet.a${n}`));
  });

  it('begin each on a page of its own, under one heading', async () => {
    const words = await wordsOf('en');
    for (const sheet of SHEET_IDS) {
      const shown = await show(words, sheet);
      const leaves = [...shown.querySelectorAll('.leaf:has(.leaf-head)')];
      expect(leaves.length).toBeGreaterThan(0);
      expect(leaves.every((leaf) => leaf.querySelectorAll('h2').length === 1)).toBe(true);
    }
  });

  it('for the class bear address, code and QR, and no link that leads nowhere', async () => {
    const words = await wordsOf('en');
    const code = encodeLesson(DEFAULT_LESSON) ?? '';
    const shown = await show(words, 'lesson');
    expect(shown.querySelectorAll('.qr').length).toBe(1);
    expect(shown.textContent).toContain(`school.example/102/?lesson=${code}`);
    const fromFile = await show(words, 'lesson', DEFAULT_LESSON, 'file:///stick/index.html?mode=teacher');
    expect(fromFile.querySelectorAll('.qr').length).toBe(0);
    expect(fromFile.textContent).not.toContain('file:');
    expect(fromFile.textContent).toContain(words.t('teacher.paper.step.door'));
  });

  it('for the class say what this lesson asks of pupils, and no more', async () => {
    const words = await wordsOf('en');
    const control = await show(words, 'lesson', { ...DEFAULT_LESSON, isRevealed: false });
    expect(control.textContent).not.toContain(words.t('teacher.paper.step.look'));
    expect(control.textContent).not.toContain(words.t('teacher.paper.step.pair'));
    const pair = await show(words, 'lesson', { ...DEFAULT_LESSON, pair: 'paper' });
    expect(pair.textContent).toContain(words.t('teacher.paper.step.pair'));
  });

  it('for two halves of a class differ in code and ring, and in no word that tells which is which', async () => {
    const words = await wordsOf('en');
    const half = async (lesson: Lesson): Promise<string> => {
      const { textContent } = await show(words, 'lesson', lesson, HREF, true);
      const code = encodeLesson(lesson) ?? '';
      expect(textContent).toContain(code);
      return textContent.replaceAll(code, '#').replaceAll(`#${markOf(lesson)}`, '#');
    };
    const control = { ...DEFAULT_LESSON, isRevealed: false };
    expect(await half(control)).toBe(await half(twinOf(control)));
  });

  it('promise an observer the rule by labour time only where there is a lever', async () => {
    const words = await wordsOf('en');
    const rule = words.t('rule.labour-time.name');
    expect((await show(words, 'observer')).textContent).toContain(rule);
    const control = await show(words, 'observer', { ...DEFAULT_LESSON, isRevealed: false });
    expect(control.textContent).not.toContain(rule);
  });
});
