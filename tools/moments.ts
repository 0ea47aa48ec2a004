// Moments of a shift worth a picture, found by digging the night without a screen: the code of the shift up to a
// little before each. A picture staged by hand would show what the game was meant to be.
import { codeOf, dig, type Plan } from './dig.ts';
import { needLevel } from './level-files.ts';

export type Moment = Plan & {
  readonly level: string;
  /** How long before it the code ends, ticks. */
  readonly lead: number;
};

/** The code of the shift up to `lead` ticks before the moment; refuses where the night has no such moment. */
export const codeBefore = (moment: Moment): string => {
  const level = needLevel(moment.level);
  const whole = dig(level, moment);
  if (!whole.isFound) throw new Error(`seed ${moment.seed} of ${moment.level} has no such moment`);
  const until = Math.max(1, whole.shift.state.tick - moment.lead);
  return codeOf(level, moment, dig(level, { ...moment, isIt: () => false }, until));
};

const NIGHT = { level: 'record-night', seed: 1, bot: 'par' } as const;
const AFTER = 1500;

/** The overhang comes down after an undercut, well into the first ledge. */
export const SLAB: Moment = {
  ...NIGHT,
  lead: 70,
  isIt: (events, shift) =>
    shift.state.tick > AFTER && events.some((event) => event.kind === 'coal-cut' && event.isSlab),
};

/** Both timbermen sent to rest, and a hewer who cuts on: the roof over the open bays behind him begins to speak. */
export const ROOF: Moment = {
  ...NIGHT,
  bot: 'reckless',
  orders: {
    4500: ['timberman-1', 'timberman-2'].map((worker) => ({ kind: 'order', worker, post: 'rest' }) as const),
  },
  lead: 60,
  isIt: (events) => events.some((event) => event.kind === 'roof-talked' && event.stage === 'splinter'),
};

/** Nobody at the gate near the foot of the face: the coal stands in the chute and the hammer must stop. */
export const CHUTE: Moment = {
  ...NIGHT,
  seed: 4,
  orders: { 17_500: [{ kind: 'order', worker: 'loader', post: 'rest' }] },
  lead: 40,
  isIt: (_events, { state, level }) =>
    state.tick > 20_000 && state.flow.chuteKg >= level.haulage.chuteKg - 150,
};

/** The last minutes before the whistle. */
export const END: Moment = { ...NIGHT, lead: 200, isIt: (_events, { state }) => state.end !== null };

/** The whole night, to look back on. */
export const WHOLE: Moment = { ...END, lead: 0 };
