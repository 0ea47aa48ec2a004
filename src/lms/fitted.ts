// A pupil's state within what a platform keeps: SCORM 1.2 gives 4,096 letters to everything, and what is longer is cut off or
// refused in silence. As it is where it fits, deflated where not, and without the shift where even that is too long: then
// the shift is dug again, and everything answered before it is still there. A lesson that is over stays over: its card was the
// result.
import { deflateSync, inflateSync } from 'fflate';
import { decodeProgress, encodeProgress, MOST_LETTERS } from '../lesson/progress-code.ts';
import { STAGES, type Progress } from '../lesson/progress.ts';
import { fromBase64Url, toBase64Url } from '../sim/index.ts';

/** Before a deflated state; no progress code begins with it. */
const DEFLATED = '*';
const LEVEL = 9;

const deflated = (state: string): string | null => {
  const bytes = fromBase64Url(state);
  if (bytes === null) return null;
  return DEFLATED + toBase64Url([...deflateSync(Uint8Array.from(bytes), { level: LEVEL })]);
};

/** A shift that is not there cannot be shown: whoever had dug it is led back to it, but for who was through with everything. */
const withoutShift = (progress: Progress): Progress => {
  if (progress.stage === 'result') return { ...progress, replay: '' };
  const isDug = STAGES.indexOf(progress.stage) >= STAGES.indexOf('lesson');
  return { ...progress, replay: '', claimedKg: 0, ...(isDug ? { stage: 'lesson', screen: '' } : {}) };
};

const shortened = (state: string): string | null => {
  const read = decodeProgress(state);
  return read.ok ? encodeProgress(withoutShift(read.progress)) : null;
};

/** `state`: a progress code. At most `limit` letters; empty where nothing of it fits. `opened` reads it again. */
export const fitted = (state: string, limit: number): string => {
  if (state.length <= limit) return state;
  const small = deflated(state);
  if (small !== null && small.length <= limit) return small;
  const short = shortened(state);
  return short !== null && short.length <= limit ? short : '';
};

const inflated = (letters: string): string | null => {
  const bytes = fromBase64Url(letters);
  if (bytes === null) return null;
  try {
    // No more room than a state may take: what a stranger put there cannot grow.
    return toBase64Url([...inflateSync(Uint8Array.from(bytes), { out: new Uint8Array(MOST_LETTERS) })]);
  } catch {
    return null;
  }
};

/** The progress code in what `fitted` wrote; null where there is none. Never throws. */
export const opened = (kept: string): string | null => {
  const state = kept.startsWith(DEFLATED) ? inflated(kept.slice(DEFLATED.length)) : kept;
  return state !== null && decodeProgress(state).ok ? state : null;
};
