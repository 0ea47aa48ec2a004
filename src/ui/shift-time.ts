// Seconds underground as hours and minutes of the shift. There is no wall clock on purpose: the hour at which
// the night began is disputed (NGT-03, NGT-04), its length is not.

/** Whole hours and the minutes over, rounded down; never negative. */
export const hoursAndMinutes = (seconds: number): { readonly hours: number; readonly minutes: number } => {
  const minutes = Math.max(0, Math.floor(seconds / 60));
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
};

/** `h:mm`, whole minutes, rounded down; never negative. */
export const shiftTime = (seconds: number): string => {
  const { hours, minutes } = hoursAndMinutes(seconds);
  return `${hours}:${String(minutes).padStart(2, '0')}`;
};
