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

/** A sound down in the drift, where coal and horses are. */
export const inDrift = (scene: Scene, plan: Placed): CuePlan => atBay(scene, DRIFT_BAY, plan);

export const onPaper = (cue: SoundName, gain: number, delayMs = 0): CuePlan => ({
  cue,
  bus: 'print',
  gain,
  delayMs,
});
