// A page killed anywhere in a lesson: what was done is kept, and gone on with by whoever says it was theirs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS_KEY } from '../../src/lesson/progress-code.ts';
import { ALL_ITEMS } from '../../src/lesson/items.ts';
import { PAIR_FORMS } from '../../src/lesson/lesson.ts';
import { stagesOf, type Progress } from '../../src/lesson/progress.ts';
import { aClass, SHORT_TICKS, walkTo, type TestClass } from '../support/classroom.ts';
import { aStorage, noticeKeys } from '../support/session.ts';

const isResult = ({ stage }: Progress): boolean => stage === 'result';

describe('a killed page', () => {
  const PLACES: readonly (readonly [string, (progress: Progress) => boolean])[] = [
    ['among the claims before', ({ ratings }) => Object.keys(ratings).length > 0],
    ['before the warm-up', ({ stage }) => stage === 'warm-up'],
    ['at the door of the shift', ({ stage, screen }) => stage === 'lesson' && screen === ''],
    ['at the tally', ({ screen }) => screen === 'tally'],
    ['at the front page', ({ screen }) => screen === 'page-1935'],
    ['at the ledger', ({ screen }) => screen === 'ledger'],
    ['at the lever', ({ screen }) => screen === 'lever'],
    ['at the page of 1988', ({ screen }) => screen === 'page-1988'],
    ['among the claims after', ({ stage }) => stage === 'after'],
    ['at the result', isResult],
  ];

  it.each(PLACES)('%s goes on there and reaches the same kind of result', async (_name, isThere) => {
    const storage = aStorage();
    const killed = aClass({ storage, lesson: { items: 'ab' } });
    await walkTo(killed, isThere);
    const offer = killed.kept();
    expect(offer).toEqual(killed.progress());
    const next = aClass({ storage, lesson: { items: 'ab' }, offer });
    expect(next.state().offer).toEqual(offer);
    await next.room.goOn();
    expect(next.progress()).toEqual(offer);
    expect(next.state().offer).toBe(null);
    await walkTo(next, isResult);
    expect(next.state().verdict?.ok).toBe(true);
    for (const [item, value] of Object.entries(offer?.ratings ?? {}))
      expect(next.progress().ratings[item]).toBe(value);
  });

  it('in the middle of the shift loses twenty seconds of it at the most', async () => {
    const storage = aStorage();
    const lesson = { items: 'off', hasWarmUp: false, pace: 10 } as const;
    const killed = aClass({ storage, lesson });
    killed.room.begin();
    await killed.room.goDown();
    killed.game.session.dispatch({ kind: 'hammer-on' });
    killed.play(50_000);
    const { tick } = killed.game.shift().state;
    const next = aClass({ storage, lesson, offer: killed.kept() });
    await next.room.goOn();
    expect(next.game.session.store.getState().screen).toBe('shift');
    expect(tick - next.game.shift().state.tick).toBeLessThanOrEqual(20 * lesson.pace + 10);
    await walkTo(next, isResult);
    expect(next.state().verdict?.ok).toBe(true);
  });

  it('loses nothing where it had a moment to hide in', async () => {
    const storage = aStorage();
    const lesson = { items: 'off', hasWarmUp: false, pace: 10 } as const;
    const hidden = aClass({ storage, lesson });
    hidden.room.begin();
    await hidden.room.goDown();
    hidden.play(7000);
    hidden.game.session.pause('hidden');
    const next = aClass({ storage, lesson, offer: hidden.kept() });
    await next.room.goOn();
    expect(next.game.shift().state.tick).toBe(hidden.game.shift().state.tick);
  });

  it('with a shift of another version digs it anew, and is told', async () => {
    const offered = aClass({ lesson: { items: 'off', hasWarmUp: false } });
    await walkTo(offered, ({ screen }) => screen === 'ledger');
    const next = aClass({
      lesson: { items: 'off', hasWarmUp: false },
      offer: offered.progress(),
      ticks: SHORT_TICKS + 100,
    });
    await next.room.goOn();
    expect(next.progress()).toMatchObject({ stage: 'lesson', screen: '', replay: '', claimedKg: 0 });
    expect(noticeKeys(next.game.session)).toEqual(['class.notice.shiftLost']);
    await walkTo(next, isResult);
  });

  it('is nobody’s but the next pupil’s who begins anew', async () => {
    const storage = aStorage();
    const first = aClass({ storage });
    await walkTo(first, ({ stage }) => stage === 'lesson');
    const next = aClass({ storage, offer: first.kept() });
    next.room.beginAnew();
    expect(next.progress()).toMatchObject({ stage: 'welcome', ratings: {}, warmUpKg: null });
    expect(storage.kept.has(CLASS_KEY)).toBe(false);
    await walkTo(next, isResult);
  });
});

/** What a pupil who presses everything may press. */
const PRESSES: Readonly<Record<string, (test: TestClass) => unknown>> = {
  begin: ({ room }) => room.begin(),
  further: ({ room }) => room.goFurther(),
  down: ({ room }) => room.goDown(),
  play: ({ play }) => play(400),
  next: ({ game }) => game.session.next(),
  end: ({ game, play }) => {
    game.session.dispatch({ kind: 'end-shift' });
    play(60);
  },
  book: ({ game }) => game.session.book('written-for-three'),
  rule: ({ game }) => game.session.chooseRule('labour-time'),
  stroke: ({ room }) => room.stroke('tubs'),
  back: ({ room }) => room.takeBack(),
  sheet: ({ room }) => room.openSheet(),
  hand: ({ room }) => room.handIn({ props: 1, timber: null, tubs: 2, roof: 0, waits: 0 }),
  rate: ({ room, progress }) => {
    for (const { id } of ALL_ITEMS.slice(0, 5))
      room.rate(id, 1 + (Object.keys(progress().ratings).length % 7));
  },
  hide: ({ game }) => game.session.pause('hidden'),
  show: ({ game }) => game.session.resume('hidden'),
  leave: ({ room }) => room.leavePage(),
  stay: ({ room }) => room.goOn(),
};

describe('a pupil who presses everything', () => {
  it('never comes back to an earlier part, and a page killed at any moment goes on in the part it was in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PAIR_FORMS),
        fc.boolean(),
        fc.array(fc.constantFrom(...Object.keys(PRESSES)), { maxLength: 60, size: 'max' }),
        async (pair, isRevealed, presses) => {
          const storage = aStorage();
          const lesson = { pair, isRevealed, items: 'ab' } as const;
          const test = aClass({ storage, lesson, pace: 5000 });
          const parts = stagesOf(test.progress().lesson);
          let at = 0;
          for (const press of presses) {
            await PRESSES[press]?.(test);
            const part = parts.indexOf(test.progress().stage);
            expect(part).toBeGreaterThanOrEqual(at);
            at = part;
          }
          const kept = test.kept();
          if (kept === null || kept.stage === 'welcome') return;
          expect(kept.stage).toBe(test.progress().stage);
          const next = aClass({ storage, lesson, pace: 5000, offer: kept });
          await next.room.goOn();
          expect(next.progress().stage).toBe(kept.stage);
          expect(next.progress().ratings).toEqual(test.progress().ratings);
        },
      ),
      { numRuns: 25 },
    );
  });
});
