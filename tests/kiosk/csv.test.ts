// The file a museum opens in its spreadsheet.
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/kiosk/csv.ts';
import type { DayCounts } from '../../src/session/kiosk-port.ts';

const DAY: DayCounts = {
  day: '2026-11-23',
  visits: 12,
  completions: 9,
  medianStaySeconds: 175,
  locales: { uk: 8, en: 4 },
  choices: { 'one-name': 2, 'whole-chain': 7 },
  exits: { dig: 3 },
  idleResets: 2,
  errors: 1,
};

const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) => line.split(','));

describe('the CSV', () => {
  it('has the same columns whatever was counted', () => {
    const [head, row] = rowsOf(toCsv([DAY]));
    expect(rowsOf(toCsv([]))).toEqual([head]);
    expect(row).toHaveLength(head?.length ?? 0);
    expect(head?.join(',')).toBe(
      'day,visits,completions,median_stay_seconds,idle_resets,errors,locale_en,locale_uk,locale_ru,' +
        'choice_one_name,choice_per_pick,choice_equal_shares,choice_labour_time,choice_trade_shares,choice_whole_chain,choice_what_each_made_possible,' +
        'exit_attract,exit_start,exit_dig,exit_choice,exit_lights,exit_walk,exit_lever,exit_rate',
    );
  });

  it('puts every number under its name, and 0 where nothing was counted', () => {
    expect(rowsOf(toCsv([DAY]))[1]?.join(',')).toBe(
      '2026-11-23,12,9,175,2,1,4,8,0,2,0,0,0,0,7,0,0,0,3,0,0,0,0,0',
    );
  });

  it('ends every line in CRLF, the last one too', () => {
    const csv = toCsv([DAY, DAY]);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.match(/\r\n/g)).toHaveLength(3);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=A1,"x"', '"\'=A1,""x"""'],
  ])('lets no text run as a formula: %s', (day, cell) => {
    expect(toCsv([{ ...DAY, day }])).toContain(`\r\n${cell},12,9`);
  });
});
