// When a player's machine takes a new version, and when the line is free to fetch one.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { updateAtTitle } from '../../src/platform/home-updates.ts';
import { QUIET_MS, whenQuiet } from '../../src/platform/quiet.ts';
import type { Updates } from '../../src/platform/updates.ts';
import type { Session } from '../../src/session/session-port.ts';
import type { GameState } from '../../src/session/store.ts';
import type { SimEvent } from '../../src/sim/index.ts';
import { aSession } from '../support/session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const aPage = (isUntouched: boolean) => {
  const { store } = aSession().session;
  let listener = (): void => undefined;
  const page = { hasUpdate: false, hasDialog: false };
  const apply = vi.fn(() => Promise.resolve(true));
  const check = vi.fn(() => Promise.resolve());
  const updates: Updates = {
    register: () => undefined,
    hasUpdate: () => page.hasUpdate,
    onUpdate: (heard) => {
      listener = heard;
      return () => undefined;
    },
    apply,
    check,
  };
  const undo = updateAtTitle({ store }, updates, {
    isUntouched: () => isUntouched,
    hasDialog: () => page.hasDialog,
  });
  return {
    page,
    apply,
    check,
    undo,
    update: () => {
      page.hasUpdate = true;
      listener();
    },
    show: (patch: Partial<GameState>) => {
      store.setState(patch);
      vi.runAllTimers();
    },
  };
};

describe('at home a new version', () => {
  it('is taken at a title that was just opened', () => {
    const { update, apply } = aPage(true);
    update();
    expect(apply).toHaveBeenCalledTimes(1);
  });

  it('is not taken under the eyes of somebody who has begun to choose', () => {
    const { update, apply } = aPage(false);
    update();
    expect(apply).not.toHaveBeenCalled();
  });

  it('is never taken on any other screen, and is at the return to the title', () => {
    const { update, show, apply } = aPage(true);
    show({ screen: 'shift' });
    update();
    show({ screen: 'tally' });
    show({ screen: 'card' });
    expect(apply).not.toHaveBeenCalled();
    show({ screen: 'title' });
    expect(apply).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Partial<GameState>]>([
    ['a level is on its way', { isBusy: true }],
    ['a notice has not been read', { notices: [{ id: 1, key: 'notice.storageFull', args: {} }] }],
  ])('waits while %s', (_why, patch) => {
    const { update, show, apply } = aPage(true);
    show(patch);
    update();
    show({ screen: 'shift' });
    show({ screen: 'title' });
    expect(apply).not.toHaveBeenCalled();
  });

  it('waits while a sheet is open', () => {
    const { page, update, apply } = aPage(true);
    page.hasDialog = true;
    update();
    expect(apply).not.toHaveBeenCalled();
  });

  it('is looked for at the return to the title, where none is known', () => {
    const { show, check, apply } = aPage(false);
    show({ screen: 'shift' });
    show({ screen: 'title' });
    expect(check).toHaveBeenCalledTimes(1);
    expect(apply).not.toHaveBeenCalled();
  });

  it('is no longer anybody’s business after the undo', () => {
    const { page, undo, show, apply, check } = aPage(true);
    undo();
    page.hasUpdate = true;
    show({ screen: 'shift' });
    show({ screen: 'title' });
    expect([apply.mock.calls, check.mock.calls]).toEqual([[], []]);
  });
});

describe('the line is free', () => {
  const aLine = (settled: Promise<unknown> = Promise.resolve()) => {
    let hear: (events: readonly SimEvent[]) => void = () => undefined;
    const session: Pick<Session, 'onEvents'> = {
      onEvents: (listener) => {
        hear = listener;
        return () => undefined;
      },
    };
    const page = new EventTarget();
    const freed = vi.fn<() => void>();
    void whenQuiet(session, settled, page).then(freed);
    return {
      page,
      freed,
      pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
      cut: (kind: string) => hear([{ kind } as SimEvent]),
    };
  };

  it('when the first coal comes down, and not by an event of another kind', async () => {
    const { freed, pass, cut } = aLine();
    await pass(0);
    cut('roof-talked');
    await pass(0);
    expect(freed).not.toHaveBeenCalled();
    cut('coal-cut');
    await pass(0);
    expect(freed).toHaveBeenCalledTimes(1);
  });

  it('when nobody has touched the page for a while, counted from the last touch', async () => {
    const { page, freed, pass } = aLine();
    await pass(QUIET_MS - 1);
    page.dispatchEvent(new Event('keydown'));
    await pass(QUIET_MS - 1);
    expect(freed).not.toHaveBeenCalled();
    await pass(1);
    expect(freed).toHaveBeenCalledTimes(1);
  });

  it('never before the mine and the sound have come or failed', async () => {
    let fail: (cause: unknown) => void = () => undefined;
    const { freed, pass } = aLine(
      new Promise((_resolve, reject) => {
        fail = reject;
      }),
    );
    await pass(10 * QUIET_MS);
    expect(freed).not.toHaveBeenCalled();
    fail(new Error('lost'));
    await pass(QUIET_MS);
    expect(freed).toHaveBeenCalledTimes(1);
  });
});
