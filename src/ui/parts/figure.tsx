// One cut-out person of the crew photograph: drawn from a trade, never from a portrait. Without it the
// photograph of 1935 would have nobody to retouch. Feet stand on 0,0; one unit is about 7 mm.
import type { Trade } from '../../sim/index.ts';
import { FigureTool } from './figure-tool.tsx';

/** The two officials of the night stand in the picture too (S01 names them, and not the timbermen). */
export type Sitter = Trade | 'organiser' | 'editor';

type Point = readonly [number, number];
type Pose = {
  readonly left: readonly Point[];
  readonly right: readonly Point[];
  readonly coat: 'jacket' | 'long';
  readonly cap: 'helmet' | 'peaked' | 'flat';
};

const POSES: Readonly<Record<Sitter, Pose>> = {
  hewer: {
    left: [
      [-35, -186],
      [-54, -146],
      [-16, -112],
    ],
    right: [
      [35, -186],
      [50, -150],
      [10, -172],
    ],
    coat: 'jacket',
    cap: 'helmet',
  },
  timberman: {
    left: [
      [-35, -186],
      [-54, -150],
      [-60, -176],
    ],
    right: [
      [35, -186],
      [50, -142],
      [40, -98],
    ],
    coat: 'jacket',
    cap: 'helmet',
  },
  carrier: {
    left: [
      [-35, -186],
      [-50, -170],
      [-44, -212],
    ],
    right: [
      [35, -186],
      [50, -140],
      [46, -98],
    ],
    coat: 'jacket',
    cap: 'flat',
  },
  loader: {
    left: [
      [-35, -186],
      [-50, -142],
      [-30, -114],
    ],
    right: [
      [35, -186],
      [54, -150],
      [48, -128],
    ],
    coat: 'jacket',
    cap: 'flat',
  },
  driver: {
    left: [
      [-35, -186],
      [-56, -160],
      [-78, -178],
    ],
    right: [
      [35, -186],
      [48, -140],
      [40, -100],
    ],
    coat: 'long',
    cap: 'peaked',
  },
  'air-hand': {
    left: [
      [-35, -186],
      [-48, -140],
      [-18, -124],
    ],
    right: [
      [35, -186],
      [50, -144],
      [20, -118],
    ],
    coat: 'jacket',
    cap: 'flat',
  },
  organiser: {
    left: [
      [-35, -186],
      [-48, -140],
      [-42, -96],
    ],
    right: [
      [35, -186],
      [56, -156],
      [50, -122],
    ],
    coat: 'long',
    cap: 'peaked',
  },
  editor: {
    left: [
      [-35, -186],
      [-46, -142],
      [-14, -150],
    ],
    right: [
      [35, -186],
      [48, -144],
      [16, -152],
    ],
    coat: 'long',
    cap: 'flat',
  },
};

const CAPS: Readonly<Record<Pose['cap'], string>> = {
  helmet: 'M-21 -237C-23 -265 23 -265 21 -237L27 -231L-26 -231Z',
  peaked: 'M-23 -246C-26 -264 26 -266 24 -248L19 -240L30 -234L-18 -236Z',
  flat: 'M-24 -240C-28 -262 22 -268 25 -246L29 -236L-18 -237Z',
};

const line = (points: readonly Point[]): string => points.map(([x, y]) => `${x},${y}`).join(' ');

const Arm = ({ points }: { readonly points: readonly Point[] }) => {
  const hand = points.at(-1) ?? [0, 0];
  return (
    <g>
      <polyline
        points={line(points)}
        fill="none"
        stroke="#3c3c3c"
        stroke-width="23"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <polyline
        points={line(points)}
        fill="none"
        stroke="#6d6d6d"
        stroke-width="8"
        stroke-linecap="round"
        stroke-linejoin="round"
        transform="translate(-5 -3)"
      />
      <circle cx={hand[0]} cy={hand[1]} r="10" fill="#b9b9b9" />
    </g>
  );
};

const Legs = () => (
  <g>
    <path
      d="M-35 -112C-38 -70 -36 -40 -31 -14L-8 -14C-8 -44 -5 -74 -1 -100L1 -100C5 -74 8 -44 8 -14L31 -14C36 -40 38 -70 35 -112Z"
      fill="url(#tone-trousers)"
    />
    <path
      d="M-33 -34L-7 -34L-6 -4C-18 2 -40 1 -42 -2C-42 -12 -34 -16 -33 -34ZM33 -34L7 -34L6 -4C18 2 40 1 42 -2C42 -12 34 -16 33 -34Z"
      fill="#1c1c1c"
    />
    <path d="M-31 -32L-25 -32L-24 -10L-32 -8ZM9 -32L14 -32L14 -10L8 -8Z" fill="#5c5c5c" />
  </g>
);

const Coat = ({ kind }: { readonly kind: Pose['coat'] }) => (
  <g>
    <path
      d={
        kind === 'long'
          ? 'M-36 -194C-43 -160 -42 -110 -46 -58L46 -58C42 -110 43 -160 36 -194C26 -206 12 -209 0 -209C-12 -209 -26 -206 -36 -194Z'
          : 'M-37 -194C-43 -166 -40 -124 -42 -92L42 -92C40 -124 43 -166 37 -194C26 -206 12 -209 0 -209C-12 -209 -26 -206 -37 -194Z'
      }
      fill="url(#tone-coat)"
    />
    <path d="M-41 -130L41 -130L41 -120L-41 -120Z" fill="#161616" />
    <path d="M-8 -130L8 -130L8 -120L-8 -120Z" fill="#cfcfcf" />
    <path d="M-13 -207L0 -178L13 -207L8 -209L0 -192L-8 -209Z" fill="#d9d9d9" />
    <path d="M0 -180L3 -96" stroke="#1a1a1a" stroke-width="3" />
  </g>
);

const Head = ({ cap }: { readonly cap: Pose['cap'] }) => (
  <g>
    <path d="M-10 -222L10 -222L11 -202L-11 -202Z" fill="#777" />
    <path d="M-17 -240C-18 -220 -10 -209 0 -209C10 -209 18 -220 17 -240Z" fill="url(#tone-skin)" />
    <path d="M-17 -241L17 -241L16 -231C8 -227 -8 -227 -16 -231Z" fill="#3a3a3a" opacity="0.8" />
    <path d="M1 -232L5 -222L1 -220ZM-6 -215L6 -215L4 -213L-4 -213Z" fill="#5a5a5a" />
    <path d="M17 -240C18 -220 10 -209 2 -209C10 -216 12 -226 11 -240Z" fill="#4a4a4a" opacity="0.6" />
    <path d={CAPS[cap]} fill="url(#tone-coat)" />
    {cap === 'helmet' && (
      <g>
        <rect x="-8" y="-258" width="15" height="15" rx="3" fill="#222" />
        <circle cx="-1" cy="-250" r="6" fill="#fff" />
      </g>
    )}
  </g>
);

export const Figure = ({ sitter }: { readonly sitter: Sitter }) => {
  const pose = POSES[sitter];
  return (
    <g>
      <FigureTool sitter={sitter} layer="behind" />
      <Legs />
      <Coat kind={pose.coat} />
      <Head cap={pose.cap} />
      <Arm points={pose.right} />
      <FigureTool sitter={sitter} layer="front" />
      <Arm points={pose.left} />
    </g>
  );
};
