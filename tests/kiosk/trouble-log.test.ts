// The last troubles: bounded, cut short, and never a trouble of their own.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createTroubleLog } from '../../src/kiosk/trouble-log.ts';
import { aStorage, noStorage } from '../support/session.ts';

const KEY = '102tons.kiosk.troubles';
const logOf = (storage = aStorage(), nowIso = () => '2026-11-23T10:00:00.000Z') =>
  createTroubleLog({ storage, nowIso });

describe('the troubles', () => {
  it('stand newest first and outlive the page', () => {
    const storage = aStorage();
    const log = logOf(storage);
    log.note('stall', 'one');
    log.note('error', 'two');
    expect(log.lines().map(({ kind }) => kind)).toEqual(['error', 'stall']);
    expect(logOf(storage).lines()).toEqual(log.lines());
  });

  it('are fifty at the most, and none is longer than it may be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.string({ maxLength: 500 })), { maxLength: 120 }),
        (all) => {
          const storage = aStorage();
          const log = logOf(storage);
          for (const [kind, detail] of all) log.note(kind, detail);
          expect(log.lines().length).toBeLessThanOrEqual(50);
          expect(log.lines().every(({ detail }) => detail.length <= 200)).toBe(true);
          expect(logOf(storage).lines()).toEqual(log.lines());
        },
      ),
    );
  });

  it('that repeat sixty times a second push no other one out', () => {
    let second = 0;
    const log = logOf(aStorage(), () => `2026-11-23T10:00:0${second}.000Z`);
    log.note('context-lost', '');
    for (second = 0; second < 9; second += 1) log.note('error', 'the same');
    expect(log.lines()).toEqual([
      { atIso: '2026-11-23T10:00:08.000Z', kind: 'error', detail: 'the same' },
      { atIso: '2026-11-23T10:00:00.000Z', kind: 'context-lost', detail: '' },
    ]);
  });

  it.each(['{', '{}', '[{"atIso":1}]', '[{"atIso":"a","kind":"b","detail":"c","who":"d"}]'])(
    'begin anew over %s',
    (text) => {
      expect(logOf(aStorage({ [KEY]: text })).lines()).toEqual([]);
    },
  );

  it('live in memory where the machine keeps nothing', () => {
    const log = createTroubleLog({ storage: noStorage, nowIso: () => '' });
    log.note('error', 'x');
    expect(log.lines()).toHaveLength(1);
  });
});
