// The director over a real session and a bank that only listens: the hammer sounds while it hammers, the light is
// without it, the faders fade.
import { describe, expect, it } from 'vitest';
import { crackStageOf, PIECES_A_BAY } from '../../src/session/coal.ts';
import type { Session } from '../../src/session/session-port.ts';
import { createSound } from '../../src/sound/sound.ts';
import { aSession, levelsCutTo } from '../support/session.ts';
import { aBank } from './fake-bank.ts';
import { aClock } from './fake-clock.ts';

const aHeardSession = (wishes: Parameters<typeof aSession>[0] = {}) => {
  const played = aSession({ pace: 50, ...wishes });
  const bank = aBank();
  const clock = aClock();
  const sound = createSound({ session: played.session, bank, now: () => clock.nowMs, later: clock.later });
  const play = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 20) {
      clock.pass(20);
      played.play(20);
    }
  };
  return { ...played, bank, clock, sound, play };
};

/** A night dug by a bot, as its replay code. */
const aNight = async (): Promise<string> => {
  const { session, until } = aSession({ autoplay: 'par', levels: levelsCutTo(1500), pace: 260 });
  await session.startLevel('record-night');
  await until('tally');
  return session.store.getState().reveal?.replayCode ?? '';
};

describe('the hammer', () => {
  it('sounds while it hammers, and only then', async () => {
    const { session, bank, play } = aHeardSession();
    await session.startLevel('record-night');
    play(100);
    expect(bank.loops.has('hammer')).toBe(false);
    session.dispatch({ kind: 'hammer-on' });
    play(60);
    expect(bank.loops.get('hammer')?.gain).toBeGreaterThan(0.2);
    session.dispatch({ kind: 'hammer-off' });
    play(60);
    expect(bank.loops.has('hammer')).toBe(false);
    expect(bank.shots.map(({ cue }) => cue)).toContain('exhaust');
  });

  it('answers the hand within 50 ms, at a first blow that is not faded away', async () => {
    const { session, bank, play } = aHeardSession();
    await session.startLevel('record-night');
    play(100);
    session.dispatch({ kind: 'hammer-on' });
    play(40);
    expect(bank.loops.get('hammer')?.attackMs).toBeLessThanOrEqual(5);
  });

  it('falls silent with the game, and on leaving the shift', async () => {
    const { session, bank, play } = aHeardSession();
    await session.startLevel('record-night');
    session.dispatch({ kind: 'hammer-on' });
    play(60);
    session.pause('card');
    expect(bank.loops.has('hammer')).toBe(false);
    session.resume('card');
    play(60);
    expect(bank.loops.has('hammer')).toBe(true);
    session.toTitle();
    expect(bank.loops.has('hammer')).toBe(false);
  });

  it('never sounds in the light, where mallets, wheels and breath do', async () => {
    const { session, bank, play } = aHeardSession({ levels: levelsCutTo(1500) });
    await session.openReplay(await aNight());
    session.goTo('lights-up');
    for (
      let frame = 0;
      frame < 3000 && session.store.getState().reveal?.playback.stage !== 'done';
      frame += 1
    ) {
      play(20);
      expect(bank.loops.has('hammer')).toBe(false);
    }
    const cues = bank.shots.map(({ cue }) => cue);
    expect(session.store.getState().reveal?.playback.stage).toBe('done');
    expect(cues).toEqual(expect.arrayContaining(['mallet-1', 'mallet-2', 'gate', 'breath-1', 'breath-2']));
    expect(
      cues.filter((cue) => cue.startsWith('break-') || cue.startsWith('slab-') || cue === 'exhaust'),
    ).toEqual([]);
    expect(bank.everLooped.has('hammer')).toBe(false);
    expect(bank.everLooped.has('hooves')).toBe(true);
    expect(bank.loops.has('hooves')).toBe(false);
  });

  it('leaves room for breath in the light: no log within a second of the last, no mallet struck twice running', async () => {
    const { session, bank, clock, play } = aHeardSession({ levels: levelsCutTo(1500) });
    await session.openReplay(await aNight());
    session.goTo('lights-up');
    const heard: { cue: string; atMs: number; gain: number }[] = [];
    for (
      let frame = 0;
      frame < 3000 && session.store.getState().reveal?.playback.stage !== 'done';
      frame += 1
    ) {
      play(20);
      for (const { cue, gain } of bank.shots.splice(0)) heard.push({ cue, gain, atMs: clock.nowMs });
    }
    const named = (start: string) => heard.filter(({ cue }) => cue.startsWith(start));
    const gaps = (start: string): readonly number[] =>
      named(start).map(({ atMs }, at, all) => atMs - (all[at - 1]?.atMs ?? -Infinity));
    expect(named('timber').length).toBeGreaterThan(1);
    expect(Math.min(...gaps('timber'))).toBeGreaterThanOrEqual(1000);
    expect(named('mallet').length).toBeGreaterThan(3);
    expect(named('mallet').filter(({ cue }, at, all) => cue === all[at - 1]?.cue)).toEqual([]);
    const loudest = (start: string): number => Math.max(...named(start).map(({ gain }) => gain));
    expect(loudest('mallet')).toBeLessThan(loudest('breath'));
  });
});

