// Lights up: the recording of the shift run again at high speed on a second shift, then a walk past every prop. It is
// the player's own night and no film: whatever was recorded is what is seen.
import { createShift, step, type Level, type Recording, type Shift, type SimEvent } from '../sim/index.ts';
import { createClock, type Clock } from './clock.ts';
import { PACES } from './modes.ts';
import type { LiveShift } from './session-port.ts';
import type { RevealSlice } from './store.ts';

/** Real time of the whole replay and of the walk down the props, ms. *tuned* */
export const REPLAY_MS = 18_000;
export const WALK_MS = 12_000;

export type PlaybackAction = 'play' | 'pause' | 'skip' | 'restart';

export type Playback = {
  live(): LiveShift;
  slice(): RevealSlice['playback'];
  /** Events of the shift as they are passed again; none for what was skipped. */
  advance(elapsedMs: number): readonly SimEvent[];
  act(action: PlaybackAction): void;
};

/** Replays a recording tick by tick. */
type Reel = { readonly shift: Shift; isOut(): boolean; turn(): readonly SimEvent[]; previousPosMm(): readonly number[] };

const createReel = (level: Level, recording: Recording): Reel => {
  const shift = createShift(level, recording.seed);
  let cursor = 0;
  let previous: readonly number[] = shift.state.workers.map((worker) => worker.posMm);
  const due = (): readonly Recording['inputs'][number][] => {
    const from = cursor;
    while (recording.inputs[cursor]?.tick === shift.state.tick + 1) cursor += 1;
    return recording.inputs.slice(from, cursor);
  };
  return {
    shift,
    isOut: () => shift.state.end !== null || shift.state.tick >= recording.endTick,
    turn: () => {
      previous = shift.state.workers.map((worker) => worker.posMm);
      return step(
        shift,
        due().map((input) => input.command),
      );
    },
    previousPosMm: () => previous,
  };
};

/** Never slower than the shift was played: a short shift is over sooner instead. */
const paceFor = (recording: Recording): number =>
  Math.max(PACES.class, Math.ceil((recording.endTick * 1000) / REPLAY_MS));

const proppedBays = (shift: Shift): readonly number[] =>
  shift.state.face.propPercent.flatMap((percent, bay) => (percent > 0 ? [bay] : []));

export const createPlayback = (level: Level, recording: Recording): Playback => {
  let reel: Reel = createReel(level, recording);
  let clock: Clock = createClock(paceFor(recording));
  let stage: RevealSlice['playback']['stage'] = 'replay';
  let isRunning = true;
  let walkedMs = 0;
  let bays: readonly number[] = [];

  const startWalk = (): void => {
    stage = 'walk';
    walkedMs = 0;
    bays = proppedBays(reel.shift);
    if (bays.length === 0) finish();
  };
  const finish = (): void => {
    stage = 'done';
    walkedMs = WALK_MS;
    isRunning = false;
  };
  const restart = (): void => {
    reel = createReel(level, recording);
    clock = createClock(paceFor(recording));
    stage = 'replay';
    isRunning = true;
    walkedMs = 0;
  };
  const turnReel = (elapsedMs: number): readonly SimEvent[] => {
    const happened: SimEvent[] = [];
    for (let left = clock.advance(elapsedMs); left > 0 && !reel.isOut(); left -= 1) happened.push(...reel.turn());
    if (reel.isOut()) startWalk();
    return happened;
  };
  const walkBay = (): number => {
    const index = Math.floor((walkedMs * bays.length) / WALK_MS);
    return bays[Math.min(index, bays.length - 1)] ?? 0;
  };
  const skip = (): void => {
    if (stage === 'replay') {
      while (!reel.isOut()) reel.turn();
      startWalk();
    } else finish();
  };

  return {
    live: () => ({
      shift: reel.shift,
      previousPosMm: reel.previousPosMm(),
      alpha: stage === 'replay' ? clock.alpha() : 1,
      isLit: true,
    }),
    slice: () => ({ tick: reel.shift.state.tick, isRunning, stage, walkBay: walkBay() }),
    advance: (elapsedMs) => {
      if (!isRunning) return [];
      if (stage === 'replay') return turnReel(elapsedMs);
      walkedMs += elapsedMs;
      if (walkedMs >= WALK_MS) finish();
      return [];
    },
    act: (action) => {
      if (action === 'restart') restart();
      else if (action === 'skip') skip();
      else if (action === 'pause') isRunning = false;
      else if (stage === 'done') restart();
      else isRunning = true;
    },
  };
};
