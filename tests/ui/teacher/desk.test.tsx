// @vitest-environment happy-dom
// The lesson desk: what the link says the form shows, what the form sets the link says, and there is no third thing.
import { afterEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { RULE_IDS } from '../../../src/credit/registry.ts';
import { decodeLesson, encodeLesson } from '../../../src/lesson/lesson-code.ts';
import { LESSON_PARAMETERS, readLesson } from '../../../src/lesson/lesson-query.ts';
import { DEFAULT_LESSON, type Lesson } from '../../../src/lesson/lesson.ts';
import { linkedLessons } from '../../support/lessons.ts';
import { openTeacherPage, type TeacherPage } from '../../support/teacher-page.tsx';

let open: TeacherPage | null = null;
const desk = async (wishes: Parameters<typeof openTeacherPage>[0] = {}): Promise<TeacherPage> => {
  open?.close();
  open = await openTeacherPage(wishes);
  return open;
};
afterEach(() => {
  open?.close();
  open = null;
});

const field = (page: TeacherPage, parameter: string): HTMLElement =>
  page.one(`[data-parameter="${parameter}"]`);

/** Every ticked box of every field, and what was typed, as the page has them. */
const ticked = (page: TeacherPage, parameter: string): string =>
  [...field(page, parameter).querySelectorAll<HTMLInputElement>('input')]
    .filter((input) => (input.type === 'radio' || input.type === 'checkbox' ? input.checked : true))
    .map((input) => input.value)
    .join();

const wanted = (lesson: Lesson): Readonly<Record<string, string>> => ({
  level: lesson.level,
  lang: lesson.locale ?? 'own',
  seed: lesson.seed === null ? 'own' : `same,${lesson.seed}`,
  pace: String(lesson.pace),
  warmup: lesson.hasWarmUp ? 'on' : '',
  cards: String(lesson.cards),
  rules: lesson.rules.join(),
  reveal: lesson.isRevealed ? 'on' : 'off',
  items: lesson.items,
  pair: lesson.pair,
});

const shown = (page: TeacherPage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(wanted(DEFAULT_LESSON)).map((parameter) => [parameter, ticked(page, parameter)]),
  );

const linkOf = (page: TeacherPage): string => page.one('#lesson-link').textContent;
const lessonIn = (page: TeacherPage): Lesson => readLesson(new URL(linkOf(page)).search).lesson;

const type = (input: HTMLInputElement, text: string): void => {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the form', () => {
  it('has a field for each parameter of a lesson but the code, and for nothing else', async () => {
    const page = await desk();
    const names = Object.keys(LESSON_PARAMETERS).filter((name) => name !== 'lesson');
    const fields = page.all('[data-parameter]').map((one) => one.dataset['parameter'] ?? '');
    expect(fields.toSorted()).toEqual(names.toSorted());
  });

  it('shows any lesson the address names, and hands the same one out as link and as code', async () => {
    await fc.assert(
      fc.asyncProperty(linkedLessons, async (lesson) => {
        const page = await desk({ lesson });
        expect(shown(page)).toEqual(wanted(lesson));
        expect(lessonIn(page)).toEqual(lesson);
        const code = page.all('#lesson-code')[0]?.textContent ?? null;
        expect(code).toBe(encodeLesson(lesson));
        if (code !== null) expect(decodeLesson(code)).toEqual(lesson);
      }),
      { numRuns: 15 },
    );
  });

  it('changes the link with every box it has, and the field follows', async () => {
    const page = await desk();
    const boxes = page.fields('.desk-form input').map(({ name, value }) => ({ name, value }));
    expect(boxes.length).toBeGreaterThan(35);
    for (const { name, value } of boxes) {
      const before = linkOf(page);
      const box = page.fields('.desk-form input').find((one) => one.name === name && one.value === value);
      if (box === undefined) throw new Error(`${name}=${value} has gone`);
      const wasOn = box.checked;
      await page.after(() => box.click());
      const isOneOfMany = box.type === 'radio' && wasOn;
      expect([name, value, linkOf(page) === before]).toEqual([name, value, isOneOfMany]);
      expect([name, value, shown(page)]).toEqual([name, value, wanted(lessonIn(page))]);
      // Every rule is asked in turn, and one always stays.
      if (box.type === 'checkbox') await page.after(() => box.click());
    }
  });

  it('keeps one rule on the lever and says why', async () => {
    const page = await desk({ lesson: { ...DEFAULT_LESSON, rules: [RULE_IDS[2] ?? 'equal-shares'] } });
    const box = page.field('[data-parameter=rules] input:checked');
    await page.after(() => box.click());
    expect(lessonIn(page).rules).toEqual(['equal-shares']);
    expect(box.checked).toBe(true);
    expect(field(page, 'rules').textContent).toContain(page.i18n.t('teacher.rules.one'));
  });

  it('lets a number be typed, and keeps the last good one while it makes no sense', async () => {
    const page = await desk({ lesson: { ...DEFAULT_LESSON, seed: 12 } });
    const number = page.field('#desk-seed-number');
    await page.after(() => type(number, '4294967296'));
    expect(lessonIn(page).seed).toBe(12);
    expect(number.getAttribute('aria-invalid')).toBe('true');
    expect(number.value).toBe('4294967296');
    await page.after(() => type(number, '0'));
    expect(lessonIn(page).seed).toBe(0);
    expect(number.getAttribute('aria-invalid')).toBeNull();
  });

  it('tells of a level there is not, and of what an address asks in vain', async () => {
    const page = await desk({ search: 'mode=teacher&level=no-such-night&cards=twelve' });
    expect(field(page, 'level').textContent).toContain(
      page.i18n.t('teacher.level.unknown', { level: 'no-such-night' }),
    );
    expect(page.one('.desk-warning').textContent).toContain('cards=twelve');
  });

  it('names every box and every group of boxes', async () => {
    const page = await desk({ lesson: { ...DEFAULT_LESSON, seed: 1 } });
    const bare = page
      .all('input, select')
      .filter((one) => one.closest('label') === null && one.getAttribute('aria-label') === null)
      .filter((one) => page.all(`label[for="${one.id}"]`).length === 0);
    expect(bare.map((one) => one.outerHTML)).toEqual([]);
    expect(page.all('fieldset').every((one) => one.querySelector('legend')?.textContent)).toBe(true);
  });
});

