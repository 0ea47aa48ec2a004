// A piece that breaks stands still for a moment, then it is shards. The overhang comes down whole: it tilts out of the
// roof, strikes the floor, slides down the band under its own weight and bursts. This is the best moment of the game;
// it waits for nothing and nothing waits for it.
import { DIP, SEAM, worldX, worldY } from './band.ts';
import { DEPTH, type Sprite, type Stage } from './stage.ts';

const POOL = 8;
/** The picture holds its breath this long (game.md section 9). */
const FREEZE_MS = 48;
/** The overhang: tilting out of the roof, then down to the floor, then along it. *tuned* */
const TILT_MS = 150;
const DROP_MS = 170;
const SLIDE_MS = 330;
const CALM_MS = 420;
/** World units per second squared along the dip, and how far it has turned by the time it strikes. */
const PULL = 1350;
const TURN = 0.34;
/** It comes towards the eye as it leaves the wall. */
const NEARER = 0.16;
const FLOOR_V = SEAM * 0.74;

export type SlabMoment = 'strike' | 'slide' | 'burst';
type Slab = {
  readonly sprite: Sprite;
  u: number;
  v: number;
  stretch: number;
  fromV: number;
  speed: number;
  ageMs: number;
  isLive: boolean;
  isGreat: boolean;
  isCalm: boolean;
  tell: SlabTold;
};
/** Told where the piece is when it strikes the floor, each frame of its slide, and when it bursts. */
export type SlabTold = (moment: SlabMoment, u: number, v: number) => void;

export type Drop = {
  readonly cut: string;
  /** Where the cut-out is held, in the band. */
  readonly u: number;
  readonly v: number;
  /** Bays longer or shorter than the painted one: how much, along the dip. */
  readonly stretch: number;
  readonly isGreat: boolean;
  readonly isCalm: boolean;
  readonly tell: SlabTold;
};

export type Slabs = {
  drop(what: Drop): void;
  sync(dtMs: number): void;
  /** Nothing falls any more, and nobody is told. */
  clear(): void;
  destroy(): void;
};

const STRIKE_MS = FREEZE_MS + TILT_MS + DROP_MS;
const endOf = ({ isCalm, isGreat }: Slab): number =>
  isCalm ? CALM_MS : isGreat ? STRIKE_MS + SLIDE_MS : FREEZE_MS;

/** Out of the roof slowly, down fast: the eye is given time to see what comes. */
const fallGreat = (slab: Slab, dtMs: number): void => {
  const since = slab.ageMs - FREEZE_MS;
  if (since <= 0) return;
  const tilt = Math.min(1, since / TILT_MS);
  const drop = Math.min(1, Math.max(0, (since - TILT_MS) / DROP_MS));
  const before = slab.ageMs - dtMs;
  if (since > TILT_MS) {
    slab.speed += (PULL * dtMs) / 1000;
    slab.u += (slab.speed * dtMs) / 1000;
  }
  slab.v = slab.fromV + tilt * tilt * 5 + drop * drop * (FLOOR_V - slab.fromV - 5);
  // It lands on one corner and falls flat as it slides.
  const flat = Math.min(1, Math.max(0, (slab.ageMs - STRIKE_MS) / 120));
  const turn = (tilt * 0.12 + drop * (TURN - 0.12)) * (1 - flat * 0.7);
  slab.sprite.at(worldX(slab.u, slab.v), worldY(slab.u, slab.v), DIP + turn);
  const near = 1 + (tilt * 0.3 + drop * 0.7) * NEARER;
  slab.sprite.size(near * slab.stretch, near);
  if (before < STRIKE_MS && slab.ageMs >= STRIKE_MS) slab.tell('strike', slab.u, slab.v);
  else if (slab.ageMs > STRIKE_MS) slab.tell('slide', slab.u, slab.v);
};

const advance = (slab: Slab, dtMs: number): void => {
  slab.ageMs += dtMs;
  if (slab.isCalm) slab.sprite.image.alpha = Math.max(0, 1 - slab.ageMs / CALM_MS);
  else if (slab.isGreat) fallGreat(slab, Math.min(50, dtMs));
};

export const createSlabs = (stage: Stage): Slabs => {
  const slabs = Array.from({ length: POOL }, (): Slab => ({
    sprite: stage.sprite('slab 0', DEPTH.slab),
    u: 0,
    v: 0,
    stretch: 1,
    fromV: 0,
    speed: 0,
    ageMs: 0,
    isLive: false,
    isGreat: false,
    isCalm: false,
    tell: () => undefined,
  }));
  let next = 0;
  return {
    drop: ({ cut, u, v, stretch, isGreat, isCalm, tell }) => {
      const slab = slabs[next];
      next = (next + 1) % POOL;
      if (slab === undefined) return;
      Object.assign(slab, {
        u,
        v,
        stretch,
        fromV: v,
        speed: 60,
        ageMs: 0,
        isLive: true,
        isGreat,
        isCalm,
        tell,
      });
      slab.sprite.show(cut);
      slab.sprite.size(stretch, 1);
      slab.sprite.image.alpha = 1;
      slab.sprite.at(worldX(u, v), worldY(u, v), DIP);
    },
    sync: (dtMs) => {
      for (const slab of slabs) {
        if (!slab.isLive) continue;
        advance(slab, dtMs);
        if (slab.ageMs < endOf(slab)) continue;
        slab.isLive = false;
        slab.sprite.hide();
        slab.tell('burst', slab.u, slab.v);
      }
    },
    clear: () => {
      for (const slab of slabs) {
        slab.isLive = false;
        slab.sprite.hide();
      }
    },
    destroy: () => {
      for (const slab of slabs) slab.sprite.destroy();
    },
  };
};
