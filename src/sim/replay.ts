// Replay codes: level, seed and run-length inputs of a shift, with the fingerprint of what came out. Any
// machine re-runs one and gets the same journal, or says politely why it will not.
import {
  createReader,
  fromBase64Url,
  readByte,
  readText,
  readVarint,
  toBase64Url,
  writeText,
  writeVarint,
} from './bytes.ts';
import { readCommand, writeCommand } from './command-code.ts';
import type { Command } from './command.ts';
import { hashBytes, hashJournal, hashLevel, hashShift } from './hash.ts';
import { levelWithout, type Level, type WorkerId } from './level.ts';
import { createShift, step } from './shift.ts';
import type { Shift } from './state.ts';
import type { Tick } from './units.ts';

/** `tick` is the tick whose step carries the command out; what is asked after the whistle carries the last tick + 1. */
export type StampedCommand = { readonly tick: Tick; readonly command: Command };

export type Recording = {
  readonly levelId: string;
  readonly levelVersion: number;
  readonly levelHash: string;
  readonly seed: number;
  /** Helpers who were not there, for a what-if; absent for a shift as the level has it. */
  readonly without?: readonly WorkerId[];
  readonly inputs: readonly StampedCommand[];
  readonly endTick: Tick;
};

/** Each has a text `replay.<problem>`. */
export type ReplayProblem = 'damaged' | 'other-format' | 'other-version' | 'unknown-level' | 'altered';

const FORMAT = 1;
const MAGIC = 0x66;
/** More than a whole night of commands at every tick; a longer code is not ours. */
const MAX_INPUTS = 60_000;
const MAX_ABSENT = 32;
const MAX_TICKS = 100_000;
const CHECK_DIGITS = 8;

const bytesOfHex = (hex: string): number[] =>
  Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));

const hexOfBytes = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Fingerprint of state and journal together. */
export const finalHash = (shift: Shift): string =>
  hashBytes(bytesOfHex(hashShift(shift) + hashJournal(shift.level, shift.journal)));

const checksum = (bytes: readonly number[]): number[] => bytesOfHex(hashBytes(bytes).slice(0, CHECK_DIGITS));

/** `shift` must be the one the recording led to. */
export const encodeReplay = (recording: Recording, shift: Shift): string => {
  const bytes: number[] = [MAGIC, FORMAT];
  writeText(bytes, recording.levelId);
  writeVarint(bytes, recording.levelVersion);
  bytes.push(...bytesOfHex(recording.levelHash));
  writeVarint(bytes, recording.seed);
  writeVarint(bytes, recording.endTick);
  const without = recording.without ?? [];
  writeVarint(bytes, without.length);
  for (const id of without) writeText(bytes, id);
  writeVarint(bytes, recording.inputs.length);
  let last = 0;
  for (const { tick, command } of recording.inputs) {
    writeVarint(bytes, tick - last);
    last = tick;
    writeCommand(bytes, command);
  }
  bytes.push(...bytesOfHex(finalHash(shift)));
  bytes.push(...checksum(bytes));
  return toBase64Url(bytes);
};

export type Decoded =
  | { readonly ok: true; readonly recording: Recording; readonly finalHash: string }
  | { readonly ok: false; readonly problem: ReplayProblem };

const damaged: Decoded = { ok: false, problem: 'damaged' };

const readIds = (reader: ReturnType<typeof createReader>): string[] => {
  const count = Math.min(readVarint(reader), MAX_ABSENT);
  return Array.from({ length: count }, () => readText(reader));
};

/** Stamps are at least 1: nothing can be asked before the first tick. */
const readInputs = (reader: ReturnType<typeof createReader>, count: number): StampedCommand[] => {
  const inputs: StampedCommand[] = [];
  let tick = 0;
  for (let i = 0; i < count && !reader.isBroken; i += 1) {
    tick += readVarint(reader);
    const command = readCommand(reader);
    if (tick === 0) reader.isBroken = true;
    if (command !== null) inputs.push({ tick, command });
  }
  return inputs;
};

/** Reads a code without trusting it: a damaged, foreign or oversized one is a value, not an exception. */
export const decodeReplay = (code: string): Decoded => {
  const bytes = fromBase64Url(code.trim());
  if (bytes === null || bytes.length < 24 || bytes[0] !== MAGIC) return damaged;
  if (bytes[1] !== FORMAT) return { ok: false, problem: 'other-format' };
  const body = bytes.slice(0, -4);
  if (hexOfBytes(checksum(body)) !== hexOfBytes(bytes.slice(-4))) return damaged;
  const reader = createReader(body);
  reader.at = 2;
  const levelId = readText(reader);
  const levelVersion = readVarint(reader);
  const levelHash = hexOfBytes(Array.from({ length: 8 }, () => readByte(reader)));
  const seed = readVarint(reader);
  const endTick = readVarint(reader);
  const without = readIds(reader);
  const count = readVarint(reader);
  if (count > MAX_INPUTS || endTick > MAX_TICKS) return damaged;
  const inputs = readInputs(reader, count);
  const hash = hexOfBytes(Array.from({ length: 8 }, () => readByte(reader)));
  if (reader.isBroken || reader.at !== body.length || inputs.length !== count) return damaged;
  return {
    ok: true,
    recording: {
      levelId,
      levelVersion,
      levelHash,
      seed,
      inputs,
      endTick,
      ...(without.length > 0 ? { without } : {}),
    },
    finalHash: hash,
  };
};

/** Re-runs a recording up to its last tick, post-shift commands included. */
export const replayShift = (level: Level, recording: Recording): Shift => {
  const shift = createShift(levelWithout(level, recording.without ?? []), recording.seed);
  const { inputs } = recording;
  let next = 0;
  const take = (tick: Tick): Command[] => {
    const commands: Command[] = [];
    for (let input = inputs[next]; input !== undefined && input.tick <= tick; input = inputs[next]) {
      commands.push(input.command);
      next += 1;
    }
    return commands;
  };
  while (shift.state.tick < recording.endTick && shift.state.end === null)
    step(shift, take(shift.state.tick + 1));
  if (shift.state.end !== null && next < inputs.length) step(shift, take(MAX_TICKS));
  return shift;
};

export type Verified =
  | { readonly ok: true; readonly shift: Shift; readonly recording: Recording }
  | { readonly ok: false; readonly problem: ReplayProblem };

/** Re-runs a code on this level and compares the fingerprints. */
export const verifyReplay = (level: Level, code: string): Verified => {
  const decoded = decodeReplay(code);
  if (!decoded.ok) return decoded;
  const { recording } = decoded;
  if (recording.levelId !== level.id) return { ok: false, problem: 'unknown-level' };
  if (recording.levelHash !== hashLevel(level)) return { ok: false, problem: 'other-version' };
  const shift = replayShift(level, recording);
  if (finalHash(shift) !== decoded.finalHash) return { ok: false, problem: 'altered' };
  return { ok: true, shift, recording };
};
