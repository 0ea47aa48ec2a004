import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/credit/summarise.ts';
import { aJournal, aLevel, anyJournal, SHIFT_TICKS, theRecord } from '../support/journal.ts';

const level = aLevel();

describe('the summary of a shift', () => {
  it('counts the record of the dossier: 102 t, 14.571 norms, 102 props by two', () => {
    const summary = summarise(level, theRecord());
    expect(summary).toMatchObject({
      cutKg: 102_000,
      quotaPermille: 14_571,
      end: 'time',
      endTick: SHIFT_TICKS,
      hewer: 'hewer',
      openWithoutProp: 0,
    });
    expect(summary.people.map(({ id, props, cutKg }) => [id, props, cutKg]).slice(0, 3)).toEqual([
      ['hewer', 0, 102_000],
      ['timberman-1', 51, 0],
      ['timberman-2', 51, 0],
    ]);
  });

  it('keeps a row for everybody of the crew after an empty journal', () => {
    const summary = summarise(level, []);
    expect(summary.people).toHaveLength(level.crew.length);
    expect(summary.people.every((person) => person.workSeconds === 0 && person.cutKg === 0)).toBe(true);
    expect(summary).toMatchObject({ cutKg: 0, quotaPermille: 0, endTick: 0, flow: [] });
  });

  it('takes waits out of the working seconds and lists them by cause', () => {
    const journal = aJournal().spell('loader', 'load', 0, 1000).wait('loader', 200, 500).done();
    const loader = summarise(level, journal).people.find(({ id }) => id === 'loader');
    expect(loader).toMatchObject({
      workSeconds: 700,
      waitSeconds: { chute: 300 },
      postSeconds: { load: 1000 },
    });
  });

  it('cuts a spell into bars around its waits, and leaves rests as gaps', () => {
    const journal = aJournal()
      .spell('hewer', 'hew', 0, 1000)
      .spell('hewer', 'rest', 1000, 1500)
      .wait('hewer', 200, 500)
      .add({ kind: 'exposed', tick: 700, worker: 'hewer', fromTick: 600 })
      .done();
    expect(
      summarise(level, journal).stretches.map((bar) => [bar.kind, bar.fromTick, bar.toTick, bar.cause]),
    ).toEqual([
      ['work', 0, 200, null],
      ['wait', 200, 500, 'chute'],
      ['work', 500, 1000, null],
      ['exposed', 600, 700, null],
    ]);
  });

  it('counts bays cut out and never propped', () => {
    expect(summarise(level, aJournal().tons('hewer', 5).props('hewer', 2).done()).openWithoutProp).toBe(3);
  });

  it('gives bars of work as many seconds as the rows', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        // Bars of one worker's overlapping spells overlap too; both sides count them the same way.
        const { stretches, people } = summarise(level, journal);
        for (const { id, workSeconds } of people) {
          const bars = stretches.filter((bar) => bar.worker === id && bar.kind === 'work');
          expect(bars.reduce((sum, bar) => sum + bar.toTick - bar.fromTick, 0)).toBe(workSeconds);
        }
      }),
    );
  });
});

describe('the flow of coal', () => {
  const columnKg = (journal: Parameters<typeof summarise>[1], side: 'from' | 'to', prefix: string): number =>
    summarise(level, journal)
      .flow.filter((link) => link[side].startsWith(prefix))
      .reduce((sum, link) => sum + link.kg, 0);

  it('carries all the coal through every column, from hands to one name', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const { cutKg } = summarise(level, journal);
        for (const [side, prefix] of [
          ['from', 'cut:'],
          ['to', 'prop:'],
          ['from', 'prop:'],
          ['to', 'fill:'],
          ['from', 'fill:'],
          ['to', 'name:'],
        ] as const)
          expect(columnKg(journal, side, prefix)).toBe(cutKg);
      }),
    );
  });

  it('says under whose prop each ton was cut', () => {
    const journal = aJournal().tons('hewer', 5).props('timberman-1', 2).props('hewer', 1, 2).done();
    expect(summarise(level, journal).flow.slice(0, 3)).toEqual([
      { from: 'cut:hewer', to: 'prop:timberman-1', kg: 2000 },
      { from: 'cut:hewer', to: 'prop:hewer', kg: 1000 },
      { from: 'cut:hewer', to: 'prop:none', kg: 2000 },
    ]);
  });
});

describe('what the neighbours did not cut', () => {
  const answered = (answer: string, tick: number) =>
    aJournal()
      .add({ kind: 'card-answered', tick, card: 'reserve-air', answer, isDefault: false })
      .end()
      .done();

  it('is three norms over what was left of the shift', () => {
    expect(summarise(level, answered('reserve', SHIFT_TICKS / 3)).neighbours).toEqual({
      isReserved: true,
      lostKg: 14_000,
      fromTick: 6900,
    });
  });
  it('is nothing where the air was left to them', () => {
    expect(summarise(level, answered('leave', 0)).neighbours).toEqual({
      isReserved: false,
      lostKg: 0,
      fromTick: null,
    });
  });
});
