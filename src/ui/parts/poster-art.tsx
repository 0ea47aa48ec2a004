// The poster behind the title: paper against coal along the 60 degree diagonal of the face, a red edge,
// one man printed full and two left as outlines. Pure decoration; it says at a glance what the game is about.

/** Cut in blocks like the posters of the tickets; the pale slits are what the knife took off. */
const Hewer = () => (
  <g>
    <path class="poster-hose" d="M74-62C20-40-60-30-96 40S-190 150-330 158" />
    <path class="man-full" d="M-36 12L14 30L-32 94L-76 148L-70 160H-126L-118 146L-78 84Z" />
    <path class="man-full" d="M-14 22L44 6L98 78L88 148L118 153V160H50L56 92Z" />
    <path class="man-full" d="M-42 26L-40-34L-8-94L36-114L78-92L76-46L50 28Z" />
    <path class="man-full" d="M66-92L100-74L150-34L196-22L190 4L138-8L72-50Z" />
    <path class="man-full" d="M46-116L98-114L104-101L94-98L95-88L80-78L60-82L46-98Z" />
    <path class="man-full" d="M38-120C38-164 98-168 102-124L122-116L120-110L34-112Z" />
    <g transform="translate(150 -4) rotate(31)">
      <path
        class="man-full"
        d="M-72-16H28V-22H60L70-13V13L60 22H28V16H-72ZM-72-9V9H-92V22H-118V-22H-92V-9Z"
      />
      <path class="poster-steel" d="M70-6H98L150 0L98 6H70Z" />
      <path class="poster-cut" d="M-64-10H22V-7H-64ZM34-15H58L62-11H34ZM-112-16H-98V16H-112Z" />
    </g>
    <path class="man-full" d="M28-104L66-106L98-30L150-8L140 16L82-2L46-54Z" />
    <path
      class="poster-cut"
      d="M60-92L90-34L132-13L130-10L84-29L52-86ZM-4 40L36 26L82 82L78 140L72 141L72 86L32 36ZM-22 34L-70 92L-104 142L-108 140L-74 86ZM-30-32L-4-84L-1-82L-24-30L-28 16H-32ZM44-124C46-150 66-156 80-150C64-150 52-142 50-124Z"
    />
    <circle class="poster-lamp" cx="106" cy="-133" r="10" />
  </g>
);

/** A timberman with his prop, the line where a figure was to be cut out. */
const Timberman = () => (
  <g class="man-outline">
    <path d="M4-136C4-172 58-174 62-138L74-131L62-128L63-108L46-96L50-90L74-84L112-122L126-106L82-54L64-42L58 18L94 84L86 148L112 153V160H52L56 96L14 40L-28 96L-66 148L-62 160H-114L-106 146L-68 84L-30 18L-28-40L-12-84L12-96L0-112L-2-128Z" />
    <path d="M110 160V-170H136V160M80-170H166V-186H80Z" />
  </g>
);

/** Paper, coal and the red edge between them. */
export const PosterArt = () => (
  <div class="poster" aria-hidden="true">
    <div class="poster-edge" />
    <div class="poster-dark" />
  </div>
);

/** The three of the face: one in print, two left out. */
export const PosterCrew = () => (
  <svg class="poster-crew" viewBox="0 0 900 400" aria-hidden="true">
    <g transform="translate(170 236)">
      <Timberman />
    </g>
    <g transform="translate(396 236)">
      <Timberman />
    </g>
    <g transform="translate(610 236)">
      <path class="poster-beam" d="M106-133L1900-500V200z" />
      <Hewer />
    </g>
  </svg>
);
