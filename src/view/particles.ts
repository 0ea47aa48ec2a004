// A fixed pool of small flying things: chips, shards that slide down the dip, dust. The oldest makes room
// for the newest, so a busy shift costs no more than a quiet one.
import { DIP, SEAM, toBand, worldX, worldY } from './band.ts';
import { DEPTH, type Sprite, type Stage } from './stage.ts';

const POOL = 170;
/** World units per second squared; a little under the real pull so that the eye can follow (tuned). */
const GRAVITY = 760;
const DIP_X = Math.cos(DIP);
const DIP_Y = Math.sin(DIP);

export type Motion = 'fly' | 'slide' | 'drift';
export type Launch = {
  readonly cut: string;
  readonly x: number;
  readonly y: number;
  readonly vx: number;
  readonly vy: number;
  readonly spin: number;
  readonly size: number;
  readonly lifeMs: number;
  readonly motion: Motion;
  /** Not seen before this has passed, ms. */
  readonly waitMs?: number;
};

type Mote = {
  readonly sprite: Sprite;
  x: number;
  y: number;
  vx: number;
  vy: number;
  spin: number;
  turn: number;
  size: number;
  leftMs: number;
  ofMs: number;
  motion: Motion;
  waitMs: number;
};

export type Particles = {
  launch(what: Launch): void;
  /** Calm: everything stays where it began and only fades. */
  sync(dtMs: number, isCalm: boolean): void;
  clear(): void;
  destroy(): void;
};

/** A shard keeps to the seam: it bounces off the floor once, then goes down the dip with its own weight. */
const keepToSeam = (mote: Mote): void => {
  const { u, v } = toBand(mote.x, mote.y);
  const low = SEAM - 6;
  if (v <= low && v >= 4) return;
  const clamped = Math.max(4, Math.min(low, v));
  mote.x = worldX(u, clamped);
  mote.y = worldY(u, clamped);
  const along = mote.vx * DIP_X + mote.vy * DIP_Y;
  const across = mote.vy * DIP_X - mote.vx * DIP_Y;
  const bounced = -across * 0.22;
  mote.vx = along * 0.985 * DIP_X - bounced * DIP_Y;
  mote.vy = along * 0.985 * DIP_Y + bounced * DIP_X;
  mote.spin *= 0.9;
};

const advance = (mote: Mote, dtMs: number): void => {
  const dt = dtMs / 1000;
  if (mote.motion === 'drift') {
    // Air stops it, whatever the frame rate.
    const drag = 0.16 ** dt;
    mote.vx *= drag;
    mote.vy *= drag;
  } else mote.vy += GRAVITY * dt;
  mote.x += mote.vx * dt;
  mote.y += mote.vy * dt;
  mote.turn += mote.spin * dt;
  if (mote.motion === 'slide') keepToSeam(mote);
};

/** A cloud is there at once, hangs, and thins out; `left` of its life, 1 to 0. */
const cloudAlpha = (left: number): number => Math.min(1, (1 - left) * 9) * Math.min(0.6, left * 0.75);

const draw = (mote: Mote): void => {
  const left = mote.leftMs / mote.ofMs;
  const grow = mote.motion === 'drift' ? 1 + (1 - left) * 1.2 : 1;
  mote.sprite.at(mote.x, mote.y, mote.turn);
  mote.sprite.size(mote.size * grow);
  mote.sprite.image.alpha = mote.motion === 'drift' ? cloudAlpha(left) : Math.min(1, left * 4);
};

const depthOf = (motion: Motion): number =>
  motion === 'drift' ? DEPTH.dust : motion === 'fly' ? DEPTH.chip : DEPTH.shard;

const createMote = (stage: Stage): Mote => ({
  sprite: stage.sprite('chip', DEPTH.shard),
  x: 0,
  y: 0,
  vx: 0,
  vy: 0,
  spin: 0,
  turn: 0,
  size: 1,
  leftMs: 0,
  ofMs: 1,
  motion: 'fly',
  waitMs: 0,
});

const begin = (mote: Mote, { cut, lifeMs, waitMs = 0, ...rest }: Launch): void => {
  Object.assign(mote, rest, { turn: rest.spin, leftMs: lifeMs, ofMs: lifeMs, waitMs });
  mote.sprite.show(cut);
  const depth = depthOf(rest.motion);
  if (mote.sprite.image.depth !== depth) mote.sprite.image.setDepth(depth);
  draw(mote);
  mote.sprite.image.visible = waitMs <= 0;
};

const age = (mote: Mote, dtMs: number, isCalm: boolean): void => {
  if (mote.leftMs <= 0) return;
  if (mote.waitMs > 0) {
    mote.waitMs -= dtMs;
    mote.sprite.image.visible = mote.waitMs <= 0;
    return;
  }
  mote.leftMs -= dtMs;
  if (mote.leftMs <= 0) return mote.sprite.hide();
  if (!isCalm) advance(mote, Math.min(50, dtMs));
  draw(mote);
};

export const createParticles = (stage: Stage): Particles => {
  const motes = Array.from({ length: POOL }, () => createMote(stage));
  let next = 0;
  return {
    launch: (what) => {
      const mote = motes[next];
      next = (next + 1) % POOL;
      if (mote !== undefined) begin(mote, what);
    },
    sync: (dtMs, isCalm) => {
      for (const mote of motes) age(mote, dtMs, isCalm);
    },
    clear: () => {
      for (const mote of motes) {
        mote.leftMs = 0;
        mote.sprite.hide();
      }
    },
    destroy: () => {
      for (const mote of motes) mote.sprite.destroy();
    },
  };
};
