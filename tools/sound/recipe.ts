// What a recipe is: a name, a loudness, and a way to make the samples. `finished` gives every cue the same
// last touch, so that no recipe can ship a click, a rumble below hearing, or a clipped peak.
import { aroundLoop, countOf, faded, type Samples } from './dsp/buffer.ts';
import { balanced } from './dsp/dynamics.ts';
import { highpassed } from './dsp/filter.ts';

export type Recipe = {
  readonly name: string;
  readonly isLoop: boolean;
  /** Integrated loudness to reach, LUFS: -23 for beds, up to -16 for what must cut through. */
  readonly lufs: number;
  readonly render: () => Samples;
};

export const oneShot = (name: string, lufs: number, render: () => Samples): Recipe => ({
  name,
  isLoop: false,
  lufs,
  render,
});

/** A loop: `render` must already close on itself. */
export const loop = (name: string, lufs: number, render: () => Samples): Recipe => ({
  name,
  isLoop: true,
  lufs,
  render,
});

const SUBSONIC_HZ = 28;
const GRID_SECONDS = 0.01;

/** Lengths stand on a grid of 10 ms: whole milliseconds and whole samples at once. */
const onGrid = (source: Samples): Samples => {
  const cells = Math.ceil(source.length / countOf(GRID_SECONDS));
  const target = new Float64Array(cells * countOf(GRID_SECONDS));
  target.set(source);
  return target;
};

export const finished = (recipe: Recipe): Samples => {
  const raw = recipe.render();
  if (recipe.isLoop) {
    return aroundLoop(raw, (source) => balanced(highpassed(source, SUBSONIC_HZ), recipe.lufs));
  }
  const clean = faded(onGrid(highpassed(raw, SUBSONIC_HZ)), 0.0005, 0.03);
  return balanced(clean, recipe.lufs);
};
