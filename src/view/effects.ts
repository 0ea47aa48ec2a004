// From what happened in the shift to what is seen of it (game.md section 9). Reads events, moves nothing
// but pictures. Without it the dig would be a bookkeeping entry.
import { PIECE_COUNT, PIECES, type SimEvent } from '../sim/index.ts';
import { DIP, pieceRect, SEAM } from './band.ts';
import { createBlows } from './blows.ts';
import { dust, dustWave, shards, slideDust, stones, thread, wedgeChips } from './bursts.ts';
import { push, type Kick } from './camera.ts';
import { pieceName } from './actors/coal-face.ts';
import { BAY_W, SLAB_SHAPES } from './measures.ts';
import type { LampLight } from './actors/lamp-light.ts';
import type { Particles } from './particles.ts';
import type { Scenery } from './scenery.ts';
import type { SlabMoment, Slabs } from './slabs.ts';

type Cut = Extract<SimEvent, { kind: 'coal-cut' }>;

/** Real time between two threads of dust under a roof that creaks, and under one that splinters, ms (tuned). */
const THREAD_MS = { creak: 620, splinter: 260 } as const;
/** px and ms of a kick (tuned). */
const KICK = { piece: [3, 120], strike: [5, 170], burst: [6, 240], fall: [6, 300] } as const;
const ACROSS = DIP + Math.PI / 2;
/** Fewer shards while the shift replays at high speed. */
const SHARDS = { dark: 14, lit: 3 } as const;
const FLOOR_SIDE: ReadonlySet<number> = new Set([PIECES.floorUp, PIECES.floorDown]);
/** Middle of the overhang across the seam. */
const SLAB_V = 33;

export type Effects = {
  /** Takes up what happened; call once a frame with all of it. */
  hear(events: readonly SimEvent[], scenery: Scenery): void;
  sync(scenery: Scenery): void;
  /** Another shift: what still flies, falls, shakes or is dark belongs to the last one. */
  clear(): void;
  destroy(): void;
};

type Parts = {
  readonly particles: Particles;
  readonly slabs: Slabs;
  readonly kick: Kick;
  readonly lamp: LampLight;
};

/** The piece holds still as it was, then it is shards; the kick comes with the shards. */
const breakPiece = ({ particles, slabs, kick }: Parts, event: Cut, scenery: Scenery): void => {
  const { bayUnits, isCalm, lit, shift } = scenery;
  const rect = pieceRect(event.piece, bayUnits);
  const u = event.bay * bayUnits + rect.u;
  const patch = { ...rect, u };
  const [middleU, middleV] = [u + rect.w / 2, rect.v + rect.h / 2];
  if (lit >= 0.5) return shards(particles, patch, SHARDS.lit);
  const cleat = shift.state.face.cleat[event.bay * PIECE_COUNT + event.piece] ?? 0;
  slabs.drop({
    cut: pieceName(event.bay, event.piece, cleat),
    u,
    v: rect.v,
    stretch: bayUnits / BAY_W,
    isGreat: false,
    isCalm,
    tell: () => {
      if (isCalm) return;
      shards(particles, patch, SHARDS.dark);
      dust(particles, middleU, middleV, 5, 0.9);
      push(kick, ...KICK.piece, DIP);
    },
  });
};

/** Both halves of the overhang come down as one: they strike, slide, and drive a wave of dust before them. */
const breakSlab = ({ particles, slabs, kick, lamp }: Parts, bay: number, scenery: Scenery): void => {
  const { isCalm, lit, bayUnits } = scenery;
  const middle = (bay + 0.5) * bayUnits;
  if (lit >= 0.5) return shards(particles, { u: middle - 38, v: 6, w: 76, h: 54 }, SHARDS.lit);
  const moments: Readonly<Record<SlabMoment, (u: number, v: number) => void>> = {
    strike: (u, v) => {
      push(kick, ...KICK.strike, ACROSS);
      lamp.shake();
      dust(particles, u, SEAM - 20, 6, 1.1, 800);
      shards(particles, { u: u - 38, v: v - 10, w: 76, h: 40 }, 7, 120);
    },
    slide: (u, v) => slideDust(particles, u, v),
    burst: (u, v) => {
      push(kick, ...KICK.burst, DIP);
      shards(particles, { u: u - 36, v: v - 28, w: 72, h: 50 }, 16, 260);
      dustWave(particles, u + 30);
      dust(particles, u, v, 5, 1.3, 1100);
    },
  };
  slabs.drop({
    cut: `slab ${bay % SLAB_SHAPES}`,
    u: middle,
    v: SLAB_V,
    stretch: bayUnits / BAY_W,
    isGreat: true,
    isCalm,
    tell: (moment, u, v) => {
      if (!isCalm) moments[moment](u, v);
    },
  });
  // What it tore loose above.
  if (!isCalm) dust(particles, middle, 10, 3, 0.7, 500);
};

