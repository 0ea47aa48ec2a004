// Where the camera stands and how near: plain numbers, applied to Phaser's camera once a frame. Kicks are
// offsets that die away; nothing waits for them. Without it portrait phones and 4K screens would each need
// their own scene.

import type { Covered } from './page-port.ts';

export type View = { x: number; y: number; zoom: number };

/** Metres along the dip the camera shows, mm: at work; with the lights up two ledges, one, and a single prop of the walk. */
export const VISIBLE_MM = { work: 10_200, lit: 25_000, ledge: 14_000, walk: 9_600 } as const;
const SIN_DIP = Math.sqrt(3) / 2;
const COS_DIP = 0.5;
const UNITS_PER_MM = 0.1;

/** A picture without height must not divide by nothing. */
const LEAST_ZOOM = 0.005;

/** Pixels along the dip from edge to edge, whichever edge the band leaves by. */
const fitting = (width: number, height: number): number => Math.min(height / SIN_DIP, width / COS_DIP);

/** Screen pixels a world unit, so that `visibleMm` of the band fit into the screen whichever edge it leaves by. */
export const zoomFor = (width: number, height: number, visibleMm: number): number => {
  return Math.max(LEAST_ZOOM, fitting(width, height) / (visibleMm * UNITS_PER_MM));
};

/**
 * People are drawn larger than they are where more of the face is in view than this, mm, or a unit has fewer pixels of the
 * screen than this; and so much larger at most. By pixels alone they would be specks on a large screen. *tuned*
 */
const GROW_PAST_MM = 18_500;
const GROW_BELOW = 0.45;
const GROW_MOST = 6.2;

/** With the whole face in view people would be specks: they grow, so that one can see who is doing what. */
export const growthFor = (zoom: number, width: number, height: number, lit: number): number => {
  const visibleMm = fitting(width, height) / (zoom * UNITS_PER_MM);
  const wanted = Math.max(1, visibleMm / GROW_PAST_MM, GROW_BELOW / zoom);
  return 1 + (Math.min(GROW_MOST, wanted) - 1) * lit;
};

/** A zoom this near to its goal is there. */
const STILL = 0.001;

/** Share of the way to go in `dtMs` for something that covers half of it in `halfMs`, whatever the frame rate. */
export const easeShare = (dtMs: number, halfMs: number): number => 1 - 0.5 ** (Math.max(0, dtMs) / halfMs);

/** Moves a view towards its target; `halfMs` 0 jumps. Zoom eases in ratio so that near and far feel alike. */
export const follow = (view: View, target: View, dtMs: number, halfMs: number): void => {
  const share = halfMs <= 0 ? 1 : easeShare(dtMs, halfMs);
  view.x += (target.x - view.x) * share;
  view.y += (target.y - view.y) * share;
  view.zoom *= (target.zoom / view.zoom) ** share;
  // The last thousandth is not seen, and what was printed for one zoom need not be printed again.
  if (Math.abs(view.zoom / target.zoom - 1) < STILL) view.zoom = target.zoom;
};

/** No farther than this share of the height: past it the work would leave by the other edge. */
const MOST_OFF = 0.3;

/** How far below the middle of the screen the middle of its free part lies, px. */
export const offCentre = (height: number, { top, bottom }: Covered): number => {
  const most = height * MOST_OFF;
  return Math.max(-most, Math.min(most, (top - bottom) / 2));
};

export type Kick = { px: number; leftMs: number; ofMs: number; angle: number };

export const createKick = (): Kick => ({ px: 0, leftMs: 0, ofMs: 1, angle: 0 });

/** A push of at most 6 px that swings back within `ms` (look-and-sound.md section 3). */
export const push = (kick: Kick, px: number, ms: number, angle: number): void => {
  if (kick.leftMs > 0 && kick.px > px) return;
  kick.px = Math.min(6, px);
  kick.leftMs = ms;
  kick.ofMs = ms;
  kick.angle = angle;
};

/** Lets time pass and says how far the picture is off just now, px along the kick's angle. */
export const settle = (kick: Kick, dtMs: number): number => {
  kick.leftMs = Math.max(0, kick.leftMs - dtMs);
  const left = kick.leftMs / kick.ofMs;
  return kick.px * left * Math.cos((1 - left) * Math.PI * 3);
};

/** First and last bay that can be seen, one to spare on either side. */
export const baysInView = (
  centreU: number,
  visibleUnits: number,
  bayUnits: number,
  bays: number,
): { readonly first: number; readonly last: number } => ({
  first: Math.max(0, Math.floor((centreU - visibleUnits / 2) / bayUnits) - 1),
  last: Math.min(bays - 1, Math.ceil((centreU + visibleUnits / 2) / bayUnits) + 1),
});
