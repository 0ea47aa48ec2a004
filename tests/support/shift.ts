// A scripted shift in a few lines: `aShift().hold('hammer', 60)`. Refusals are kept, so that a test can
// ask why something did not happen.
import {
  createShift,
  step,
  type Command,
  type Refusal,
  type Shift,
  type SimEvent,
} from '../../src/sim/index.ts';
import { aLevel } from './levels.ts';

export type ScriptedShift = {
  readonly shift: Shift;
  readonly events: SimEvent[];
  readonly refusals: Refusal[];
  do(command: Command): ScriptedShift;
  wait(ticks: number): ScriptedShift;
  /** Waits until the condition holds; fails after `most` ticks. */
  until(isDone: (shift: Shift) => boolean, most?: number): ScriptedShift;
  hold(what: 'hammer', ticks: number): ScriptedShift;
};

export const aShift = (level = aLevel('record-night'), seed = 1): ScriptedShift => {
  const shift = createShift(level, seed);
  const events: SimEvent[] = [];
  const refusals: Refusal[] = [];
  const tick = (commands: readonly Command[]): void => {
    for (const event of step(shift, commands)) {
      events.push(event);
      if (event.kind === 'refused') refusals.push(event.reason);
    }
  };
  const scripted: ScriptedShift = {
    shift,
    events,
    refusals,
    do: (command) => {
      tick([command]);
      return scripted;
    },
    wait: (ticks) => {
      for (let i = 0; i < ticks; i += 1) tick([]);
      return scripted;
    },
    until: (isDone, most = 5000) => {
      for (let i = 0; i < most && !isDone(shift); i += 1) tick([]);
      if (!isDone(shift)) throw new Error(`not so after ${most} ticks`);
      return scripted;
    },
    hold: (_what, ticks) => scripted.do({ kind: 'hammer-on' }).wait(ticks).do({ kind: 'hammer-off' }),
  };
  return scripted;
};
