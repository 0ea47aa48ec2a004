// A language in hand: messages with numbers, sentences with claims, and a missing word that breaks nothing.
import { describe, expect, it, vi } from 'vitest';
import { createI18n, createI18nFrom } from '../../src/i18n/i18n.ts';
import { isLocale, LOCALES, pickLocale } from '../../src/i18n/locale.ts';
import { ALL_FILES, addFile, filesFor, readEntry, ROOMS, type TextEntry } from '../../src/i18n/text-files.ts';

const tableOf = (file: unknown): Map<string, TextEntry> => {
  const table = new Map<string, TextEntry>();
  addFile(table, file);
  return table;
};

describe('a language', () => {
  it('puts numbers in by its own plurals', () => {
    const message = '{n, plural, one {# тонна} few {# тонни} many {# тонн} other {# тонни}}';
    const { t } = createI18nFrom('uk', tableOf({ 'a.b': message }));
    expect([1, 2, 5, 11, 21, 102].map((n) => t('a.b', { n }))).toEqual([
      '1 тонна',
      '2 тонни',
      '5 тонн',
      '11 тонн',
      '21 тонна',
      '102 тонни',
    ]);
  });

  it('writes numbers the way its readers do', () => {
    const en = createI18nFrom('en', tableOf({}));
    const ru = createI18nFrom('ru', tableOf({}));
    expect(en.number(14.571, { maximumFractionDigits: 1 })).toBe('14.6');
    expect(ru.number(14.571, { maximumFractionDigits: 1 })).toBe('14,6');
  });

  it('prints a minus below nought, and sets the per cent sign off where Cyrillic print does', () => {
    const [en, uk, ru] = (['en', 'uk', 'ru'] as const).map((locale) => createI18nFrom(locale, tableOf({})));
    for (const one of [en, uk, ru]) expect(one?.number(-0.5)).toMatch(/^\u22120[.,]5$/);
    const percent = { style: 'percent' } as const;
    expect([en, uk, ru].map((one) => one?.number(2.99, percent))).toEqual([
      '299%',
      '299\u00a0%',
      '299\u00a0%',
    ]);
    expect(uk?.number(-0.1, percent)).toBe('\u221210\u00a0%');
  });

  it('knows which claims a sentence rests on', () => {
    const { claimsOf, t } = createI18nFrom(
      'en',
      tableOf({ 'a.b': { text: 'So.', claims: ['REC-01'] }, 'a.c': 'Go' }),
    );
    expect(claimsOf('a.b')).toEqual(['REC-01']);
    expect(claimsOf('a.c')).toEqual([]);
    expect(t('a.b')).toBe('So.');
  });

  it('shows a missing or broken word as its key in brackets', () => {
    const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { t, has } = createI18nFrom('en', tableOf({ 'a.broken': '{n, plural}', 'a.needs': '{n, number}' }));
    expect(t('a.none')).toBe('[a.none]');
    expect(t('a.broken', { n: 1 })).toBe('[a.broken]');
    expect(t('a.needs')).toBe('[a.needs]');
    expect(has('a.none')).toBe(false);
    quiet.mockRestore();
  });

  it('leaves angle brackets alone: texts hold no tags', () => {
    const { t } = createI18nFrom('en', tableOf({ 'a.b': '3 < 5' }));
    expect(t('a.b')).toBe('3 < 5');
  });

  it.each(LOCALES)('%s loads with the words of the title first, then all', async (locale) => {
    const first = await createI18n(locale, ['ui']);
    const whole = await createI18n(locale);
    expect(first.has('title.word')).toBe(true);
    expect(first.has('hud.tons.label')).toBe(false);
    expect(whole.has('hud.tons.label')).toBe(true);
    expect(whole.t('hud.label')).not.toContain('[');
  });
});

describe('the words of a room', () => {
  it('wait until they are asked for by name', async () => {
    const home = await createI18n('en');
    expect(home.has('hud.tons.label')).toBe(true);
    expect(home.has('worksheet.title')).toBe(false);
    expect(home.has('kiosk.attract.touch')).toBe(false);
    const printing = await createI18n('en', filesFor('materials'));
    expect(printing.has('hud.tons.label')).toBe(true);
    expect(printing.has('worksheet.title')).toBe(true);
    expect(printing.has('kiosk.attract.touch')).toBe(false);
  });

  it('are all of them there where every room is asked for', () => {
    expect(filesFor(...ROOMS)).toEqual(ALL_FILES);
    expect(filesFor()).toContain('claims');
    expect(filesFor().filter((name) => /^(?:kiosk|class|teacher|materials)(?:-|$)/.test(name))).toEqual([]);
  });

  it('of a kiosk are those of the glass and of the staff, and the game’s own', () => {
    expect(
      filesFor('kiosk')
        .filter((name) => !filesFor().includes(name))
        .toSorted(),
    ).toEqual(['kiosk', 'kiosk-staff']);
  });
});

describe('a text file', () => {
  it('gives what can be read and leaves out what cannot', () => {
    expect([...tableOf({ 'a.b': 'x', 'a.c': 3, 'a.d': null, 'a.e': { claims: [] } }).keys()]).toEqual([
      'a.b',
    ]);
    expect(tableOf([1, 2]).size).toBe(0);
    expect(readEntry({ text: 'x', claims: ['A', 2] })).toEqual({ text: 'x', claims: ['A'] });
  });
});

describe('the choice of a language', () => {
  it('takes the first wish that is spoken here, by its language part', () => {
    expect(pickLocale(['de', 'uk-UA', 'en'])).toBe('uk');
    expect(pickLocale(['RU'])).toBe('ru');
    expect(pickLocale(['fr', 'de'])).toBe('en');
    expect(pickLocale([])).toBe('en');
  });

  it('knows its own names', () => {
    expect(LOCALES.every(isLocale)).toBe(true);
    expect(isLocale('by')).toBe(false);
  });
});
