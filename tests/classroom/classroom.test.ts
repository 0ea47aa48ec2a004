// A whole lesson of every form, from the welcome to its result, and from wherever a page was killed: what was done is kept,
// told, and gone on with.
import { describe, expect, it } from 'vitest';
import { CLASS_KEY } from '../../src/classroom/keeper.ts';
import { RULE_IDS } from '../../src/credit/registry.ts';
import { ITEM_PLANS, PAIR_FORMS, type Lesson } from '../../src/lesson/lesson.ts';
import { decodeProgress, encodeProgress } from '../../src/lesson/progress-code.ts';
import { stagesOf, type Progress, type Stage } from '../../src/lesson/progress.ts';
import { lessonScreens } from '../../src/lesson/record.ts';
import { verifyResult } from '../../src/lesson/verify.ts';
import { aClass, aPort, shortLevel, SHORT_TICKS, walkTo } from '../support/classroom.ts';
import { aStorage, noticeKeys, settle } from '../support/session.ts';

const stagesSeen = (test: ReturnType<typeof aClass>): readonly Stage[] => {
  const seen: Stage[] = [test.progress().stage];
  test.room.store.subscribe(({ progress }) => {
    if (progress.stage !== seen.at(-1)) seen.push(progress.stage);
  });
  return seen;
};

const isResult = ({ stage }: Progress): boolean => stage === 'result';

const FORMS: readonly Partial<Lesson>[] = [
  ...ITEM_PLANS.map((items) => ({ items })),
  ...PAIR_FORMS.flatMap((pair) => [
    { pair, hasWarmUp: false },
    { pair, isRevealed: false, hasWarmUp: false },
  ]),
  { level: 'ordinary-night', hasWarmUp: false },
  { level: 'ordinary-night', isRevealed: false, pair: 'screen', items: 'off' },
  { cards: 0, rules: ['per-pick'], items: 'off' },
];

describe('a lesson', () => {
  it.each(FORMS.map((form) => [JSON.stringify(form), form] as const))(
    '%s reaches its result by its own parts, and the board believes it',
    async (_name, form) => {
      const test = aClass({ lesson: form });
      const seen = stagesSeen(test);
      await walkTo(test, isResult);
      const { lesson } = test.progress();
      expect(seen).toEqual(stagesOf(lesson));
      const verdict = verifyResult(
        (id) => shortLevel(id),
        encodeProgress(test.progress()),
      );
      expect(verdict).toMatchObject({ ok: true, row: { cutKg: test.progress().claimedKg } });
      expect(test.state().verdict).toEqual(verdict);
      expect(test.kept()).toEqual(test.progress());
    },
  );

  it('goes through the screens a platform counts', async () => {
    for (const form of [{}, { isRevealed: false }, { level: 'ordinary-night' }]) {
      const test = aClass({ lesson: { ...form, items: 'off', hasWarmUp: false } });
      const screens: string[] = [];
      test.room.store.subscribe(({ progress }) => {
        if (progress.stage === 'lesson' && progress.screen !== '' && progress.screen !== screens.at(-1))
          screens.push(progress.screen);
      });
      await walkTo(test, isResult);
      expect(screens).toEqual(lessonScreens(test.progress().lesson));
    }
  });

  it('holds the rule that was chosen, the booking and both forms of claims', async () => {
    const test = aClass({ lesson: { items: 'ab' } });
    await walkTo(test, ({ screen }) => screen === 'tally');
    test.game.session.book('written-for-three');
    await walkTo(test, ({ screen }) => screen === 'lever');
    test.game.session.chooseRule('whole-chain');
    await walkTo(test, isResult);
    expect(Object.keys(test.progress().ratings)).toHaveLength(8);
    expect(test.state().verdict).toMatchObject({
      ok: true,
      row: { booking: 'written-for-three', ruleChosen: 'whole-chain' },
    });
    const { verdict } = test.state();
    if (verdict?.ok === true) {
      expect(verdict.row.before).not.toBe(null);
      expect(verdict.row.after).not.toBe(null);
    }
  });

  it('counts the time from its start to its end, and none after', async () => {
    const test = aClass({ lesson: { items: 'off', hasWarmUp: false } });
    test.play(5000);
    expect(test.progress().elapsedSeconds).toBe(0);
    test.room.stir();
    await walkTo(test, isResult);
    const { elapsedSeconds, engagedSeconds } = test.progress();
    expect(elapsedSeconds).toBeGreaterThan(0);
    expect(engagedSeconds).toBeLessThanOrEqual(elapsedSeconds);
    test.play(5000);
    expect(test.progress().elapsedSeconds).toBe(elapsedSeconds);
  });
});

