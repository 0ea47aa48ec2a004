// Opens somebody's replay code: reads it, finds its level, runs it again and compares. What does not fit is refused
// with one polite notice; a code is a claim until it has been re-run here.
import {
  decodeReplay,
  verifyReplay,
  type Level,
  type Recording,
  type ReplayProblem,
  type Shift,
} from '../sim/index.ts';
import type { LevelPort } from './ports.ts';

export type OpenedReplay =
  | { readonly ok: true; readonly shift: Shift; readonly recording: Recording }
  | { readonly ok: false; readonly notice: string };

const NOTICES: Readonly<Record<ReplayProblem, string>> = {
  damaged: 'notice.replayDamaged',
  'other-format': 'notice.replayOtherVersion',
  'other-version': 'notice.replayOtherVersion',
  'unknown-level': 'notice.replayUnknownLevel',
  altered: 'notice.replayAltered',
};

const refuse = (problem: ReplayProblem): OpenedReplay => ({ ok: false, notice: NOTICES[problem] });

/** The line is down: nothing is said against the code. */
const UNREACHABLE: OpenedReplay = { ok: false, notice: 'notice.levelFailed' };

/** A code of a shift that is not over has nothing to reveal: somebody shared a saved game. */
const UNFINISHED: OpenedReplay = { ok: false, notice: 'notice.replayUnfinished' };

export const readReplay = async (levels: LevelPort, code: string): Promise<OpenedReplay> => {
  const decoded = decodeReplay(code);
  if (!decoded.ok) return refuse(decoded.problem);
  const { levelId } = decoded.recording;
  if (!levels.ids().includes(levelId)) return refuse('unknown-level');
  const loaded = await levels.load(levelId);
  if (!loaded.ok) return loaded.reason === 'unreachable' ? UNREACHABLE : refuse('unknown-level');
  const verified = verifyReplay(loaded.level, code);
  if (!verified.ok) return refuse(verified.problem);
  return verified.shift.state.end === null ? UNFINISHED : verified;
};

/** One's own shift, finished or not, run again to where it was left; null where it is none of today's levels. */
export const readOwn = async (
  levels: LevelPort,
  code: string,
): Promise<{ readonly level: Level; readonly shift: Shift; readonly recording: Recording } | null> => {
  const decoded = decodeReplay(code);
  if (!decoded.ok || !levels.ids().includes(decoded.recording.levelId)) return null;
  const loaded = await levels.load(decoded.recording.levelId);
  if (!loaded.ok) return null;
  const verified = verifyReplay(loaded.level, code);
  return verified.ok ? { level: loaded.level, shift: verified.shift, recording: verified.recording } : null;
};
