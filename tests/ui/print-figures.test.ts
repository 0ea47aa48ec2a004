// One way of writing kilograms and seconds: two papers of one shift may not part over a tenth or a minute.
import { describe, expect, it } from 'vitest';
import type { I18n } from '../../src/i18n/i18n.ts';
import {
  restText,
  saidPerHead,
  saidTons,
  shownInColumns,
  shownParts,
  spanText,
  tonsSaid,
  tonsText,
} from '../../src/ui/parts/print-figures.ts';

/** Enough of a language to write figures down. */
const i18n: Pick<I18n, 'number' | 't'> = {
  number: (value, options) => new Intl.NumberFormat('en', options).format(value),
  t: (key, args) => `${key} ${Object.values(args ?? {}).join(' ')}`,
};
const english = i18n as I18n;

describe('tons', () => {
  it.each([
    [8_499, '8.4', '8.4', 8.4],
    [17_680, '17.6', '17.6', 17],
    [50_999, '50.9', '50.9', 50],
    [99, '0.0', '0', 0],
    [-40, '0.0', '0', 0],
  ])('of %i kg are cut off alike on every paper', (kg, inTable, said, inHeadline) => {
    expect(tonsText(english, kg)).toBe(inTable);
    expect(tonsSaid(english, kg)).toBe(said);
    expect(Math.max(0, saidTons(kg))).toBe(inHeadline);
  });

  it.each([
    [[8_449, 0, 0]],
    [[2_833, 2_833, 2_834]],
    [[6_050, 2_390, 51]],
    [[90, 90, 90, 90, 90]],
    [[9_000, -40, 1_039]],
  ])('of %j kg sum to what is shown of the heap', (parts) => {
    const whole = Math.floor(parts.reduce((sum, kg) => sum + kg, 0) / 100) * 100;
    const shown = shownParts(parts);
    expect(shown.reduce((sum, kg) => sum + kg, 0)).toBe(whole);
    expect(shown.filter((kg, at) => Math.abs(kg - (parts[at] ?? 0)) >= 100)).toEqual([]);
  });

  it('sum to the same in every column of a drawing', () => {
    const rows = [
      { column: 0, kg: 8_449 },
      { column: 1, kg: 4_150 },
      { column: 1, kg: 4_299 },
    ];
    const shown = shownInColumns(rows, ({ column }) => column);
    expect(rows.map((row) => shown.get(row))).toEqual([8_400, 4_100, 4_300]);
  });

  it('a head are what a reader finds who divides the printed figure', () => {
    expect(saidPerHead(50_400, 8)).toBe(6.25);
    expect(saidPerHead(102_000, 8)).toBe(12.75);
    expect(saidPerHead(8_449, 1)).toBe(8.4);
    expect(saidPerHead(0, 0)).toBe(0);
  });
});

describe('times', () => {
  it('of work and of waiting sum to the minutes of the shift', () => {
    const worked = 2 * 3600 + 35 * 60 + 40;
    const waited = 20_700 - worked;
    expect(spanText(english, worked)).toBe('reveal.span.hours 2 35');
    expect(restText(english, worked, waited)).toBe('reveal.span.hours 3 10');
  });

  it('below an hour are told to the second', () => {
    expect(restText(english, 19_400, 1_300)).toBe(spanText(english, 1_300));
  });
});
