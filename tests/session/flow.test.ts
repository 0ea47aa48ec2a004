// From the title through every screen and back: by questions, by a bot, by hand.
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/credit/registry.ts';
import { nextScreen } from '../../src/session/flow.ts';
import { arcOf } from '../../src/session/modes.ts';
import type { Screen } from '../../src/session/store.ts';
import { aSession, levelsCutTo, settle, type TestSession } from '../support/session.ts';

const levels = levelsCutTo(700);

const screensOf = (test: TestSession): Screen[] => {
  const seen: Screen[] = [];
  test.session.store.subscribe((state, before) => {
    if (state.screen !== before.screen) seen.push(state.screen);
  });
  return seen;
};

describe('the order of the screens', () => {
  it.each([
    ['lamp-room', ['shift', 'tally', 'title']],
    ['ordinary-night', ['shift', 'tally', 'lever', 'card', 'title']],
    ['record-night', 'shift tally page-1935 lights-up ledger lever page-1988 rate card title'.split(' ')],
  ] as const)('of %s', (level, screens) => {
    const walked: Screen[] = ['shift'];
    for (let screen: Screen = 'shift'; screen !== 'title'; walked.push(screen))
      screen = nextScreen(screen, arcOf(level));
    expect(walked).toEqual(screens);
  });

  it('gives a level nobody listed the whole arc', () => {
    expect(arcOf('a-teacher-made-this')).toEqual(arcOf('record-night'));
  });
});

describe('autoplay', () => {
  it.each(['record-night', 'ordinary-night', 'lamp-room'])(
    'walks every screen of %s and rests at its end',
    async (level) => {
      const test = aSession({ levels, pace: 2000, autoplay: 'par' });
      const seen = screensOf(test);
      await test.session.startLevel(level);
      const last = level === 'lamp-room' ? 'title' : 'card';
      await test.until('tally');
      await test.until(last);
      test.play(10_000);
      expect(seen).toEqual(last === 'title' ? [...arcOf(level), 'title'] : arcOf(level));
    },
  );

  it('signs the sheet, asks every rule and gets an answer from the seventh', async () => {
    const test = aSession({ levels, pace: 2000, autoplay: 'careful' });
    const rules = new Set<string>();
    test.session.store.subscribe(({ reveal }) => reveal !== null && rules.add(reveal.rule));
    await test.session.startLevel('ordinary-night');
    await test.until('card');
    expect([...rules]).toEqual(RULE_IDS);
    const { reveal } = test.session.store.getState();
    expect(reveal?.booking).toBe('as-it-stands');
    expect(reveal?.coalition.state).toBe('done');
  });
});

