// @vitest-environment happy-dom
// The roll of the crew beside the lights: a whole night in a quarter of a minute, and every line can still be read.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { act } from 'preact/test-utils';
import type { ShiftSummary, Stretch } from '../../../src/credit/summary.ts';
import type { RevealSlice } from '../../../src/session/store.ts';
import {
  holdLines,
  LINE_MS,
  lineAt,
  type HeldLines,
  type RollMoment,
} from '../../../src/ui/parts/held-lines.ts';
import { LightsUp } from '../../../src/ui/screens/lights-up.tsx';
import { aDesk } from '../../support/reveal-desk.tsx';
import { summaryFixture } from '../../support/reveal-fixture.ts';

/** Work and wait by turns, a change every 60 ticks: at 1150 ticks a second nineteen changes a second. */
const TURN_TICKS = 60;
const TICKS_PER_MS = 1.15;
const FRAME_MS = 16;
const LOADER = 'loader';

const restless = (): readonly Stretch[] =>
  Array.from({ length: 345 }, (_, nth) => ({
    worker: LOADER,
    kind: nth % 2 === 0 ? 'work' : 'wait',
    post: 'load',
    cause: nth % 2 === 0 ? null : 'coal',
    fromTick: nth * TURN_TICKS,
    toTick: (nth + 1) * TURN_TICKS,
  }));

const aShift = (): ShiftSummary => ({ ...summaryFixture(), stretches: restless() });

const summary = aShift();
const running = (wishes: Partial<RollMoment> = {}): RollMoment => ({
  summary,
  tick: 0,
  isRunning: true,
  isOver: false,
  ...wishes,
});
const shownOf = (held: HeldLines) => {
  const line = held.lines.get(LOADER);
  return line === undefined ? undefined : { lamp: line.lamp, now: line.now };
};
const trueAt = (tick: number) => lineAt(summary.stretches, LOADER, tick);

/** What stood on the loader's line, frame by frame, with the real ms of each change. */
const changesOfANight = (): readonly number[] => {
  let held: HeldLines | null = null;
  let last = '';
  const changes: number[] = [];
  for (let ms = 0; ms * TICKS_PER_MS < 20_700; ms += FRAME_MS) {
    held = holdLines(held, running({ tick: Math.floor(ms * TICKS_PER_MS) }), ms);
    const said = JSON.stringify(shownOf(held));
    if (said !== last) changes.push(ms);
    last = said;
  }
  return changes;
};

describe('a line of the roll', () => {
  it('stays readable for 700 ms however often the work changes', () => {
    const changes = changesOfANight();
    const stood = changes.slice(1).map((ms, at) => ms - (changes[at] ?? 0));
    expect(changes.length).toBeGreaterThan(10);
    expect(Math.min(...stood)).toBeGreaterThanOrEqual(700);
  });

  it('never pairs the lamp of one moment with the words of another', () => {
    let held: HeldLines | null = null;
    for (let ms = 0; ms < 6000; ms += FRAME_MS) {
      held = holdLines(held, running({ tick: Math.floor(ms * TICKS_PER_MS) }), ms);
      expect([trueAt(0), trueAt(TURN_TICKS)]).toContainEqual(shownOf(held));
    }
  });

  const first = holdLines(null, running(), 0);
  const next = TURN_TICKS;

  it('waits for its time, and then tells what is true by then', () => {
    expect(shownOf(holdLines(first, running({ tick: next }), LINE_MS - 1))).toEqual(trueAt(0));
    expect(shownOf(holdLines(first, running({ tick: next }), LINE_MS))).toEqual(trueAt(next));
  });

  it.each<[string, HeldLines, RollMoment]>([
    ['a pause', first, running({ tick: next, isRunning: false })],
    ['another shift', first, running({ tick: next, summary: aShift() })],
    ['a restart', holdLines(null, running({ tick: 5 * next }), 0), running()],
  ])('tells the truth at once after %s', (_, before, moment) => {
    expect(shownOf(before)).not.toEqual(trueAt(moment.tick));
    expect(shownOf(holdLines(before, moment, 1))).toEqual(trueAt(moment.tick));
  });

  it('is lit at once when the replay is over, and goes back at once when it starts again', () => {
    const over = holdLines(first, running({ isOver: true }), 1);
    expect(shownOf(over)).toEqual({ lamp: 'on', now: null });
    expect(shownOf(holdLines(over, running({ tick: 20_700 }), 2))).toEqual(trueAt(20_700));
  });
});

describe('the roll beside the lights', () => {
  let close: () => void = () => undefined;
  afterEach(() => {
    vi.useRealTimers();
    close();
  });

  it('holds its words while the replay runs and lets them go in a pause', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const playback: RevealSlice['playback'] = { tick: 0, isRunning: true, stage: 'replay', walkBay: 0 };
    const desk = await aDesk(LightsUp, 'lights-up', { summary, playback });
    close = desk.close;
    const at = summary.people.findIndex(({ id }) => id === LOADER);
    const said = (): string => desk.all('.roll-does')[at]?.textContent ?? '';
    const shown = async (change: Partial<RevealSlice['playback']>): Promise<string> => {
      const reveal = desk.reveal();
      await act(() =>
        desk.session.store.setState({ reveal: { ...reveal, playback: { ...reveal.playback, ...change } } }),
      );
      return said();
    };
    const work = said();
    expect(work).toContain(desk.i18n.t('ledger.post.load'));
    expect(await shown({ tick: TURN_TICKS })).toBe(work);
    expect(await shown({ isRunning: false })).toContain(desk.i18n.t('ledger.wait.coal'));
  });
});
