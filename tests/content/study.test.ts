// Measuring honestly: the two forms are alike in kind, the sizes are right, and nothing says that the game was tested
// before a report stands in the data file.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES, readTexts } from '../support/texts.ts';
import { createI18n } from '../../src/i18n/i18n.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

type Item = {
  readonly id: string;
  readonly form: string;
  readonly isWarranted: boolean;
  readonly reach: string;
  readonly claims: readonly string[];
};
const items = JSON.parse(read('assets/text/rate-items.json')) as readonly Item[];

type Report = {
  readonly title: string;
  readonly year: number;
  readonly pupils: number;
  readonly address: string;
};
const study = JSON.parse(read('assets/text/study.json')) as {
  readonly tested: boolean;
  readonly reports: readonly Report[];
  readonly leastCell: number;
  readonly alpha: number;
  readonly power: number;
  readonly beforeAfter: number;
  readonly classSize: number;
  readonly likeness: readonly number[];
  readonly sizes: readonly {
    readonly effect: number;
    readonly after: number;
    readonly before: number;
    readonly classes: readonly number[];
  }[];
};

/** The kinds of a form in the order they are rated: `far yes`, `near no`. */
const kindsOf = (form: string): readonly string[] =>
  items
    .filter((item) => item.form === form)
    .map(({ reach, isWarranted }) => `${reach} ${isWarranted ? 'yes' : 'no'}`);

describe('the two forms of claims', () => {
  it('cross being warranted with being near the mine, so that doubting miners scores nothing', () => {
    for (const form of ['A', 'B'])
      expect([...kindsOf(form)].toSorted()).toEqual(['far no', 'far yes', 'near no', 'near yes']);
  });

  it('are alike place by place', () => {
    expect(kindsOf('A')).toEqual(kindsOf('B'));
  });

  it('share no claim with each other', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it.each(LOCALES)(
    'have in %s their words, and leave the answer to the one verdict that is set above them',
    (locale) => {
      const texts = new Map(readTexts(locale, 'history.json').map((text) => [text.key, text]));
      const opening = {
        en: ['Warranted', 'Not warranted'],
        uk: ['Слушно', 'Неслушно'],
        ru: ['Верно', 'Неверно'],
      };
      for (const item of items) {
        const claim = texts.get(`rate.item.${item.id}.claim`);
        const feedback = texts.get(`rate.item.${item.id}.feedback`);
        expect([item.id, claim?.claims, feedback?.claims]).toEqual([item.id, item.claims, item.claims]);
        for (const verdict of opening[locale]) expect(feedback?.text.startsWith(verdict)).toBe(false);
      }
    },
  );

  it.each(LOCALES)(
    'say in %s by the same word that somebody was alone, whether it is so or not',
    (locale) => {
      const word = {
        en: { far: /\balone\.$/, near: /\bon his own\.$/ },
        uk: { far: /сам(?:а)?-один|сама-одна/, near: /сам-один/ },
        ru: { far: /в одиночку/, near: /в одиночку/ },
      }[locale];
      const texts = new Map(readTexts(locale, 'history.json').map((text) => [text.key, text.text]));
      const odd = items
        .filter(({ form }) => form === 'A' || form === 'B')
        .filter((item) => {
          const said = texts.get(`rate.item.${item.id}.claim`) ?? '';
          return !(item.reach === 'far' ? word.far : word.near).test(said);
        });
      expect(odd.map(({ id }) => id)).toEqual([]);
    },
  );
});

describe('the size of a study', () => {
  /** Standard normal quantiles of 1 - alpha / 2 and of the power; the tests below hold the table to these two. */
  const QUANTILES = { 0.05: 1.959_964, 0.8: 0.841_621 } as const;
  const sum = QUANTILES[0.05] + QUANTILES[0.8];

  it('is for the error and the power that stand beside it', () => {
    expect([study.alpha, study.power, study.leastCell]).toEqual([0.05, 0.8, 10]);
  });

  it.each(study.sizes)(
    'for an effect of $effect follows from the formula',
    ({ effect, after, before, classes }) => {
      const alone = (2 * sum ** 2) / effect ** 2;
      const withBefore = alone * (1 - study.beforeAfter ** 2);
      const inClasses = study.likeness.map((likeness) =>
        Math.ceil((withBefore * (1 + (study.classSize - 1) * likeness)) / study.classSize),
      );
      expect([after, before, classes]).toEqual([Math.ceil(alone), Math.ceil(withBefore), inClasses]);
    },
  );

  it('stands in the document as in the data', () => {
    const document = read('docs/measuring.md');
    for (const { effect, after, before, classes } of study.sizes)
      expect(document).toContain(`| ${effect} | ${after} | ${before} | ${classes.join(' | ')} |`);
  });
});

describe('whether it was tested', () => {
  it('is said only with reports, and a report has pupils enough and can be looked up', () => {
    expect(study.tested).toBe(study.reports.length > 0);
    const poor = study.reports.filter(
      (report) =>
        report.title === '' || report.pupils < study.leastCell || !/^https?:\/\//.test(report.address),
    );
    expect(poor).toEqual([]);
  });

  it.each(LOCALES)('is what the about page says in %s, by the data file alone', async (locale) => {
    const { t } = await createI18n(locale, ['ui', 'teacher']);
    const not = { en: 'not been tested', uk: 'ще не перевіряли', ru: 'ещё не проверяли' }[locale];
    for (const key of ['about.measured', 'teacher.about.measured.text']) {
      const say = (tested: boolean, reports: number): string =>
        t(key, { tested: tested ? 'yes' : 'no', reports });
      expect(say(false, 0)).toContain(not);
      expect(say(true, 2)).not.toContain(not);
      expect(say(study.tested, study.reports.length).includes(not)).toBe(!study.tested);
    }
  });

  it('is what the documents say too', () => {
    expect(read('docs/measuring.md').includes('Nobody has tested it.')).toBe(!study.tested);
    expect(read('README.md').includes('nobody has tested it with players')).toBe(!study.tested);
  });
});
