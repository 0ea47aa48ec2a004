// The poster behind the title: paper against coal along the 60 degree diagonal of the face, a red edge,
// one man printed full and two left as outlines. Pure decoration; it says at a glance what the game is about.

const Man = ({ kind }: { readonly kind: 'full' | 'outline' }) => (
  <g class={`man man-${kind}`}>
    <path d="M-6-150a24 24 0 0 1 48 0v8h14v8H-12v-8h6z" />
    <path d="M-2-134h40v20a20 20 0 0 1-40 0z" />
    <path d="M-26-88L24-98L58-40L44 26L-14 34L-44-24z" />
    <path d="M-14 30L44 22L66 84L38 160H4L26 88z" />
    <path d="M-20 28L22 36L-8 96L-58 158H-94L-48 92z" />
  </g>
);

const Hewer = () => (
  <g>
    <Man kind="full" />
    <path class="man man-full" d="M26-92L124-30L112-8L14-66z" />
    <path class="man man-full" d="M84-40L196 34L186 52L160 42L72-18z" />
    <path class="poster-steel" d="M192 36L252 74L188 50z" />
    <circle class="poster-lamp" cx="40" cy="-154" r="9" />
  </g>
);

const Timberman = () => (
  <g>
    <Man kind="outline" />
    <path class="man man-outline" d="M22-92L92-132L104-110L34-62z" />
    <path class="man man-outline" d="M78 160V-190H104V160z" />
  </g>
);

/** Paper, coal and the red edge between them. */
export const PosterArt = () => (
  <div class="poster" aria-hidden="true">
    <div class="poster-dark" />
    <div class="poster-edge" />
  </div>
);

/** The three of the face: one in print, two left out. */
export const PosterCrew = () => (
  <svg class="poster-crew" viewBox="0 0 900 400" aria-hidden="true">
    <g transform="translate(120 236)">
      <Timberman />
    </g>
    <g transform="translate(350 236)">
      <Timberman />
    </g>
    <g transform="translate(610 236)">
      <path class="poster-beam" d="M40-154L1900-520V180z" />
      <Hewer />
    </g>
  </svg>
);
