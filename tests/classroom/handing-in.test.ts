// To whom a lesson is told, and how often; and what is left of it on a machine that others will sit at.
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/credit/registry.ts';
import { decodeProgress } from '../../src/lesson/progress-code.ts';
import type { Progress } from '../../src/lesson/progress.ts';
import { aClass, aPort, walkTo } from '../support/classroom.ts';
import { aStorage, noticeKeys, settle } from '../support/session.ts';

const isResult = ({ stage }: Progress): boolean => stage === 'result';

describe('a learning platform', () => {
  it('is told after every screen, with a state that opens as the progress', async () => {
    const port = aPort();
    const test = aClass({ port });
    await walkTo(test, isResult);
    const places = port.told.map(({ location }) => location);
    for (const place of [
      'before',
      'warm-up',
      'lesson/shift',
      'lesson/tally',
      'lesson/lever',
      'after',
      'result',
    ])
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
    await test.room.close();
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
    void test.room.close();
    test.room.leavePage();
    await settle();
    await test.room.close();
    test.room.leavePage();
    expect(port.closed).toHaveLength(1);
  });

  it('that does not take the last word leaves the lesson open, and is asked again', async () => {
    const answers = [false, true];
    const port = aPort({ close: () => Promise.resolve(answers.shift() ?? true) });
    const test = aClass({ port });
    await walkTo(test, isResult);
    await test.room.close();
    expect(test.state().closing).toBe('refused');
    expect(test.kept()).toEqual(test.progress());
    await test.room.close();
    expect(test.state().closing).toBe('done');
  });

  it('that has the whole lesson leaves nothing of it on the machine, closed by the button or by the door', async () => {
    for (const leave of ['close', 'leavePage'] as const) {
      const test = aClass({ port: aPort(), lesson: { pair: 'screen' } });
      await walkTo(test, isResult);
      expect(test.kept()?.stage).toBe('result');
      void test.room[leave]();
      await settle();
      expect([...test.storage.kept.keys()]).toEqual([]);
    }
  });

  it('that has only a part of it, or nobody’s, leaves the machine its own', async () => {
    const part = aClass({ port: aPort() });
    await walkTo(part, ({ screen }) => screen === 'ledger');
    part.room.leavePage();
    await settle();
    expect(part.kept()?.screen).toBe('ledger');
    const deaf = aClass({ port: aPort({ hasAccount: false }) });
    await walkTo(deaf, isResult);
    deaf.room.leavePage();
    await settle();
    expect(deaf.kept()?.stage).toBe('result');
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
