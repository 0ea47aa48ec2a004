// Every colour underground. Three tones an object (shadow, body, cut edge) make the linocut; nothing here
// is red, because red belongs to the print (look-and-sound.md section 2). Without this file each painter
// would mix its own black and the mine would fall apart into pieces.

export type Tones = { readonly shadow: string; readonly body: string; readonly edge: string };

export const NIGHT = '#07080a';
export const COAL = {
  gap: '#050607',
  shadow: '#12151a',
  body: '#20262d',
  light: '#313b45',
  edge: '#566573',
  glint: '#a9bccb',
} as const;
export const ROCK = { shadow: '#211e1b', body: '#332f2b', light: '#453f39', edge: '#5a534b' } as const;
/** The rock with the lights up: ink on paper, the first sight of the print world. */
export const PRINT = { paper: '#cfc3a7', tint: '#c3b698', line: '#8b7e64', ink: '#4d4536' } as const;
/** The rock seen behind the coal that is gone: darker than the rock around the seam. */
export const HOLLOW = { shadow: '#0d0c0b', body: '#1a1816', light: '#2a2622' } as const;
export const PARTING = { shadow: '#1d1915', body: '#3a322a', light: '#574b3e' } as const;
export const TIMBER: Tones = { shadow: '#6d4c29', body: '#b98b52', edge: '#e3c389' };
export const CLOTH: Tones = { shadow: '#1c1814', body: '#39312a', edge: '#a98554' };
export const SHIRT: Tones = { shadow: '#2a2620', body: '#544a3d', edge: '#c9a671' };
export const SKIN: Tones = { shadow: '#4a3223', body: '#8d623f', edge: '#d9a871' };
export const LEATHER: Tones = { shadow: '#120f0c', body: '#2a221b', edge: '#8a6b45' };
export const STEEL: Tones = { shadow: '#23292e', body: '#4d5961', edge: '#c8d3d8' };
export const HORSE: Tones = { shadow: '#17120e', body: '#33281f', edge: '#9c7a4d' };
export const RUBBER: Tones = { shadow: '#0c0d0e', body: '#23272b', edge: '#5d676f' };
export const CHALK = '#efe6d2';
export const LAMP = { core: '#fff3cf', warm: '#ffdf9e', deep: '#f2b45a' } as const;
export const DUST = { dark: '#4a4743', light: '#8b857b' } as const;
/** Trade marks differ by shape first, hue second (colour-blind safe). */
export const MARKS = {
  hewer: '#efe6d2',
  timberman: '#d9b377',
  carrier: '#9fb7a4',
  loader: '#93aac4',
  driver: '#c9a4b4',
  'air-hand': '#b9c4cb',
} as const;
