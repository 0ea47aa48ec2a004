// How much weight hangs over the ear: the music listens to it before the timber speaks.
import { metresTo, nearness, type Scene } from './scene.ts';

/** Sunk so far a bay falls, micrometres: the simulation's own number, held to it by a test. Outputs ask no rule. */
export const FULL_LOAD_UM = 110_000;
/** What is far off weighs less, but never nothing: it is one roof. *tuned* */
const FAR_SHARE = 0.5;

/** 0 a quiet roof, 1 one that is about to fall: the worst open bay, by how far it has sunk and how near it is. */
export const roofLoad = (scene: Scene): number => {
  const { convergenceUm, runLength, isShut, firstOpen, front } = scene.shift.state.face;
  let worst = 0;
  for (let bay = firstOpen; bay < front; bay += 1) {
    if ((runLength[bay] ?? 0) === 0 || isShut[bay] === true) continue;
    const sunk = (convergenceUm[bay] ?? 0) / FULL_LOAD_UM;
    worst = Math.max(worst, sunk * (FAR_SHARE + (1 - FAR_SHARE) * nearness(metresTo(scene, bay))));
  }
  return Math.min(1, worst);
};
