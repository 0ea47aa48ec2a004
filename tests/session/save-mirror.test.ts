// A browser that is killed forgets what its local storage had not yet brought to the disk. The mirror has it, and is
// believed only where it knows more.
import { describe, expect, it } from 'vitest';
import type { MirrorPort } from '../../src/session/ports.ts';
import { COUNT_KEY } from '../../src/session/save-mirror.ts';
import { saveKeyOf } from '../../src/session/save-shelf.ts';
import { aSession, aStorage, levelsCutTo, noticeKeys, settle, type FakeStorage } from '../support/session.ts';

const levels = levelsCutTo(6000);
const RECORD = saveKeyOf('record-night');

type FakeMirror = MirrorPort & { text: string | null };
const aMirror = (text: string | null = null): FakeMirror => {
  const mirror: FakeMirror = {
    text,
    read: async () => mirror.text,
    write: (newest) => {
      mirror.text = newest;
    },
  };
  return mirror;
};

/** What the disk still holds of a storage when the browser is killed: all as it was at `then`. */
const asOnDisk = (storage: FakeStorage): FakeStorage => aStorage(Object.fromEntries(storage.kept));

/** A person digs for `ms`, and the disk hears of the first `heardMs` only. */
const killedAfter = async (ms: number, heardMs: number) => {
  const storage = aStorage();
  const mirror = aMirror();
  const { session, play, shift } = aSession({ storage, mirror, levels, pace: 50 });
  await session.startLevel('record-night', 5);
  play(heardMs);
  const disk = asOnDisk(storage);
  play(ms - heardMs);
  await settle();
  return { session, disk, storage, mirror, tick: shift().state.tick };
};

describe('a killed browser', () => {
  it('loses five seconds at the most where local storage lost half a minute', async () => {
    const { disk, mirror, tick } = await killedAfter(34_000, 4000);
    const { session, shift } = aSession({ storage: disk, mirror, levels, pace: 50 });
    await session.resumeSaved();
    expect(tick - shift().state.tick).toBeLessThanOrEqual(5 * 50);
  });

  it('is offered its shift even where the disk never heard of it', async () => {
    const { disk, mirror } = await killedAfter(10_000, 0);
    expect(disk.kept.has(RECORD)).toBe(false);
    const { session } = aSession({ storage: disk, mirror, levels });
    await settle();
    expect(session.store.getState().saved).toMatchObject({ levelId: 'record-night' });
  });

  it('that comes back by a link to the same level keeps the rescued shift beside the new one', async () => {
    const { disk, mirror, tick } = await killedAfter(20_000, 0);
    const slow: MirrorPort = {
      ...mirror,
      read: async () => {
        for (let turn = 0; turn < 5; turn += 1) await settle();
        return mirror.text;
      },
    };
    const { session, play } = aSession({ storage: disk, mirror: slow, levels, pace: 50 });
    await session.startLevel('record-night', 6);
    play(4000);
    session.toTitle();
    session.discardSaved();
    await settle();
    expect(session.store.getState().saved?.tick).toBeGreaterThanOrEqual(tick - 5 * 50);
  });

  it('does not bring back what was thrown away before', async () => {
    const { session, storage, mirror } = await killedAfter(10_000, 0);
    session.toTitle();
    await settle();
    const disk = asOnDisk(storage);
    session.discardSaved();
    await settle();
    const next = aSession({ storage: disk, mirror, levels });
    await settle();
    expect(next.session.store.getState().saved).toBeNull();
  });
});

describe('the mirror', () => {
  it('is not believed where local storage is newer', async () => {
    const { storage, mirror, tick } = await killedAfter(10_000, 0);
    const old = aMirror(JSON.stringify({ count: 1, shelf: {} }));
    const { session, shift } = aSession({ storage, mirror: old, levels });
    await session.resumeSaved();
    expect(tick - shift().state.tick).toBeLessThanOrEqual(5 * 50);
    expect(mirror.text).toContain(`"count":${storage.kept.get(COUNT_KEY)}`);
  });

  it.each(['', 'no JSON', '{}', '{"count":9}', '{"count":"9","shelf":{}}', '{"count":9,"shelf":null}', '[]'])(
    'that holds %j changes nothing',
    async (text) => {
      const { storage } = await killedAfter(10_000, 0);
      const { session } = aSession({ storage, mirror: aMirror(text), levels });
      await settle();
      expect(session.store.getState().saved).not.toBeNull();
      expect(noticeKeys(session)).toEqual([]);
    },
  );

  it('of nonsense under our names ends where every bad save ends', async () => {
    const mirror = aMirror(JSON.stringify({ count: 9, shelf: { [RECORD]: 'nonsense' } }));
    const { session } = aSession({ mirror, levels });
    await settle();
    expect(session.store.getState().saved).toBeNull();
    expect(noticeKeys(session)).toEqual(['notice.saveSetAside']);
  });

  it('that fails is never told of', async () => {
    const broken: MirrorPort = { read: () => Promise.reject(new Error('broken')), write: () => undefined };
    const { session, play } = aSession({ mirror: broken, levels, pace: 50 });
    await session.startLevel('record-night');
    play(10_000);
    expect(session.store.getState().shift?.tick).toBe(500);
    expect(noticeKeys(session)).toEqual([]);
  });
});
