// Seeded streams, one for each actor and system, kept inside the state: a change in what one of them
// draws must not shift the luck of the others, or re-simulated coalitions would compare different nights.

const mix = (value: number): number => {
  let z = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
};

const seedOf = (seed: number, name: string): number => {
  let hash = mix(seed >>> 0);
  for (let i = 0; i < name.length; i += 1) hash = mix((hash ^ name.charCodeAt(i)) >>> 0);
  return hash;
};

export const createStreams = (seed: number, names: readonly string[]): Record<string, number> => {
  const streams: Record<string, number> = {};
  for (const name of names) streams[name] = seedOf(seed, name);
  return streams;
};

/** Next whole number in [0, below) of a stream. Draws are 32-bit; `below` stays under 2^20, so products are exact. */
export const draw = (streams: Record<string, number>, name: string, below: number): number => {
  const next = ((streams[name] ?? 0) + 0x6d2b79f5) >>> 0;
  streams[name] = next;
  return Math.floor((mix(next) * below) / 4294967296);
};
