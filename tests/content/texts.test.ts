// The three languages say the same things: same keys, same numbers put in, every plural a language has.
import { describe, expect, it } from 'vitest';
import {
  allTexts,
  isIcu,
  isLiteral,
  isPound,
  parseIcu,
  placeOf,
  readTexts,
  textFiles,
  walkIcu,
  LOCALES,
  type Locale,
  type Message,
} from '../support/texts.ts';

const texts = allTexts();
const english = new Map(texts.filter((text) => text.locale === 'en').map((text) => [text.key, text]));

const parsesOf = (message: Message): boolean => isIcu(message.text);

const argumentsOf = (message: Message): string => {
  const names = new Set<string>();
  walkIcu(parseIcu(message.text), (element) => {
    if ('value' in element && !isLiteral(element)) names.add(element.value);
  });
  return [...names].toSorted().join(' ');
};

/** Plural categories a message lacks in its language. */
const missingPlurals = (message: Message): string[] => {
  const missing: string[] = [];
  walkIcu(parseIcu(message.text), (element) => {
    if (!('pluralType' in element)) return;
    const type = element.pluralType ?? 'cardinal';
    const wanted = new Intl.PluralRules(message.locale, { type }).resolvedOptions().pluralCategories;
    missing.push(...wanted.filter((category) => element.options[category] === undefined));
  });
  return missing;
};

type IcuElement = ReturnType<typeof parseIcu>[number];

/** True where the number of this argument is written out: `#` of its plural, `{name}` or `{name, number}`. */
const showsNumber = (elements: readonly IcuElement[], name: string): boolean => {
  let isShown = false;
  walkIcu(elements, (element) => {
    if (isPound(element)) isShown = true;
    else if ('value' in element && !('options' in element) && !isLiteral(element))
      isShown ||= element.value === name;
  });
  return isShown;
};

/** Arguments whose singular would be said of 21 and 31 too: in Ukrainian and Russian, `one` is not one alone. */
const singularsForMany = (text: string): string[] => {
  const wrong: string[] = [];
  walkIcu(parseIcu(text), (element) => {
    if (!('pluralType' in element) || element.pluralType === 'ordinal') return;
    const { one, '=1': exactly } = element.options;
    if (one === undefined || exactly !== undefined || showsNumber(one.value, element.value)) return;
    wrong.push(element.value);
  });
  return wrong;
};

const parsed = texts.filter(parsesOf);

describe('text files', () => {
  it('are the same in every language', () => {
    expect(textFiles('en').length).toBeGreaterThan(0);
    expect(LOCALES.length).toBeGreaterThan(2);
    for (const locale of LOCALES) expect(textFiles(locale)).toEqual(textFiles('en'));
  });

  it.each(textFiles('en'))('%s has the same keys in every language', (file) => {
    const keysIn = (locale: Locale) =>
      readTexts(locale, file)
        .map((message) => message.key)
        .toSorted();
    for (const locale of LOCALES) expect(keysIn(locale)).toEqual(keysIn('en'));
  });

  it('never define a key twice', () => {
    const keys = texts.filter((text) => text.locale === 'en').map((text) => text.key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('use flat keys of the form screen.part.meaning', () => {
    const odd = texts.filter((text) => !/^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/.test(text.key));
    expect(odd.map(placeOf)).toEqual([]);
  });

  it('leave nothing empty', () => {
    expect(texts.filter((text) => text.text.trim() === '').map(placeOf)).toEqual([]);
  });
});

describe('messages', () => {
  it('are well-formed ICU', () => {
    expect(texts.filter((text) => !parsesOf(text)).map(placeOf)).toEqual([]);
  });

  it('take the same arguments in every language', () => {
    const different = parsed.filter((text) => {
      const original = english.get(text.key);
      return original !== undefined && parsesOf(original) && argumentsOf(original) !== argumentsOf(text);
    });
    expect(different.map(placeOf)).toEqual([]);
  });

  it('have every plural form of their language', () => {
    const incomplete = parsed
      .map((text) => [placeOf(text), ...missingPlurals(text)])
      .filter((row) => row.length > 1);
    expect(incomplete).toEqual([]);
  });

  it('say no singular of twenty-one things', () => {
    const codes = 'few {# коди} many {# кодів} other {# коду}';
    expect(singularsForMany(`{n, plural, one {Один код} ${codes}}`)).toEqual(['n']);
    expect(singularsForMany(`{n, plural, =1 {Один код} one {# код} ${codes}}`)).toEqual([]);
    const wrong = parsed
      .filter(({ locale }) => locale !== 'en')
      .map((text) => [placeOf(text), ...singularsForMany(text.text)])
      .filter((row) => row.length > 1);
    expect(wrong).toEqual([]);
  });

  it('of the two papers rest on the model wherever they carry a figure of the shift', () => {
    const figures = ['{tons,', '{norms,', '{props,', '{people,', '{perHead,', '{lost,'];
    const bare = texts.filter(
      ({ key, text, claims }) =>
        /^page19(?:35|88)\./.test(key) &&
        figures.some((figure) => text.includes(figure)) &&
        claims?.some((claim) => claim.startsWith('MDL-')) !== true,
    );
    expect(texts.filter(({ key }) => key === 'page1935.headline.strong')).toHaveLength(3);
    expect(bare.map(placeOf)).toEqual([]);
  });

  it('rest on the same claims in every language', () => {
    const different = texts.filter((text) => {
      const original = english.get(text.key);
      return original !== undefined && JSON.stringify(original.claims) !== JSON.stringify(text.claims);
    });
    expect(different.map(placeOf)).toEqual([]);
  });
});
