// The worker at the controls: what is done is labour, and standing at the face is not.
import { describe, expect, it } from 'vitest';
import { creditByRule } from '../../src/credit/registry.ts';
import { summarise } from '../../src/credit/summarise.ts';
import { IDLE_TICKS } from '../../src/sim/systems/player.ts';
import { aShift } from '../support/shift.ts';

const hewerOf = (scripted: ReturnType<typeof aShift>) => {
  const { level, journal } = scripted.shift;
  const summary = summarise(level, journal);
  const row = summary.people.find((person) => person.id === summary.hewer);
  if (row === undefined) throw new Error('the level has no hewer');
  return row;
};

const anHourAtThePick = (standing: number) =>
  aShift()
    .do({ kind: 'hammer-on' })
    .wait(1800)
    .do({ kind: 'hammer-off' })
    .wait(standing)
    .do({ kind: 'end-shift' });

describe('a hewer who stands at the face', () => {
  it('is not said to have worked, from the twentieth second on', () => {
    const busy = hewerOf(anHourAtThePick(0));
    const idler = hewerOf(anHourAtThePick(3600));
    const idle = idler.waitSeconds.idle ?? 0;
    expect(idle).toBeGreaterThan(3600 - IDLE_TICKS);
    expect(idle).toBeLessThanOrEqual(3600);
    expect(idler.workSeconds + idle).toBe(busy.workSeconds + 3600);
  });

  it('loses by it under the rule of labour time', () => {
    const kgOf = (scripted: ReturnType<typeof aShift>): number => {
      const { level, journal } = scripted.shift;
      const credit = creditByRule('labour-time', level, journal);
      const hewer = hewerOf(scripted).id;
      return (
        ((credit?.shares.find((share) => share.holder === hewer)?.kg ?? 0) * 1000) / (credit?.cutKg ?? 1)
      );
    };
    expect(kgOf(anHourAtThePick(7200))).toBeLessThan(kgOf(anHourAtThePick(0)));
  });

  it('works on after a breath between two blows', () => {
    const scripted = aShift();
    for (let blow = 0; blow < 40; blow += 1)
      scripted
        .do({ kind: 'hammer-on' })
        .wait(10)
        .do({ kind: 'hammer-off' })
        .wait(IDLE_TICKS - 2);
    expect(hewerOf(scripted.do({ kind: 'end-shift' })).waitSeconds.idle).toBeUndefined();
  });
});
