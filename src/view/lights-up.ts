// Lights up: the same world lit whole, shown as plates laid one after another: the whole face with everyone on it, then
// the work two ledges at a time, then the props ledge by ledge, and the whole face again. Here stands only where each
// plate looks and how light it is; `cuts.ts` changes one for the next. The camera does not travel here (decision 009).
import type { GameState } from '../session/store.ts';
import { VISIBLE_MM } from './camera.ts';

/** Shares of the replay seen as one whole face: its first and its last. *tuned* */
const WHOLE = { until: 0.3, from: 0.9 } as const;
/** The face and a little rock past both its ends; more of it over the face, where people drawn larger stand in the road. */
const ROOM = 1.36;
const SKY = 0.06;
/** Ledges on one plate while the crew works. */
const LEDGES_AT_WORK = 2;

/** From lamp light to full light, ms (tuned). */
const DAWN_MS = 1400;

type Reveal = NonNullable<GameState['reveal']>;
/** What the camera must know of the face it is to show whole. */
export type Face = { readonly bays: number; readonly bayLengthMm: number; readonly baysPerLedge: number };

export type Shot = {
  /** Metres of the band to show, mm. */
  readonly visibleMm: number;
  /** Bay in the middle of the picture, or null to follow the work. */
  readonly bay: number | null;
  /** Half of the way to the goal in this many ms. */
  readonly halfMs: number;
};

const WORK: Shot = { visibleMm: VISIBLE_MM.work, bay: null, halfMs: 110 };

const plate = (visibleMm: number, bay: number): Shot => ({ visibleMm, bay, halfMs: 0 });

/** How much of the replay has passed, 0 to 1. */
const shareOf = ({ playback, summary }: Reveal): number =>
  summary.endTick > 0 ? playback.tick / summary.endTick : 1;

const wholeFace = ({ bays, bayLengthMm }: Face): Shot =>
  plate(Math.max(VISIBLE_MM.lit, bays * bayLengthMm * ROOM), (bays - 1) / 2 - bays * SKY);

/** The plate of so many ledges that a bay lies on. */
const ledges = (face: Face, count: number, bay: number, visibleMm: number): Shot => {
  const bays = face.baysPerLedge * count;
  const first = Math.floor(Math.min(Math.max(0, bay), face.bays - 1) / bays) * bays;
  return plate(visibleMm, (first + Math.min(face.bays, first + bays) - 1) / 2);
};

const replayShot = (reveal: Reveal | null, face: Face, workBay: number): Shot => {
  const share = reveal === null ? 0 : shareOf(reveal);
  if (share <= WHOLE.until || share >= WHOLE.from) return wholeFace(face);
  return ledges(face, LEDGES_AT_WORK, workBay, VISIBLE_MM.lit);
};

/** Held still, the walk looks at the one prop it has come to. */
const walkShot = ({ playback }: Reveal, face: Face): Shot =>
  playback.isRunning
    ? ledges(face, 1, playback.walkBay, VISIBLE_MM.ledge)
    : plate(VISIBLE_MM.walk, playback.walkBay);

/** What the camera does just now; reduced motion jumps and fades instead of flying. `workBay` is where coal is cut. */
export const shotFor = (
  state: GameState,
  isLit: boolean,
  isCalm: boolean,
  face: Face,
  workBay: number,
): Shot => {
  if (!isLit) return isCalm ? { ...WORK, halfMs: 0 } : WORK;
  const { reveal } = state;
  if (reveal === null || reveal.playback.stage === 'replay') return replayShot(reveal, face, workBay);
  return reveal.playback.stage === 'walk' ? walkShot(reveal, face) : wholeFace(face);
};

/** Moves the light towards its goal; 0 is night with lamps, 1 everything lit. */
export const dawn = (lit: number, isLit: boolean, dtMs: number): number => {
  const step = dtMs / DAWN_MS;
  return isLit ? Math.min(1, lit + step) : Math.max(0, lit - step * 3);
};
