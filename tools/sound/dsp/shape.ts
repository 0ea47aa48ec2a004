// How loud, when: envelopes as plain functions of seconds.
import { mapped, type Samples } from './buffer.ts';

export type Envelope = (t: number) => number;

/** A blow: rises in `attack` seconds, then falls to a third every `tau`. */
export const blow =
  (attack: number, tau: number): Envelope =>
  (t) =>
    t < attack ? t / attack : Math.exp(-(t - attack) / tau);

/** Straight lines between points of [seconds, level]; holds the last level. */
export const path =
  (...points: readonly (readonly [number, number])[]): Envelope =>
  (t) => {
    let [fromT, fromLevel] = points[0] ?? [0, 0];
    if (t <= fromT) return fromLevel;
    for (const [toT, toLevel] of points) {
      if (t < toT) return fromLevel + ((toLevel - fromLevel) * (t - fromT)) / (toT - fromT);
      fromT = toT;
      fromLevel = toLevel;
    }
    return fromLevel;
  };

export const shaped = (source: Samples, envelope: Envelope): Samples =>
  mapped(source, (value, t) => value * envelope(t));
