// The faders between what is meant and what is heard: four buses, mute, a gap between two of the same cue, the
// music ducked while the roof talks, everything hushed after a fall. Gains leave here final.
import type { Settings } from '../session/store.ts';
import type { CuePlan } from './cue-plan.ts';
import type { Bus, CueName } from './cues.ts';
import { LOOPS, type LoopName, type LoopPlan } from './loops.ts';
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
/** The music steps back for so long when the roof talks, to this share. *tuned* */
const DUCK_MS = 3500;
const DUCKED = 0.2;
/** Rumble, silence, names: the loops come back when the stones lie still. *tuned* */
const HUSH_MS = 3800;
/** Smaller changes of a loop are not worth telling. */
const GAIN_STEP = 0.012;
const RATE_STEP = 0.006;
const PAN_STEP = 0.05;
const PERCENT = 100;

export type Mixer = {
  play(plan: CuePlan): void;
  /** All loops that shall sound now; the others stop. */
  loop(plans: readonly LoopPlan[]): void;
  duck(): void;
  hush(): void;
};

const faderOf = ({ isMuted, volumes }: Settings, bus: Bus): number => (isMuted ? 0 : volumes[bus] / PERCENT);

const isNear = (left: LoopLevel, right: LoopLevel): boolean =>
  Math.abs(left.gain - right.gain) < GAIN_STEP &&
  Math.abs(left.rate - right.rate) < RATE_STEP &&
  Math.abs(left.pan - right.pan) < PAN_STEP;

/** Tells the bank about loops that came, went or moved. */
const createLoopDesk = (bank: SoundBank): ((levels: ReadonlyMap<LoopName, LoopLevel>) => void) => {
  const told = new Map<LoopName, LoopLevel>();
  const stop = (loop: LoopName): void => {
    if (told.delete(loop)) bank.setLoop(loop, null);
  };
  return (levels) => {
    for (const loop of LOOPS) {
      const level = levels.get(loop);
      const last = told.get(loop);
      if (level === undefined || level.gain < GAIN_STEP) stop(loop);
      else if (last === undefined || !isNear(last, level)) {
        bank.setLoop(loop, level);
        told.set(loop, level);
      }
    }
  };
};

export const createMixer = (bank: SoundBank, settings: () => Settings, now: () => number): Mixer => {
  const tellLoops = createLoopDesk(bank);
  const lastPlayed = new Map<CueName, number>();
  let duckedUntil = -Infinity;
  let hushedUntil = -Infinity;
  const factorOf = (bus: Bus): number => {
    if (now() < hushedUntil) return 0;
    return bus === 'music' && now() < duckedUntil ? DUCKED : 1;
  };
  const levelOf = ({ bus, gain, rate = 1, pan = 0 }: LoopPlan): LoopLevel => ({
    gain: gain * faderOf(settings(), bus) * factorOf(bus),
    rate,
    pan,
  });
  return {
    play: ({ cue, bus, gain, rate = 1, pan = 0, delayMs = 0 }) => {
      const level = gain * faderOf(settings(), bus);
      const at = now() + delayMs;
      if (level <= 0 || at - (lastPlayed.get(cue) ?? -Infinity) < (GAPS[cue] ?? GAP_MS)) return;
      lastPlayed.set(cue, at);
      bank.play({ cue, gain: level, rate, pan, delayMs });
    },
    loop: (plans) => tellLoops(new Map(plans.map((plan) => [plan.loop, levelOf(plan)]))),
    duck: () => {
      duckedUntil = now() + DUCK_MS;
    },
    hush: () => {
      hushedUntil = now() + HUSH_MS;
    },
  };
};
