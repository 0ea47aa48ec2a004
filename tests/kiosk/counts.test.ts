// The counts of a kiosk: they add up, they stay within their bounds, and no text of others becomes a number of theirs.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createCounts, type Counts, type VisitEnd } from '../../src/kiosk/counts.ts';
import { writeDays } from '../../src/kiosk/counts-text.ts';
import { emptyDay, type DayRecord } from '../../src/kiosk/day-record.ts';
import { KIOSK_STAGES } from '../../src/session/kiosk-port.ts';
import type { StoragePort } from '../../src/session/ports.ts';
import { aStorage, noStorage } from '../support/session.ts';

const KEY = '102tons.kiosk.counts';

const countsOf = (
  given: { storage?: StoragePort; today?: () => string; logDays?: () => number } = {},
): Counts =>
  createCounts({
    storage: given.storage ?? aStorage(),
    today: given.today ?? (() => '2026-11-23'),
    logDays: given.logDays ?? (() => 90),
  });

const anEnd = (patch: Partial<VisitEnd> = {}): VisitEnd => ({
  stage: 'rate',
  staySeconds: 180,
  isComplete: true,
  locale: 'uk',
  choice: 'one-name',
  isIdle: false,
  ...patch,
});

const visit = (counts: Counts, patch: Partial<VisitEnd> = {}): void => {
  counts.visitBegan();
  counts.visitEnded(anEnd(patch));
};

const ends = fc.record<VisitEnd>({
  stage: fc.constantFrom(...KIOSK_STAGES),
  staySeconds: fc.integer({ min: 0, max: 900 }),
  isComplete: fc.boolean(),
  locale: fc.constantFrom('en', 'uk', 'ru'),
  choice: fc.constantFrom(null, 'one-name', 'whole-chain', 'what-each-made-possible'),
  isIdle: fc.boolean(),
});

const sumOf = (tally: Readonly<Record<string, number | undefined>>): number =>
  Object.values(tally).reduce<number>((sum, count = 0) => sum + count, 0);

const dayAfter = (days: number): string =>
  new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

