// Turning and shifting on a flat sheet, as SVG writes it: a, b, c, d, e, f.
export type Matrix = readonly [number, number, number, number, number, number];

export const turned = (radians: number): Matrix => {
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  return [cos, sin, -sin, cos, 0, 0];
};

/** First `inner`, then `outer`. */
export const multiplied = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const matrixOf = (matrix: Matrix): string =>
  `matrix(${matrix.map((value) => Math.round(value * 1e5) / 1e5).join(' ')})`;
