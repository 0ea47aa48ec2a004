// What people do, as cycles of keyed poses. A time gives a pose; a change of activity is blended over.
import type { Character } from './dress.ts';
import { PORTRAITS } from './photo.ts';
import { blend, type Pose } from './pose.ts';
import { POSES, type PoseName } from './poses.ts';

export const ACTIVITIES = [
  'idle',
  'move',
  'work',
  'hammer',
  'strike',
  'lever',
  'lead',
  'valve',
  'lift',
  'tap',
  'carry',
  'wait',
  'tired',
  'call',
  'fear',
  'hurt',
  'photo',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** `soft` starts and ends slowly, `fall` gathers speed as a mallet does, `even` is a wheel. */
export type Ease = 'soft' | 'fall' | 'even';
export type Key = { readonly pose: Pose; readonly ms: number; readonly ease: Ease };
export type Motion = readonly Key[];

/** From one activity to the next. */
export const CHANGE_MS = 160;

const eased = (share: number, ease: Ease): number => {
  if (ease === 'even') return share;
  return ease === 'fall' ? share * share * share : share * share * (3 - 2 * share);
};

/** Each key is reached from the one before in its own time and way. */
export const sample = (motion: Motion, timeMs: number): Pose => {
  const first = motion[0];
  if (first === undefined) throw new RangeError('a motion without keys');
  const whole = motion.reduce((sum, { ms }) => sum + ms, 0);
  let left = whole > 0 ? ((timeMs % whole) + whole) % whole : 0;
  for (const [index, key] of motion.entries()) {
    const next = motion[(index + 1) % motion.length] ?? first;
    if (left < key.ms) return blend(key.pose, next.pose, eased(left / key.ms, key.ease));
    left -= key.ms;
  }
  return first.pose;
};

const cycle = (name: PoseName, ms: number, ease: Ease = 'soft'): Motion =>
  POSES[name].map((pose) => ({ pose, ms, ease }));

/** Three phases with their own times: drawn back, on the way, home. */
const blow = (name: PoseName, times: readonly [number, number, number], ease: Ease): Motion =>
  POSES[name].map((pose, at) => ({ pose, ms: times[at] ?? 200, ease: at === 2 ? 'soft' : ease }));

const STRIKE = blow('strike', [120, 90, 420], 'fall');
const WALK = cycle('walk', 115, 'even');
const STAND = cycle('stand', 1000);

const TRADES = {
  hammer: cycle('hammer', 55, 'even'),
  strike: STRIKE,
  lever: blow('lever', [340, 260, 520], 'soft'),
  lead: cycle('lead', 125, 'even'),
  valve: cycle('valve', 420),
} as const;

const WORK: Readonly<Record<Character, Motion>> = {
  hewer: TRADES.hammer,
  'timberman-a': STRIKE,
  'timberman-b': STRIKE,
  carrier: cycle('carry', 130, 'even'),
  loader: TRADES.lever,
  driver: TRADES.lead,
  'air-hand': TRADES.valve,
  hauler: blow('shovel', [300, 260, 460], 'soft'),
  petrov: cycle('hold', 900),
  editor: cycle('note', 520),
  clerk: cycle('tally', 520),
};

const SHARED: Readonly<Record<Exclude<Activity, 'work' | 'photo' | 'carry'>, Motion>> = {
  ...TRADES,
  idle: STAND,
  move: WALK,
  lift: blow('lift', [420, 420, 700], 'soft'),
  tap: blow('tap', [160, 140, 420], 'fall'),
  wait: cycle('wait', 1000),
  tired: cycle('sit', 1000),
  call: cycle('call', 1000),
  fear: cycle('fear', 1000),
  hurt: cycle('hurt', 1000),
};

/** A woman at the sled pulls a rope where a man carries a pole. */
const LADEN: Partial<Record<Character, Motion>> = { hauler: cycle('haul', 140, 'even') };

export const motionOf = (character: Character, activity: Activity): Motion => {
  if (activity === 'work') return WORK[character];
  if (activity === 'photo') return [{ pose: PORTRAITS[character], ms: 1000, ease: 'soft' }];
  if (activity === 'carry') return LADEN[character] ?? cycle('carry', 130, 'even');
  return SHARED[activity];
};

export const poseAt = (character: Character, activity: Activity, timeMs: number): Pose =>
  sample(motionOf(character, activity), timeMs);

/** On the way from one activity to another, `sinceMs` after the change. */
export const changing = (from: Pose, to: Pose, sinceMs: number): Pose =>
  blend(from, to, eased(Math.min(1, Math.max(0, sinceMs / CHANGE_MS)), 'soft'));
