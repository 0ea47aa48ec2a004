// Recipes for what flies when something happens: chips of a blow, shards and dust of a break, the thread of
// dust under a roof that talks. Looks only; chance here never reaches the shift.
import { createGrain } from './grain.ts';
import { DIP, worldX, worldY } from './band.ts';
import type { Particles } from './particles.ts';

const grain = createGrain(1935);
const spread = (by: number): number => (grain() - 0.5) * 2 * by;
const pick = (names: readonly string[]): string => names[Math.floor(grain() * names.length)] ?? 'chip';

const SHARDS = ['shard 0', 'shard 1', 'shard 2', 'shard 3'] as const;
const CHIPS = {
  good: ['chip bright', 'chip bright', 'chip'],
  fair: ['chip', 'chip bright'],
  poor: ['chip dull', 'chip dull', 'chip'],
} as const;
export type BlowGrade = keyof typeof CHIPS;

/** Chips fly back along the steel, bright when it lies along the cleat, dull and few when it does not. */
export const chips = (particles: Particles, x: number, y: number, angle: number, grade: BlowGrade): void => {
  const count = grade === 'good' ? 4 : grade === 'fair' ? 2 : 1;
  for (let index = 0; index < count; index += 1) {
    const way = angle + Math.PI + spread(1.1);
    const speed = 130 + grain() * (grade === 'good' ? 260 : 140);
    particles.launch({
      cut: pick(CHIPS[grade]),
      x: x + spread(3),
      y: y + spread(3),
      vx: Math.cos(way) * speed,
      vy: Math.sin(way) * speed,
      spin: spread(14),
      size: 0.5 + grain() * 0.55,
      lifeMs: 240 + grain() * 160,
      motion: 'fly',
    });
  }
};

/** Shards of a broken piece go down the dip; `w` and `h` are the piece's size across the band. */
export const shards = (
  particles: Particles,
  u: number,
  v: number,
  w: number,
  h: number,
  count: number,
  push = 60,
): void => {
  for (let index = 0; index < count; index += 1) {
    const su = u + grain() * w;
    const sv = v + grain() * h;
    const speed = push + grain() * 120;
    const way = DIP + spread(0.5);
    particles.launch({
      cut: pick(SHARDS),
      x: worldX(su, sv),
      y: worldY(su, sv),
      vx: Math.cos(way) * speed + spread(30),
      vy: Math.sin(way) * speed - grain() * 60,
      spin: spread(9),
      size: 0.55 + grain() * 0.85,
      lifeMs: 950 + grain() * 600,
      motion: 'slide',
    });
  }
};

export const dust = (
  particles: Particles,
  u: number,
  v: number,
  count: number,
  size: number,
  lifeMs = 600,
): void => {
  for (let index = 0; index < count; index += 1) {
    const su = u + spread(24 * size);
    const sv = v + spread(26 * size);
    particles.launch({
      cut: grain() < 0.5 ? 'puff 0' : 'puff 1',
      x: worldX(su, sv),
      y: worldY(su, sv),
      vx: 20 + spread(40),
      vy: 44 + spread(40),
      spin: spread(0.8),
      size: size * (0.6 + grain() * 0.6),
      lifeMs: lifeMs * (0.75 + grain() * 0.5),
      motion: 'drift',
    });
  }
};

/** A thin line of dust that runs out of the roof. */
export const thread = (particles: Particles, u: number): void => {
  const su = u + spread(22);
  particles.launch({
    cut: 'thread',
    x: worldX(su, 4),
    y: worldY(su, 4),
    vx: 0,
    vy: 30,
    spin: 0,
    size: 0.7 + grain() * 0.5,
    lifeMs: 700,
    motion: 'drift',
  });
};

/** Wood dust of the wedge that goes home. */
export const wedgeChips = (particles: Particles, u: number): void => {
  for (let index = 0; index < 6; index += 1) {
    particles.launch({
      cut: 'mote',
      x: worldX(u, 6),
      y: worldY(u, 6),
      vx: spread(120),
      vy: 20 + grain() * 80,
      spin: spread(8),
      size: 0.8 + grain(),
      lifeMs: 380,
      motion: 'fly',
    });
  }
};
