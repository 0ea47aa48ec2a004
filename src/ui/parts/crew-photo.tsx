// The crew photograph: composed from those who really worked the shift, as a halftone. On the page of
// 1935 the helpers are airbrushed out one by one and a smudge stays; on the page of 1988 they come back.
// It is a drawing and says so in its caption; no photograph of a real person is used anywhere.
import type { PhotoFigure } from '../../credit/page.ts';
import { Figure, type Sitter } from './figure.tsx';
import { PhotoBackdrop, PhotoTones } from './photo-backdrop.tsx';
import '../styles/crew-photo.css';

export type CrewPhotoProps = {
  readonly figures: readonly PhotoFigure[];
  readonly state: 'whole' | 'retouched';
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
};

type Place = { readonly x: number; readonly y: number; readonly scale: number };
type Standing = Place & { readonly id: string; readonly sitter: Sitter; readonly isAirbrushed: boolean };

/** Places of a 720 by 480 plate; *tuned* by eye. The middle is the hewer's. */
const MIDDLE: Place = { x: 356, y: 468, scale: 1.46 };
const EDGES: Readonly<Record<string, Place>> = {
  'visitor:mikhailov': { x: 66, y: 450, scale: 1.2 },
  'visitor:petrov': { x: 632, y: 452, scale: 1.18 },
};
/** Helpers beside the hewer, nearest first, one to the left and one to the right in turn. */
const BESIDE: readonly Place[] = [
  { x: 210, y: 460, scale: 1.3 },
  { x: 500, y: 460, scale: 1.3 },
  { x: 296, y: 388, scale: 1.14 },
  { x: 440, y: 388, scale: 1.14 },
  { x: 150, y: 390, scale: 1.14 },
  { x: 584, y: 390, scale: 1.14 },
  { x: 90, y: 394, scale: 1.1 },
];

const SITTERS: Readonly<Record<string, Sitter>> = {
  'visitor:petrov': 'organiser',
  'visitor:mikhailov': 'editor',
};

const sitterOf = (figure: PhotoFigure): Sitter => figure.trade ?? SITTERS[figure.id] ?? 'editor';

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
      sitter: sitterOf(figure),
      isAirbrushed: figure.isAirbrushed,
    }))
    .sort((a, b) => a.y - b.y);
};

/** Helpers go from the edges inwards, so that the eye ends at the one who stays. */
const orderOf = (at: Place): string =>
  String(Math.max(0, Math.round((300 - Math.abs(at.x - MIDDLE.x)) / 60)));

const Smudge = ({ at }: { readonly at: Standing }) => (
  <g class="photo-smudge" style={{ '--order': orderOf(at) }}>
    <ellipse
      cx={at.x}
      cy={at.y - 128 * at.scale}
      rx={40 * at.scale}
      ry={112 * at.scale}
      fill="#b4b4b4"
      filter="url(#photo-soft)"
    />
    <ellipse
      cx={at.x - 9}
      cy={at.y - 230 * at.scale}
      rx={24 * at.scale}
      ry={26 * at.scale}
      fill="#f4f4f4"
      filter="url(#photo-soft)"
    />
  </g>
);

const Standee = ({ at }: { readonly at: Standing }) => (
  <g
    class="photo-sitter"
    data-airbrushed={at.isAirbrushed ? '' : undefined}
    style={{ '--order': orderOf(at) }}
  >
    <g transform={`translate(${at.x} ${at.y}) scale(${at.scale})`}>
      <Figure sitter={at.sitter} />
    </g>
  </g>
);

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
              rx={58 * at.scale}
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
