// The words in which sounds are asked for before volumes are applied: a cue on a bus, near or far, now or a
// little later.
import type { Bus } from './cues.ts';
import { dullness, metresTo, nearness, panOf, type Scene } from './scene.ts';
import type { SoundName } from './takes.ts';

export type CuePlan = {
  readonly cue: SoundName;
  readonly bus: Bus;
  readonly gain: number;
  readonly rate?: number;
  readonly pan?: number;
  readonly lowpassHz?: number;
  readonly delayMs?: number;
  /** Not within so many real ms of the last of its sound, where the mixer's own gap is too short. */
  readonly gapMs?: number;
  /** Heard in the silence after a fall: the fall itself, the names called into it, and a warning of the next. */
  readonly breaksSilence?: boolean;
};

export type Placed = Omit<CuePlan, 'bus' | 'gain' | 'pan' | 'lowpassHz'> & { readonly gain?: number };

/** A sound of the mine at a bay. */
export const atBay = (
  scene: Scene,
  bay: number,
  { gain = 1, ...plan }: Placed,
  bus: Bus = 'mine',
): CuePlan => {
  const metres = metresTo(scene, bay);
  return { ...plan, bus, gain: gain * nearness(metres), pan: panOf(metres), lowpassHz: dullness(metres) };
};

export const DRIFT_BAY = -1;

/** A whole night of mallets and falling timber in a quarter of a minute covers breath as the hammer did: 4 dB less. *tuned* */
const LIT_WOOD = 0.63;

/** Wood in the light: softer than breath, and no oftener than an ear can tell one blow from the next. */
export const litWood = (scene: Scene, bay: number, plan: Placed & { readonly gapMs: number }): CuePlan => {
  const placed = atBay(scene, bay, plan);
  return { ...placed, gain: placed.gain * LIT_WOOD };
};

/** A sound down in the drift, where coal and horses are. */
export const inDrift = (scene: Scene, plan: Placed): CuePlan => atBay(scene, DRIFT_BAY, plan);

export const onPaper = (cue: SoundName, gain: number, delayMs = 0): CuePlan => ({
  cue,
  bus: 'print',
  gain,
  delayMs,
});
