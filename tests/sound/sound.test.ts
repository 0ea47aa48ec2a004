// The director over a real session and a bank that only listens: the hammer sounds while it hammers, the light is
// without it, the faders fade.
import { describe, expect, it } from 'vitest';
import { createSound } from '../../src/sound/sound.ts';
import { aSession, levelsCutTo } from '../support/session.ts';
import { aBank } from './fake-bank.ts';

const aHeardSession = (wishes: Parameters<typeof aSession>[0] = {}) => {
  const played = aSession({ pace: 50, ...wishes });
  const bank = aBank();
  let nowMs = 0;
  const sound = createSound({ session: played.session, bank, now: () => nowMs });
  const play = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 20) {
      nowMs += 20;
      played.play(20);
    }
  };
  return { ...played, bank, sound, play };
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
  });
});

describe('a shift that is heard', () => {
  it('breaks coal, sets props, fills tubs', async () => {
    const { session, bank, until } = aHeardSession({ autoplay: 'par', levels: levelsCutTo(1500), pace: 260 });
    await session.startLevel('record-night');
    await until('tally');
    const cues = new Set(bank.shots.map(({ cue }) => cue));
    expect([...cues]).toEqual(
      expect.arrayContaining(['crack-1', 'slide-1', 'bell', 'mallet-1', 'gate', 'signal']),
    );
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
