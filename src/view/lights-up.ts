// Lights up: the same world lit whole. The camera draws back until all 85 metres and everyone on them are seen at
// once, comes nearer to the work, draws back once more at the end, then walks down the props one by one. Here stands
// only where it looks and how light it is.
import type { GameState } from '../session/store.ts';
import { VISIBLE_MM } from './camera.ts';

/** Shares of the replay seen as one whole face: its first and its last. *tuned* */
const WHOLE = { until: 0.3, from: 0.9 } as const;
/** The face and a little rock past both its ends. */
const ROOM = 1.2;

/** From lamp light to full light, ms (tuned). */
const DAWN_MS = 1400;

type Reveal = NonNullable<GameState['reveal']>;
/** What the camera must know of the face it is to show whole. */
export type Face = { readonly bays: number; readonly bayLengthMm: number };

export type Shot = {
  /** Metres of the band to show, mm. */
  readonly visibleMm: number;
  /** Bay in the middle of the picture, or null to follow the work. */
  readonly bay: number | null;
  /** Half of the way to the goal in this many ms. */
  readonly halfMs: number;
};

const WORK: Shot = { visibleMm: VISIBLE_MM.work, bay: null, halfMs: 110 };

/** How much of the replay has passed, 0 to 1. */
const shareOf = ({ playback, summary }: Reveal): number =>
  summary.endTick > 0 ? playback.tick / summary.endTick : 1;

const replayShot = (reveal: Reveal | null, face: Face, isCalm: boolean): Shot => {
  const share = reveal === null ? 0 : shareOf(reveal);
  const near: Shot = { visibleMm: VISIBLE_MM.lit, bay: null, halfMs: isCalm ? 0 : 320 };
  if (share > WHOLE.until && share < WHOLE.from) return near;
  const wholeMm = Math.max(VISIBLE_MM.lit, face.bays * face.bayLengthMm * ROOM);
  return { visibleMm: wholeMm, bay: (face.bays - 1) / 2, halfMs: isCalm ? 0 : 520 };
};

/** What the camera does just now; reduced motion jumps and fades instead of flying. */
export const shotFor = (state: GameState, isLit: boolean, isCalm: boolean, face: Face): Shot => {
  if (!isLit) return isCalm ? { ...WORK, halfMs: 0 } : WORK;
  const playback = state.reveal?.playback;
  if (playback === undefined || playback.stage === 'replay') return replayShot(state.reveal, face, isCalm);
  return { visibleMm: VISIBLE_MM.walk, bay: playback.walkBay, halfMs: isCalm ? 0 : 420 };
};

/** Moves the light towards its goal; 0 is night with lamps, 1 everything lit. */
export const dawn = (lit: number, isLit: boolean, dtMs: number): number => {
  const step = dtMs / DAWN_MS;
  return isLit ? Math.min(1, lit + step) : Math.max(0, lit - step * 3);
};
