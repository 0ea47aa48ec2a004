// The knife of the figures: turns a cut-out, a gouge or a comb of gouges into plain filled polygons. A cut edge
// lies on every facet towards the light, a shadow on every facet away from it, both running out as a blade does.
import type { Tones } from './figure-tones.ts';

export type Point = readonly [number, number];
export type Shape = { readonly fill: string; readonly points: readonly Point[] };
export type Blade = { readonly rim: number; readonly shade: number; readonly light: Point };

const FACING = 0.2;

/** A blade never leaves the same width twice; the place decides, so that a drawing is the same each time. */
const unevenAt = ([x, y]: Point): number => {
  const hash = Math.abs(Math.sin(x * 12.9898 + y * 78.233) * 43_758.5453) % 1;
  return 0.75 + hash * 0.55;
};

const isClockwise = (points: readonly Point[]): boolean =>
  points.reduce((sum, [x, y], at) => {
    const [nx, ny] = points[(at + 1) % points.length] ?? [0, 0];
    return sum + x * ny - nx * y;
  }, 0) > 0;

/** How much an edge faces the light: 1 straight at it, -1 away. */
const facing = ([ax, ay]: Point, [bx, by]: Point, [lx, ly]: Point): number => {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return -(((by - ay) / length) * lx - ((bx - ax) / length) * ly) / (Math.hypot(lx, ly) || 1);
};

/** Runs of neighbouring edges that pass; each a row of corners. */
const chains = (points: readonly Point[], passes: (a: Point, b: Point) => boolean): Point[][] => {
  const count = points.length;
  const at = (index: number): Point => points[index % count] ?? [0, 0];
  const lit = points.map((_, index) => passes(at(index), at(index + 1)));
  const start = lit.findIndex((is, index) => is && !(lit[(index + count - 1) % count] ?? false));
  if (start < 0) return [];
  const found: Point[][] = [];
  for (let step = 0; step < count; step += 1) {
    const index = start + step;
    if (!(lit[index % count] ?? false)) continue;
    const before = step > 0 && (lit[(index - 1) % count] ?? false);
    if (before) found.at(-1)?.push(at(index + 1));
    else found.push([at(index), at(index + 1)]);
  }
  return found;
};

const strip = (chain: readonly Point[], dx: number, dy: number): readonly Point[] => [
  ...chain,
  ...chain
    .map((point, index): Point => {
      const isEnd = index === 0 || index === chain.length - 1;
      const share = unevenAt(point) * (isEnd ? 0.35 : 1);
      return [point[0] + dx * share, point[1] + dy * share];
    })
    .toReversed(),
];

/** A flat piece with its cut edge and its shadow. */
export const cutOut = (
  given: readonly Point[],
  [shadow, body, edge]: Tones,
  { rim, shade, light }: Blade,
): Shape[] => {
  const points = isClockwise(given) ? given : given.toReversed();
  const [lx, ly] = light;
  const dark = chains(points, (a, b) => facing(a, b, light) < -FACING);
  const lit = chains(points, (a, b) => facing(a, b, light) > FACING);
  return [
    { fill: body, points },
    ...(shade > 0
      ? dark.map((chain) => ({ fill: shadow, points: strip(chain, -lx * shade, -ly * shade) }))
      : []),
    ...(rim > 0 ? lit.map((chain) => ({ fill: edge, points: strip(chain, lx * rim, ly * rim) })) : []),
  ];
};

/** A sliver along a line: nothing at both ends, fat before the middle. */
export const gouge = (line: readonly Point[], width: number, fill: string): Shape => {
  const last = line.length - 1;
  const sides = line.map(([x, y], index): readonly [Point, Point] => {
    const [ax, ay] = line[Math.max(0, index - 1)] ?? [0, 0];
    const [bx, by] = line[Math.min(last, index + 1)] ?? [0, 0];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const half = index === 0 || index === last ? 0 : width / 2;
    return [
      [x - ((by - ay) / length) * half, y + ((bx - ax) / length) * half],
      [x + ((by - ay) / length) * half, y - ((bx - ax) / length) * half],
    ];
  });
  return { fill, points: [...sides.map(([left]) => left), ...sides.map(([, right]) => right).toReversed()] };
};

const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

/** A two-point line gets the belly a gouge has. */
export const bellied = (line: readonly Point[]): readonly Point[] => {
  const [from, to] = line;
  return line.length === 2 && from !== undefined && to !== undefined
    ? [from, between(from, to, 0.4), to]
    : line;
};

/** A row of gouges over a field of four corners, from its first side to the one opposite. */
export const comb = (field: readonly Point[], count: number, width: number, fill: string): Shape[] => {
  const [a = [0, 0], b = [0, 0], c = [0, 0], d = [0, 0]] = field;
  return Array.from({ length: count }, (_, index) => {
    const share = count === 1 ? 0.5 : index / (count - 1);
    const from = between(a, b, share);
    const to = between(d, c, share);
    const end = between(from, to, 0.72 + (unevenAt(from) - 0.75) * 0.5);
    return gouge(bellied([from, end]), width * unevenAt(to), fill);
  });
};

/** A disc is cut with a straight knife too. */
export const disc = (x: number, y: number, radius: number): readonly Point[] => {
  const sides = radius < 3 ? 8 : 14;
  return Array.from({ length: sides }, (_, index): Point => {
    const angle = ((index + 0.5) / sides) * Math.PI * 2;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
};