describe('a reader', () => {
  const atTally = async (): Promise<TestSession> => {
    const test = aSession({ levels, pace: 2000 });
    await test.session.startLevel('record-night');
    test.session.dispatch({ kind: 'hammer-on' });
    await test.until('tally');
    return test;
  };

  it('sees the end of the shift before the sheet', async () => {
    const { session, play, shift } = aSession({ levels, pace: 2000 });
    await session.startLevel('record-night');
    while (session.store.getState().shift?.tick !== 700) play(20);
    play(1000);
    expect(session.store.getState().screen).toBe('shift');
    expect(shift().state.end).toBe('time');
    play(600);
    expect(session.store.getState().screen).toBe('tally');
    expect(session.live()).toBeNull();
  });

  it('signs once, and a second signature changes nothing', async () => {
    const { session } = await atTally();
    session.book('written-for-three');
    const code = session.store.getState().reveal?.replayCode;
    session.book('as-it-stands');
    expect(session.store.getState().reveal).toMatchObject({ booking: 'written-for-three', replayCode: code });
  });

  it('who leaves the sheet for the press has signed it as it stands', async () => {
    const { session } = await atTally();
    session.next();
    expect(session.store.getState()).toMatchObject({
      screen: 'page-1935',
      reveal: { booking: 'as-it-stands' },
    });
  });

  it('may pull the lever as often as he likes: only the last rule is a fact', async () => {
    const { session } = await atTally();
    const heard: string[] = [];
    session.onEvents((events) => heard.push(...events.map((event) => event.kind)));
    session.goTo('lever');
    const before = session.store.getState().reveal?.replayCode;
    session.chooseRule('equal-shares');
    session.chooseRule('labour-time');
    session.next();
    expect(heard).toEqual(['booked', 'rule-chosen']);
    expect(session.store.getState().reveal?.rule).toBe('labour-time');
    expect(session.store.getState().reveal?.replayCode).not.toBe(before);
  });

  it('who chose no rule has none: passing the lever makes no fact', async () => {
    const { session, until } = aSession({ levels, pace: 2000 });
    await session.startLevel('ordinary-night');
    await until('tally');
    session.next();
    expect(session.store.getState().reveal).toMatchObject({ rule: 'one-name', ruleChosen: null });
    const heard: string[] = [];
    session.onEvents((events) => heard.push(...events.map((event) => event.kind)));
    session.next();
    expect(heard).toEqual([]);
    session.goTo('lever');
    session.chooseRule('one-name');
    session.next();
    expect(heard).toEqual(['rule-chosen']);
    expect(session.store.getState().reveal?.ruleChosen).toBe('one-name');
  });

  it('answers the question after the whistle once, and it stands on the sheet and in the code', async () => {
    const { session } = await atTally();
    const before = session.store.getState().reveal;
    const question = before?.question;
    const answer = question?.answers[0]?.id ?? '';
    session.answerLast(answer);
    const after = session.store.getState().reveal;
    expect(after?.question).toBeNull();
    expect(after?.summary.cards).toHaveLength(1);
    expect(after?.summary.cards[0]).toMatchObject({ card: question?.id, answer, isDefault: false });
    expect(after?.replayCode).not.toBe(before?.replayCode);
  });

  it('may leave the last question open: then no answer is written', async () => {
    const { session } = await atTally();
    session.next();
    expect(session.store.getState().reveal?.summary.cards).toEqual([]);
  });

  it('cannot go to a reveal that does not exist', () => {
    const { session } = aSession({ levels });
    session.goTo('lever');
    session.next();
    expect(session.store.getState().screen).toBe('title');
  });

  it('keeps ratings', async () => {
    const { session } = await atTally();
    session.rate('a', 2);
    session.rate('b', 5);
    session.rate('a', 3);
    expect(session.store.getState().reveal?.ratings).toEqual({ a: 3, b: 5 });
  });

  it('may cancel the seventh rule and ask again', async () => {
    const calls: string[] = [];
    const test = aSession({
      levels,
      pace: 2000,
      coalition: {
        run: (_request, onProgress) => {
          calls.push('run');
          onProgress(3, 32);
          return { result: new Promise(() => undefined), cancel: () => calls.push('cancel') };
        },
      },
    });
    await test.session.startLevel('ordinary-night');
    await test.until('tally');
    test.session.startCoalition();
    test.session.startCoalition();
    expect(test.session.store.getState().reveal?.coalition).toEqual({ state: 'running', done: 3, of: 32 });
    test.session.cancelCoalition();
    expect(test.session.store.getState().reveal?.coalition).toEqual({ state: 'cancelled' });
    test.session.startCoalition();
    expect(calls).toEqual(['run', 'cancel', 'run']);
  });

  it('is told when the seventh rule fails', async () => {
    const coalition = {
      run: () => ({ result: Promise.reject(new Error('worker gone')), cancel: () => undefined }),
    };
    const test = aSession({ levels, pace: 2000, coalition });
    await test.session.startLevel('ordinary-night');
    await test.until('tally');
    test.session.startCoalition();
    await settle();
    expect(test.session.store.getState().reveal?.coalition).toEqual({ state: 'failed' });
  });
});