const fall = ({ particles, kick, lamp }: Parts, bay: number, scenery: Scenery): void => {
  const u = (bay + 0.5) * scenery.bayUnits;
  if (scenery.lit < 0.5) lamp.goOut();
  if (scenery.isCalm) return dust(particles, u, SEAM / 2, 3, 1.6, 1400);
  stones(particles, u, scenery.bayUnits * 1.2, 22, 1.5);
  dust(particles, u, SEAM / 2, 9, 1.8, 1500);
  dustWave(particles, u);
  push(kick, ...KICK.fall, ACROSS);
};

const roofTalks = (
  { particles }: Parts,
  bay: number,
  isSplinter: boolean,
  { bayUnits, isCalm }: Scenery,
): void => {
  const u = (bay + 0.5) * bayUnits;
  thread(particles, u);
  if (isCalm) return;
  dust(particles, u, 8, isSplinter ? 4 : 2, 0.6);
  stones(particles, u, bayUnits, isSplinter ? 6 : 2, isSplinter ? 0.8 : 0.45);
};

const hearOne = (parts: Parts, event: SimEvent, scenery: Scenery): void => {
  switch (event.kind) {
    case 'coal-cut':
      if (event.isSlab && event.piece === PIECES.roofUp) breakSlab(parts, event.bay, scenery);
      // The floor side of a bay that is one block bursts under the slab that was its roof side.
      else if (!event.isSlab || FLOOR_SIDE.has(event.piece)) breakPiece(parts, event, scenery);
      return;
    case 'prop-set':
      if (scenery.lit < 0.5 && !scenery.isCalm)
        wedgeChips(parts.particles, (event.bay + 0.56) * scenery.bayUnits);
      return;
    case 'roof-talked':
      return roofTalks(parts, event.bay, event.stage === 'splinter', scenery);
    case 'roof-tapped':
      dust(parts.particles, (event.bay + 0.4) * scenery.bayUnits, 4, event.answer === 'solid' ? 1 : 3, 0.45);
      return;
    case 'roof-fell':
      return fall(parts, event.bay, scenery);
    default:
  }
};

const isNear = (event: SimEvent, { firstBay, lastBay }: Scenery): boolean =>
  !('bay' in event) || (event.bay >= firstBay && event.bay <= lastBay);

/** Where the roof talks, dust goes on running until somebody props it; the nearer the end, the faster. */
const createThreads = ({ particles }: Parts): ((scenery: Scenery) => void) => {
  const waits = { creak: 0, splinter: 0 };
  const run = (scenery: Scenery, isSplinter: boolean): void => {
    const { roofStage, isShut, propPercent } = scenery.shift.state.face;
    for (let bay = scenery.firstBay; bay <= scenery.lastBay; bay += 1) {
      const stage = roofStage[bay] ?? 0;
      const isTalking = isSplinter ? stage >= 2 : stage === 1;
      if (!isTalking || isShut[bay] === true || (propPercent[bay] ?? 0) > 0) continue;
      const u = (bay + 0.5) * scenery.bayUnits;
      thread(particles, u);
      if (isSplinter && !scenery.isCalm) stones(particles, u, scenery.bayUnits, 1, 0.55);
    }
  };
  return (scenery) => {
    if (!scenery.isRunning || scenery.lit > 0.5) return;
    for (const stage of ['creak', 'splinter'] as const) {
      waits[stage] -= scenery.dtMs;
      if (waits[stage] > 0) continue;
      waits[stage] = THREAD_MS[stage];
      run(scenery, stage === 'splinter');
    }
  };
};

export const createEffects = (parts: Parts): Effects => {
  const blow = createBlows(parts.particles);
  const talk = createThreads(parts);
  return {
    hear: (events, scenery) => {
      for (const event of events) if (isNear(event, scenery)) hearOne(parts, event, scenery);
    },
    sync: (scenery) => {
      blow(scenery);
      talk(scenery);
      const dtMs = scenery.isRunning ? scenery.dtMs : 0;
      parts.slabs.sync(dtMs);
      parts.particles.sync(dtMs, scenery.isCalm);
    },
    clear: () => {
      parts.particles.clear();
      parts.slabs.clear();
      parts.kick.leftMs = 0;
      parts.lamp.reset();
    },
    destroy: () => {
      parts.particles.destroy();
      parts.slabs.destroy();
    },
  };
};
