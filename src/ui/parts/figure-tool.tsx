// What each trade holds in the crew photograph: the tool is how a figure is told from the next one.
// Split from the body so that a tool can stand behind it or in the hands.
import type { Sitter } from './figure.tsx';

const Log = ({ transform, length }: { readonly transform: string; readonly length: number }) => (
  <g transform={transform}>
    <rect x="-9" y={-length} width="18" height={length} fill="url(#tone-wood)" />
    <path d={`M-4 ${-length}L-3 0M4 ${-length}L5 ${-length * 0.3}`} stroke="#6b6b6b" stroke-width="2" />
    <ellipse cx="0" cy={-length} rx="9" ry="4" fill="#f4f4f4" />
  </g>
);

/** The pick hammer with its hose: a tool of iron, about a metre long with the steel in. */
const PickHammer = () => (
  <g>
    <path
      d="M-38 -118C-90 -96 -96 -40 -64 -8C-50 6 -84 6 -118 2"
      fill="none"
      stroke="#161616"
      stroke-width="8"
    />
    <g transform="translate(4 -158) rotate(18)">
      <path d="M-16 54L16 54L16 68L-16 68ZM-9 40L9 40L9 56L-9 56Z" fill="#2a2a2a" />
      <rect x="-11" y="-34" width="22" height="78" rx="4" fill="url(#tone-iron)" />
      <path d="M-8 -52L8 -52L11 -34L-11 -34Z" fill="#2a2a2a" />
      <path d="M-4 -52L4 -52L2 -122L0 -128L-2 -122Z" fill="#101010" />
    </g>
  </g>
);

const Axe = () => (
  <g transform="translate(40 -98) rotate(14)">
    <path d="M-4 -60L4 -60L4 74L-4 74Z" fill="url(#tone-wood)" />
    <path d="M-6 60L4 58L26 48C32 62 30 74 24 82L4 76L-6 76Z" fill="#d4d4d4" />
  </g>
);

const Shovel = () => (
  <g transform="translate(40 0) rotate(4)">
    <path d="M-4 -170L4 -170L4 -40L-4 -40Z" fill="url(#tone-wood)" />
    <path d="M-18 -52L18 -52L19 -14C12 0 -12 0 -19 -14Z" fill="#555" />
    <path d="M-14 -172L14 -172L14 -163L-14 -163Z" fill="#ddd" />
  </g>
);

const Horse = () => (
  <g transform="translate(-112 0)">
    <path
      d="M10 -70C4 -110 2 -150 20 -190L14 -236L28 -218L40 -240L44 -214C52 -200 50 -188 42 -178C30 -176 22 -164 14 -150L-22 -150C-40 -150 -44 -166 -38 -174L2 -200"
      fill="#2b2b2b"
    />
    <path
      d="M22 -222C-2 -214 -28 -184 -44 -168C-48 -154 -34 -146 -22 -150C-6 -154 12 -166 26 -176C40 -188 44 -206 40 -220Z"
      fill="url(#tone-horse)"
    />
    <path d="M26 -212C52 -190 68 -140 66 0L-6 0C-2 -60 0 -120 20 -176Z" fill="url(#tone-horse)" />
    <path d="M34 -238C64 -210 74 -150 70 -96C58 -140 50 -180 30 -214Z" fill="#0d0d0d" />
    <circle cx="8" cy="-198" r="4" fill="#000" />
    <path d="M-8 -196L22 -166M-34 -176L28 -216" stroke="#cfcfcf" stroke-width="4" fill="none" />
  </g>
);

const Spanner = () => (
  <g transform="translate(2 -122) rotate(72)">
    <path d="M-5 -52L5 -52L5 52L-5 52Z" fill="url(#tone-iron)" />
    <path d="M-13 -74L-6 -74L-6 -62L6 -62L6 -74L13 -74L12 -52L-12 -52Z" fill="#e2e2e2" />
  </g>
);

const BigLamp = () => (
  <g transform="translate(50 -112)">
    <path d="M-14 -6A14 16 0 0 1 14 -6" fill="none" stroke="#222" stroke-width="4" />
    <path d="M-17 -4L17 -4L20 46L-20 46Z" fill="#333" />
    <circle cx="0" cy="20" r="14" fill="#fff" />
    <circle cx="0" cy="20" r="7" fill="#ddd" />
  </g>
);

const Notebook = () => (
  <g transform="translate(0 -156) rotate(-8)">
    <path d="M-17 -14L17 -14L17 18L-17 18Z" fill="#f6f6f6" />
    <path d="M-11 -6L11 -6M-11 1L11 1M-11 8L5 8" stroke="#777" stroke-width="2" />
  </g>
);

export const FigureTool = ({
  sitter,
  layer,
}: {
  readonly sitter: Sitter;
  readonly layer: 'behind' | 'front';
}) => {
  if (layer === 'behind') {
    return sitter === 'driver' ? <Horse /> : null;
  }
  switch (sitter) {
    case 'hewer':
      return <PickHammer />;
    case 'timberman':
      return (
        <g>
          <Log transform="translate(-62 0)" length={252} />
          <Axe />
        </g>
      );
    case 'carrier':
      return <Log transform="translate(66 -176) rotate(-74)" length={190} />;
    case 'loader':
      return <Shovel />;
    case 'air-hand':
      return <Spanner />;
    case 'organiser':
      return <BigLamp />;
    case 'editor':
      return <Notebook />;
    case 'driver':
      return null;
  }
};