describe('a class in two halves', () => {
  it('has a second code beside the first: the same lesson with the lights, and both presets can be on', async () => {
    const page = await desk();
    expect(page.all('.halves')).toEqual([]);
    await page.after(() => page.one('#preset-control').click());
    await page.after(() => page.one('#preset-pair').click());
    const pressed = page.all('.preset[aria-pressed=true]').map(({ id }) => id);
    expect(pressed).toEqual(['preset-control', 'preset-pair']);
    await page.after(() => page.one('#desk-twin').click());
    const mine = decodeLesson(page.one('#lesson-code').textContent);
    const others = decodeLesson(page.one('#twin-code').textContent);
    expect(mine).toEqual({ ...DEFAULT_LESSON, isRevealed: false, pair: 'screen' });
    expect(others).toEqual({ ...DEFAULT_LESSON, pair: 'screen' });
    expect(readLesson(new URL(page.one('#twin-link').textContent).search).lesson).toEqual(others);
  });
});

describe('what is handed out', () => {
  it('has its code in the bar that stays, whatever is changed', async () => {
    const page = await desk();
    await page.after(() => page.one('#preset-control').click());
    expect(page.one('.desk-bar').textContent).toContain(page.one('#lesson-code').textContent);
  });

  it('has no code where only a link can name the lesson, and says so', async () => {
    const page = await desk({ lesson: { ...DEFAULT_LESSON, pace: 51 } });
    expect(page.all('#lesson-code')).toEqual([]);
    expect(page.one('.ways').textContent).toContain(page.i18n.t('teacher.code.none'));
  });

  it('has no QR and no promise of a link where the page is a file', async () => {
    const page = await desk({ home: 'file:///stick/102/index.html' });
    expect(page.all('.ways .qr')).toEqual([]);
    expect(page.one('.ways').textContent).toContain(page.i18n.t('teacher.link.file'));
  });

  it('is packed for a platform as it stands on the desk, or as the whole game', async () => {
    const page = await desk({ lesson: { ...DEFAULT_LESSON, cards: 2 } });
    await page.after(() => page.one('#pack-scorm-12').click());
    await page.after(() => page.one('input[name=pack-what][value=game]').click());
    await page.after(() => page.one('#pack-cmi5').click());
    expect(page.packed.map((line) => line.split(' ').at(-1))).toEqual(['mode=class&cards=2', 'game']);
    // Two lessons of one class are told apart by the code in the title, in which no half is named.
    const code = encodeLesson({ ...DEFAULT_LESSON, cards: 2 });
    expect(page.packed[0]).toContain(`(${code})`);
    expect(page.packed[1]).not.toContain('(');
    expect(page.one('.packs').textContent).toContain('scorm-12.zip');
  });

  it('says in a sentence why it cannot be packed', async () => {
    const page = await desk({ pack: async () => ({ ok: false, problem: 'from-file' }) });
    await page.after(() => page.one('#pack-cmi5').click());
    expect(page.one('.packs').textContent).toContain(page.i18n.t('teacher.pack.from-file'));
  });
});

describe('a lesson that comes back', () => {
  it('is laid on the desk by code, and a slip leaves everything as it was', async () => {
    const page = await desk();
    const paste = async (text: string): Promise<void> => {
      await page.after(() => type(page.field('#desk-return'), text));
      await page.after(() => page.one('#desk-return-lay').click());
    };
    const other = { ...DEFAULT_LESSON, seed: 77, isRevealed: false };
    await paste(encodeLesson(other) ?? '');
    expect(lessonIn(page)).toEqual(other);
    await paste('XZTG-0EM');
    expect(lessonIn(page)).toEqual(other);
    expect(page.one('.return').textContent).toContain(page.i18n.t('teacher.return.mistyped'));
    expect(page.field('#desk-return').value).toBe('XZTG-0EM');
  });
});

describe('the page', () => {
  it('speaks the language chosen on it and leaves that of the lesson alone', async () => {
    const page = await desk();
    await page.after(() => page.one('input[name=page-language][value=uk]').click());
    await page.until(() => document.documentElement.lang === 'uk');
    expect(page.one('h1').textContent).toBe('Конструктор уроку');
    expect(page.look()).toEqual({ locale: 'uk', textPercent: 100 });
    expect(lessonIn(page).locale).toBeNull();
  });
});
