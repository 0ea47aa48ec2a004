// Filters: one state-variable filter (trapezoidal, stable when swept) serves every colour a recipe asks for.
import { RATE, type Samples } from './buffer.ts';

export type FilterKind = 'low' | 'high' | 'band';

type Tap = (low: number, band: number, high: number, damping: number) => number;

const TAPS: Readonly<Record<FilterKind, Tap>> = {
  low: (low) => low,
  high: (_low, _band, high) => high,
  // Unity gain at the centre, whatever the width.
  band: (_low, band, _high, damping) => band * damping,
};

/** Filters with a corner that moves: `hzAt` takes seconds. */
export const swept = (
  source: Samples,
  kind: FilterKind,
  hzAt: (t: number) => number,
  q = Math.SQRT1_2,
): Samples => {
  const damping = 1 / q;
  const tap = TAPS[kind];
  let first = 0;
  let second = 0;
  return source.map((value, index) => {
    const hz = Math.min(Math.max(hzAt(index / RATE), 5), RATE * 0.45);
    const g = Math.tan((Math.PI * hz) / RATE);
    const high = (value - (damping + g) * first - second) / (1 + damping * g + g * g);
    const band = g * high + first;
    const low = g * band + second;
    first = g * high + band;
    second = g * band + low;
    return tap(low, band, high, damping);
  });
};

export const filtered = (source: Samples, kind: FilterKind, hz: number, q = Math.SQRT1_2): Samples => {
  const damping = 1 / q;
  const tap = TAPS[kind];
  const g = Math.tan((Math.PI * Math.min(hz, RATE * 0.45)) / RATE);
  const scale = 1 / (1 + damping * g + g * g);
  let first = 0;
  let second = 0;
  return source.map((value) => {
    const high = (value - (damping + g) * first - second) * scale;
    const band = g * high + first;
    const low = g * band + second;
    first = g * high + band;
    second = g * band + low;
    return tap(low, band, high, damping);
  });
};

export const lowpassed = (source: Samples, hz: number, q?: number): Samples => filtered(source, 'low', hz, q);
export const highpassed = (source: Samples, hz: number, q?: number): Samples =>
  filtered(source, 'high', hz, q);
export const banded = (source: Samples, hz: number, q?: number): Samples => filtered(source, 'band', hz, q);

export type Resonance = readonly [hz: number, q: number, gain: number];

/** Several resonances side by side: a body of wood, a throat, a chute of sheet iron. */
export const resonated = (source: Samples, resonances: readonly Resonance[]): Samples => {
  const target = new Float64Array(source.length);
  for (const [hz, q, gain] of resonances) {
    const part = banded(source, hz, q);
    for (let i = 0; i < part.length; i += 1) target[i] = (target[i] ?? 0) + gain * (part[i] ?? 0);
  }
  return target;
};
