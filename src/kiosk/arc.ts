// The three minutes of a visit as a plan (game.md section 8): which part is on at which moment, and how fast the shift
// must run to be over in time. A visit ends by the clock and never by skill; without the plan a slow visitor would
// keep the next one waiting.
import type { KioskStage } from '../session/kiosk-port.ts';

export type Part = {
  readonly stage: Exclude<KioskStage, 'attract'>;
  readonly fromMs: number;
  readonly toMs: number;
};
export type Plan = { readonly parts: readonly Part[]; readonly endMs: number };

/**
 * Seconds of each part where the whole is 180: two of them are kept back, so that a slow frame or a late level still
 * ends in time.
 */
const SECONDS: readonly (readonly [Part['stage'], number])[] = [
  ['start', 12],
  ['dig', 80],
  ['choice', 13],
  ['lights', 17],
  ['walk', 15],
  ['lever', 23],
  ['rate', 18],
];
const WHOLE_SECONDS = 180;

export const planFor = (arcSeconds: number): Plan => {
  const parts: Part[] = [];
  let atMs = 0;
  for (const [stage, seconds] of SECONDS) {
    const toMs = atMs + Math.floor((seconds * 1000 * arcSeconds) / WHOLE_SECONDS);
    parts.push({ stage, fromMs: atMs, toMs });
    atMs = toMs;
  }
  return { parts, endMs: atMs };
};

/** The part that is on at this moment of a visit; null when the visit is over. */
export const partAt = ({ parts }: Plan, ms: number): Part | null =>
  parts.find((part) => ms < part.toMs) ?? null;

/** Ticks a second while the first blocks are dug: slow enough to see what the finger does. *tuned* */
export const START_PACE = 50;
const PACE_FLOOR = 20;
const PACE_CEILING = 20_000;

/** Ticks a second that bring this many ticks to an end in this time, whatever was lost before. */
export const paceFor = (ticksLeft: number, msLeft: number): number => {
  const pace = Math.ceil((ticksLeft * 1000) / Math.max(1, msLeft));
  return Math.min(PACE_CEILING, Math.max(PACE_FLOOR, pace));
};
