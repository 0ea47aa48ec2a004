// The address line: what a link may ask for, and what happens to a link that asks for nonsense.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { PARAMETERS, readQuery } from '../src/query.ts';

describe('the URL parameters', () => {
  it('give every default and no warning for an empty address', () => {
    const { values, warnings } = readQuery('');
    expect(warnings).toEqual([]);
    for (const [name, row] of Object.entries(PARAMETERS)) expect(values).toHaveProperty(name, row.fallback);
  });

  it('read what the issue lists', () => {
    const { values, warnings } = readQuery(
      '?level=record-night&seed=4294967295&pace=260&lang=uk&renderer=canvas&autoplay=par&fuzz=3&replay=Zg-_1&motion=reduced&text=150',
    );
    expect(warnings).toEqual([]);
    expect(values).toEqual({
      mode: 'home',
      hurry: 1,
      level: 'record-night',
      seed: 4_294_967_295,
      pace: 260,
      lang: 'uk',
      renderer: 'canvas',
      autoplay: 'par',
      fuzz: 3,
      replay: 'Zg-_1',
      motion: 'reduced',
      text: 150,
    });
  });

  it('read a shift behind # as they read it behind ?, and nothing else there', () => {
    for (const value of ['Zg-_1', '%20Zg-_1%20', 'two+words', '', 'x'.repeat(20_001)])
      for (const name of ['replay', 'REPLAY', '%20Replay'])
        expect(readQuery('?seed=3', `#${name}=${value}`)).toEqual(readQuery(`?seed=3&${name}=${value}`));
    expect(readQuery('?replay=one', '#replay=two').values.replay).toBe('one');
    for (const hash of ['', '#', '#board', '#print/worksheet', '#mode=teacher&fuzz=3'])
      expect(readQuery('?seed=3', hash)).toEqual(readQuery('?seed=3'));
  });

  it.each([
    ['mode', 'museum'],
    ['hurry', '0'],
    ['level', 'Record Night'],
    ['seed', '-1'],
    ['seed', '4294967296'],
    ['pace', '0'],
    ['pace', '1e3'],
    ['lang', 'fr'],
    ['renderer', 'webgpu'],
    ['autoplay', 'idle'],
    ['fuzz', 'yes'],
    ['replay', 'two words'],
    ['motion', 'none'],
    ['text', '110'],
  ])('fall back with a warning for %s=%s', (name, value) => {
    const { values, warnings } = readQuery(`?${name}=${encodeURIComponent(value)}`);
    expect(warnings).toEqual([{ name, value }]);
    expect(values).toEqual(readQuery('').values);
  });

  it('take fuzz without a value', () => {
    expect(readQuery('?fuzz').values.fuzz).toBe(1);
  });

  it('leave parameters of others alone', () => {
    expect(readQuery('?utm_source=lesson&AICC_SID=1').warnings).toEqual([]);
  });

  it('never throw, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...Object.keys(PARAMETERS)), (text, name) => {
        expect(() => readQuery(text)).not.toThrow();
        const { warnings } = readQuery(`?${name}=${encodeURIComponent(text)}`);
        expect(warnings.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are each described for the README', () => {
    for (const row of Object.values(PARAMETERS)) {
      expect(row.meaning.length).toBeGreaterThan(10);
      expect(['public', 'debug']).toContain(row.audience);
    }
  });
});
