// What a link may fix on a kiosk, and what becomes of a link that asks for nonsense.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readConfig } from '../../src/kiosk/config-schema.ts';
import { KIOSK_PARAMETERS, readKioskQuery } from '../../src/kiosk/kiosk-query.ts';
import { PARAMETERS } from '../../src/query.ts';

describe('the parameters of a kiosk', () => {
  it('fix every setting there is', () => {
    const { values, complaints } = readKioskQuery(
      '?langs=uk,en&arc=120&volume=30&volume-max=50&idle=60&countdown=30&hours=22:00-02:00&reload=06:30&pin=4711&log-days=30&captions=off&scan=on&motion=reduced',
    );
    expect(complaints).toEqual([]);
    expect(values).toEqual({
      locales: ['uk', 'en'],
      arcSeconds: 120,
      volume: 30,
      volumeMax: 50,
      idleSeconds: 60,
      countdownSeconds: 30,
      openingHours: '22:00-02:00',
      reloadAt: '06:30',
      pin: '4711',
      logDays: 30,
      captions: false,
      scanning: true,
      reducedMotion: true,
    });
  });

  it('can say that there are no hours and no reload, against a file that has them', () => {
    expect(readKioskQuery('?hours=always&reload=never').values).toEqual({
      openingHours: null,
      reloadAt: null,
    });
  });

  it('fix nothing where they are absent', () => {
    expect(readKioskQuery('?mode=kiosk&utm_source=x')).toEqual({ values: {}, complaints: [] });
  });

  it.each(['langs=fr', 'langs=', 'arc=12', 'arc=1e3', 'volume=101', 'hours=10-18', 'pin=12ab', 'scan=yes'])(
    'tell of ?%s as it stands and leave the setting alone',
    (pair) => {
      expect(readKioskQuery(`?${pair}`)).toEqual({ values: {}, complaints: [`?${pair}`] });
    },
  );

  it('never throw, and never fix what the schema would refuse', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(KIOSK_PARAMETERS)), fc.string(), (name, text) => {
        const { values, complaints } = readKioskQuery(`?${name}=${encodeURIComponent(text)}`);
        expect(readConfig(values).refused).toEqual([]);
        expect(complaints.length + Object.keys(values).length).toBe(1);
      }),
    );
  });

  it('take no name from the parameters of the game', () => {
    expect(Object.keys(KIOSK_PARAMETERS).filter((name) => Object.hasOwn(PARAMETERS, name))).toEqual([]);
  });
});
