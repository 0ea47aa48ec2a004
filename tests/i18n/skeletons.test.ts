// The build has no reader of ICU skeletons (`src/i18n/no-skeletons.ts`): no message may need one.
import { describe, expect, it } from 'vitest';
import { parseNumberSkeleton } from '../../src/i18n/no-skeletons.ts';
import { allTexts } from '../support/texts.ts';

const asksForSkeleton = (text: string): boolean => /,\s*(?:number|date|time)\s*,/.test(text);

describe('the messages', () => {
  it('use no skeleton and no style of numbers or dates', () => {
    expect(asksForSkeleton('{n, number, ::compact-short}')).toBe(true);
    expect(allTexts().filter(({ text }) => asksForSkeleton(text))).toEqual([]);
  });

  it('would fail by name if they did', () => {
    expect(parseNumberSkeleton).toThrow('skeletons');
  });
});
