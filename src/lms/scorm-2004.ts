// SCORM 2004, 4th edition: completion, success and score apart, and room for sixty-four thousand letters of state.
import { isoDuration, scormStamp } from './durations.ts';
import { urnOf } from './interaction-ids.ts';
import type { ScormWords } from './scorm-words.ts';

const TYPES = { rating: 'likert', choice: 'choice', count: 'numeric' } as const;

export const SCORM_2004: ScormWords = {
  call: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
  },
  entry: 'cmi.entry',
  mode: 'cmi.mode',
  credit: 'cmi.credit',
  status: 'cmi.completion_status',
  state: 'cmi.suspend_data',
  stateLimit: 64_000,
  location: 'cmi.location',
  time: 'cmi.session_time',
  exit: 'cmi.exit',
  duration: isoDuration,
  standing: ({ percent, isCompleted }) => [
    ['cmi.completion_status', isCompleted ? 'completed' : 'incomplete'],
    // Nothing is judged: who is through has passed.
    ...(isCompleted ? [['cmi.success_status', 'passed'] as const] : []),
    ['cmi.score.raw', String(percent)],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.scaled', String(percent / 100)],
    ['cmi.progress_measure', String(percent / 100)],
  ],
  told: (at, { id, kind, response }, when) => [
    [`${at}.id`, urnOf(id)],
    [`${at}.type`, TYPES[kind]],
    [`${at}.timestamp`, scormStamp(when)],
    [`${at}.learner_response`, response],
    [`${at}.result`, 'neutral'],
  ],
  changed: (at, { response }) => [[`${at}.learner_response`, response]],
};