describe('a shift that is heard', () => {
  it('breaks coal, sets props, fills tubs', async () => {
    const { session, bank, until } = aHeardSession({ autoplay: 'par', levels: levelsCutTo(1500), pace: 260 });
    await session.startLevel('record-night');
    await until('tally');
    const cues = new Set(bank.shots.map(({ cue }) => cue));
    expect([...cues]).toEqual(expect.arrayContaining(['crack-1', 'break-1', 'mallet-1', 'gate', 'signal']));
  });
});

describe('the faders', () => {
  it('move their own bus and no other', async () => {
    const { session, bank, play } = aHeardSession();
    await session.startLevel('record-night');
    play(60);
    const { volumes } = session.store.getState().settings;
    const before = {
      air: bank.loops.get('air-left')?.gain ?? 0,
      drone: bank.loops.get('drone-low')?.gain ?? 0,
    };
    session.changeSettings({ volumes: { ...volumes, mine: volumes.mine / 2 } });
    expect(bank.loops.get('air-left')?.gain).toBeCloseTo(before.air / 2, 5);
    expect(bank.loops.get('drone-low')?.gain).toBe(before.drone);
  });

  it('muted, play nothing at all', async () => {
    const { session, bank, play } = aHeardSession();
    session.changeSettings({ isMuted: true });
    await session.startLevel('record-night');
    session.dispatch({ kind: 'tap-roof' });
    session.dispatch({ kind: 'hammer-on' });
    play(1500);
    expect([...bank.loops.keys()]).toEqual([]);
    expect(bank.shots).toEqual([]);
  });
});

describe('music', () => {
  it('is a band of six on the page of 1935 and one cornet on that of 1988', async () => {
    const { session, bank, until } = aHeardSession({ autoplay: 'par', levels: levelsCutTo(600), pace: 260 });
    const band = (): readonly string[] => [...bank.loops.keys()].filter((cue) => cue.startsWith('march-'));
    await session.startLevel('record-night');
    await until('page-1935');
    expect(band()).toHaveLength(6);
    await until('ledger');
    expect(band()).toEqual([]);
    await until('page-1988');
    expect(band()).toEqual(['march-cornet']);
  });

  it('is gone with everything else while the page is hidden', async () => {
    const { session, bank, play } = aHeardSession();
    await session.startLevel('record-night');
    play(60);
    session.pause('player');
    expect([...bank.loops.keys()].every((cue) => cue.startsWith('drone-'))).toBe(true);
    expect(bank.loops.size).toBeGreaterThan(0);
    session.resume('player');
    session.pause('hidden');
    expect(bank.loops.size).toBe(0);
  });
});

describe('what is on its way', () => {
  it('is called off when a page is left: no type is struck over the lit face', async () => {
    const { session, bank, clock, until } = aHeardSession({
      autoplay: 'par',
      levels: levelsCutTo(600),
      pace: 260,
    });
    const typed = (): number => bank.shots.filter(({ cue }) => /^(?:key|airbrush)/.test(cue)).length;
    await session.startLevel('record-night');
    await until('page-1935');
    clock.pass(2120);
    expect(typed()).toBe(1);
    session.goTo('lights-up');
    clock.pass(10_000);
    expect(typed()).toBe(1);
  });

  it('is called off when the page goes out of sight', async () => {
    const { session, bank, clock, until } = aHeardSession({
      autoplay: 'par',
      levels: levelsCutTo(600),
      pace: 260,
    });
    await session.startLevel('record-night');
    await until('page-1935');
    const before = bank.shots.length;
    session.pause('hidden');
    clock.pass(10_000);
    expect(bank.shots).toHaveLength(before);
  });

  it.each([
    ['heard in a running shift', () => undefined, true],
    ['called off by a pause', (session: Session) => session.pause('player'), false],
    ['called off on the title', (session: Session) => session.toTitle(), false],
  ])('is %s', async (_name, then, isHeard) => {
    const { session, bank, clock, play } = aHeardSession();
    await session.startLevel('record-night');
    play(100);
    session.dispatch({ kind: 'call-chute' });
    play(60);
    then(session);
    clock.pass(10_000);
    const cues = bank.shots.map(({ cue }) => cue);
    expect(cues.some((cue) => cue.startsWith('call'))).toBe(true);
    expect(cues.includes('gate')).toBe(isHeard);
  });
});

describe('a piece under the hammer', () => {
  it('ticks at each of the three cracks that are drawn on it', async () => {
    const { session, bank, play, shift } = aHeardSession({ pace: 10 });
    await session.startLevel('record-night');
    play(100);
    session.dispatch({ kind: 'hammer-on' });
    const ticks = (): number => bank.shots.filter(({ cue }) => cue.startsWith('crack')).length;
    const seen: number[] = [];
    let last = 0;
    const { face, hewing, workers } = shift().state;
    for (let frame = 0; frame < 4000 && ticks() < 3; frame += 1) {
      play(20);
      const at = (workers[0]?.bay ?? 0) * PIECES_A_BAY + hewing.piece;
      if (ticks() > last) seen.push(crackStageOf(face.pieceLeft[at] ?? 0, face.pieceFull[at] ?? 0));
      last = ticks();
    }
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe('leaving', () => {
  it('lets go of the session and of the bank', async () => {
    const { session, bank, sound, play } = aHeardSession();
    sound.dispose();
    expect(bank.isDisposed).toBe(true);
    await session.startLevel('record-night');
    session.dispatch({ kind: 'hammer-on' });
    play(500);
    expect(bank.shots).toEqual([]);
  });
});
