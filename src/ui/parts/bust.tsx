// One person down to the waist, in the inks of a form: who holds the pencil while something is written down.
import type { Character } from '../../rig/dress.ts';
import { PORTRAITS } from '../../rig/photo.ts';
import { Figure, type Ink } from './figure.tsx';

/** The rig stands on 0,0 and is 140 high: this is what shows above a desk. */
const VIEW = '-44 -150 92 84';

const level = (pair: string): number => Number.parseInt(pair, 16) / 255;

/** The colours of the mine as one brown ink of more or less water. *tuned* */
const wash: Ink = (fill) => {
  const light =
    0.3 * level(fill.slice(1, 3)) + 0.56 * level(fill.slice(3, 5)) + 0.14 * level(fill.slice(5, 7));
  const thin = Math.min(1, 0.04 + 1.05 * light ** 0.7);
  const mix = (ink: number, paper: number): number => Math.round(ink + (paper - ink) * thin);
  return `rgb(${mix(38, 246)} ${mix(30, 238)} ${mix(24, 218)})`;
};

export const Bust = ({ character }: { readonly character: Character }) => (
  <svg viewBox={VIEW}>
    <Figure character={character} pose={PORTRAITS[character]} ink={wash} />
  </svg>
);
