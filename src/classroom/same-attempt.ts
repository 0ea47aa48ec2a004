// Whether what lies on this machine is the going on of what a platform keeps. Nothing in either says whose it is, and nothing
// may; but a shift says which shift it is: its seed, and what was done in which tick. Without this a laptop would hand its
// last pupil's work to the next one's account.
import { STAGES, type Progress } from '../lesson/progress.ts';
import { encodeProgress } from '../lesson/progress-code.ts';
import { decodeReplay, type StampedCommand } from '../sim/index.ts';
import { isSameLesson } from './keeper.ts';

/** Two pupils may begin a teacher's one mine alike; nobody does so many things in the same ticks as another. */
const SURE_INPUTS = 5;

const shiftIn = ({
  replay,
}: Progress): { readonly seed: number; readonly inputs: readonly string[] } | null => {
  const decoded = replay === '' ? null : decodeReplay(replay);
  if (decoded === null || !decoded.ok) return null;
  const { seed, inputs } = decoded.recording;
  return { seed, inputs: inputs.map((input: StampedCommand) => JSON.stringify(input)) };
};

const goesOn = (earlier: Progress, later: Progress): boolean => {
  const [first, second] = [shiftIn(earlier), shiftIn(later)];
  if (first === null || second === null || first.seed !== second.seed) return false;
  return first.inputs.length >= SURE_INPUTS && first.inputs.every((input, at) => second.inputs[at] === input);
};

const isNoEarlier = (earlier: Progress, later: Progress): boolean =>
  STAGES.indexOf(later.stage) >= STAGES.indexOf(earlier.stage) &&
  later.elapsedSeconds >= earlier.elapsedSeconds;

const answersStand = (earlier: Progress, later: Progress): boolean =>
  later.isSwapped === earlier.isSwapped &&
  later.warmUpKg === earlier.warmUpKg &&
  Object.entries(earlier.ratings).every(([item, value]) => later.ratings[item] === value);

/** True only where it is certain: `later` is `earlier`, or the same pupil's lesson some way on. */
export const isSameAttempt = (earlier: Progress, later: Progress): boolean => {
  if (encodeProgress(earlier) === encodeProgress(later)) return true;
  return (
    isSameLesson(earlier.lesson, later.lesson) &&
    isNoEarlier(earlier, later) &&
    answersStand(earlier, later) &&
    goesOn(earlier, later)
  );
};
