// A whole lesson of every form, from the welcome to its result.
import { describe, expect, it } from 'vitest';
import { NO_COUNTS } from '../../src/classroom/counts.ts';
import { createKeeper } from '../../src/classroom/keeper.ts';
import { ITEM_PLANS, PAIR_FORMS, type Lesson } from '../../src/lesson/lesson.ts';
import { encodeProgress } from '../../src/lesson/progress-code.ts';
import { stagesOf, type Progress, type Stage } from '../../src/lesson/progress.ts';
import { lessonScreens } from '../../src/lesson/record.ts';
import { verifyResult } from '../../src/lesson/verify.ts';
import { aClass, shortLevel, walkTo } from '../support/classroom.ts';

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
      const verdict = verifyResult((id) => shortLevel(id), encodeProgress(test.progress()));
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
    // Asked for right behind the bell, and answered only where the papers tell it anyway.
    await walkTo(test, ({ screen }) => screen === 'tally');
    expect(test.state().sheet).toBe('form');
    test.room.handIn({ props: 1, timber: 2, tubs: 3, roof: null, waits: 0 });
    expect(test.state()).toMatchObject({ sheet: 'shut', verdict: null });
    await walkTo(test, ({ screen }) => screen === 'ledger');
    expect(test.state()).toMatchObject({ sheet: 'compared', verdict: { ok: true } });
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
    await walkTo(test, ({ screen }) => screen === 'tally');
    test.room.goFurther();
    expect(test.state().sheet).toBe('form');
  });

  it('begins with no stroke of another shift: neither of one that was dropped, nor of the pupil before', async () => {
    const test = aClass({ lesson: { items: 'off', hasWarmUp: false, pair: 'screen' } });
    const none = { counts: NO_COUNTS, lastStroke: null };
    const isNew = (): void => {
      expect(test.state()).toMatchObject(none);
      test.room.takeBack();
      expect(test.state()).toMatchObject(none);
      expect(createKeeper(test.storage).counts()).toEqual(NO_COUNTS);
    };
    test.room.begin();
    await test.room.goDown();
    test.room.stroke('waits');
    test.game.session.toTitle();
    expect(test.progress()).toMatchObject({ stage: 'lesson', screen: '' });
    isNew();
    await walkTo(test, ({ screen }) => screen === 'tally');
    test.room.stroke('roof');
    test.room.handIn({ props: 1, timber: 1, tubs: 1, roof: 1, waits: 1 });
    await walkTo(test, isResult);
    test.room.beginAnew();
    isNew();
  });

  it('hands in anew for a shift that is dug anew', async () => {
    const lesson = { items: 'off', hasWarmUp: false, pair: 'screen' } as const;
    const first = aClass({ lesson });
    await walkTo(first, ({ screen }) => screen === 'lever');
    expect(first.progress().sheet).not.toBe(null);
    // Of another length, and so of another version.
    const next = aClass({ lesson, offer: first.progress(), counts: { ...NO_COUNTS, tubs: 4 }, ticks: 1000 });
    await next.room.goOn();
    expect(next.progress().sheet).toBe(null);
    expect(next.state().counts).toEqual(NO_COUNTS);
  });
});
