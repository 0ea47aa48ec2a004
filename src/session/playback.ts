// Lights up: the shift again at high speed, then a walk past every prop, then rest. Here is the order of the three and
// the four buttons; the film itself is `reel.ts`.
import type { Level, Recording, SimEvent } from '../sim/index.ts';
import { createClock } from './clock.ts';
import { PACES } from './modes.ts';
import { createReel, type Reel } from './reel.ts';
import type { LiveShift } from './session-port.ts';
import type { RevealSlice } from './store.ts';

/** Real time of the whole replay and of the walk down the props, ms. *tuned* */
export const REPLAY_MS = 18_000;
export const WALK_MS = 16_000;

export type PlaybackAction = 'play' | 'pause' | 'skip' | 'restart';

export type Playback = {
  live(): LiveShift;
  slice(): RevealSlice['playback'];
  /** Events of the shift as they are passed again; none for what was skipped. */
  advance(elapsedMs: number): readonly SimEvent[];
  act(action: PlaybackAction): void;
};

/** Never slower than the shift was played: a short shift is over sooner instead. */
const paceFor = (recording: Recording): number =>
  Math.max(PACES.class, Math.ceil((recording.endTick * 1000) / REPLAY_MS));

const proppedBays = (reel: Reel): readonly number[] =>
  reel.shift.state.face.propPercent.flatMap((percent, bay) => (percent > 0 ? [bay] : []));

/** The bay the walk has come to. */
const bayAt = (bays: readonly number[], walkedMs: number): number => {
  const index = Math.floor((walkedMs * bays.length) / WALK_MS);
  return bays[Math.min(index, bays.length - 1)] ?? 0;
};

export const createPlayback = (level: Level, recording: Recording): Playback => {
  const fresh = () => ({
    reel: createReel(level, recording),
    clock: createClock(paceFor(recording)),
    stage: 'replay' as RevealSlice['playback']['stage'],
    isRunning: true,
    walkedMs: 0,
    bays: [] as readonly number[],
  });
  let now = fresh();

  const finish = (): void => {
    now = { ...now, stage: 'done', walkedMs: WALK_MS, isRunning: false };
  };
  const startWalk = (): void => {
    now = { ...now, stage: 'walk', bays: proppedBays(now.reel) };
    if (now.bays.length === 0) finish();
  };
  const turnReel = (elapsedMs: number): readonly SimEvent[] => {
    const { reel, clock } = now;
    const happened: SimEvent[] = [];
    for (let left = clock.advance(elapsedMs); left > 0 && !reel.isOut(); left -= 1)
      happened.push(...reel.turn());
    if (reel.isOut()) startWalk();
    return happened;
  };
  const walk = (elapsedMs: number): void => {
    now.walkedMs += elapsedMs;
    if (now.walkedMs >= WALK_MS) finish();
  };
  const skip = (): void => {
    if (now.stage !== 'replay') return finish();
    while (!now.reel.isOut()) now.reel.turn();
    startWalk();
  };

  return {
    live: () => {
      const alpha = now.stage === 'replay' ? now.clock.alpha() : 1;
      return { shift: now.reel.shift, previousPosMm: now.reel.previousPosMm(), alpha, isLit: true };
    },
    slice: () => ({
      tick: now.reel.shift.state.tick,
      isRunning: now.isRunning,
      stage: now.stage,
      walkBay: bayAt(now.bays, now.walkedMs),
    }),
    advance: (elapsedMs) => {
      if (!now.isRunning) return [];
      if (now.stage === 'replay') return turnReel(elapsedMs);
      walk(elapsedMs);
      return [];
    },
    act: (action) => {
      if (action === 'restart' || (action === 'play' && now.stage === 'done')) now = fresh();
      else if (action === 'skip') skip();
      else now.isRunning = action === 'play';
    },
  };
};
