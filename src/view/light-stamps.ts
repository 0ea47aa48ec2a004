// The shapes of light the night is cut with, made once: a cone for what a lamp is turned at, a round for the head and
// hands beside it, and the warmth it leaves on what it touches.
export type Brush = CanvasRenderingContext2D;

/** What a lamp's picture is cut to: the cone, and the round light near the head that bears it. */
export type Stamps = {
  readonly cone: HTMLCanvasElement;
  readonly round: HTMLCanvasElement;
  readonly warm: HTMLCanvasElement;
};

const STAMP = 256;
/** `isReadBack`: a graphics card's driver reads it every frame, so it is kept in memory from the start. */
export const createCanvas = (
  side: number,
  isReadBack = false,
): readonly [HTMLCanvasElement, Brush] | null => {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const brush = canvas.getContext('2d', { willReadFrequently: isReadBack });
  return brush === null ? null : [canvas, brush];
};

/** Light that thins out from a point; stops are share of the reach and strength. */
const radial = (
  brush: Brush,
  x: number,
  r: number,
  rgb: string,
  stops: readonly (readonly [number, number])[],
) => {
  const paint = brush.createRadialGradient(x, STAMP / 2, 0, x, STAMP / 2, r);
  for (const [at, alpha] of stops) paint.addColorStop(at, `rgba(${rgb}, ${alpha})`);
  return paint;
};

/** The cone looks along +x from the left edge; its edges are soft because it is many wedges over each other. */
const paintCone = (brush: Brush): void => {
  const fall = [
    [0, 1],
    [0.4, 0.92],
    [0.72, 0.5],
    [1, 0],
  ] as const;
  const wedges = 14;
  brush.fillStyle = radial(brush, 0, STAMP, '0, 0, 0', fall);
  for (let wedge = 0; wedge < wedges; wedge += 1) {
    const half = 0.16 + (wedge / (wedges - 1)) * 0.42;
    brush.globalAlpha = 0.17;
    brush.beginPath();
    brush.moveTo(0, STAMP / 2);
    brush.arc(0, STAMP / 2, STAMP, -half, half);
    brush.fill();
  }
};

export const createStamps = (): Stamps | null => {
  const made = [createCanvas(STAMP), createCanvas(STAMP), createCanvas(STAMP)];
  const [cone, round, warm] = made;
  if (!cone || !round || !warm) return null;
  paintCone(cone[1]);
  const middle = STAMP / 2;
  round[1].fillStyle = radial(round[1], middle, middle, '0, 0, 0', [
    [0, 1],
    [0.36, 0.9],
    [0.66, 0.4],
    [1, 0],
  ]);
  round[1].fillRect(0, 0, STAMP, STAMP);
  warm[1].fillStyle = radial(warm[1], middle, middle, '255, 196, 110', [
    [0, 0.22],
    [0.4, 0.13],
    [1, 0],
  ]);
  warm[1].fillRect(0, 0, STAMP, STAMP);
  return { cone: cone[0], round: round[0], warm: warm[0] };
};
