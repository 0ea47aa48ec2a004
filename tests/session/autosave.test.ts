// A crash costs five seconds at the most; a bad save costs nothing but itself; bad storage costs only the save.
import { describe, expect, it } from 'vitest';
import { ASIDE_KEY, SAVE_KEY } from '../../src/session/autosave.ts';
import {
  aSession,
  aStorage,
  fingerprint,
  levelsCutTo,
  noStorage,
  noticeKeys,
  settle,
} from '../support/session.ts';

const levels = levelsCutTo(6000);
const SEED = 5;

/** A person digs for so long; returns the storage as a crash would leave it. */
const crashAfter = async (ms: number) => {
  const storage = aStorage();
  const { session, play, shift } = aSession({ storage, levels, pace: 50 });
  await session.startLevel('record-night', SEED);
  session.dispatch({ kind: 'hammer-on' });
  play(ms);
  return { storage, tick: shift().state.tick };
};

describe('a saved shift', () => {
  it.each([3100, 5980, 10_000, 14_990])(
    'loses at most 5 s of play when the page dies after %i ms',
    async (ms) => {
      const { storage, tick } = await crashAfter(ms);
      const { session, shift } = aSession({ storage, levels, pace: 50 });
      await settle();
      expect(session.store.getState().saved).toMatchObject({ levelId: 'record-night' });
      await session.resumeSaved();
      expect(session.store.getState()).toMatchObject({ screen: 'shift', saved: null });
      expect(tick - shift().state.tick).toBeLessThanOrEqual(5 * 50);
      expect(shift().state.hewing.isOn).toBe(true);
    },
  );

  it('goes on exactly as if nothing had happened', async () => {
    const { storage } = await crashAfter(10_000);
    const resumed = aSession({ storage, levels, pace: 50 });
    await resumed.session.resumeSaved();
    const unbroken = aSession({ levels, pace: 50 });
    await unbroken.session.startLevel('record-night', SEED);
    unbroken.session.dispatch({ kind: 'hammer-on' });
    unbroken.play((resumed.shift().state.tick / 50) * 1000);
    resumed.play(20_000);
    unbroken.play(20_000);
    expect(fingerprint(resumed.shift())).toBe(fingerprint(unbroken.shift()));
  });

  it('is written at once when the page is hidden, with the held hammer let go', async () => {
    const storage = aStorage();
    const { session, play, shift } = aSession({ storage, levels, pace: 50 });
    await session.startLevel('record-night', SEED);
    session.dispatch({ kind: 'hammer-on' });
    play(400);
    expect(storage.kept.has(SAVE_KEY)).toBe(false);
    session.pause('hidden');
    expect(storage.kept.has(SAVE_KEY)).toBe(true);
    session.resume('hidden');
    play(40);
    expect(shift().state.hewing.isOn).toBe(false);
  });

  it('waits on the title when the shift is left, and is gone when it is discarded', async () => {
    const { session, play, storage } = aSession({ levels, pace: 50 });
    await session.startLevel('record-night', SEED);
    play(1000);
    session.toTitle();
    expect(session.store.getState()).toMatchObject({ screen: 'title', shift: null, saved: { tick: 50 } });
    session.discardSaved();
    expect(session.store.getState().saved).toBeNull();
    expect(storage.read(SAVE_KEY)).toBeNull();
  });

  it('of a shift that is over comes back at its sheet, and is thrown away on the card', async () => {
    const storage = aStorage();
    const short = levelsCutTo(400);
    const first = aSession({ storage, levels: short, pace: 1000 });
    await first.session.startLevel('ordinary-night');
    await first.until('tally');
    const second = aSession({ storage, levels: short });
    await second.session.resumeSaved();
    expect(second.session.store.getState().screen).toBe('tally');
    second.session.goTo('card');
    expect(storage.read(SAVE_KEY)).toBeNull();
  });
});

describe('a save that cannot be read', () => {
  it.each([
    ['no JSON', '{{{'],
    ['foreign JSON', '{"score":102}'],
    ['a damaged code', '{"format":1,"code":"ZgE_____","cutKg":3}'],
    ['a later format', '{"format":9,"code":"","cutKg":3}'],
    ['nothing', ''],
  ])('is set aside with a message: %s', async (_what, text) => {
    const storage = aStorage({ [SAVE_KEY]: text });
    const { session, play } = aSession({ storage, levels });
    await settle();
    expect(session.store.getState().saved).toBeNull();
    expect(noticeKeys(session)).toEqual(['notice.saveSetAside']);
    expect(storage.kept.get(ASIDE_KEY)).toBe(text);
    expect(storage.kept.has(SAVE_KEY)).toBe(false);
    await session.startLevel('record-night');
    play(200);
    expect(session.store.getState().shift?.tick).toBe(10);
  });

  it('is set aside where the level has changed since', async () => {
    const { storage } = await crashAfter(4000);
    const { session } = aSession({ storage, levels: levelsCutTo(5000) });
    await settle();
    expect(noticeKeys(session)).toEqual(['notice.saveSetAside']);
  });
});

describe('storage', () => {
  it('that is full is told once, and the game goes on', async () => {
    const storage = aStorage();
    const { session, play } = aSession({ storage, levels, pace: 50 });
    await session.startLevel('record-night');
    storage.isFull = true;
    play(12_000);
    expect(noticeKeys(session)).toEqual(['notice.storageFull']);
    expect(session.store.getState().shift?.tick).toBe(600);
  });

  it('that is absent is told once, and the game goes on', async () => {
    const { session, play } = aSession({ storage: noStorage, levels, pace: 50 });
    await session.startLevel('record-night');
    play(12_000);
    session.changeSettings({ isMuted: true });
    expect(noticeKeys(session)).toEqual(['notice.storageAbsent']);
    expect(session.store.getState().shift?.tick).toBe(600);
  });
});
