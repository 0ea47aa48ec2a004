// The pithead behind the crew, headframe and spoil tips, under a pale sky; and the softness of the airbrush. Greys
// only: the halftone screen turns them into dots of one ink.

export const PhotoTones = () => (
  <defs>
    <linearGradient id="tone-sky" x1="0" y1="0" x2="0.3" y2="1">
      <stop offset="0" stop-color="#a9a9a9" />
      <stop offset="0.6" stop-color="#ececec" />
      <stop offset="1" stop-color="#d2d2d2" />
    </linearGradient>
    <filter id="photo-soft" x="-40%" y="-40%" width="180%" height="180%">
      <feGaussianBlur stdDeviation="15" />
    </filter>
  </defs>
);

const Headframe = () => (
  <g stroke="#7c7c7c" fill="none" stroke-linejoin="round">
    <path d="M520 340L560 70L600 70L640 340" stroke-width="9" />
    <path d="M600 84L716 340" stroke-width="9" />
    <path d="M553 120L608 120L536 230L630 230L526 320M553 120L630 230" stroke-width="4" />
    <circle cx="566" cy="62" r="30" stroke-width="7" />
    <circle cx="604" cy="62" r="30" stroke-width="7" />
    <path d="M566 32L566 92M536 62L596 62M604 32L604 92M574 62L634 62" stroke-width="3" />
  </g>
);

export const PhotoBackdrop = () => (
  <g>
    <rect width="720" height="480" fill="url(#tone-sky)" />
    <path d="M-40 340L96 150L132 158L300 340Z" fill="#a6a6a6" />
    <path d="M180 340L276 218L300 222L420 340Z" fill="#bdbdbd" />
    <Headframe />
    <path d="M0 326L720 318L720 480L0 480Z" fill="#8b8b8b" />
    <path d="M0 396L720 390L720 480L0 480Z" fill="#6a6a6a" />
    <path d="M0 440L720 430M0 462L720 456" stroke="#4e4e4e" stroke-width="3" />
  </g>
);
