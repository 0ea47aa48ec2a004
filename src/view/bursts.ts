// Recipes for what flies when something happens: chips of a blow, shards and dust of a break, the wave of dust before
// an overhang, stones out of a roof that talks. Looks only; chance here never reaches the shift.
import { createGrain } from './grain.ts';
import { DIP, SEAM, worldX, worldY } from './band.ts';
import { BILLOWS, SHARD_SHAPES, STONES } from './measures.ts';
import type { Particles } from './particles.ts';

const grain = createGrain(1935);
const spread = (by: number): number => (grain() - 0.5) * 2 * by;
const pick = (names: readonly string[]): string => names[Math.floor(grain() * names.length)] ?? 'chip';
const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name} ${index}`);

const SHARDS = numbered('shard', SHARD_SHAPES);
const BILLOW = numbered('billow', BILLOWS);
const STONE = numbered('stone', STONES);
const CHIPS = {
  good: ['chip bright', 'chip bright', 'chip'],
  fair: ['chip', 'chip bright'],
  poor: ['chip dull', 'chip dull', 'chip'],
} as const;
export type BlowGrade = keyof typeof CHIPS;

/** A place in the band, and how far about it things may begin. */
export type Patch = { readonly u: number; readonly v: number; readonly w: number; readonly h: number };

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

/** Shards of a broken piece burst out of it and go down the dip; `push` is their first speed. */
export const shards = (particles: Particles, { u, v, w, h }: Patch, count: number, push = 60): void => {
  for (let index = 0; index < count; index += 1) {
    // One in five is a great one: a burst of equal crumbs is gravel, not coal.
    const size = index % 5 === 0 ? 1.15 + grain() * 0.5 : 0.4 + grain() * 0.55;
    const su = u + grain() * w;
    const sv = v + grain() * h;
    const speed = push + grain() * 140;
    const out = (sv - v - h / 2) * 1.6;
    particles.launch({
      cut: pick(SHARDS),
      x: worldX(su, sv),
      y: worldY(su, sv),
      vx: Math.cos(DIP) * speed - Math.sin(DIP) * out + spread(40),
      vy: Math.sin(DIP) * speed + Math.cos(DIP) * out - grain() * 90,
      spin: spread(9),
      size,
      lifeMs: 1000 + grain() * 700,
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
    const su = u + spread(20 * size);
    const sv = v + spread(22 * size);
    particles.launch({
      cut: pick(BILLOW),
      x: worldX(su, sv),
      y: worldY(su, sv),
      vx: 20 + spread(40),
      vy: 36 + spread(40),
      spin: spread(0.7),
      size: size * (0.4 + grain() * 0.45),
      lifeMs: lifeMs * (0.75 + grain() * 0.5),
      motion: 'drift',
    });
  }
};

/** The air an overhang pushes before it: a wall of dust from roof to floor that rolls down the dip. */
export const dustWave = (particles: Particles, u: number): void => {
  for (let rank = 0; rank < 4; rank += 1) {
    for (let file = 0; file < 4; file += 1) {
      const v = SEAM * (0.16 + file * 0.23) + spread(8);
      const speed = 520 - rank * 95 + spread(50) - Math.abs(file - 1.5) * 40;
      particles.launch({
        cut: pick(BILLOW),
        x: worldX(u - rank * 26, v),
        y: worldY(u - rank * 26, v),
        vx: Math.cos(DIP) * speed,
        vy: Math.sin(DIP) * speed,
        spin: 1.4 + spread(0.6),
        size: 0.55 + grain() * 0.4,
        lifeMs: 950 + rank * 160 + grain() * 200,
        motion: 'drift',
        waitMs: rank * 55,
      });
    }
  }
};

/** What a slab leaves on the floor behind it as it slides. */
export const slideDust = (particles: Particles, u: number, v: number): void => {
  if (grain() < 0.45) dust(particles, u - 34, Math.min(SEAM - 8, v + 30), 1, 0.75, 520);
};

/** A thin line of dust that runs out of the roof. */
export const thread = (particles: Particles, u: number): void => {
  const su = u + spread(26);
  particles.launch({
    cut: 'thread',
    x: worldX(su, 4),
    y: worldY(su, 4),
    vx: 0,
    vy: 34,
    spin: 0,
    size: 0.7 + grain() * 0.6,
    lifeMs: 760,
    motion: 'drift',
  });
};

/** Stones out of the roof: a few under one that talks, a whole bay of it in a fall. */
export const stones = (particles: Particles, u: number, width: number, count: number, size: number): void => {
  for (let index = 0; index < count; index += 1) {
    const su = u + spread(width / 2);
    particles.launch({
      cut: pick(STONE),
      x: worldX(su, 5),
      y: worldY(su, 5),
      vx: -20 + spread(26),
      vy: 20 + grain() * 60,
      spin: spread(6),
      size: size * (0.5 + grain() * 0.8),
      lifeMs: 900 + grain() * 500,
      motion: 'slide',
      waitMs: count > 6 ? grain() * 420 : 0,
    });
  }
};

/** Wood dust of the wedge that goes home, and the last of the roof's own dust. */
export const wedgeChips = (particles: Particles, u: number): void => {
  for (let index = 0; index < 8; index += 1) {
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
  dust(particles, u, 12, 2, 0.5, 420);
};
