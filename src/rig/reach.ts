// Two bones reach for a point: shoulder, elbow, hand.
export type Reach = {
  readonly upper: number;
  readonly fore: number;
  readonly elbowX: number;
  readonly elbowY: number;
};

/** Angles of both bones, radians on the screen. `bend` is 1 or -1: to which side the elbow goes. */
export const reachFor = (
  x: number,
  y: number,
  toX: number,
  toY: number,
  upper: number,
  fore: number,
  bend: 1 | -1,
): Reach => {
  const far = upper + fore - 0.5;
  const near = Math.abs(upper - fore) + 0.5;
  const distance = Math.max(near, Math.min(far, Math.hypot(toX - x, toY - y)));
  const straight = Math.atan2(toY - y, toX - x);
  const cosine = (upper * upper + distance * distance - fore * fore) / (2 * upper * distance);
  const first = straight + bend * Math.acos(Math.max(-1, Math.min(1, cosine)));
  const elbowX = x + Math.cos(first) * upper;
  const elbowY = y + Math.sin(first) * upper;
  const handX = x + Math.cos(straight) * distance;
  const handY = y + Math.sin(straight) * distance;
  return { upper: first, fore: Math.atan2(handY - elbowY, handX - elbowX), elbowX, elbowY };
};
