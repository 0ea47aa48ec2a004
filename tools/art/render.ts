// `npm run art`: rasterises every cut-out of the book, packs them into one sheet a density and writes the table
// the mine reads. The build uses what is committed in `assets/art`; a test says when it is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { artBook } from './book.ts';
import { hashArt } from './fresh.ts';
import { packSheet, type Spot } from './pack.ts';
import type { SvgCut } from './svg-cut.ts';

const TARGET = fileURLToPath(new URL('../../assets/art/', import.meta.url));
const DENSITIES = [1, 2] as const;

const boxOf = ({ name, w, h, detail = 1 }: SvgCut, density: number) => ({
  name,
  w: Math.ceil(w * detail * density),
  h: Math.ceil(h * detail * density),
});

/** A window of the sheet: what runs over its edge is cut off. */
const windowOf = (cut: SvgCut, { x, y, w, h }: Spot): string =>
  `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 0 ${cut.w} ${cut.h}" preserveAspectRatio="none">${cut.svg}</svg>`;

const round = (value: number): number => Math.round(value * 100) / 100;

type Row = readonly [x: number, y: number, w: number, h: number];
type Table = Record<string, Row>;

const renderDensity = async (book: readonly SvgCut[], density: number): Promise<Table> => {
  const { spots, width, height } = packSheet(book.map((cut) => boxOf(cut, density)));
  const byName = new Map(spots.map((spot) => [spot.name, spot]));
  const windows = book.map((cut) => {
    const spot = byName.get(cut.name);
    return spot === undefined ? '' : windowOf(cut, spot);
  });
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${windows.join('')}</svg>`;
  const file = `${TARGET}atlas-${density}.webp`;
  const { size } = await sharp(Buffer.from(sheet), { unlimited: true })
    .webp({ lossless: true, effort: 6 })
    .toFile(file);
  const full = Math.round((100 * spots.reduce((sum, { w, h }) => sum + w * h, 0)) / (width * height));
  console.log(`density ${density}: ${width} x ${height}, ${full} % full, ${Math.round(size / 1000)} kB`);
  return Object.fromEntries(spots.map(({ name, x, y, w, h }) => [name, [x, y, w, h]]));
};

const rows = (table: Record<string, readonly number[]>): string =>
  Object.entries(table)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `    ${JSON.stringify(name)}: [${row.map(round).join(', ')}]`)
    .join(',\n');

const book = artBook();
mkdirSync(TARGET, { recursive: true });
const tables: string[] = [];
for (const density of DENSITIES)
  tables.push(`  "density ${density}": {\n${rows(await renderDensity(book, density))}\n  }`);
const cuts = Object.fromEntries(book.map(({ name, w, h, ax, ay }) => [name, [w, h, ax, ay]]));
writeFileSync(
  `${TARGET}atlas.json`,
  `{\n  "sources": "${hashArt()}",\n  "cuts": {\n${rows(cuts)}\n  },\n${tables.join(',\n')}\n}\n`,
);
console.log(`${book.length} cut-outs`);
