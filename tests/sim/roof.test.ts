import { describe, expect, it } from 'vitest';
import { ROOF_STAGES, roofSoundAt, runBot, type JournalEvent, type Shift } from '../../src/sim/index.ts';
import { isOpen } from '../../src/sim/systems/roof.ts';
import { aLevel } from '../support/levels.ts';
import { aShift } from '../support/shift.ts';

const BARE = { without: ['timberman-1', 'timberman-2'] } as const;

/** Nights in which many roofs fall. */
const badNights = (): Shift[] =>
  Array.from({ length: 20 }, (_, i) =>
    runBot(aLevel('record-night'), i + 1, 'reckless', { without: ['timberman-2'] }),
  );

const warningsBefore = (
  journal: readonly JournalEvent[],
  fall: Extract<JournalEvent, { kind: 'roof-fell' }>,
) =>
  journal.filter((event) => event.kind === 'roof-talked' && event.bay === fall.bay && event.tick < fall.tick);

describe('a falling roof', () => {
  it('always gave two different warnings, the last at least 150 seconds before', () => {
    let falls = 0;
    for (const shift of badNights()) {
      for (const event of shift.journal) {
        if (event.kind !== 'roof-fell') continue;
        falls += 1;
        const warnings = warningsBefore(shift.journal, event);
        const stages = new Set(warnings.map((warning) => warning.kind === 'roof-talked' && warning.stage));
        expect(stages).toEqual(new Set(['creak', 'splinter']));
        const splinter = warnings.findLast(
          (warning) => warning.kind === 'roof-talked' && warning.stage === 'splinter',
        );
        expect(event.tick - (splinter?.tick ?? event.tick)).toBeGreaterThanOrEqual(150);
      }
    }
    expect(falls).toBeGreaterThan(80);
  });

  it('shuts its bay for the rest of the shift', () => {
    const [shift] = badNights();
    const fall = shift?.journal.find((event) => event.kind === 'roof-fell');
    expect(fall).toBeDefined();
    if (shift === undefined || fall?.kind !== 'roof-fell') return;
    expect(shift.state.face.isShut[fall.bay]).toBe(true);
    expect(
      shift.journal.some(
        (event) => event.kind === 'prop-set' && event.bay === fall.bay && event.tick > fall.tick,
      ),
    ).toBe(false);
  });

  it('hurts the hewer who stays under it, and that ends the shift', () => {
    const level = {
      ...aLevel('record-night'),
      crew: aLevel('record-night').crew.filter((member) => member.isPlayer),
      cards: [],
    };
    const scripted = aShift(level).do({ kind: 'hammer-on' });
    scripted.until(({ state }) => state.face.front >= 4, 8000).do({ kind: 'hammer-off' });
    scripted.do({ kind: 'move', bay: 1 }).until(({ state }) => state.end !== null, 20000);
    expect(scripted.shift.state.end).toBe('hewer-hurt');
  });
});

describe('a poor prop', () => {
  it('goes with a fall beside it, and the journal says so', () => {
    const level = {
      ...aLevel('record-night'),
      crew: aLevel('record-night').crew.filter((member) => member.isPlayer),
      cards: [],
    };
    const scripted = aShift(level).do({ kind: 'hammer-on' });
    scripted
      .until(({ state }) => state.face.front >= 1)
      .do({ kind: 'hammer-off' })
      .do({ kind: 'set-prop', bay: 0 });
    scripted.until(({ state }) => (state.face.propPercent[0] ?? 0) > 0).do({ kind: 'hammer-on' });
    scripted.until(({ state }) => state.face.isShut[1] === true || state.end !== null, 20_000);
    const lost = scripted.shift.journal.filter((event) => event.kind === 'prop-lost');
    expect(lost.map((event) => event.kind === 'prop-lost' && event.bay)).toEqual([0]);
  });
});

describe('an open roof', () => {
  it('sinks faster in a longer run', () => {
    const sunk = (front: number): number => {
      const scripted = aShift({
        ...aLevel('record-night'),
        crew: aLevel('record-night').crew.filter((member) => member.isPlayer),
      });
      scripted
        .do({ kind: 'hammer-on' })
        .until(({ state }) => state.face.front >= front, 9000)
        .do({ kind: 'hammer-off' });
      const before = scripted.shift.state.face.convergenceUm[0] ?? 0;
      return (scripted.wait(50).shift.state.face.convergenceUm[0] ?? 0) - before;
    };
    expect(sunk(3)).toBeGreaterThan(sunk(1));
  });

  it('stops sinking under a prop', () => {
    const scripted = aShift(aLevel('lamp-room')).do({ kind: 'hammer-on' });
    scripted
      .until(({ state }) => state.face.front >= 1)
      .do({ kind: 'hammer-off' })
      .do({ kind: 'set-prop', bay: 0 });
    scripted.until(({ state }) => (state.face.propPercent[0] ?? 0) > 0);
    const sunk = scripted.shift.state.face.convergenceUm[0];
    expect(scripted.wait(300).shift.state.face.convergenceUm[0]).toBe(sunk);
    expect(isOpen(scripted.shift, 0)).toBe(false);
  });

  it('answers a tap solid, drummy or hollow as it sinks', () => {
    const { shift } = aShift().wait(1);
    const hear = (um: number) => {
      shift.state.face.runLength[0] = 1;
      shift.state.face.convergenceUm[0] = um;
      return roofSoundAt(shift, 0);
    };
    expect([0, 24_999, 25_000, 59_999, ROOF_STAGES.splinterUm].map(hear)).toEqual([
      'solid',
      'solid',
      'drummy',
      'drummy',
      'hollow',
    ]);
  });
});

describe('exposure', () => {
  it('is counted for those who work under open roof and is larger for the reckless', () => {
    const seconds = (bot: 'careful' | 'reckless'): number =>
      runBot(aLevel('record-night'), 5, bot, { without: ['timberman-2'] }).journal.reduce(
        (sum, event) => (event.kind === 'exposed' ? sum + event.tick - event.fromTick : sum),
        0,
      );
    expect(seconds('reckless')).toBeGreaterThan(seconds('careful'));
  });

  it('is nothing where nobody cuts', () => {
    const idle = runBot(aLevel('record-night'), 5, 'idle', BARE);
    expect(idle.journal.some((event) => event.kind === 'exposed')).toBe(false);
  });
});
