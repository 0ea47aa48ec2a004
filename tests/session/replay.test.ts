// Somebody's code: opened at its reveal after it was run again here, refused politely in every other case; and the
// lights-up replay of one's own night.
import { describe, expect, it } from 'vitest';
import { TEMPO } from '../../src/session/modes.ts';
import { aSession, levelsCutTo, noticeKeys, type TestSession } from '../support/session.ts';
import type { LevelPort } from '../../src/session/ports.ts';

const levels = levelsCutTo(3000);

const codeOf = async (level: string, from: LevelPort = levels): Promise<string> => {
  const test = aSession({ levels: from, pace: 10_000, autoplay: 'par' });
  await test.session.startLevel(level, 3);
  await test.until('card');
  return test.session.store.getState().reveal?.replayCode ?? '';
};

const damagedAt = (code: string, at: number): string =>
  `${code.slice(0, at)}${code[at] === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`;

describe('a replay code', () => {
  it('opens at the lights, verified, with what was booked and chosen', async () => {
    const { session } = aSession({ levels });
    await session.openReplay(await codeOf('record-night'));
    const { screen, reveal } = session.store.getState();
    expect(screen).toBe('lights-up');
    expect(reveal).toMatchObject({
      isVerified: true,
      booking: 'as-it-stands',
      rule: 'what-each-made-possible',
    });
    expect(session.live()?.isLit).toBe(true);
  });

  it('opens at the sheet where the level has no lights-up, and cannot be signed again', async () => {
    const code = await codeOf('ordinary-night');
    const { session } = aSession({ levels });
    await session.openReplay(code);
    expect(session.store.getState().screen).toBe('tally');
    session.book('written-for-three');
    session.next();
    session.chooseRule('equal-shares');
    session.next();
    expect(session.store.getState().reveal).toMatchObject({ booking: 'as-it-stands', replayCode: code });
  });

  it('is refused where it is damaged', async () => {
    const code = await codeOf('ordinary-night');
    for (const bad of ['', 'hello', damagedAt(code, 20), code.slice(0, -4)]) {
      const { session } = aSession({ levels });
      await session.openReplay(bad);
      expect(session.store.getState()).toMatchObject({ screen: 'title', reveal: null, isBusy: false });
      expect(noticeKeys(session)).toEqual(['notice.replayDamaged']);
    }
  });

  it('is refused where the level is another one by now', async () => {
    const { session } = aSession({ levels: levelsCutTo(2999) });
    await session.openReplay(await codeOf('ordinary-night'));
    expect(noticeKeys(session)).toEqual(['notice.replayOtherVersion']);
  });

  it('is refused where nobody here knows the level', async () => {
    const code = await codeOf('ordinary-night');
    const { session } = aSession({ levels: { ...levels, ids: () => ['lamp-room'] } });
    await session.openReplay(code);
    expect(noticeKeys(session)).toEqual(['notice.replayUnknownLevel']);
  });
});

describe('lights up', () => {
  const atLights = async (): Promise<TestSession> => {
    const test = aSession({ levels });
    await test.session.openReplay(await codeOf('record-night'));
    return test;
  };
  const stageOf = (test: TestSession) => test.session.store.getState().reveal?.playback;

  it('replays the night in its time, walks past every prop, and is done', async () => {
    const long = levelsCutTo(20_700);
    const test = aSession({ levels: long });
    await test.session.openReplay(await codeOf('record-night', long));
    const kinds = new Set<string>();
    test.session.onEvents((events) => events.forEach((event) => kinds.add(event.kind)));
    const bays = new Set<number>();
    test.session.store.subscribe(({ reveal }) => {
      if (reveal !== null && reveal.playback.stage !== 'replay') bays.add(reveal.playback.walkBay);
    });
    test.play(TEMPO.replayMs - 500);
    expect(stageOf(test)).toMatchObject({ stage: 'replay', isRunning: true });
    test.play(700);
    expect(stageOf(test)).toMatchObject({ stage: 'walk' });
    expect(kinds).toContain('coal-cut');
    expect(kinds).toContain('shift-ended');
    test.play(TEMPO.walkMs);
    const propped = test.session
      .live()
      ?.shift.state.face.propPercent.flatMap((percent, bay) => (percent > 0 ? [bay] : []));
    expect([...bays]).toEqual(propped);
    expect(stageOf(test)).toMatchObject({ stage: 'done', isRunning: false });
  });

  it('ends on the very shift that was dug', async () => {
    const test = await atLights();
    test.session.playback('skip');
    const { reveal } = test.session.store.getState();
    expect(test.session.live()?.shift.state.cutKg).toBe(reveal?.summary.cutKg);
    expect(reveal?.playback).toMatchObject({ stage: 'walk', tick: reveal?.summary.endTick });
  });

  it('can be paused, played on and started again', async () => {
    const test = await atLights();
    test.play(2000);
    test.session.playback('pause');
    const tick = stageOf(test)?.tick;
    test.play(2000);
    expect(stageOf(test)).toMatchObject({ tick, isRunning: false });
    test.session.playback('play');
    test.play(1000);
    expect(stageOf(test)?.tick).toBeGreaterThan(tick ?? 0);
    test.session.playback('restart');
    expect(stageOf(test)).toMatchObject({ tick: 0, stage: 'replay', isRunning: true });
  });

  it('shows nothing any more on the next screen', async () => {
    const test = await atLights();
    test.session.next();
    expect(test.session.store.getState().screen).toBe('ledger');
    expect(test.session.live()).toBeNull();
  });
});
