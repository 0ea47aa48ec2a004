// Captions are few and short-lived, notices wait to be read.
import { describe, expect, it } from 'vitest';
import { CAPTION_MS, MAX_CAPTIONS } from '../../src/session/messages.ts';
import { aSession, noticeKeys } from '../support/session.ts';

const captionKeys = (session: ReturnType<typeof aSession>['session']): readonly string[] =>
  session.store.getState().captions.map((caption) => caption.key);

describe('captions', () => {
  it('are at most four, the newest last', () => {
    const { session } = aSession();
    for (const key of ['a', 'b', 'c', 'd', 'e']) session.caption(key);
    expect(captionKeys(session)).toEqual(['b', 'c', 'd', 'e']);
    expect(captionKeys(session)).toHaveLength(MAX_CAPTIONS);
  });

  it('are one line however often the same is said', () => {
    const { session } = aSession();
    session.caption('creak', { bay: 3 });
    session.caption('other');
    session.caption('creak', { bay: 3 });
    expect(captionKeys(session)).toEqual(['other', 'creak']);
  });

  it('go after a while, but not while the game is paused', async () => {
    const { session, play } = aSession();
    await session.startLevel('record-night');
    session.caption('a');
    play(CAPTION_MS - 100);
    session.pause('player');
    play(CAPTION_MS);
    expect(captionKeys(session)).toEqual(['a']);
    session.resume('player');
    play(200);
    expect(captionKeys(session)).toEqual([]);
  });
});

describe('notices', () => {
  it('stay until they are dismissed, and the same one stands only once', () => {
    const { session, play } = aSession();
    session.notify('x', { n: 1 });
    session.notify('x', { n: 1 });
    session.notify('y');
    play(60_000);
    expect(noticeKeys(session)).toEqual(['x', 'y']);
    session.dismiss(session.store.getState().notices[0]?.id ?? -1);
    expect(noticeKeys(session)).toEqual(['y']);
  });
});
