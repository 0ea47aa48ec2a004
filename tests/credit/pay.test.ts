import { describe, expect, it } from 'vitest';
import { DAY_KOPECKS, pieceKopecks } from '../../src/credit/pay.ts';
import { summarise } from '../../src/credit/summarise.ts';
import { aJournal, aLevel, theRecord } from '../support/journal.ts';

describe('the stand-in wage', () => {
  it.each([
    // tons, norm, per cent of the rate, roubles and kopecks
    [0, 7, 100, 0],
    [3.5, 7, 100, 6_89],
    [7, 7, 100, 13_79],
    [7.7, 7, 100, 15_51],
    [8.75, 7, 100, 18_61],
    [11, 7, 100, 27_48],
    [102, 7, 100, 386_02],
    [102, 7, 45, 173_70],
  ])('%d t at a norm of %d t, %d per cent of the rate, earn %d kopecks', (tons, norm, percent, kopecks) => {
    expect(pieceKopecks(tons * 1000, norm * 1000, percent)).toBe(kopecks);
  });

  it('never falls when a kilogram more is booked', () => {
    for (let kg = 0; kg < 12_000; kg += 1)
      expect(pieceKopecks(kg + 1, 7000, 100)).toBeGreaterThanOrEqual(pieceKopecks(kg, 7000, 100));
  });

  it('pays the hewer the whole booking at the cutting rate, and the others a day, each row with its claims', () => {
    const { pay } = summarise(aLevel(), theRecord());
    expect(pay[0]).toMatchObject({ id: 'hewer', kopecks: 173_70, basis: 'piece' });
    expect(pay.slice(1).every((row) => row.basis === 'day' && row.kopecks === DAY_KOPECKS)).toBe(true);
    expect(pay.every((row) => row.claims.length > 0)).toBe(true);
    expect(pay.slice(1).every((row) => row.claims.includes('REC-11'))).toBe(true);
  });

  it('pays the full rate to a hewer who set every prop', () => {
    const { pay } = summarise(
      aLevel(),
      aJournal().tons('hewer', 11).props('hewer', 11).spell('hewer', 'hew').end().done(),
    );
    expect(pay).toMatchObject([{ id: 'hewer', kopecks: 27_48, basis: 'piece' }]);
  });

  it('has no row for somebody who did not work', () => {
    const { pay } = summarise(aLevel(), aJournal().tons('hewer', 1).spell('hewer', 'hew').done());
    expect(pay.map(({ id }) => id)).toEqual(['hewer']);
  });
});
