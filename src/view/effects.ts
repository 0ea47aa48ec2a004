// From what happened in the shift to what is seen of it (game.md section 9). Reads events, moves nothing
// but pictures. Without it the dig would be a bookkeeping entry.
import { PIECES, type SimEvent } from '../sim/index.ts';
import { tiltAngle } from './aim.ts';
import { DIP, pieceRect, SEAM, worldX, worldY } from './band.ts';
import { chips, dust, shards, thread, wedgeChips } from './bursts.ts';
import { push, type Kick } from './camera.ts';
import { gradeOf } from './actors/aim-mark.ts';
import { BLOCK_VARIANTS, blockName, partingName } from './measures.ts';
import type { LampLight } from './actors/lamp-light.ts';
import type { Particles } from './particles.ts';
import type { Scenery } from './scenery.ts';
import type { Slabs } from './slabs.ts';

type Cut = Extract<SimEvent, { kind: 'coal-cut' }>;

/** Real time between two puffs of chips, and between two threads of dust under a roof that talks, ms (tuned). */
const BLOW_MS = 72;
const THREAD_MS = 620;
const KICK = { piece: 3, slab: 6, fall: 6 } as const;
const KICK_MS = { piece: 120, slab: 150, fall: 180 } as const;
/** Fewer shards while the shift replays at high speed. */
const SHARDS = { dark: 13, lit: 3 } as const;

export type Effects = {
  /** Takes up what happened; call once a frame with all of it. */
  hear(events: readonly SimEvent[], scenery: Scenery): void;
  sync(scenery: Scenery): void;
  destroy(): void;
};

type Parts = {
  readonly particles: Particles;
  readonly slabs: Slabs;
  readonly kick: Kick;
  readonly lamp: LampLight;
};

const breakPiece = ({ particles, slabs, kick }: Parts, event: Cut, scenery: Scenery): void => {
  const { bayUnits, isCalm, lit } = scenery;
  const rect = pieceRect(event.piece, bayUnits);
  const u = event.bay * bayUnits + rect.u;
  const isDark = lit < 0.5;
  if (isCalm) return dust(particles, u + rect.w / 2, rect.v + rect.h / 2, 2, 0.8);
  if (isDark) {
    const cut = event.piece === PIECES.parting ? partingName(0) : blockName(event.bay % BLOCK_VARIANTS, 0);
    if (event.piece !== PIECES.parting)
      slabs.drop('slab 1', u + rect.w / 2, rect.v + rect.h / 2, false, false);
    else slabs.drop(cut, u, rect.v, false, false);
    push(kick, KICK.piece, KICK_MS.piece, DIP);
  }
  shards(particles, u, rect.v, rect.w, rect.h, isDark ? SHARDS.dark : SHARDS.lit);
  dust(particles, u + rect.w / 2, rect.v + rect.h / 2, isDark ? 4 : 1, 0.9);
};

/** Both halves of the overhang come down as one. */
const breakSlab = ({ particles, slabs, kick }: Parts, bay: number, scenery: Scenery): void => {
  const u = (bay + 0.5) * scenery.bayUnits;
  const isDark = scenery.lit < 0.5;
  if (isDark) slabs.drop(`slab ${bay % 2}`, u, 33, true, scenery.isCalm);
  if (scenery.isCalm || !isDark) return dust(particles, u, 40, 2, 1.2);
  push(kick, KICK.slab, KICK_MS.slab, DIP);
  shards(particles, u - 38, 6, 76, 54, 9, 40);
  dust(particles, u, 40, 6, 1.3, 750);
};

const fall = ({ particles, kick, lamp }: Parts, bay: number, scenery: Scenery): void => {
  const u = (bay + 0.5) * scenery.bayUnits;
  if (scenery.lit < 0.5) lamp.goOut();
  dust(particles, u, SEAM / 2, scenery.isCalm ? 3 : 12, 1.7, 1400);
  if (!scenery.isCalm) push(kick, KICK.fall, KICK_MS.fall, DIP + Math.PI / 2);
};