describe('the warm-up', () => {
  const atWarmUp = async () => {
    // So slow that only the clock can end it.
    const test = aClass({ lesson: { items: 'off', pace: 20 }, ticks: 20_700 });
    test.room.begin();
    await test.room.goDown();
    return test;
  };

  it('lasts a minute of play, whatever was paused, and says what was cut', async () => {
    const test = await atWarmUp();
    expect(test.state().warmUpLeft).toBe(60);
    test.play(20_000);
    expect(test.state().warmUpLeft).toBe(40);
    test.game.session.pause('player');
    test.play(90_000);
    expect(test.state().warmUpLeft).toBe(40);
    test.game.session.resume('player');
    test.game.session.dispatch({ kind: 'hammer-on' });
    test.play(40_200);
    expect(test.progress().stage).toBe('lesson');
    expect(test.progress().warmUpKg).toBeGreaterThan(0);
    expect(test.state().warmUpLeft).toBe(null);
    expect(test.game.session.store.getState().screen).toBe('title');
  });

  it('is over before its minute where the night is', async () => {
    const test = aClass({ lesson: { items: 'off' } });
    test.room.begin();
    await test.room.goDown();
    test.play(3000);
    expect(test.progress()).toMatchObject({ stage: 'lesson', screen: '' });
    expect(test.progress().warmUpKg).not.toBe(null);
  });
});

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

describe('the observer', () => {
  it('opens the rule by labour time with a full sheet, and with no other', async () => {
    const test = aClass({ lesson: { items: 'off', hasWarmUp: false, pair: 'screen' } });
    const locked = () => test.game.session.store.getState().program.locked;
    await walkTo(test, ({ screen }) => screen === 'shift');
    expect(locked()).toEqual(['labour-time']);
    test.room.stroke('tubs');
    test.room.stroke('tubs');
    test.room.stroke('roof');
    test.room.takeBack();
    expect(test.state().counts).toMatchObject({ tubs: 2, roof: 0 });
    await walkTo(test, ({ screen }) => screen === 'ledger');
    expect(test.state().sheet).toBe('form');
    test.room.handIn({ props: 1, timber: 2, tubs: 3, roof: null, waits: 0 });
    expect(test.state().sheet).toBe('compared');
    expect(locked()).toEqual(['labour-time']);
    test.room.goFurther();
    await walkTo(test, ({ screen }) => screen === 'lever');
    test.game.session.chooseRule('labour-time');
    expect(test.game.session.store.getState().reveal?.ruleChosen).toBe(null);
    test.room.openSheet();
    test.room.handIn({ props: 1, timber: 2, tubs: 3, roof: 0, waits: 0 });
    expect(locked()).toEqual([]);
    test.game.session.chooseRule('labour-time');
    test.room.goFurther();
    await walkTo(test, isResult);
    expect(test.state().verdict).toMatchObject({ ok: true, row: { ruleChosen: 'labour-time' } });
  });

  it('cannot hand in what is not over, and cannot go past a sheet that was not handed in', async () => {
    const test = aClass({ lesson: { items: 'off', hasWarmUp: false, pair: 'paper' } });
    await walkTo(test, ({ screen }) => screen === 'shift');
    test.room.handIn({ props: 1, timber: 1, tubs: 1, roof: 1, waits: 1 });
    test.room.openSheet();
    expect(test.progress().sheet).toBe(null);
    expect(test.state().sheet).toBe('shut');
    await walkTo(test, ({ screen }) => screen === 'ledger');
    test.room.goFurther();
    expect(test.state().sheet).toBe('form');
  });

  it('finds the strokes again after a reload', async () => {
    const storage = aStorage();
    const test = aClass({ storage, lesson: { pair: 'screen' } });
    test.room.stroke('waits');
    expect(aClass({ storage, lesson: { pair: 'screen' } }).state().counts.waits).toBe(1);
  });
});

