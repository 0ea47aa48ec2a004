// @vitest-environment happy-dom
// A page inside a package knows its lesson whatever the platform does to its address.
import { afterEach, describe, expect, it } from 'vitest';
import { isPacked, pageSearch } from '../../src/platform/packed.ts';
import { readLesson } from '../../src/lesson/lesson-query.ts';
import { readQuery } from '../../src/query.ts';

const packed = (lesson: string | null): void => {
  document.head.innerHTML =
    '<meta name="package" content="scorm-12" />' +
    (lesson === null ? '' : `<meta name="lesson" content="${lesson.replaceAll('&', '&amp;')}" />`);
};

const LESSON = 'mode=class&seed=7&rules=per-pick,equal-shares&reveal=off';

afterEach(() => {
  document.head.innerHTML = '';
});

describe('the query of a page', () => {
  it('is the address, where nothing is packed', () => {
    expect([isPacked(), pageSearch(document, '?seed=3')]).toEqual([false, '?seed=3']);
    packed(null);
    expect([isPacked(), pageSearch(document, '')]).toEqual([true, '']);
  });

  it('is the packed lesson, where the platform drops or adds words of its own', () => {
    packed(LESSON);
    for (const search of ['', '?', '?AICC_SID=7&AICC_URL=x', `?${LESSON}`]) {
      const query = pageSearch(document, search);
      expect(readQuery(query).values.mode).toBe('class');
      expect(readLesson(query).lesson).toMatchObject({
        seed: 7,
        isRevealed: false,
        rules: ['per-pick', 'equal-shares'],
      });
    }
    expect(pageSearch(document, '?AICC_SID=7')).toContain('AICC_SID=7');
  });

  it('lets the address change one thing, in any case of letters', () => {
    packed(LESSON);
    const { lesson, warnings } = readLesson(pageSearch(document, '?SEED=9&Reveal=on'));
    expect([lesson.seed, lesson.isRevealed, warnings]).toEqual([9, true, []]);
  });

  it('lets the code of a lesson in the address stand alone', () => {
    packed(LESSON);
    expect(pageSearch(document, '?lesson=0K7M-29QX')).toBe('?lesson=0K7M-29QX');
  });
});
