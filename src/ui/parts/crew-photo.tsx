// The crew photograph: composed from those who really worked the shift, as a halftone. On the page of
// 1935 the helpers are airbrushed out one by one and a smudge stays; on the page of 1988 they come back.
// It is a drawing and says so in its caption; no photograph of a real person is used anywhere.
import type { PhotoFigure } from '../../credit/page.ts';
import { characterOf, type Character } from '../../rig/dress.ts';
import { PORTRAITS } from '../../rig/photo.ts';
import { Figure, HorseFigure, type Ink } from './figure.tsx';
import { PhotoBackdrop, PhotoTones } from './photo-backdrop.tsx';
import '../styles/crew-photo.css';

export type CrewPhotoProps = {
  readonly figures: readonly PhotoFigure[];
  readonly state: 'whole' | 'retouched';
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
};

type Place = { readonly x: number; readonly y: number; readonly scale: number };
type Standing = Place & {
  readonly id: string;
  readonly character: Character;
  readonly isAirbrushed: boolean;
};

/** Places of a 720 by 480 plate; *tuned* by eye. The middle is the hewer's. */
const MIDDLE: Place = { x: 352, y: 466, scale: 2.86 };
const EDGES: Readonly<Record<string, Place>> = {
  'visitor:mikhailov': { x: 84, y: 452, scale: 2.4 },
  'visitor:petrov': { x: 632, y: 454, scale: 2.42 },
};
/** Helpers beside the hewer, nearest first, one to the left and one to the right in turn. */
const BESIDE: readonly Place[] = [
  { x: 224, y: 460, scale: 2.6 },
  { x: 494, y: 460, scale: 2.6 },
  { x: 286, y: 396, scale: 2.34 },
  { x: 428, y: 396, scale: 2.34 },
  { x: 152, y: 398, scale: 2.34 },
  { x: 568, y: 398, scale: 2.34 },
  { x: 60, y: 400, scale: 2.26 },
];

const VISITORS: Readonly<Record<string, Character>> = {
  'visitor:petrov': 'petrov',
  'visitor:mikhailov': 'editor',
};

const sitterOf = ({ id, trade, sameBefore }: PhotoFigure): Character =>
  trade === null ? (VISITORS[id] ?? 'editor') : characterOf(trade, sameBefore);

/** Everyone in the plate, back row first so that the front row covers it. */
const standings = (figures: readonly PhotoFigure[]): readonly Standing[] => {
  let beside = 0;
  const placeOf = (figure: PhotoFigure): Place => {
    const edge = EDGES[figure.id];
    if (edge) return edge;
    if (figure.isHewer) return MIDDLE;
    beside += 1;
    return BESIDE[(beside - 1) % BESIDE.length] ?? MIDDLE;
  };
  return figures
    .map((figure) => ({
      ...placeOf(figure),
      id: figure.id,
      character: sitterOf(figure),
      isAirbrushed: figure.isAirbrushed,
    }))
    .sort((a, b) => a.y - b.y);
};

/** The same people in the order in which a caption reads them, from the left. */
export const fromTheLeft = (figures: readonly PhotoFigure[]): readonly PhotoFigure[] => {
  const across = new Map(standings(figures).map(({ id, x }) => [id, x]));
  return [...figures].sort((one, other) => (across.get(one.id) ?? 0) - (across.get(other.id) ?? 0));
};

const level = (pair: string): number => Number.parseInt(pair, 16) / 255;

/** The lamp-lit colours of the mine as a plate of 1935 saw them by day: grey, the dark opened up. *tuned* */
const plateInk: Ink = (fill) => {
  const light =
    0.3 * level(fill.slice(1, 3)) + 0.56 * level(fill.slice(3, 5)) + 0.14 * level(fill.slice(5, 7));
  const grey = Math.round(255 * Math.min(1, 0.02 + 1.06 * light ** 0.78));
  return `rgb(${grey} ${grey} ${grey})`;
};

/** Helpers go from the edges inwards, so that the eye ends at the one who stays. */
const orderOf = (at: Place): string =>
  String(Math.max(0, Math.round((300 - Math.abs(at.x - MIDDLE.x)) / 60)));

const Smudge = ({ at }: { readonly at: Standing }) => (
  <g class="photo-smudge" style={{ '--order': orderOf(at) }}>
    <ellipse
      cx={at.x}
      cy={at.y - 66 * at.scale}
      rx={21 * at.scale}
      ry={60 * at.scale}
      fill="#b4b4b4"
      filter="url(#photo-soft)"
    />
    <ellipse
      cx={at.x - 9}
      cy={at.y - 122 * at.scale}
      rx={13 * at.scale}
      ry={14 * at.scale}
      fill="#f4f4f4"
      filter="url(#photo-soft)"
    />
  </g>
);

/** Everyone turns a little towards the middle, as a photographer asks. */
const Standee = ({ at }: { readonly at: Standing }) => {
  const side = at.x > MIDDLE.x ? -1 : 1;
  return (
    <g
      class="photo-sitter"
      data-airbrushed={at.isAirbrushed ? '' : undefined}
      style={{ '--order': orderOf(at) }}
    >
      <g transform={`translate(${at.x} ${at.y}) scale(${at.scale * side} ${at.scale})`}>
        {at.character === 'driver' && (
          <g transform="translate(-98 -8)">
            <HorseFigure ink={plateInk} />
          </g>
        )}
        <Figure character={at.character} pose={PORTRAITS[at.character]} ink={plateInk} />
      </g>
    </g>
  );
};

export const CrewPhoto = ({ figures, state, label }: CrewPhotoProps) => {
  const all = standings(figures);
  return (
    <div class="photo" data-state={state} role="img" aria-label={label}>
      <div class="photo-plate">
        <svg viewBox="0 0 720 480" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
          <PhotoTones />
          <PhotoBackdrop />
          {/* The shadows on the ground are never retouched: whoever looks closely can count them. */}
          {all.map((at) => (
            <ellipse
              key={at.id}
              cx={at.x + 24}
              cy={at.y}
              rx={30 * at.scale}
              ry={8}
              fill="#2f2f2f"
              opacity="0.7"
            />
          ))}
          {all.map((at) => (at.isAirbrushed ? <Smudge key={at.id} at={at} /> : null))}
          {all.map((at) => (
            <Standee key={at.id} at={at} />
          ))}
        </svg>
      </div>
    </div>
  );
};
