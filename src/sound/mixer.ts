// The faders between what is meant and what is heard: four buses, mute, a gap between two of the same sound, takes in
// turn, and everything that steps back for the roof. Gains leave here final.
import type { Settings } from '../session/store.ts';
import type { CuePlan } from './cue-plan.ts';
import type { Bus } from './cues.ts';
import { createDucks, type DuckKind } from './ducks.ts';
import { byTimer, createLateCues, type Later } from './late-cues.ts';
import { LOOPS, type LoopName, type LoopPlan } from './loops.ts';
import { OPEN_HZ } from './scene.ts';
import type { LoopLevel, SoundBank } from './sound-bank.ts';
import { createTakes, type SoundName } from './takes.ts';

/** Real ms between two of the same sound; the replay of a whole night would else be one long crash. *tuned* */
const GAP_MS = 70;
const GAPS: Partial<Record<SoundName, number>> = {
  bell: 300,
  clatter: 450,
  gate: 900,
  'knock-3': 350,
  mallet: 110,
  'mallet-1': 110,
  pour: 1200,
  slide: 220,
  'tub-roll': 1500,
};
/** How slowly loops of a bus move, ms: a hand lets go at once, a mine takes a breath, music a bow. *tuned* */
const FADE_MS: Readonly<Record<Bus, number>> = { work: 45, mine: 240, print: 45, music: 600 };
/** Smaller changes of a loop are not worth telling. */
const GAIN_STEP = 0.012;
const RATE_STEP = 0.006;
const PAN_STEP = 0.05;
const DULL_STEP = 0.1;
const PERCENT = 100;

export type Mixer = {
  play(plan: CuePlan): void;
  /** All loops that shall sound now; the others stop. */
  loop(plans: readonly LoopPlan[]): void;
  duck(kind: DuckKind): void;
  /** Calls off every cue still on its way. */
  dropLate(): void;
  /** Another place: nothing is on its way from the last one, and nothing steps back for it any more. */
  leave(): void;
};

const faderOf = ({ isMuted, volumes }: Settings, bus: Bus): number => (isMuted ? 0 : volumes[bus] / PERCENT);

const isNear = (left: LoopLevel, right: LoopLevel): boolean =>
  Math.abs(left.gain - right.gain) < GAIN_STEP &&
  Math.abs(left.rate - right.rate) < RATE_STEP &&
  Math.abs(left.pan - right.pan) < PAN_STEP &&
  Math.abs(left.lowpassHz / right.lowpassHz - 1) < DULL_STEP;

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

export const createMixer = (
  bank: SoundBank,
  settings: () => Settings,
  now: () => number,
  later: Later = byTimer,
): Mixer => {
  const tellLoops = createLoopDesk(bank);
  const takeOf = createTakes();
  const ducks = createDucks();
  const late = createLateCues(later);
  const lastPlayed = new Map<SoundName, number>();
  const levelOf = ({ bus, gain, rate = 1, pan = 0, lowpassHz = OPEN_HZ, attackMs }: LoopPlan): LoopLevel => ({
    gain: gain * faderOf(settings(), bus) * ducks.shareOf(bus, now()),
    rate,
    pan,
    lowpassHz,
    attackMs: attackMs ?? FADE_MS[bus],
    fadeMs: FADE_MS[bus],
  });
  /** Faders and silence are those of the moment it sounds: whoever mutes in between is not called after. */
  const sound = ({
    cue,
    bus,
    gain,
    rate = 1,
    pan = 0,
    lowpassHz = OPEN_HZ,
    breaksSilence,
  }: CuePlan): void => {
    const share = breaksSilence === true ? 1 : ducks.cueShareOf(bus, now());
    const level = gain * faderOf(settings(), bus) * share;
    if (level <= 0) return;
    const take = takeOf(cue);
    bank.play({ cue: take.cue, gain: level, rate: rate * take.rate, pan, lowpassHz });
  };
  const dropLate = (): void => {
    late.drop();
    // What never sounded keeps nothing away.
    for (const [cue, at] of lastPlayed) if (at > now()) lastPlayed.delete(cue);
  };
  return {
    play: (plan) => {
      const { cue, delayMs = 0, gapMs = GAPS[cue] ?? GAP_MS } = plan;
      const at = now() + delayMs;
      // Either way: what will come late must not keep away what comes now.
      const isClose = Math.abs(at - (lastPlayed.get(cue) ?? -Infinity)) < gapMs;
      if (isClose) return;
      lastPlayed.set(cue, at);
      if (delayMs > 0) late.after(delayMs, () => sound(plan));
      else sound(plan);
    },
    loop: (plans) => tellLoops(new Map(plans.map((plan) => [plan.loop, levelOf(plan)]))),
    duck: (kind) => ducks.begin(kind, now()),
    dropLate,
    leave: () => {
      dropLate();
      ducks.end();
    },
  };
};
