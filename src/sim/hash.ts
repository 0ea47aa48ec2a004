// Fingerprints of level, state and journal: two 32-bit lanes written as 16 hex digits. Without them a
// replay code would be a claim; with them anyone can re-run the shift and check it.
import { encodeJournal } from './journal-code.ts';
import type { JournalEvent } from './journal.ts';
import type { Level } from './level.ts';
import type { Shift } from './state.ts';
import { RULES_VERSION } from './version.ts';

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');

/** FNV-1a in one lane, a multiply-and-rotate in the other, so that a collision must fool both. */
export const hashBytes = (bytes: ArrayLike<number>): string => {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul((b << 5) | (b >>> 27), 0x85ebca6b) ^ byte;
  }
  return hex(a) + hex(Math.imul(b ^ (b >>> 15), 0xc2b2ae35));
};

const bytesOfText = (text: string): number[] => {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    bytes.push(code & 255, code >> 8);
  }
  return bytes;
};

/** Text of plain data that does not depend on the order in which fields were written. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value as Record<string, unknown>).sort(([a], [b]) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
  return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
};

/** Fingerprint of a level under the present rules. */
export const hashLevel = (level: Level): string =>
  hashBytes(bytesOfText(canonical({ rules: RULES_VERSION, level })));
export const hashShift = (shift: Shift): string => hashBytes(bytesOfText(canonical(shift.state)));
export const hashJournal = (level: Level, journal: readonly JournalEvent[]): string =>
  hashBytes(encodeJournal(level, journal));
