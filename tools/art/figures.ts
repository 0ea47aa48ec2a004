// The people and the horse as cut-outs: every `<g id>` of `assets/art/figures/*.svg` carved, turned so that its
// bone lies along +x, and boxed. A limb also comes darker, for the far side of the body.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { darkened } from '../../src/rig/darken.ts';
import { ON_PAPER } from '../../src/rig/dress.ts';
import { bellied, comb, cutOut, disc, gouge, type Blade, type Point, type Shape } from './figure-carve.ts';
import { numbersOf, pairsOf, readGroups, type Group, type Tag } from './figure-read.ts';
import { TONES, type Tones } from './figure-tones.ts';
import type { SvgCut } from './svg-cut.ts';

const FOLDER = fileURLToPath(new URL('../../assets/art/figures/', import.meta.url));
/** These have a far side. */
const LIMBS = /^(?:upper-arm|fore-arm|thigh|shin|boot|leg-|hoof)/;
const AIR = 0.6;

type Library = ReadonlyMap<string, Group>;
type Swap = ReadonlyMap<string, string>;

const pointsOf = (text: string): readonly Point[] => {
  const numbers = numbersOf(text);
  return Array.from(
    { length: numbers.length / 2 },
    (_, at) => [numbers[at * 2] ?? 0, numbers[at * 2 + 1] ?? 0] as const,
  );
};

const number = (tag: Tag, key: string, fallback: number): number => Number(tag.at[key] ?? fallback);

const tonesOf = (material: string, swap: Swap): Tones => {
  const tones = TONES[swap.get(material) ?? material];
  if (tones === undefined) throw new Error(`no material "${material}"`);
  return tones;
};

const fillOf = ([shadow, body, edge]: Tones, tone: string): string =>
  tone === 's' ? shadow : tone === 'e' ? edge : body;

const lineOf = (tag: Tag): readonly Point[] =>
  tag.name === 'line'
    ? [
        [number(tag, 'x1', 0), number(tag, 'y1', 0)],
        [number(tag, 'x2', 0), number(tag, 'y2', 0)],
      ]
    : pointsOf(tag.at['points'] ?? '');

/** `shirt` is a whole cut-out, `shirt-s` its shadow alone, `shirt-e` its edge, `shirt-b` its body. */
const carve = (tag: Tag, swap: Swap, blade: Blade): readonly Shape[] => {
  const [material = '', tone = ''] = (tag.at['class'] ?? '').split('-');
  const tones = tonesOf(material, swap);
  const fill = fillOf(tones, tone);
  const own = {
    ...blade,
    rim: number(tag, 'data-rim', blade.rim),
    shade: number(tag, 'data-shade', blade.shade),
  };
  if (tag.name === 'circle') {
    const points = disc(number(tag, 'cx', 0), number(tag, 'cy', 0), number(tag, 'r', 1));
    return tone === '' ? cutOut(points, tones, own) : [{ fill, points }];
  }
  if (tag.name !== 'polygon') return [gouge(bellied(lineOf(tag)), number(tag, 'stroke-width', 1.4), fill)];
  const points = pointsOf(tag.at['points'] ?? '');
  if ('data-comb' in tag.at)
    return comb(points, number(tag, 'data-comb', 3), number(tag, 'stroke-width', 1.2), fill);
  return tone === '' ? cutOut(points, tones, own) : [{ fill, points }];
};

const LIGHT: Point = [0.72, 0.69];

const bladeOf = ({ at }: Group): Blade => {
  const [lx = LIGHT[0], ly = LIGHT[1]] = numbersOf(at['data-light'] ?? '');
  return { rim: Number(at['data-rim'] ?? 1.3), shade: Number(at['data-shade'] ?? 1.6), light: [lx, ly] };
};

