// The skeleton everyone shares: a standing figure is 140 world units tall, a little under scale, as in every
// mine drawing. Character lies in the drawing of the parts and in the size of the whole.

/** Lengths in world units (*tuned*). */
export const BONE = {
  upper: 26,
  fore: 25,
  /** From the wrist to the middle of the fist. */
  palm: 6,
  thigh: 33,
  shin: 33,
} as const;

/** Half of what lies between shoulders and between hips, and how high arms and neck sit: from the side, and for a photograph. */
export const SPREAD = {
  side: { shoulder: 2.5, hip: 1.5, height: 37, neck: 42 },
  front: { shoulder: 14.5, hip: 6, height: 33.5, neck: 39.5 },
} as const;

/** Where a boot touches the ground, from the ankle. */
export const SOLE = { heel: -6, toe: 13, depth: 6, instep: -5 } as const;
/** A knee and a seat are not bones with no flesh. */
export const FLESH = { knee: 5, seat: 9 } as const;

export type Point = { readonly x: number; readonly y: number };

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** From a point along an angle in degrees: 0 to the right, 90 down. */
export const along = ({ x, y }: Point, degrees: number, length: number): Point => ({
  x: x + Math.cos(radians(degrees)) * length,
  y: y + Math.sin(radians(degrees)) * length,
});

/** A point given in the frame of a bone, in the world. */
export const inFrame = (origin: Point, degrees: number, x: number, y: number): Point => {
  const cos = Math.cos(radians(degrees));
  const sin = Math.sin(radians(degrees));
  return { x: origin.x + x * cos - y * sin, y: origin.y + x * sin + y * cos };
};
