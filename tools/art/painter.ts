// The knife: a few strokes every recipe uses, and what a cut-out is.
import type { Tones } from '../../src/view/palette.ts';
import type { SvgCut } from './svg-cut.ts';
import type { SvgPen } from './svg-pen.ts';

export { createGrain } from '../../src/view/grain.ts';

export type Pen = SvgPen;
export type Points = readonly (readonly [number, number])[];

/** One picture of the atlas before it is markup: painted with the origin at its upper left. */
export type Cut = Omit<SvgCut, 'svg'> & { readonly paint: (pen: Pen) => void };

/** Corners from a flat row of numbers, x and y in turn. */
export const pairs = (flat: readonly number[]): Points =>
  Array.from(
    { length: flat.length / 2 },
    (_, index) => [flat[index * 2] ?? 0, flat[index * 2 + 1] ?? 0] as const,
  );

/** A shape drawn round the origin, put somewhere at some size. */
export const placed = (flat: readonly number[], x: number, y: number, width = 1, height = width): Points =>
  pairs(flat).map(([px, py]) => [x + px * width, y + py * height] as const);

export const box = (x: number, y: number, w: number, h: number): Points =>
  placed([0, 0, 1, 0, 1, 1, 0, 1], x, y, w, h);

export const trace = (pen: Pen, points: Points): void => {
  pen.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
};

export const polygon = (pen: Pen, points: Points, fill: string): void => {
  trace(pen, points);
  pen.fillStyle = fill;
  pen.fill();
};

export const line = (pen: Pen, points: Points, colour: string, width: number): void => {
  pen.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = 'butt';
  pen.lineJoin = 'miter';
  pen.stroke();
};

/** A carved mark: a sliver that is fat in the middle and runs out at both ends, as a gouge leaves it. */
export const gouge = (
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  width: number,
  fill: string,
): void => {
  const [x0, y0] = from;
  const [x1, y1] = to;
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const nx = (-(y1 - y0) / length) * (width / 2);
  const ny = ((x1 - x0) / length) * (width / 2);
  const mx = x0 + (x1 - x0) * 0.4;
  const my = y0 + (y1 - y0) * 0.4;
  polygon(pen, [from, [mx + nx, my + ny], to, [mx - nx, my - ny]], fill);
};

export const shifted = (points: Points, dx: number, dy: number): Points =>
  points.map(([x, y]) => [x + dx, y + dy] as const);

/** A flat piece with its cut edge towards the light (upper left) and its shadow on the far side. */
export const cutOut = (pen: Pen, points: Points, tones: Tones, rim = 1.6): void => {
  polygon(pen, shifted(points, rim * 0.5, rim), tones.shadow);
  polygon(pen, shifted(points, -rim * 0.6, -rim), tones.edge);
  polygon(pen, points, tones.body);
};
