// The three tones of every material people wear and hold: shadow, body, cut edge. Close to the mine's palette,
// wider in cloth, so that twelve people differ; nothing is red, because red belongs to the print.
export type Tones = readonly [shadow: string, body: string, edge: string];

export const TONES: Readonly<Record<string, Tones>> = {
  shirt: ['#2a2620', '#5b5041', '#c9a671'],
  linen: ['#4b4335', '#847757', '#dcc79a'],
  cloth: ['#1c1814', '#3a322a', '#a98554'],
  skin: ['#49301f', '#a06f47', '#ebc08a'],
  leather: ['#100d0a', '#2a221b', '#94734a'],
  steel: ['#25292c', '#535a5e', '#cfd5d7'],
  timber: ['#6d4c29', '#b98b52', '#e9cc93'],
  rubber: ['#0c0d0e', '#23272b', '#5d676f'],
  wool: ['#141518', '#2b2e33', '#888a8c'],
  drab: ['#221d14', '#453c2a', '#b0965f'],
  blue: ['#1b2127', '#3d474e', '#9aa8af'],
  canvas: ['#352e23', '#6f614a', '#dcc08c'],
  vest: ['#13110e', '#2a251e', '#8f7648'],
  flax: ['#776c55', '#c0b18d', '#f3ead5'],
  apron: ['#22170f', '#4d3722', '#b98a55'],
  hair: ['#100c09', '#2a2018', '#7d5f3c'],
  grey: ['#4a463e', '#8d877a', '#d6d0c2'],
  brass: ['#4d3714', '#a87c34', '#f2cf7c'],
  lamp: ['#d99a3c', '#ffdf9e', '#fff3cf'],
  paper: ['#a4977a', '#dccfae', '#f7efda'],
  felt: ['#15120e', '#332c23', '#9a7c4e'],
  horse: ['#17110c', '#37291e', '#a5814f'],
  mane: ['#0b0908', '#1b1512', '#5e4932'],
};
