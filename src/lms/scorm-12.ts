// SCORM 1.2. One status says both that a lesson is over and how it went: ours is `completed`, for nothing in it is passed or
// failed. The budget for the state leaves room below the 4,096 letters a strict platform keeps.
import { clockDuration, timeOfDay } from './durations.ts';
import { plainId } from './interaction-ids.ts';
import type { ScormWords } from './scorm-words.ts';

/** `choice` would allow single letters only; what was chosen is worth reading. */
const TYPES = { rating: 'likert', choice: 'fill-in', count: 'numeric' } as const;

export const SCORM_12: ScormWords = {
  call: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
  },
  entry: 'cmi.core.entry',
  mode: 'cmi.core.lesson_mode',
  credit: 'cmi.core.credit',
  status: 'cmi.core.lesson_status',
  state: 'cmi.suspend_data',
  stateLimit: 3500,
  location: 'cmi.core.lesson_location',
  time: 'cmi.core.session_time',
  exit: 'cmi.core.exit',
  duration: clockDuration,
  standing: ({ percent, isCompleted }) => [
    ['cmi.core.lesson_status', isCompleted ? 'completed' : 'incomplete'],
    ['cmi.core.score.raw', String(percent)],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
  ],
  told: (at, { id, kind, response }, when) => [
    [`${at}.id`, plainId(id)],
    [`${at}.type`, TYPES[kind]],
    [`${at}.time`, timeOfDay(when)],
    [`${at}.student_response`, response],
    [`${at}.result`, 'neutral'],
  ],
  changed: (at, { response }) => [[`${at}.student_response`, response]],
};
