// A visit that shows less than there is: what is left out is not seen, not heard and not listed, and the night is the same to
// the second.
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/credit/registry.ts';
import { nextScreen } from '../../src/session/flow.ts';
import { arcOf } from '../../src/session/modes.ts';
import { arcIn, askedIn, canPull, firstRule, HOME_PROGRAM } from '../../src/session/program.ts';
import type { Program, Screen } from '../../src/session/store.ts';
import { aLevel } from '../support/levels.ts';
import { aSession, fingerprint, levelsCutTo, noticeKeys, type TestSession } from '../support/session.ts';

const level = aLevel('record-night');
const ids = level.cards.map((card) => card.id);

const aVisit = (program: Partial<Program>, pace = 4000): TestSession =>
  aSession({ levels: levelsCutTo(20_700), pace, program: { ...HOME_PROGRAM, ...program } });

/** Plays the night to its sheet; answers with the cards that were on the screen. */
const cardsSeen = async (test: TestSession): Promise<ReadonlySet<string>> => {
  const seen = new Set<string>();
  test.session.store.subscribe(({ shift }) => {
    if (shift?.card) seen.add(shift.card.id);
  });
  await test.session.startLevel('record-night', 5);
  test.session.dispatch({ kind: 'hammer-on' });
  while (test.session.store.getState().screen !== 'tally') test.play(100);
  return seen;
};

describe('the cards of a visit', () => {
  it('are all of them at home', () => {
    expect(askedIn(HOME_PROGRAM, level.cards)).toEqual(new Set(ids));
  });

  it('are so many beside the swap, the earliest first', () => {
    expect(askedIn({ ...HOME_PROGRAM, cards: 0 }, level.cards)).toEqual(new Set(['swap-posts']));
    expect(askedIn({ ...HOME_PROGRAM, cards: 2 }, level.cards)).toEqual(
      new Set(['swap-posts', 'reserve-air', 'roof-talks']),
    );
    expect(askedIn({ ...HOME_PROGRAM, cards: 5 }, level.cards)).toEqual(new Set(ids));
  });

  it('that are not asked are never on the screen, not told of, not on the sheet and not asked after the whistle', async () => {
    const test = aVisit({ cards: 1 });
    const heard: string[] = [];
    test.session.onEvents((events) => {
      for (const event of events)
        if (event.kind === 'card-shown' || event.kind === 'card-answered') heard.push(event.card);
    });
    const seen = await cardsSeen(test);
    expect([...seen].toSorted()).toEqual(['reserve-air', 'swap-posts']);
    expect([...new Set(heard)].toSorted()).toEqual(['reserve-air', 'swap-posts']);
    const { reveal } = test.session.store.getState();
    expect(reveal?.question).toBe(null);
    expect(reveal?.summary.cards.map(({ card }) => card).toSorted()).toEqual(['reserve-air', 'swap-posts']);
  });

  it('run out to what nobody answers, second for second as at home', async () => {
    const [short, whole] = [aVisit({ cards: 0 }), aVisit({})];
    for (const test of [short, whole]) {
      await test.session.startLevel('record-night', 5);
      test.session.dispatch({ kind: 'hammer-on' });
      while (test.shift().state.end === null) test.play(100);
    }
    expect(fingerprint(short.shift())).toBe(fingerprint(whole.shift()));
    expect(short.shift().state.cards.answers['whose-tag']).toBe('hewer');
  });

  it('cannot be answered where they are not asked', async () => {
    const test = aVisit({ cards: 0 });
    await test.session.startLevel('record-night', 5);
    while (test.shift().state.cards.open !== 'reserve-air') test.play(20);
    test.session.dispatch({ kind: 'answer-card', card: 'reserve-air', answer: 'reserve' });
    test.play(40);
    expect(test.shift().state.cards.answers['reserve-air']).toBe(undefined);
    while (test.shift().state.cards.open !== null) test.play(20);
    expect(test.shift().state.cards.answers['reserve-air']).toBe('leave');
  });
});

describe('the screens of a visit', () => {
  it('are those of the level, or those that were named', () => {
    const arc: readonly Screen[] = ['shift', 'tally', 'page-1935'];
    expect(arcIn(HOME_PROGRAM, 'ordinary-night')).toEqual(arcOf('ordinary-night'));
    expect(arcIn({ ...HOME_PROGRAM, arc }, 'ordinary-night')).toEqual(arc);
    expect(nextScreen('page-1935', arc)).toBe('title');
  });

  it('end where the programme ends, with the sheet signed', async () => {
    const test = aVisit({ arc: ['shift', 'tally', 'page-1935'] });
    await cardsSeen(test);
    test.session.next();
    expect(test.session.store.getState()).toMatchObject({
      screen: 'page-1935',
      reveal: { booking: 'as-it-stands' },
    });
    test.session.next();
    expect(test.session.store.getState().screen).toBe('title');
  });
});

describe('the lever of a visit', () => {
  it('begins as 1935 printed, or at its first rule', () => {
    expect(firstRule(HOME_PROGRAM)).toBe('one-name');
    expect(firstRule({ ...HOME_PROGRAM, rules: ['equal-shares', 'whole-chain'] })).toBe('equal-shares');
  });

  it('is pulled to no rule that is not on it, and to none that is locked', async () => {
    const program = { rules: RULE_IDS.slice(0, 4) };
    const test = aVisit(program);
    await cardsSeen(test);
    test.session.lockRules(['labour-time']);
    for (const rule of ['whole-chain', 'labour-time'] as const) test.session.chooseRule(rule);
    expect(test.session.store.getState().reveal?.ruleChosen).toBe(null);
    test.session.lockRules([]);
    test.session.chooseRule('labour-time');
    expect(test.session.store.getState().reveal?.ruleChosen).toBe('labour-time');
    expect(canPull({ ...HOME_PROGRAM, locked: ['labour-time'] }, 'labour-time')).toBe(false);
  });
});

describe('the code of a shift in hand', () => {
  it('is none before a shift, and takes it up again to the second, running or over', async () => {
    const test = aVisit({}, 500);
    expect(test.session.code()).toBe(null);
    await test.session.startLevel('record-night', 5);
    test.session.dispatch({ kind: 'hammer-on' });
    test.play(8000);
    const print = fingerprint(test.shift());
    const code = test.session.code() ?? '';
    const next = aVisit({}, 500);
    expect(await next.session.goOn(code, 'tally')).toBe(true);
    expect(next.session.store.getState().screen).toBe('shift');
    expect(fingerprint(next.shift())).toBe(print);
    while (next.session.store.getState().screen !== 'tally') next.play(200);
    next.session.book('written-for-three');
    const whole = next.session.code() ?? '';
    expect(next.session.store.getState().reveal?.replayCode).toBe(whole);
    const last = aVisit({});
    expect(await last.session.goOn(whole, 'ledger')).toBe(true);
    expect(last.session.store.getState()).toMatchObject({
      screen: 'ledger',
      reveal: { booking: 'written-for-three', isVerified: null },
    });
  });

  it('of another level, another version or no shift at all does nothing', async () => {
    const test = aVisit({});
    await test.session.startLevel('record-night', 5);
    const code = test.session.code() ?? '';
    const other = aSession({ levels: levelsCutTo(700) });
    for (const text of ['', 'nonsense', code, `${code.slice(0, -4)}AAAA`])
      expect(await other.session.goOn(text, 'tally')).toBe(false);
    expect(other.session.store.getState().screen).toBe('title');
    expect(noticeKeys(other.session)).toEqual([]);
  });
});
