// Named tables of numbers: the dossier's own (section 14.3), and shifts small enough to check by hand.
import { describe, expect, it } from 'vitest';
import { creditByRule } from '../../src/credit/registry.ts';
import type { JournalEvent, Level } from '../../src/sim/index.ts';
import { aJournal, aLevel, crewOf, theRecord } from '../support/journal.ts';

const kg = (
  rule: string,
  journal: readonly JournalEvent[],
  level: Level = aLevel(),
): Record<string, number> =>
  Object.fromEntries(
    (creditByRule(rule, level, journal)?.shares ?? [])
      .filter((share) => share.kg > 0)
      .map((share) => [share.holder, share.kg]),
  );

describe('102 t, three men with equal hours', () => {
  it('CRD-01: one name takes 102 t', () => {
    expect(kg('one-name', theRecord())).toEqual({ hewer: 102_000 });
  });
  it('CRD-02: per pick, the tool takes 102 t', () => {
    expect(kg('per-pick', theRecord())).toEqual({ 'tool:pick': 102_000 });
  });
  it('CRD-03: per head, 34 t each', () => {
    expect(kg('equal-shares', theRecord())).toEqual({
      hewer: 34_000,
      'timberman-1': 34_000,
      'timberman-2': 34_000,
    });
  });
  it('CRD-04: by labour time the same, while hours are equal', () => {
    expect(kg('labour-time', theRecord())).toEqual(kg('equal-shares', theRecord()));
  });
  it('CRD-05: by trade shares 45.9, 28.05 and 28.05 t, which the dossier rounds to 46, 28, 28', () => {
    expect(kg('trade-shares', theRecord())).toEqual({
      hewer: 45_900,
      'timberman-1': 28_050,
      'timberman-2': 28_050,
    });
  });
  it('CRD-07: the whole chain of eight takes an eighth each, unnamed rows among them', () => {
    expect(kg('whole-chain', theRecord())).toEqual({
      hewer: 12_750,
      'timberman-1': 12_750,
      'timberman-2': 12_750,
      'carrier-1': 12_750,
      'carrier-2': 12_750,
      loader: 12_750,
      driver: 12_750,
      'air-hand': 12_750,
    });
  });
});

describe('waiting', () => {
  const waited = aJournal()
    .tons('hewer', 10)
    .spell('hewer', 'hew', 0, 1000)
    .spell('timberman-1', 'timber', 0, 1000)
    .wait('timberman-1', 100, 400)
    .wait('timberman-1', 300, 850)
    .done();

  it('is left out of labour time, each second once even where waits overlap', () => {
    expect(kg('labour-time', waited)).toEqual({ hewer: 8000, 'timberman-1': 2000 });
  });
  it('does not lessen a share per head', () => {
    expect(kg('equal-shares', waited)).toEqual({ hewer: 5000, 'timberman-1': 5000 });
  });
  it('through a whole spell leaves a share per head to nobody but those who worked', () => {
    const idle = aJournal()
      .tons('hewer', 4)
      .spell('hewer', 'hew')
      .spell('timberman-1', 'timber')
      .wait('timberman-1', 0, 20_700);
    expect(kg('equal-shares', idle.done())).toEqual({ hewer: 4000 });
  });
});

describe('the forced swap', () => {
  const swapped = aJournal()
    .tons('hewer', 60)
    .tons('timberman-1', 20, 60)
    .props('timberman-1', 60)
    .props('hewer', 20, 60)
    .spell('hewer', 'hew', 0, 15_000)
    .spell('hewer', 'timber', 15_000, 20_000)
    .spell('timberman-1', 'timber', 0, 15_000)
    .spell('timberman-1', 'hew', 15_000, 20_000)
    .done();

  it('moves coal and props with the hands under trade shares', () => {
    // 80 t: 36 t for cutting (60 : 20) and 44 t for timbering (20 : 60).
    expect(kg('trade-shares', swapped)).toEqual({ hewer: 38_000, 'timberman-1': 42_000 });
  });
  it('moves nothing under one name', () => {
    expect(kg('one-name', swapped)).toEqual({ hewer: 80_000 });
  });
});

describe('a hewer alone', () => {
  const level = aLevel({ id: 'ordinary-night', crew: crewOf('hewer') });
  const alone = aJournal().tons('hewer', 7).props('hewer', 7).spell('hewer', 'hew').end().done();
  it.each(['one-name', 'equal-shares', 'labour-time', 'trade-shares', 'whole-chain'])(
    'holds all of it under %s',
    (rule) => {
      expect(kg(rule, alone, level)).toEqual({ hewer: 7000 });
    },
  );
  it('holds all of it under trade shares even where no prop was set', () => {
    expect(kg('trade-shares', aJournal().tons('hewer', 3).done(), level)).toEqual({ hewer: 3000 });
  });
});

describe('who counts', () => {
  it('a hurt timberman keeps a full share per head', () => {
    const hurt = aJournal()
      .tons('hewer', 30)
      .spell('hewer', 'hew')
      .spell('timberman-1', 'timber')
      .spell('timberman-2', 'timber', 0, 900)
      .add({ kind: 'worker-hurt', tick: 900, worker: 'timberman-2', bay: 3 });
    expect(kg('equal-shares', hurt.done())).toEqual({
      hewer: 10_000,
      'timberman-1': 10_000,
      'timberman-2': 10_000,
    });
  });
  it('rest is no labour anywhere', () => {
    const rested = aJournal().tons('hewer', 8).spell('hewer', 'hew').spell('timberman-1', 'rest').done();
    expect(kg('whole-chain', rested)).toEqual({ hewer: 8000 });
  });
  it('a carrier has no share at the face and one in the whole chain', () => {
    const carried = aJournal()
      .tons('hewer', 8)
      .spell('hewer', 'hew', 0, 3000)
      .spell('carrier-1', 'carry', 0, 1000)
      .done();
    expect(kg('labour-time', carried)).toEqual({ hewer: 8000 });
    expect(kg('whole-chain', carried)).toEqual({ hewer: 6000, 'carrier-1': 2000 });
  });
  it('the named hewer is the player even where another hewer stands first', () => {
    const crew = [
      ...crewOf('hewer').map((hewer) => ({ ...hewer, id: 'other', isPlayer: false })),
      ...aLevel().crew,
    ];
    expect(kg('one-name', theRecord(), aLevel({ crew }))).toEqual({ hewer: 102_000 });
  });
});
