// A piece that breaks stands still for a moment, then comes down: alone in shards, as an overhang in one
// great slab that slides and bursts. This is the best moment of the game; it waits for nothing and nothing
// waits for it.
import { DIP, SEAM, worldX, worldY } from './band.ts';
import { DEPTH, type Sprite, type Stage } from './stage.ts';

const POOL = 8;
const FREEZE_MS = 48;
const SLIDE_MS = 430;
const CALM_MS = 320;
/** World units per second squared along the dip. */
const PULL = 1500;

type Slab = {
  readonly sprite: Sprite;
  u: number;
  v: number;
  speed: number;
  ageMs: number;
  isLive: boolean;
  isGreat: boolean;
  isCalm: boolean;
};
export type SlabEnd = { readonly u: number; readonly v: number; readonly isGreat: boolean };

export type Slabs = {
  /** `u`, `v`: middle of the piece in the band. */
  drop(cut: string, u: number, v: number, isGreat: boolean, isCalm: boolean): void;
  /** Lets time pass; tells of each slab that burst. */
  sync(dtMs: number, onBurst: (end: SlabEnd) => void): void;
  destroy(): void;
};

const advance = (slab: Slab, dtMs: number): void => {
  slab.ageMs += dtMs;
  if (slab.isCalm) {
    slab.sprite.image.alpha = Math.max(0, 1 - slab.ageMs / CALM_MS);
    return;
  }
  if (slab.ageMs <= FREEZE_MS) return;
  const dt = Math.min(50, dtMs) / 1000;
  slab.speed += PULL * dt;
  slab.u += slab.speed * dt;
  slab.v += (SEAM * 0.66 - slab.v) * Math.min(1, dt * 9);
  slab.sprite.at(
    worldX(slab.u, slab.v),
    worldY(slab.u, slab.v),
    DIP + Math.min(0.5, (slab.ageMs - FREEZE_MS) * 0.0011),
  );
};

const endOf = (slab: Slab): number => (slab.isCalm ? CALM_MS : FREEZE_MS + (slab.isGreat ? SLIDE_MS : 0));

export const createSlabs = (stage: Stage): Slabs => {
  const slabs = Array.from({ length: POOL }, (): Slab => ({
    sprite: stage.sprite('slab 0', DEPTH.slab),
    u: 0,
    v: 0,
    speed: 0,
    ageMs: 0,
    isLive: false,
    isGreat: false,
    isCalm: false,
  }));
  let next = 0;
  return {
    drop: (cut, u, v, isGreat, isCalm) => {
      const slab = slabs[next];
      next = (next + 1) % POOL;
      if (slab === undefined) return;
      slab.u = u;
      slab.v = v;
      slab.speed = 40;
      slab.ageMs = 0;
      slab.isLive = true;
      slab.isGreat = isGreat;
      slab.isCalm = isCalm;
      slab.sprite.show(cut);
      slab.sprite.image.alpha = 1;
      slab.sprite.at(worldX(u, v), worldY(u, v), DIP);
    },
    sync: (dtMs, onBurst) => {
      for (const slab of slabs) {
        if (!slab.isLive) continue;
        advance(slab, dtMs);
        if (slab.ageMs < endOf(slab)) continue;
        slab.isLive = false;
        slab.sprite.hide();
        onBurst({ u: slab.u, v: slab.v, isGreat: slab.isGreat });
      }
    },
    destroy: () => {
      for (const slab of slabs) slab.sprite.destroy();
    },
  };
};
