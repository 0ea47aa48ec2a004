// @vitest-environment happy-dom
// A lesson's code mistyped: no other lesson begins in its place, and the code can be typed again.
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { createI18n, type I18n } from '../../../src/i18n/i18n.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { filesFor } from '../../../src/i18n/text-files.ts';
import { encodeLesson } from '../../../src/lesson/lesson-code.ts';
import { DEFAULT_LESSON } from '../../../src/lesson/lesson.ts';
import { mountNoLesson } from '../../../src/ui/class/no-lesson.tsx';

let undo: () => void = () => undefined;
afterEach(() => undo());

const CODE = encodeLesson({ ...DEFAULT_LESSON, isRevealed: false }) ?? '';

const open = async (code: string, locale: Locale = 'en') => {
  document.body.innerHTML = '<div id="desk"></div>';
  const desk = document.body.firstElementChild as HTMLElement;
  const i18n: I18n = await createI18n(locale, filesFor('class'));
  const codes: string[] = [];
  const host = {
    desk,
    stage: desk,
    polite: desk,
    assertive: desk,
    loadAgain: () => undefined,
    version: '1',
  };
  await act(() => {
    undo = mountNoLesson(host, i18n, { code, onCode: (typed) => codes.push(typed) });
  });
  const field = desk.querySelector('input') as HTMLInputElement;
  const type = (text: string, isByKey = false): Promise<void> =>
    act(() => {
      field.value = text;
      if (isByKey) field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      else desk.querySelector<HTMLElement>('.print-next')?.click();
    });
  return { desk, i18n, codes, field, type, alert: () => desk.querySelector('[role=alert]')?.textContent };
};

describe('a code that no lesson has', () => {
  it.each(LOCALES)('is told of in %s, stands in the field, and leads to no lesson', async (locale) => {
    const { desk, i18n, codes, field, alert } = await open('ABCD-EFGH', locale);
    expect(alert()).toBe(i18n.t('class.no-lesson.why', { code: 'ABCD-EFGH' }));
    expect(alert()).toContain('ABCD-EFGH');
    expect(field.value).toBe('ABCD-EFGH');
    expect(desk.textContent).not.toMatch(/\[[a-z]/);
    expect(codes).toEqual([]);
  });

  it('is refused again for as long as it is none, and taken as soon as it is one', async () => {
    const { codes, field, type, alert } = await open('ABCD-EFGH');
    await type(`${CODE}7`);
    expect(alert()).toContain(`${CODE}7`);
    expect(document.activeElement).toBe(field);
    await type('  ');
    expect(alert()).not.toContain('“');
    expect(codes).toEqual([]);
    await type(` ${CODE.toLowerCase()} `);
    await type(CODE, true);
    expect(codes).toEqual([CODE.toLowerCase(), CODE]);
  });
});
