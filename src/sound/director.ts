// Decides what is heard: events and changes of state come in, cues and loops with final gains go to the bank. It
// keeps the buses apart, holds back what would be noise, ducks the music when the roof talks, and makes it
// silent after a fall.
import type { Session } from '../session/session-port.ts';
import type { GameState, Settings } from '../session/store.ts';
import type { CuePlan } from './cue-plan.ts';
import type { Bus, CueName } from './cues.ts';
import type { Heard } from './hearing.ts';
import { cuesOf } from './journal-cues.ts';
import { LOOPS, loopsOf, type LoopName, type LoopPlan } from './loops.ts';
import { breathCue, crackCue, crackMark, momentsOf } from './moments.ts';
import { readScene, type Scene } from './scene.ts';
import type { LoopLevel, SoundBank } from './sound-bank.ts';

/** Real ms between two of the same cue; the replay of a whole night would else be one long crash. *tuned* */
const GAP_MS = 70;
const GAPS: Partial<Record<CueName, number>> = {
  bell: 300,
  clatter: 450,
  gate: 900,
  'knock-3': 350,
  'mallet-1': 110,
  'mallet-2': 110,
  pour: 1200,
  slide: 220,
  'tub-roll': 1500,
};
const DUCK_MS = 3500;
const DUCKED = 0.2;
/** Rumble, silence, names: the loops come back when the stones lie still. */
const HUSH_MS = 3800;
const BREATH_EVERY_MS = 2300;
/** Smaller changes of a loop are not worth telling. */
const GAIN_STEP = 0.012;
const RATE_STEP = 0.006;
const PERCENT = 100;

export type Director = {
  hear(heard: readonly Heard[]): void;
  look(after: GameState, before: GameState): void;
};

const gainOf = ({ isMuted, volumes }: Settings, bus: Bus): number => (isMuted ? 0 : volumes[bus] / PERCENT);

const isNear = (left: LoopLevel, right: LoopLevel): boolean =>
  Math.abs(left.gain - right.gain) < GAIN_STEP && Math.abs(left.rate - right.rate) < RATE_STEP;

/** Tells the bank about loops that came, went or moved. */
const createLoopDesk = (bank: SoundBank): ((levels: ReadonlyMap<LoopName, LoopLevel>) => void) => {
  const told = new Map<LoopName, LoopLevel>();
  return (levels) => {
    for (const loop of LOOPS) {
      const level = levels.get(loop);
      const last = told.get(loop);
      if (level === undefined || level.gain < GAIN_STEP) {
        if (last !== undefined) bank.setLoop(loop, null);
        told.delete(loop);
      } else if (last === undefined || !isNear(last, level)) {
        bank.setLoop(loop, level);
        told.set(loop, level);
      }
    }
  };
};

export const createDirector = (session: Session, bank: SoundBank, now: () => number): Director => {
  const { store } = session;
  const tellLoops = createLoopDesk(bank);
  const lastPlayed = new Map<CueName, number>();
  let duckedUntil = 0;
  let hushedUntil = 0;
  let crack: ReturnType<typeof crackMark> = null;
  let lastBreath = 0;
  let breaths = 0;

  const play = (plan: CuePlan): void => {
    const { cue, bus, gain, rate = 1, pan = 0, delayMs = 0 } = plan;
    const at = now() + delayMs;
    if (at - (lastPlayed.get(cue) ?? -Infinity) < (GAPS[cue] ?? GAP_MS)) return;
    lastPlayed.set(cue, at);
    bank.play({ cue, gain: gain * gainOf(store.getState().settings, bus), rate, pan, delayMs });
  };
  const factorOf = (bus: Bus): number => {
    if (now() < hushedUntil) return 0;
    return bus === 'music' && now() < duckedUntil ? DUCKED : 1;
  };
  const levelOf = ({ bus, gain, rate = 1, pan = 0 }: LoopPlan): LoopLevel => ({
    gain: gain * gainOf(store.getState().settings, bus) * factorOf(bus),
    rate,
    pan,
  });
  const setLoops = (scene: Scene | null): void => {
    tellLoops(new Map(loopsOf(store.getState(), scene).map((plan) => [plan.loop, levelOf(plan)])));
  };
  const noteRoof = ({ event, scene }: Heard): void => {
    if (scene?.isLit !== false) return;
    if (event.kind === 'roof-talked') duckedUntil = now() + DUCK_MS;
    if (event.kind === 'roof-fell') hushedUntil = now() + HUSH_MS;
  };
  const tickCrack = (state: GameState, scene: Scene | null): void => {
    const mark = crackMark(state, scene);
    if (mark !== null && crack?.piece === mark.piece && mark.stage > crack.stage) play(crackCue(mark.stage));
    crack = mark;
  };
  const breathe = (state: GameState, scene: Scene | null): void => {
    const isRunning = state.screen === 'lights-up' && state.reveal?.playback.isRunning === true;
    if (scene?.isLit !== true || !isRunning || now() - lastBreath < BREATH_EVERY_MS) return;
    lastBreath = now();
    breaths += 1;
    play(breathCue(scene, breaths));
  };

  setLoops(readScene(session));
  return {
    hear: (heard) => {
      for (const each of heard) {
        noteRoof(each);
        for (const plan of cuesOf(each)) play(plan);
      }
    },
    look: (after, before) => {
      const scene = readScene(session);
      for (const plan of momentsOf(before, after, scene)) play(plan);
      if (after.pause === null) {
        tickCrack(after, scene);
        breathe(after, scene);
      }
      setLoops(scene);
    },
  };
};
