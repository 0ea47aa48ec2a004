// The lock before the staff panel. Five tries and a minute of refusal: four digits would else fall to a bored child.

const MOST_TRIES = 5;
const LOCK_MS = 60_000;

export type PinLock = {
  /** False for a wrong PIN, and for every PIN while it is locked. */
  try(pin: string): boolean;
  /** Whole seconds, rounded up; 0 where a PIN may be tried. */
  lockedSeconds(): number;
};

/** `pin` gives the right one, which may change; `now` milliseconds of a clock that never goes back. */
export const createPinLock = (given: { readonly pin: () => string; readonly now: () => number }): PinLock => {
  const { pin, now } = given;
  let wrong = 0;
  let lockedUntil = Number.NEGATIVE_INFINITY;
  const lockedSeconds = (): number => Math.max(0, Math.ceil((lockedUntil - now()) / 1000));

  return {
    try: (tried) => {
      if (lockedSeconds() > 0) return false;
      const isRight = tried === pin();
      wrong = isRight ? 0 : wrong + 1;
      if (wrong === MOST_TRIES) {
        wrong = 0;
        lockedUntil = now() + LOCK_MS;
      }
      return isRight;
    },
    lockedSeconds,
  };
};
