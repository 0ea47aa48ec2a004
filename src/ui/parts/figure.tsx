// One person or horse of the shift, large: the same cut-out parts as underground, put together by the same
// rig, as inline SVG. Feet stand on 0,0; a standing man is 140 units tall.
import FIGURES from '../../../assets/art/figures.json';
import { darkened } from '../../rig/darken.ts';
import type { Character } from '../../rig/dress.ts';
import { horseAt, solveHorse } from '../../rig/horse.ts';
import type { Pose } from '../../rig/pose.ts';
import { solve, type Placed } from '../../rig/solve.ts';

type Part = { readonly ax: number; readonly ay: number; readonly paths: readonly (readonly string[])[] };
/** What to do with a colour: nothing on the title, grey under a halftone screen. */
export type Ink = (fill: string) => string;

const PARTS: Readonly<Record<string, Part>> = FIGURES;
const BACK = '-back';

const asDrawn: Ink = (fill) => fill;

const Piece = ({ at, ink }: { readonly at: Placed; readonly ink: Ink }) => {
  const isFar = at.part.endsWith(BACK);
  const part = PARTS[isFar ? at.part.slice(0, -BACK.length) : at.part];
  if (part === undefined) return null;
  const turn = (at.rotation * 180) / Math.PI;
  const small = at.scale / 10;
  const place = `translate(${at.x.toFixed(2)} ${at.y.toFixed(2)}) rotate(${turn.toFixed(2)})`;
  const size = `scale(${small} ${at.isFlipped ? -small : small}) translate(${-part.ax * 10} ${-part.ay * 10})`;
  return (
    <g transform={`${place} ${size}`}>
      {part.paths.map(([fill = '', d = ''], index) => (
        <path key={index} fill={ink(isFar ? darkened(fill) : fill)} d={d} />
      ))}
    </g>
  );
};

const Assembled = ({ parts, ink }: { readonly parts: readonly Placed[]; readonly ink: Ink }) => (
  <g>
    {parts.map((at, index) => (
      <Piece key={index} at={at} ink={ink} />
    ))}
  </g>
);

export const Figure = ({
  character,
  pose,
  ink = asDrawn,
}: {
  readonly character: Character;
  readonly pose: Pose;
  readonly ink?: Ink;
}) => <Assembled parts={solve(character, pose).parts} ink={ink} />;

/** The horse of the drift, standing. */
export const HorseFigure = ({ ink = asDrawn }: { readonly ink?: Ink }) => (
  <Assembled parts={solveHorse(horseAt('stand', 0)).parts} ink={ink} />
);