describe('a learning platform', () => {
  it('is told after every screen, with a state that opens as the progress', async () => {
    const port = aPort();
    const test = aClass({ port });
    await walkTo(test, isResult);
    const places = port.told.map(({ location }) => location);
    for (const place of ['before', 'warm-up', 'lesson/shift', 'lesson/tally', 'lesson/lever', 'after', 'result'])
      expect(places).toContain(place);
    const done = port.told.map(({ donePermille }) => donePermille);
    expect(done).toEqual(done.toSorted((left, right) => left - right));
    expect(port.told.at(-1)).toMatchObject({ isCompleted: true, donePermille: 1000 });
    expect(decodeProgress(port.told.at(-1)?.state ?? '')).toEqual({ ok: true, progress: test.progress() });
  });

  it('is told of a running shift now and then, and at once when the page goes', async () => {
    const port = aPort();
    const test = aClass({ port, lesson: { items: 'off', hasWarmUp: false, pace: 2 } });
    test.room.begin();
    await test.room.goDown();
    const begun = port.told.length;
    test.play(130_000);
    expect(port.told.length - begun).toBe(2);
    test.room.leavePage();
    const read = decodeProgress(port.closed[0]?.state ?? '');
    expect(read.ok && read.progress.replay).toBe(test.game.session.code());
  });

  it('is told nothing, and this machine neither, where the lesson is only looked at', async () => {
    const port = aPort({ mode: 'look' });
    const test = aClass({ port, lesson: { pair: 'screen' } });
    await walkTo(test, isResult);
    test.room.stroke('roof');
    test.room.leavePage();
    test.room.close();
    expect(port.told).toEqual([]);
    expect(port.closed).toEqual([]);
    expect(test.storage.kept.size).toBe(0);
    expect(test.state().isLook).toBe(true);
  });

  it('that fails is seen to have failed', async () => {
    let isFine = true;
    const test = aClass({ port: aPort({ isKept: () => isFine }) });
    expect(test.state().isKept).toBe(true);
    isFine = false;
    test.play(40);
    expect(test.state().isKept).toBe(false);
  });

  it('is not overwritten by a page that was only opened', () => {
    const offer = { ...aClass().progress(), stage: 'after' as const };
    const port = aPort();
    const test = aClass({ port, offer });
    test.room.leavePage();
    expect(decodeProgress(port.closed[0]?.state ?? '')).toEqual({ ok: true, progress: offer });
  });

  it('gets the final word once: what was handed in is not sent again', async () => {
    const port = aPort();
    const test = aClass({ port });
    await walkTo(test, isResult);
    test.room.close();
    test.room.leavePage();
    expect(port.closed).toHaveLength(1);
  });
});

describe('whoever clears the desk', () => {
  it('finds nothing of the last pupil, and the result is thrown away only when it is asked for', async () => {
    const test = aClass();
    await walkTo(test, isResult);
    test.game.session.changeSettings({ textPercent: 200 });
    test.room.forget();
    expect(test.storage.kept.size).toBe(0);
    test.room.leavePage();
    expect(test.storage.kept.size).toBe(0);
    expect(test.progress().stage).toBe('result');
    test.room.beginAnew();
    await settle();
    expect(test.progress()).toMatchObject({ stage: 'welcome', replay: '', ratings: {} });
    expect(test.game.session.store.getState().settings.textPercent).toBe(100);
    await walkTo(test, isResult);
  });

  it('is told once that a browser keeps nothing, and the lesson goes on', async () => {
    const storage = aStorage();
    storage.isFull = true;
    const test = aClass({ storage });
    await walkTo(test, isResult);
    expect(noticeKeys(test.game.session).filter((key) => key === 'class.notice.unkept')).toHaveLength(1);
  });

  it('has every rule on the lever that the lesson names', async () => {
    const test = aClass({ lesson: { rules: RULE_IDS.slice(1, 3), items: 'off', hasWarmUp: false } });
    await walkTo(test, ({ screen }) => screen === 'lever');
    expect(test.game.session.store.getState().reveal?.rule).toBe('per-pick');
    test.game.session.chooseRule('one-name');
    expect(test.game.session.store.getState().reveal?.ruleChosen).toBe(null);
  });
});