/** What a group shows: first what it borrows, with other cloth, then its own. */
const shapesOf = (group: Group, library: Library, outer: Swap = new Map()): readonly Shape[] => {
  const swap = pairsOf(group.at['data-swap'] ?? '');
  const merged = new Map([...swap].map(([from, to]) => [from, outer.get(to) ?? to]));
  for (const [from, to] of outer) if (!merged.has(from)) merged.set(from, to);
  const borrowed = (group.at['data-from'] ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((name) => {
      const source = library.get(name);
      if (source === undefined) throw new Error(`${group.id}: nothing is called "${name}"`);
      return shapesOf(source, library, merged);
    });
  const blade = bladeOf(group);
  return [...borrowed, ...group.shapes.flatMap((tag) => carve(tag, outer, blade))];
};

/** Pivot and the way the bone points in the drawing; borrowed with the shapes. */
const frameOf = ({ at }: Group, library: Library): { readonly pivot: Point; readonly rest: number } => {
  const source = library.get((at['data-from'] ?? '').split(/\s+/)[0] ?? '');
  const lent = source === undefined ? { pivot: [0, 0] as const, rest: 0 } : frameOf(source, library);
  const [x = lent.pivot[0], y = lent.pivot[1]] = numbersOf(at['data-pivot'] ?? '');
  return { pivot: [x, y], rest: Number(at['data-rest'] ?? lent.rest) };
};

const turnedBy = (shapes: readonly Shape[], [px, py]: Point, rest: number): readonly Shape[] => {
  const angle = (-rest * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return shapes.map(({ fill, points }) => ({
    fill,
    points: points.map(([x, y]): Point => [(x - px) * cos - (y - py) * sin, (x - px) * sin + (y - py) * cos]),
  }));
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Whole tenths of a unit, each corner from the one before: less than half the text. */
const pathOf = (points: readonly Point[], ax: number, ay: number): string => {
  const corners = points.map(([x, y]) => [Math.round((x + ax) * 10), Math.round((y + ay) * 10)] as const);
  const row = corners.map(([x, y], at) => {
    const [px, py] = corners[at - 1] ?? [0, 0];
    return `${at === 0 ? 'M' : ' '}${x - px} ${y - py}${at === 0 ? 'l' : ''}`;
  });
  return `${row.join('')}z`.replaceAll(' -', '-').replaceAll('l ', 'l');
};

export type Path = readonly [fill: string, d: string];

/** One path for each run of the same colour. */
const pathsOf = (shapes: readonly Shape[], ax: number, ay: number): readonly Path[] => {
  const runs: [fill: string, d: string][] = [];
  for (const { fill, points } of shapes) {
    const last = runs.at(-1);
    if (last?.[0] === fill) last[1] += pathOf(points, ax, ay);
    else runs.push([fill, pathOf(points, ax, ay)]);
  }
  return runs;
};

/** A part as drawn: box and pivot in world units, paths in tenths of one. */
export type Part = Omit<SvgCut, 'svg' | 'detail'> & { readonly paths: readonly Path[] };

const boxed = (name: string, shapes: readonly Shape[]): Part => {
  const all = shapes.flatMap(({ points }) => points);
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const ax = tenth(AIR - Math.min(...xs));
  const ay = tenth(AIR - Math.min(...ys));
  return {
    name,
    w: tenth(Math.max(...xs) + ax + AIR),
    h: tenth(Math.max(...ys) + ay + AIR),
    ax,
    ay,
    paths: pathsOf(shapes, ax, ay),
  };
};

const library = (): Library => {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.svg'))
    .toSorted();
  return new Map(
    files.flatMap((file) =>
      readGroups(file, readFileSync(`${FOLDER}${file}`, 'utf8')).map(
        (group) => [`${file.replace('.svg', '')}/${group.id}`, group] as const,
      ),
    ),
  );
};

const OUT: Swap = new Map([['lamp', 'steel']]);

const hasLamp = (group: Group, all: Library): boolean =>
  group.shapes.some(({ at }) => at['class'] === 'lamp') ||
  (group.at['data-from'] ?? '').split(/\s+/).some((name) => {
    const source = all.get(name);
    return source !== undefined && hasLamp(source, all);
  });

/** Every part of every figure; the pattern pieces in `common.svg` are for borrowing only. */
export const figureParts = (): readonly Part[] => {
  const all = library();
  return [...all]
    .filter(([name]) => !name.startsWith('common/'))
    .flatMap(([name, group]) => {
      const { pivot, rest } = frameOf(group, all);
      const drawn = (as: string, swap?: Swap): Part =>
        boxed(as, turnedBy(shapesOf(group, all, swap), pivot, rest));
      const isHead = group.id === 'head' && hasLamp(group, all);
      return isHead ? [drawn(name), drawn(`${name}-dark`, OUT)] : [drawn(name)];
    });
};

const markup = (paths: readonly Path[]): string =>
  `<g transform="scale(.1)">${paths.map(([fill, d]) => `<path fill="${fill}" d="${d}"/>`).join('')}</g>`;

/** For the atlas: limbs come a second time, darker, for the far side of the body. */
export const figureCuts = (): readonly SvgCut[] =>
  figureParts().flatMap(({ paths, ...part }) => {
    const cut = { ...part, svg: markup(paths) };
    if (!LIMBS.test(part.name.split('/')[1] ?? '')) return [cut];
    const far = paths.map(([fill, d]): Path => [darkened(fill), d]);
    return [cut, { ...part, name: `${part.name}-back`, svg: markup(far) }];
  });

/** What is seen underground: those who work there, and nothing that was drawn for the photographer. */
export const mineFigureCuts = (): readonly SvgCut[] =>
  figureCuts().filter(
    ({ name }) => !name.endsWith('-front') && !ON_PAPER.some((character) => name.startsWith(`${character}/`)),
  );
