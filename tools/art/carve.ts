// The finer knives: a vein that runs out, a row of parallel cuts, stones with three planes. Kept apart from the
// painter because only rock, coal and timber are carved so deep.
import { gouge, polygon, type Pen, type Points } from './painter.ts';

export type Grain = () => number;
type Point = readonly [number, number];

export const between = (grain: Grain, low: number, high: number): number => low + grain() * (high - low);
export const oneOf = <Thing>(grain: Grain, things: readonly Thing[]): Thing =>
  things[Math.floor(grain() * things.length)] as Thing;

/** A line with a body: as wide as `from` where it begins, as `to` where it ends. */
export const vein = (pen: Pen, spine: Points, from: number, to: number, fill: string): void => {
  const last = spine.length - 1;
  const sides = spine.map(([x, y], index) => {
    const [ax, ay] = spine[Math.max(0, index - 1)] ?? [x, y];
    const [bx, by] = spine[Math.min(last, index + 1)] ?? [x, y];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const half = (from + ((to - from) * index) / last) / 2;
    return { x, y, nx: (-(by - ay) / length) * half, ny: ((bx - ax) / length) * half };
  });
  const there = sides.map(({ x, y, nx, ny }) => [x + nx, y + ny] as const);
  const back = sides.map(({ x, y, nx, ny }) => [x - nx, y - ny] as const).toReversed();
  polygon(pen, [...there, ...back], fill);
};

/** A way from one point to another that breaks left and right. */
export const jagged = (from: Point, to: Point, steps: number, swing: number, grain: Grain): Points => {
  const [x0, y0] = from;
  const [x1, y1] = to;
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const nx = -(y1 - y0) / length;
  const ny = (x1 - x0) / length;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const share = index / steps;
    const off =
      index === 0 || index === steps ? 0 : (index % 2 === 0 ? 1 : -1) * swing * (0.4 + grain() * 0.6);
    return [x0 + (x1 - x0) * share + nx * off, y0 + (y1 - y0) * share + ny * off] as const;
  });
};

/** Cuts side by side from one line to another, as a burin lays them: wide, narrow, never quite alike. */
export const comb = (
  pen: Pen,
  row: { readonly from: Point; readonly to: Point; readonly count: number },
  cut: { readonly dx: number; readonly dy: number; readonly width: number; readonly fill: string },
  grain: Grain,
): void => {
  for (let index = 0; index < row.count; index += 1) {
    const share = (index + 0.5 + (grain() - 0.5) * 0.4) / row.count;
    const x = row.from[0] + (row.to[0] - row.from[0]) * share;
    const y = row.from[1] + (row.to[1] - row.from[1]) * share;
    const long = 0.6 + grain() * 0.5;
    gouge(pen, [x, y], [x + cut.dx * long, y + cut.dy * long], cut.width * (0.7 + grain() * 0.6), cut.fill);
  }
};

export type StoneTones = { readonly shadow: string; readonly body: string; readonly edge: string };

/** A broken stone: its body, the plane in shadow, the plane that meets the light from up-dip. */
export const stone = (pen: Pen, x: number, y: number, r: number, tones: StoneTones, grain: Grain): void => {
  const turn = grain() * Math.PI;
  const sides = 5 + Math.floor(grain() * 3);
  const rim = Array.from({ length: sides }, (_, index) => {
    const angle = turn + (index / sides) * Math.PI * 2;
    const reach = r * (0.72 + grain() * 0.4);
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.86] as const;
  });
  polygon(pen, rim, tones.body);
  const heart = [x + r * 0.12, y + r * 0.08] as const;
  rim.forEach((corner, index) => {
    const next = rim[(index + 1) % sides];
    if (next === undefined) return;
    const light = (corner[0] + next[0]) / 2 - x + ((corner[1] + next[1]) / 2 - y) * 1.2;
    if (light < -r * 0.75) polygon(pen, [corner, next, heart], tones.edge);
    else if (light > r * 0.55) polygon(pen, [corner, next, heart], tones.shadow);
  });
};
