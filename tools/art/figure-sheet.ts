// Contact sheets of the figures, to be looked at: everyone in every pose, small on the dark and large on paper.
// `node --import tsx tools/art/figure-sheet.ts [out folder] [character] [activity]`
import { mkdirSync } from 'node:fs';
import sharp from 'sharp';
import { CHARACTERS, type Character } from '../../src/rig/dress.ts';
import { living } from '../../src/rig/fatigue.ts';
import { HORSE_ACTIVITIES, horseAt, solveHorse } from '../../src/rig/horse.ts';
import { ACTIVITIES, motionOf, type Activity } from '../../src/rig/motion.ts';
import { solve, type Placed, type Solved } from '../../src/rig/solve.ts';
import { figureCuts } from './figures.ts';
import type { SvgCut } from './svg-cut.ts';

const DARK = '#0d0f12';
const PAPER = '#e9dfc7';
const [, , folder = 'test-results/figures', onlyCharacter, onlyActivity] = process.argv;

const cuts = new Map(figureCuts().map((cut) => [cut.name, cut]));

const degrees = (radians: number): number => (radians * 180) / Math.PI;

const drawn = ({ part, x, y, rotation, scale, isFlipped }: Placed): string => {
  const cut: SvgCut | undefined = cuts.get(part);
  if (cut === undefined) return '';
  const flip = isFlipped ? ' scale(1 -1)' : '';
  return `<g transform="translate(${x} ${y}) rotate(${degrees(rotation)})${flip} scale(${scale}) translate(${-cut.ax} ${-cut.ay})">${cut.svg}</g>`;
};

type Cell = { readonly label: string; readonly parts: readonly Placed[] };

const cellOf = (label: string, { parts }: Solved): Cell => ({ label, parts });

const figure = ({ parts }: Cell, x: number, y: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${parts.map(drawn).join('')}</g>`;

const keysOf = (character: Character, activity: Activity): readonly Cell[] => {
  const keys = motionOf(character, activity);
  const step = keys.length > 4 ? 2 : 1;
  return keys
    .filter((_, at) => at % step === 0)
    .map(({ pose }, at) => cellOf(`${character} ${activity} ${at + 1}`, solve(character, pose)));
};

const spent = (character: Character): readonly Cell[] =>
  motionOf(character, 'idle').map(({ pose }) =>
    cellOf(`${character} spent`, solve(character, living(pose, { fatiguePermille: 1000 }, 0))),
  );

const horses = (): readonly Cell[] =>
  HORSE_ACTIVITIES.flatMap((activity) =>
    [0, 300, 600].map((ms) => ({
      label: `horse ${activity} ${ms}`,
      parts: solveHorse(horseAt(activity, ms)).parts,
    })),
  );

const sheet = async (
  file: string,
  cells: readonly Cell[],
  perUnit: number,
  across: number,
  ground: string,
): Promise<void> => {
  const w = 200 * perUnit;
  const h = 190 * perUnit;
  const rows = Math.ceil(cells.length / across);
  const body = cells.map((cell, at) => {
    const x = (at % across) * w;
    const y = Math.floor(at / across) * h;
    const text = `<text x="${x + 4}" y="${y + h - 3}" font-size="10" font-family="sans-serif" fill="#888">${cell.label}</text>`;
    return figure(cell, x + w * 0.46, y + h - 8 * perUnit - 8, perUnit) + text;
  });
  const width = Math.round(across * w);
  const height = Math.round(rows * h);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/>${body.join('')}</svg>`;
  await sharp(Buffer.from(svg), { unlimited: true }).png().toFile(`${folder}/${file}.png`);
};

mkdirSync(folder, { recursive: true });
const characters = CHARACTERS.filter((name) => onlyCharacter === undefined || name === onlyCharacter);
const activities = ACTIVITIES.filter((name) => onlyActivity === undefined || name === onlyActivity);
const people = characters.flatMap((character) => [
  ...activities.flatMap((activity) => keysOf(character, activity)),
  ...spent(character),
]);
const wantsHorse = onlyCharacter === undefined || onlyCharacter === 'horse';
const cells = [...people, ...(wantsHorse ? horses() : [])];
const small = 90 / 140;
await sheet('small-dark', cells, small, 14, DARK);
await sheet('small-paper', cells, small, 14, PAPER);
const large = 600 / 140;
const posed = (activity: Activity): readonly Cell[] =>
  characters.flatMap((character) => keysOf(character, activity).slice(0, 1));
const big = onlyCharacter === undefined ? [...posed('photo'), ...posed('idle')] : cells;
await sheet('large-paper', big, onlyActivity === undefined ? large / 2 : large, 6, PAPER);
await sheet(
  'large-dark',
  onlyCharacter === undefined ? posed('work') : cells,
  onlyActivity === undefined ? large / 2 : large,
  6,
  DARK,
);
