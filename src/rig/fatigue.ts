// What the night does to a body: a tired one hangs lower, every one breathes, a frightened one shrinks. Laid
// over any pose, so that no pose need be drawn twice.
import { shifted, type Pose } from './pose.ts';

export type State = {
  /** 0 fresh, 1000 spent. */
  readonly fatiguePermille: number;
  /** 0 calm, 1000 under a roof that talks. */
  readonly fearPermille?: number;
};

const BREATH_MS = 2600;
const SPENT_BREATH_MS = 1700;

/** A body that is spent breathes deep and fast, one at rest hardly moves. */
const breathAt = (timeMs: number, tired: number): number => {
  const period = BREATH_MS + (SPENT_BREATH_MS - BREATH_MS) * tired;
  return Math.sin((timeMs / period) * Math.PI * 2) * (0.9 + 1.8 * tired);
};

const share = (permille: number): number => Math.max(0, Math.min(1, permille / 1000));

export const living = (pose: Pose, state: State, timeMs: number): Pose => {
  const tired = share(state.fatiguePermille);
  const fear = share(state.fearPermille ?? 0);
  const breath = breathAt(timeMs, tired);
  return shifted(pose, {
    torso: tired * 13 - fear * 4 + breath * 0.7,
    head: tired * 20 - fear * 30 - breath * 0.8,
    backUpper: tired * 6 + breath * 0.6,
    frontUpper: tired * 6 + breath * 0.6,
    backFore: tired * 9,
    frontFore: tired * 9,
    backShin: (tired + fear) * 7,
    frontShin: (tired + fear) * 7,
    frontThigh: -(tired + fear) * 8,
    backThigh: -(tired + fear) * 5,
  });
};
