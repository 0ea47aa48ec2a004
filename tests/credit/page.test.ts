import { describe, expect, it } from 'vitest';
import { headlineVariant, pageOf1935, pageOf1988 } from '../../src/credit/page.ts';
import { summarise } from '../../src/credit/summarise.ts';
import { aJournal, aLevel, theRecord } from '../support/journal.ts';

const record = summarise(aLevel(), theRecord());

describe('the headline', () => {
  it.each([
    [14_571, 'record'],
    [10_000, 'record'],
    [9_999, 'strong'],
    [2_000, 'strong'],
    [1_999, 'plain'],
    [1_000, 'plain'],
    [999, 'short'],
    [0, 'short'],
  ])('of %i thousandths of the norm is %s', (norms, variant) => {
    expect(headlineVariant(norms)).toBe(variant);
  });
});

describe('the page of 1935', () => {
  it('prints one name, whatever was asked', () => {
    for (const asked of [null, 'as-it-stands', 'written-for-three'] as const)
      expect(pageOf1935(record, asked)).toMatchObject({
        asked,
        printed: 'one-name',
        isAskIgnored: asked === 'written-for-three',
      });
  });

  it('carries the player’s own figures', () => {
    expect(pageOf1935(record, null)).toMatchObject({
      cutKg: 102_000,
      normsPermille: 14_571,
      props: 102,
      propsByOthers: 102,
      variant: 'record',
    });
  });

  it('photographs those who worked at the face and the visitors, and airbrushes all but the hewer', () => {
    const { photograph } = pageOf1935(record, null);
    expect(photograph.map(({ id }) => id)).toEqual([
      'timberman-1',
      'hewer',
      'timberman-2',
      'visitor:petrov',
      'visitor:mikhailov',
    ]);
    expect(photograph.filter((figure) => !figure.isAirbrushed).map(({ id }) => id)).toEqual(['hewer']);
  });

  it('knows the second of a trade for the second, though the first never came to the face', () => {
    const night = summarise(
      aLevel(),
      aJournal().tons('hewer', 7).spell('hewer', 'hew').spell('timberman-2', 'timber').done(),
    );
    const { photograph } = pageOf1935(night, null);
    expect(photograph.map(({ id, sameBefore }) => [id, sameBefore]).slice(0, 2)).toEqual([
      ['hewer', 0],
      ['timberman-2', 1],
    ]);
  });

  it('photographs nobody who was not there: alone on an ordinary night means alone', () => {
    const night = summarise(
      aLevel({ id: 'ordinary-night' }),
      aJournal().tons('hewer', 7).spell('hewer', 'hew').done(),
    );
    expect(pageOf1935(night, null).photograph.map(({ id }) => id)).toEqual(['hewer']);
  });
});

describe('the page of 1988', () => {
  it('counts the props of the helpers apart from those of the hewer', () => {
    expect(pageOf1988(record)).toMatchObject({
      hewerProps: 0,
      helperProps: 102,
    });
  });

  it('lists everybody of the crew, those at the face first', () => {
    const rows = pageOf1988(record).rows.map(({ id, isAtFace }) => [id, isAtFace]);
    expect(rows).toHaveLength(8);
    expect(rows.slice(0, 4)).toEqual([
      ['hewer', true],
      ['timberman-1', true],
      ['timberman-2', true],
      ['carrier-1', false],
    ]);
  });

  it('stays whole after an empty shift', () => {
    expect(pageOf1988(summarise(aLevel(), []))).toMatchObject({ cutKg: 0, hewerProps: 0, helperProps: 0 });
  });
});
