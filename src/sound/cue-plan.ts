// The words in which sounds are asked for before volumes are applied: a cue on a bus, near or far, now or a
// little later.
import type { Bus, CueName } from './cues.ts';
import { metresTo, nearness, panOf, type Scene } from './scene.ts';

export type CuePlan = {
  readonly cue: CueName;
  readonly bus: Bus;
  readonly gain: number;
  readonly rate?: number;
  readonly pan?: number;
  readonly delayMs?: number;
};

export type Placed = Omit<CuePlan, 'bus' | 'gain' | 'pan'> & { readonly gain?: number };

/** A sound of the mine at a bay. */
export const atBay = (
  scene: Scene,
  bay: number,
  { gain = 1, ...plan }: Placed,
  bus: Bus = 'mine',
): CuePlan => {
  const metres = metresTo(scene, bay);
  return { ...plan, bus, gain: gain * nearness(metres), pan: panOf(metres) };
};

export const DRIFT_BAY = -1;

/** A sound down in the drift, where coal and horses are. */
export const inDrift = (scene: Scene, plan: Placed): CuePlan => atBay(scene, DRIFT_BAY, plan);

export const onPaper = (cue: CueName, gain: number, delayMs = 0): CuePlan => ({
  cue,
  bus: 'print',
  gain,
  delayMs,
});
