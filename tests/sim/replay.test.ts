import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeReplay,
  encodeReplay,
  hashLevel,
  hashShift,
  recordBot,
  verifyReplay,
  type BotId,
  type Recording,
} from '../../src/sim/index.ts';
import { aLevel } from '../support/levels.ts';

const level = aLevel('record-night');

const codeOf = (bot: BotId, seed = 7, of = level): { code: string; recording: Recording; hash: string } => {
  const { shift, inputs } = recordBot(of, seed, bot);
  const recording: Recording = {
    levelId: of.id,
    levelVersion: of.version,
    levelHash: hashLevel(of),
    seed,
    inputs,
    endTick: shift.state.tick,
  };
  return { code: encodeReplay(recording, shift), recording, hash: hashShift(shift) };
};

const par = codeOf('par');
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('a replay code', () => {
  it('gives back its recording', () => {
    const decoded = decodeReplay(par.code);
    expect(decoded.ok && decoded.recording).toEqual(par.recording);
  });

  it('re-runs to the same night', () => {
    const verified = verifyReplay(level, par.code);
    expect(verified.ok && hashShift(verified.shift)).toBe(par.hash);
  });

  it('keeps a whole record night under 8 kB for every bot, and under 4 kB for par', () => {
    for (const bot of ['par', 'careful', 'reckless', 'ordinary', 'idle'] as const) {
      expect(codeOf(bot).code.length).toBeLessThan(8000);
    }
    expect(par.code.length).toBeLessThan(4000);
  });

  it('carries who was not there', () => {
    const without = ['timberman-2'];
    const { shift, inputs } = recordBot(level, 7, 'par', { without });
    const recording = { ...par.recording, inputs, without, endTick: shift.state.tick };
    const verified = verifyReplay(level, encodeReplay(recording, shift));
    expect(verified.ok && verified.shift.state.workers.some((worker) => worker.id === 'timberman-2')).toBe(
      false,
    );
    expect(verified.ok && verified.shift.state.cutKg).toBe(shift.state.cutKg);
  });

  it('asks nothing before the first tick', () => {
    const { shift } = recordBot(level, 7, 'par');
    const early = { ...par.recording, inputs: [{ tick: 0, command: { kind: 'hammer-on' } as const }] };
    expect(decodeReplay(encodeReplay(early, shift))).toEqual({ ok: false, problem: 'damaged' });
  });

  it('survives spaces around it, as from a printed sheet', () => {
    expect(verifyReplay(level, `  ${par.code}\n`).ok).toBe(true);
  });

  it('with any one letter changed is refused', () => {
    fc.assert(
      fc.property(fc.nat({ max: par.code.length - 1 }), fc.integer({ min: 1, max: 63 }), (at, shiftBy) => {
        const letter = ALPHABET.charAt((ALPHABET.indexOf(par.code.charAt(at)) + shiftBy) % 64);
        const decoded = decodeReplay(par.code.slice(0, at) + letter + par.code.slice(at + 1));
        // The last letter may carry unused bits: then the bytes, and so the claim, are the same.
        expect(!decoded.ok || JSON.stringify(decoded.recording) === JSON.stringify(par.recording)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('cut short, doubled or made of anything is refused, never thrown', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeReplay(text).ok).toBe(false);
      }),
    );
    expect(decodeReplay(par.code.slice(0, 100))).toEqual({ ok: false, problem: 'damaged' });
    expect(decodeReplay(par.code + par.code).ok).toBe(false);
  });

  it('with another seed or one input more is caught by re-running it', () => {
    const { shift } = recordBot(level, 7, 'par');
    const otherSeed = encodeReplay({ ...par.recording, seed: 8 }, shift);
    expect(verifyReplay(level, otherSeed)).toEqual({ ok: false, problem: 'altered' });
    const inputs = [{ tick: 1, command: { kind: 'end-shift' } as const }, ...par.recording.inputs];
    expect(verifyReplay(level, encodeReplay({ ...par.recording, inputs }, shift))).toEqual({
      ok: false,
      problem: 'altered',
    });
  });

  it('of a changed level is refused politely', () => {
    const changed = { ...level, normKg: 7001 };
    expect(verifyReplay(changed, par.code)).toEqual({ ok: false, problem: 'other-version' });
    expect(verifyReplay(aLevel('ordinary-night'), par.code)).toEqual({ ok: false, problem: 'unknown-level' });
  });
});
