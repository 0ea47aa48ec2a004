// A crash costs five seconds at the most; a bad save costs nothing but itself; bad storage costs only the save.
import { describe, expect, it } from 'vitest';
import type { LevelPort } from '../../src/session/ports.ts';
import { ASIDE_KEY, SAVE_KEY, saveKeyOf } from '../../src/session/save-shelf.ts';
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
const RECORD = saveKeyOf('record-night');

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
    expect(storage.kept.has(RECORD)).toBe(false);
    session.pause('hidden');
    expect(storage.kept.has(RECORD)).toBe(true);
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
    expect(storage.read(RECORD)).toBeNull();
  });

  it('of a shift that is over comes back at its sheet, and is thrown away on leaving the card', async () => {
    const storage = aStorage();
    const short = levelsCutTo(400);
    const first = aSession({ storage, levels: short, pace: 1000 });
    await first.session.startLevel('ordinary-night');
    await first.until('tally');
    const second = aSession({ storage, levels: short });
    await second.session.resumeSaved();
    expect(second.session.store.getState().screen).toBe('tally');
    second.session.goTo('card');
    expect(storage.read(saveKeyOf('ordinary-night'))).not.toBeNull();
    const third = aSession({ storage, levels: short });
    await third.session.resumeSaved();
    expect(third.session.store.getState().screen).toBe('card');
    third.session.next();
    expect(third.session.store.getState()).toMatchObject({ screen: 'title', saved: null });
    expect(storage.read(saveKeyOf('ordinary-night'))).toBeNull();
  });

  it('of the first edition is taken up from its one key and moves to its own', async () => {
    const { storage, tick } = await crashAfter(6000);
    storage.kept.set(SAVE_KEY, storage.kept.get(RECORD) ?? '');
    storage.kept.delete(RECORD);
    const { session, shift } = aSession({ storage, levels, pace: 50 });
    await settle();
    expect(session.store.getState().saved).toMatchObject({ levelId: 'record-night' });
    await session.resumeSaved();
    expect(tick - shift().state.tick).toBeLessThanOrEqual(250);
    expect([...storage.kept.keys()].filter((key) => key.startsWith(SAVE_KEY))).toEqual([RECORD]);
  });
});

describe('a shift begun over a saved one', () => {
  it.each(['lamp-room', 'record-night'])('of %s loses neither', async (levelId) => {
    const { storage } = await crashAfter(9000);
    const second = aSession({ storage, levels, pace: 50 });
    await settle();
    const before = second.session.store.getState().saved;
    await second.session.startLevel(levelId, 6);
    second.play(4000);
    second.session.toTitle();
    expect(second.session.store.getState().saved).toMatchObject({ levelId, tick: 200 });
    second.session.discardSaved();
    await settle();
    expect(second.session.store.getState().saved).toEqual(before);
    await second.session.resumeSaved();
    expect(second.shift()).toMatchObject({ seed: SEED, state: { tick: before?.tick } });
  });

  it('keeps the longer of two where three of one level were begun', async () => {
    const { storage } = await crashAfter(9000);
    const { session, play } = aSession({ storage, levels, pace: 50 });
    for (const seed of [6, 7]) {
      await session.startLevel('record-night', seed);
      play(1000);
    }
    session.toTitle();
    session.discardSaved();
    await settle();
    expect(session.store.getState().saved?.tick).toBeGreaterThan(300);
  });

  it('by a bot writes over nobody', async () => {
    const { storage } = await crashAfter(4000);
    const before = storage.kept.get(RECORD);
    const { session, play } = aSession({ storage, levels, pace: 50, autoplay: 'par' });
    await session.startLevel('record-night', 6);
    play(9000);
    expect(storage.kept.get(RECORD)).toBe(before);
  });

  it('in another window silences the older window, once, and is not written over by it', async () => {
    const storage = aStorage();
    const older = aSession({ storage, levels, pace: 50, freshSeed: 1 });
    await older.session.startLevel('record-night', SEED);
    older.play(4000);
    const newer = aSession({ storage, levels, pace: 50, freshSeed: 2 });
    await settle();
    await newer.session.resumeSaved();
    newer.session.pause('hidden');
    const kept = storage.kept.get(RECORD);
    older.play(12_000);
    expect(noticeKeys(older.session)).toEqual(['notice.saveElsewhere']);
    expect(noticeKeys(newer.session)).toEqual([]);
    expect(storage.kept.get(RECORD)).toBe(kept);
  });
});

describe('a save whose level cannot be fetched', () => {
  const unreachable: LevelPort = {
    ids: levels.ids,
    load: async () => ({ ok: false, reason: 'unreachable', complaints: [] }),
  };

  it('is kept, offered, told of when it is asked for, and offered again', async () => {
    const { storage } = await crashAfter(4000);
    const text = storage.kept.get(RECORD);
    const { session } = aSession({ storage, levels: unreachable });
    await settle();
    expect(session.store.getState().saved).toMatchObject({ levelId: 'record-night' });
    await session.resumeSaved();
    expect(noticeKeys(session)).toEqual(['notice.levelFailed']);
    expect(session.store.getState()).toMatchObject({
      screen: 'title',
      saved: { levelId: 'record-night' },
      isBusy: false,
    });
    expect(storage.kept.get(RECORD)).toBe(text);
    expect(storage.kept.has(ASIDE_KEY)).toBe(false);
  });

  it('says of a new shift that it cannot be fetched, not that it is broken', async () => {
    const { session } = aSession({ levels: unreachable });
    await session.startLevel('record-night');
    expect(noticeKeys(session)).toEqual(['notice.levelFailed']);
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
