// The train with the lights up. Its journey is half a second of the replay: horse and tubs would blink. It is shown leaving
// and coming back no faster than an eye can follow, and standing under the gate between two journeys. In the dark it is
// where it is. Pure, so it can be tested.

export type TrainPace = {
  /** Ticks its journey is shown to have left, 0 where it stands; `of` is the whole journey. */
  see(ticksLeft: number, of: number, haste: { readonly dtMs: number; readonly isLit: boolean }): number;
  /** Nothing to come from: the next time it is where it is. */
  forget(): void;
};

/** A journey there and back takes at least so long, and between two it stands at least so long, ms. *tuned* */
const JOURNEY_MS = 3600;
const STAND_MS = 1600;

export const createTrainPace = (): TrainPace => {
  let shown: number | null = null;
  let last = 0;
  let stoodMs = 0;
  /** The journey shown is the one that is under way: it is not over before that. */
  let isSame = false;

  const setOut = (ticksLeft: number, of: number, dtMs: number): number => {
    stoodMs += dtMs;
    if (ticksLeft <= 0 || stoodMs < STAND_MS) return 0;
    stoodMs = 0;
    isSame = true;
    return of;
  };

  return {
    see: (ticksLeft, of, { dtMs, isLit }) => {
      if (shown === null || !isLit) {
        shown = ticksLeft;
        isSame = true;
      } else if (shown <= 0) shown = setOut(ticksLeft, of, dtMs);
      else {
        isSame = isSame && ticksLeft > 0 && ticksLeft <= last;
        shown = Math.max(isSame ? ticksLeft : 0, shown - (of * dtMs) / JOURNEY_MS);
      }
      last = ticksLeft;
      return shown;
    },
    forget: () => {
      shown = null;
    },
  };
};
