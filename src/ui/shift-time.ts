// Seconds underground as hours and minutes of the shift. There is no wall clock on purpose: the hour at which
// the night began is disputed (NGT-03, NGT-04), its length is not.

/** `h:mm`, whole minutes, rounded down; never negative. */
export const shiftTime = (seconds: number): string => {
  const minutes = Math.max(0, Math.floor(seconds / 60));
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};
