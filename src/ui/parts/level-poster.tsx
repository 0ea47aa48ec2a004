// A small poster a shift: two inks, its own composition, no word but the number everybody came for. Pure decoration;
// the red plate is a group of its own, so that it can be printed a hair out of register.
import type { ComponentChildren, JSX } from 'preact';
import '../styles/level-poster.css';

type Plates = { readonly red?: ComponentChildren; readonly black: ComponentChildren };

/** One bay, one prop, one tub: three shapes, and the hammer across them. */
const HANDS: Plates = {
  red: <circle cx="104" cy="52" r="43" />,
  black: (
    <>
      <path d="M12 12H62V22H12ZM30 22H44V130H30Z" />
      <path d="M-6 130H170V150H-6Z" />
      <path d="M82 98H152L142 124H92Z" />
      <circle cx="104" cy="127" r="8" />
      <circle cx="131" cy="127" r="8" />
      <g transform="translate(106 50) rotate(-30)">
        <path d="M-70-8H-36V-13H34L44-7V7L34 13H-36V8H-70Z" />
        <path d="M44-4H62L88 0L62 4H44Z" />
        <path d="M-62 8H-50L-44 24H-58Z" />
      </g>
    </>
  ),
};

/** One ledge, alone: the seam on its slope, the steel and the prop crossed over it, seven strokes for the norm. */
const ORDINARY: Plates = {
  red: (
    <g transform="translate(112 36) rotate(162)">
      <path d="M-70-9H-26V-13H22L34-8V8L22 13H-26V9H-70Z" />
      <path d="M34-5H46L76 0L46 5H34Z" />
    </g>
  ),
  black: (
    <>
      <path d="M-22-10H30L116 139H40Z" />
      <g transform="translate(78 84) rotate(-52)">
        <path d="M-72-12H62V-25H78V25H62V12H-72Z" />
        <path class="plate-paper" d="M-69-8H62V8H-69Z" />
        <path d="M-60-3H10V-1.5H-60ZM-20 3H50V4.5H-20Z" />
      </g>
      {Array.from({ length: 7 }, (_, ton) => (
        <path
          key={ton}
          d={`M${115 + ton * 6.2} 112L${118 + ton * 6.2} 111L${116 + ton * 6.2} 130L${113 + ton * 6.2} 131Z`}
        />
      ))}
    </>
  ),
};

/** The whole face: ledge under ledge down the dip, one beam of light, and the number along the diagonal. */
const RECORD: Plates = {
  black: (
    <>
      <path class="plate-lamp" d="M22 8L800-186V416Z" />
      <path d="M-10-6H10V14H24V34H38V54H52V74H66V94H80V114H94V140H-10Z" />
      <path
        class="plate-paper"
        d="M10 14h14v2.5h-14zM24 34h14v2.5h-14zM38 54h14v2.5h-14zM52 74h14v2.5h-14zM66 94h14v2.5h-14zM80 114h14v2.5h-14z"
      />
      <circle class="plate-paper" cx="20" cy="7" r="6.5" />
      <text class="plate-number" transform="translate(60 34) rotate(55)">
        102
      </text>
    </>
  ),
};

const POSTERS: Readonly<Record<string, Plates>> = {
  'lamp-room': HANDS,
  'ordinary-night': ORDINARY,
  'record-night': RECORD,
};

/** For a shift nobody has cut a poster for: coal under the slope of the seam, and its number along it. */
const plainPoster = (number: number): Plates => ({
  red: <path d="M-4-6H22L116 140H90Z" />,
  black: (
    <>
      <path d="M-10-6H-2L92 140H-10Z" />
      <text class="plate-number" transform="translate(12 64) rotate(57)">
        {number}
      </text>
    </>
  ),
});

type PosterProps = {
  readonly id: string;
  /** Its place among the shifts. */
  readonly number: number;
};

export const LevelPoster = ({ id, number }: PosterProps): JSX.Element => {
  const plates = POSTERS[id] ?? plainPoster(number);
  return (
    <svg class="ticket-art" viewBox="0 0 160 138" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <g class="plate-red">{plates.red}</g>
      <g class="plate-black">{plates.black}</g>
    </svg>
  );
};