const hearOne = (parts: Parts, event: SimEvent, scenery: Scenery): void => {
  switch (event.kind) {
    case 'coal-cut':
      if (!event.isSlab) breakPiece(parts, event, scenery);
      else if (event.piece === PIECES.roofUp) breakSlab(parts, event.bay, scenery);
      return;
    case 'prop-set':
      if (scenery.lit < 0.5) wedgeChips(parts.particles, (event.bay + 0.56) * scenery.bayUnits);
      return;
    case 'roof-talked':
      thread(parts.particles, (event.bay + 0.5) * scenery.bayUnits);
      dust(parts.particles, (event.bay + 0.5) * scenery.bayUnits, 8, event.stage === 'creak' ? 2 : 5, 0.7);
      return;
    case 'roof-tapped':
      dust(parts.particles, (event.bay + 0.4) * scenery.bayUnits, 4, event.answer === 'solid' ? 1 : 3, 0.5);
      return;
    case 'roof-fell':
      return fall(parts, event.bay, scenery);
    default:
  }
};

const isNear = (event: SimEvent, { firstBay, lastBay }: Scenery): boolean =>
  !('bay' in event) || (event.bay >= firstBay && event.bay <= lastBay);

/** Chips of the running hammer, in the rhythm of real time. */
const createBlows = ({ particles }: Parts): ((scenery: Scenery) => void) => {
  let waitMs = 0;
  return (scenery) => {
    const { shift, hewer, bayUnits } = scenery;
    const worker = shift.state.workers[hewer];
    if (worker?.activity !== 'hammer' || !scenery.isRunning || scenery.lit > 0.5) {
      waitMs = 0;
      return;
    }
    waitMs -= scenery.dtMs;
    if (waitMs > 0) return;
    waitMs = scenery.isCalm ? BLOW_MS * 4 : BLOW_MS;
    const { piece, tilt } = shift.state.hewing;
    const rect = pieceRect(piece, bayUnits);
    const turn = tiltAngle(tilt);
    const u = worker.bay * bayUnits + rect.u + Math.min(rect.w / 2, 22) - Math.cos(turn) * 10;
    const v = rect.v + rect.h / 2 - Math.sin(turn) * 10;
    chips(
      particles,
      worldX(u, v),
      worldY(u, v),
      DIP + turn,
      gradeOf(tilt, shift.state.face.cleat[worker.bay * 5 + piece] ?? 0),
    );
  };
};

/** Where the roof talks, dust goes on running until somebody props it. */
const createThreads = ({ particles }: Parts): ((scenery: Scenery) => void) => {
  let waitMs = 0;
  return (scenery) => {
    waitMs -= scenery.dtMs;
    if (waitMs > 0 || !scenery.isRunning || scenery.lit > 0.5) return;
    waitMs = THREAD_MS;
    const { face } = scenery.shift.state;
    for (let bay = scenery.firstBay; bay <= scenery.lastBay; bay += 1) {
      const isTalking =
        (face.roofStage[bay] ?? 0) >= 1 && face.isShut[bay] !== true && (face.propPercent[bay] ?? 0) === 0;
      if (isTalking) thread(particles, (bay + 0.5) * scenery.bayUnits);
    }
  };
};

export const createEffects = (parts: Parts): Effects => {
  const blow = createBlows(parts);
  const talk = createThreads(parts);
  return {
    hear: (events, scenery) => {
      for (const event of events) if (isNear(event, scenery)) hearOne(parts, event, scenery);
    },
    sync: (scenery) => {
      blow(scenery);
      talk(scenery);
      const dtMs = scenery.isRunning ? scenery.dtMs : 0;
      parts.slabs.sync(dtMs, ({ u, v, isGreat }) => {
        if (!isGreat || scenery.isCalm) return;
        shards(parts.particles, u - 30, v - 24, 64, 48, 16, 240);
        dust(parts.particles, u, v, 7, 1.5, 900);
      });
      parts.particles.sync(dtMs);
    },
    destroy: () => {
      parts.particles.destroy();
      parts.slabs.destroy();
    },
  };
};
