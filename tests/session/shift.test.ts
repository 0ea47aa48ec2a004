// A shift under the session: the same inputs give the same night at any pace and frame rate, and a pause is a pause.
import { describe, expect, it } from 'vitest';
import { complain } from '../../src/content/complaint.ts';
import { aSession, fingerprint, levelsCutTo, noticeKeys, settle } from '../support/session.ts';

const nightAt = async (pace: number, frameMs: number): Promise<string> => {
  const { session, play, shift } = aSession({ pace, autoplay: 'par', levels: levelsCutTo(1500) });
  await session.startLevel('record-night', 11);
  const running = shift();
  while (running.state.end === null) play(frameMs, frameMs);
  return fingerprint(running);
};

describe('a shift', () => {
  it('is the same at any pace and any frame rate', async () => {
    const nights = [
      await nightAt(50, 16),
      await nightAt(50, 33),
      await nightAt(260, 7),
      await nightAt(5000, 100),
    ];
    expect(new Set(nights).size).toBe(1);
  });

  it('stands still while it is paused, and goes on only when every cause has let go', async () => {
    const { session, play, shift } = aSession({ pace: 50 });
    await session.startLevel('record-night');
    play(1000);
    expect(shift().state.tick).toBe(50);
    session.pause('player');
    session.pause('hidden');
    play(2000);
    session.resume('hidden');
    expect(session.store.getState().pause).toBe('player');
    play(2000);
    expect(shift().state.tick).toBe(50);
    session.resume('player');
    play(100);
    expect(shift().state.tick).toBe(55);
  });

  it('takes a command at the next tick and shows it in the store', async () => {
    const { session, play } = aSession({ pace: 50 });
    await session.startLevel('record-night');
    session.dispatch({ kind: 'hammer-on' });
    play(20);
    expect(session.store.getState().shift).toMatchObject({ tick: 1, isHammering: true });
  });

  it('tells listeners what happened, refusals too, until they leave', async () => {
    const { session, play } = aSession({ pace: 50 });
    await session.startLevel('record-night');
    const heard: string[] = [];
    const leave = session.onEvents((events) => heard.push(...events.map((event) => event.kind)));
    session.dispatch({ kind: 'mend-hose' });
    play(20);
    leave();
    session.dispatch({ kind: 'mend-hose' });
    play(20);
    expect(heard.filter((kind) => kind === 'refused')).toEqual(['refused']);
  });

  it('keeps what did not change in the store identical from frame to frame', async () => {
    const { session, play } = aSession({ pace: 50 });
    await session.startLevel('record-night');
    play(20);
    const before = session.store.getState().shift;
    play(20);
    const after = session.store.getState().shift;
    expect(after).not.toBe(before);
    for (const part of ['roof', 'blocked', 'creditedKg', 'aim', 'wedge'] as const)
      expect(after?.[part]).toBe(before?.[part]);
  });

  it('writes to the store at most once a frame of digging', async () => {
    const { session, play } = aSession({ pace: 260, autoplay: 'par' });
    await session.startLevel('record-night');
    play(20);
    let writes = 0;
    session.store.subscribe(() => {
      writes += 1;
    });
    play(1000, 20);
    expect(writes).toBe(50);
  });

  it('shows labour and credit by rule while it runs', async () => {
    const { session, play } = aSession({ pace: 1000, autoplay: 'par', levels: levelsCutTo(6000) });
    await session.startLevel('record-night');
    play(5000);
    const slice = session.store.getState().shift;
    const cut = slice?.creditedKg['one-name']?.['hewer'] ?? 0;
    expect(cut).toBeGreaterThan(0);
    expect(cut).toBeLessThanOrEqual(slice?.cutKg ?? 0);
    const equal = Object.values(slice?.creditedKg['equal-shares'] ?? {});
    expect(equal.reduce((sum, kg) => sum + kg, 0)).toBe(cut);
    expect(slice?.crew.every((card) => card.labourSeconds <= (slice?.tick ?? 0))).toBe(true);
    expect(slice?.crew.some((card) => !card.isPlayer && card.labourSeconds > 0)).toBe(true);
  });

  it('does not take from a person an answer that was not offered', async () => {
    const levels = levelsCutTo(900, (level) => ({
      ...level,
      cards: level.cards.filter((card) => card.id === 'swap-posts').map((card) => ({ ...card, atTick: 10 })),
    }));
    const { session, play } = aSession({ pace: 50, levels });
    await session.startLevel('record-night');
    play(500);
    const card = session.store.getState().shift?.card;
    expect(card?.id).toBe('swap-posts');
    expect(card?.answers.map((answer) => answer.id)).toEqual(['swap']);
    session.dispatch({ kind: 'answer-card', card: 'swap-posts', answer: 'rest' });
    play(100);
    expect(session.store.getState().shift?.card?.id).toBe('swap-posts');
    session.pause('card');
    play(1000);
    expect(session.store.getState().shift?.card?.id).toBe('swap-posts');
    session.dispatch({ kind: 'answer-card', card: 'swap-posts', answer: 'swap' });
    play(100);
    expect(session.store.getState().shift?.card).toBeNull();
  });

  it('does not begin where the level is wrong, and says so', async () => {
    const { session } = aSession();
    await session.startLevel('no-such-night');
    expect(session.store.getState()).toMatchObject({ screen: 'title', isBusy: false });
    expect(noticeKeys(session)).toEqual(['notice.levelBroken']);
  });

  it('is told of with every complaint about its level, not the first alone', async () => {
    const complaints = [
      complain('face.bays', 'complaint.list', { given: '7' }),
      complain('crew', 'complaint.missing'),
    ];
    const { ids } = levelsCutTo(900);
    const load = async () => ({ ok: false, reason: 'wrong', complaints }) as const;
    const { session } = aSession({ levels: { ids, load } });
    await session.startLevel('record-night');
    expect(session.store.getState().notices).toMatchObject([
      { key: 'notice.levelBroken', args: { level: 'record-night' }, lines: complaints },
    ]);
  });

  it('is the last one asked for when two are asked for at once', async () => {
    const { session } = aSession();
    await Promise.all([session.startLevel('ordinary-night'), session.startLevel('record-night')]);
    await settle();
    expect(session.store.getState().shift?.levelId).toBe('record-night');
  });
});
