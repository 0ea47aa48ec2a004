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
        printedHolder: 'hewer',
        printedNameKey: 'person.stakhanov',
        isAskIgnored: asked === 'written-for-three',
      });
  });

  it('carries the player’s own figures', () => {
    expect(pageOf1935(record, null)).toMatchObject({
      cutKg: 102_000,
      normsPermille: 14_571,
      shiftSeconds: 20_700,
      kgPerMinute: 295,
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

  it('photographs nobody who was not there: alone on an ordinary night means alone', () => {
    const night = summarise(
      aLevel({ id: 'ordinary-night' }),
      aJournal().tons('hewer', 7).spell('hewer', 'hew').done(),
    );
    expect(pageOf1935(night, null).photograph.map(({ id }) => id)).toEqual(['hewer']);
  });

  it('repeats the answers given to the editor', () => {
    const journal = aJournal().add({
      kind: 'card-answered',
      tick: 9,
      card: 'one-or-four',
      answer: 'four',
      isDefault: false,
    });
    expect(pageOf1935(summarise(aLevel(), journal.done()), null)).toMatchObject({
      editorAnswer: 'four',
      normAnswer: null,
    });
  });
});

describe('the page of 1988', () => {
  it('counts heads, hours and props with the helpers back (CRD-03, CRD-08)', () => {
    expect(pageOf1988(record)).toMatchObject({
      heads: 3,
      perHeadKg: 34_000,
      perHeadNormsPermille: 4857,
      kgPerFaceHour: 5913,
      kgPerChainHour: 2217,
      helperPermille: 875,
      hewerProps: 0,
      helperProps: 102,
      unnamed: 5,
      netKg: 102_000,
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
    expect(pageOf1988(summarise(aLevel(), []))).toMatchObject({
      heads: 0,
      perHeadKg: 0,
      kgPerFaceHour: 0,
      helperPermille: 0,
    });
  });
});
