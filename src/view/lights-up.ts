// Lights up: the same world lit whole. The camera draws back while the shift replays, then walks down the
// props one by one. Here stands only where it looks and how light it is.
import type { GameState } from '../session/store.ts';
import { VISIBLE_MM } from './camera.ts';

/** From lamp light to full light, ms (tuned). */
const DAWN_MS = 1400;

export type Shot = {
  /** Metres of the band to show, mm. */
  readonly visibleMm: number;
  /** Bay the camera walks past, or null to follow the work. */
  readonly bay: number | null;
  /** Half of the way to the goal in this many ms. */
  readonly halfMs: number;
};

const WORK: Shot = { visibleMm: VISIBLE_MM.work, bay: null, halfMs: 110 };

/** What the camera does just now; reduced motion jumps and fades instead of flying. */
export const shotFor = (state: GameState, isLit: boolean, isCalm: boolean): Shot => {
  if (!isLit) return isCalm ? { ...WORK, halfMs: 0 } : WORK;
  const playback = state.reveal?.playback;
  if (playback === undefined || playback.stage === 'replay')
    return { visibleMm: VISIBLE_MM.lit, bay: null, halfMs: isCalm ? 0 : 320 };
  return { visibleMm: VISIBLE_MM.walk, bay: playback.walkBay, halfMs: isCalm ? 0 : 420 };
};

/** Moves the light towards its goal; 0 is night with lamps, 1 everything lit. */
export const dawn = (lit: number, isLit: boolean, dtMs: number): number => {
  const step = dtMs / DAWN_MS;
  return isLit ? Math.min(1, lit + step) : Math.max(0, lit - step * 3);
};
