// Every colour underground. Three tones an object (shadow, body, cut edge) make the linocut; nothing here
// is red, because red belongs to the print (look-and-sound.md section 2). Without this file each painter
// would mix its own black and the mine would fall apart into pieces.

export type Tones = { readonly shadow: string; readonly body: string; readonly edge: string };

export const NIGHT = '#07080a';
export const COAL = {
  gap: '#040506',
  shadow: '#0f1318',
  body: '#1b222a',
  light: '#313d49',
  edge: '#5d7081',
  steel: '#84979f',
  glint: '#a9bccb',
  spark: '#e2eef4',
} as const;
export const ROCK = { shadow: '#211e1b', body: '#332f2b', light: '#453f39', edge: '#5a534b' } as const;
/** The rock with the lights up: ink on paper, the first sight of the print world. */
export const PRINT = { paper: '#cfc3a7', tint: '#c3b698', line: '#8b7e64', ink: '#4d4536' } as const;
export type BedTones = {
  readonly tone: string;
  /** Joints and shadow. */
  readonly deep: string;
  /** The usual cut, the rare bright one, and the lip that looks at the lamp. */
  readonly mark: string;
  readonly high: string;
  readonly edge: string;
};
const bed = (tone: string, deep: string, mark: string, high: string, edge: string): BedTones => ({
  tone,
  deep,
  mark,
  high,
  edge,
});
const ink = (tone: string): BedTones => bed(tone, '#3b3428', '#93866a', '#6a5f4a', '#5b513e');
/** Each bed of the rock under the lamp and in print: light and dark beds in turn are the rhythm of the picture. */
export const BED_TONES = {
  dark: {
    rim: bed('#2b2622', '#0d0b0a', '#5a5046', '#7d7061', '#9a8a76'),
    shale: bed('#1d1916', '#0a0908', '#453d35', '#6b6054', '#7d7061'),
    streak: bed('#15130f', '#050607', '#26303a', '#4a5866', '#4a5866'),
    sand: bed('#3d3731', '#12100e', '#655a4e', '#877965', '#8d7f6b'),
    dune: bed('#26211d', '#0c0a09', '#554b41', '#786b5c', '#786b5c'),
    courses: bed('#38322c', '#100e0c', '#4a423a', '#8a7c6a', '#8a7c6a'),
    mud: bed('#191613', '#090807', '#322c27', '#4a4239', '#4a4239'),
  },
  print: {
    rim: ink('#c3b698'),
    shale: ink('#bcae8e'),
    streak: bed('#8b7e64', '#37302a', '#5b513e', '#cfc3a7', '#cfc3a7'),
    sand: ink('#d3c8ad'),
    dune: ink('#c9bc9f'),
    courses: ink('#cfc3a7'),
    mud: ink('#c3b698'),
  },
} as const;
/** The rock seen behind the coal that is gone: darker than the rock around the seam. */
export const HOLLOW = {
  shadow: '#080807',
  body: '#12100f',
  light: '#211d1a',
  lip: '#28231f',
  edge: '#5d5348',
} as const;
/** Timber and stone of the worked-out area: the farther, the darker. */
export const OLD_WOOD = {
  near: { shadow: '#140f0a', body: '#2e2317', edge: '#5c472b' },
  far: { shadow: '#0d0b08', body: '#1c1610', edge: '#38291a' },
  stone: { shadow: '#0b0a09', body: '#1f1b18', edge: '#3b342d' },
} as const;
export const PARTING = { shadow: '#1d1813', body: '#41372c', light: '#5f5140', edge: '#8a775c' } as const;
export const TIMBER: Tones = { shadow: '#6d4c29', body: '#b98b52', edge: '#e3c389' };
export const BARK = { body: '#4a3520', edge: '#8a6538' } as const;
export const STEEL: Tones = { shadow: '#23292e', body: '#4d5961', edge: '#c8d3d8' };
export const RUBBER: Tones = { shadow: '#0c0d0e', body: '#23272b', edge: '#5d676f' };
export const CHALK = '#efe6d2';
export const LAMP = { core: '#fff3cf', warm: '#ffdf9e', deep: '#f2b45a' } as const;
export const DUST = { dark: '#4a4743', light: '#8b857b' } as const;
/** A cloud of dust in the lamp's light. */
export const CLOUD = { shadow: '#3b3833', body: '#5d5850', edge: '#a39a8b' } as const;
/** Trade marks differ by shape first, hue second (colour-blind safe). */
export const MARKS = {
  hewer: '#efe6d2',
  timberman: '#d9b377',
  carrier: '#9fb7a4',
  loader: '#93aac4',
  driver: '#c9a4b4',
  'air-hand': '#b9c4cb',
} as const;