describe('the counts', () => {
  it('add up, day by day and over all days', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), ends), { maxLength: 60 }), (visits) => {
        let day = 0;
        const counts = countsOf({ today: () => dayAfter(day) });
        for (const [on, end] of visits) {
          day = on;
          visit(counts, end);
        }
        for (const each of [...counts.days(), counts.totals()]) {
          expect(each.completions + sumOf(each.exits)).toBe(each.visits);
          expect(sumOf(each.locales)).toBe(each.visits);
        }
        expect(counts.totals().visits).toBe(visits.length);
        expect(sumOf(counts.totals().choices)).toBe(
          visits.filter(([, { choice }]) => choice !== null).length,
        );
        expect(counts.totals().idleResets).toBe(visits.filter(([, { isIdle }]) => isIdle).length);
      }),
    );
  });

  it('know the middle of the stays to two and a half seconds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 80 }), (stays) => {
        const counts = countsOf();
        for (const staySeconds of stays) visit(counts, { staySeconds });
        const row = stays.toSorted((left, right) => left - right);
        const low = row[Math.floor((row.length - 1) / 2)] ?? 0;
        const high = row[Math.floor(row.length / 2)] ?? 0;
        expect(Math.abs(counts.totals().medianStaySeconds - (low + high) / 2)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('are the same when they are read back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), ends), { maxLength: 40 }), (visits) => {
        let day = 0;
        const storage = aStorage();
        const counts = countsOf({ storage, today: () => dayAfter(day) });
        for (const [on, end] of visits) {
          day = on;
          visit(counts, end);
        }
        expect(countsOf({ storage }).days()).toEqual(counts.days());
      }),
    );
  });

  it('keep the newest days of the ring, however many pass and whichever way the clock runs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(fc.nat(40), { minLength: 1 }), (most, on) => {
        let day = 0;
        const counts = countsOf({ today: () => dayAfter(day), logDays: () => most });
        for (day of on) visit(counts);
        const kept = counts.days().map((each) => each.day);
        expect(kept.length).toBeLessThanOrEqual(most);
        expect(kept).toEqual(kept.toSorted().toReversed());
        expect(kept).toContain(dayAfter(day));
      }),
    );
  });

  it('of a busy year stay within their 64 kB, and lose the shape of old stays before any day', () => {
    const busy = (at: number): DayRecord => ({
      ...emptyDay(dayAfter(at)),
      visits: 4000,
      stays: new Map(Array.from({ length: 40 }, (_, step) => [step, 100])),
    });
    const storage = aStorage({ [KEY]: writeDays(Array.from({ length: 365 }, (_, at) => busy(at))) });
    expect(storage.kept.get(KEY)?.length).toBeGreaterThan(65_536);
    const counts = countsOf({ storage, today: () => dayAfter(365), logDays: () => 366 });
    const before = counts.days();
    visit(counts);
    expect(storage.kept.get(KEY)?.length).toBeLessThanOrEqual(65_536);
    expect(counts.days()).toHaveLength(366);
    // Between the twentieth step and the twenty-first: to a step, where only the middle was kept.
    const middles = new Set(counts.days().map(({ medianStaySeconds }) => medianStaySeconds));
    expect(new Set(before.map(({ medianStaySeconds }) => medianStaySeconds))).toEqual(new Set([98]));
    expect(middles).toEqual(new Set([98, 100, 180]));
  });

  it('belong to the day the visit began on, past midnight too', () => {
    let day = 0;
    const counts = countsOf({ today: () => dayAfter(day) });
    counts.visitBegan();
    day = 1;
    counts.visitEnded(anEnd());
    expect(counts.days()).toHaveLength(1);
    expect(counts.days()[0]).toMatchObject({ day: dayAfter(0), visits: 1, completions: 1 });
  });

  it('count errors on days without a visit', () => {
    const counts = countsOf();
    counts.errorSeen();
    expect(counts.days()[0]).toMatchObject({ visits: 0, errors: 1, medianStaySeconds: 0 });
  });

  it('live in memory where the machine keeps nothing or is full', () => {
    const full = aStorage();
    full.isFull = true;
    for (const storage of [noStorage, full]) {
      const counts = countsOf({ storage });
      visit(counts);
      expect(counts.totals().visits).toBe(1);
    }
  });

  it('are gone when they are cleared', () => {
    const storage = aStorage();
    const counts = countsOf({ storage });
    visit(counts);
    counts.clear();
    expect(counts.days()).toEqual([]);
    expect(storage.kept.size).toBe(0);
  });
});

describe('a stored text that is no counts', () => {
  const whole = (): string => {
    const storage = aStorage();
    visit(countsOf({ storage }), { isComplete: false });
    return storage.kept.get(KEY) ?? '';
  };

  it.each([
    ['of another program', '{"hello":1}'],
    ['that is no JSON', 'nonsense'],
    ['of a version to come', whole().replace('"version":1', '"version":2')],
    ['cut in half', whole().slice(0, whole().length / 2)],
    ['with half a visitor', whole().replace('"v":1', '"v":0.5')],
    ['with fewer than none', whole().replace('"v":1', '"v":-1')],
    ['with a part that no visit has', whole().replace('"x":{"r"', '"x":{"z"')],
    ['with a field of its own', whole().replace('"v":1', '"v":1,"name":"x"')],
  ])('%s starts empty and is set aside', (_what, text) => {
    const storage = aStorage({ [KEY]: text });
    const counts = countsOf({ storage });
    expect(counts.days()).toEqual([]);
    expect(storage.kept.get(`${KEY}.aside`)).toBe(text);
    visit(counts);
    expect(countsOf({ storage }).totals().visits).toBe(1);
  });

  it('never stops the kiosk', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(countsOf({ storage: aStorage({ [KEY]: text }) }).days()).toEqual([]);
      }),
    );
  });
});
