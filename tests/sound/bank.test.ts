// @vitest-environment happy-dom
// Nothing sounds from a page out of sight, whatever had paused the game before.
import { afterEach, expect, it, vi } from 'vitest';

const told: boolean[] = [];
vi.mock('howler', () => ({
  Howl: vi.fn(),
  Howler: {
    ctx: null,
    usingWebAudio: false,
    mute: (isMuted: boolean) => told.push(isMuted),
  },
}));

const { createBank } = await import('../../src/sound/bank.ts');

const turn = (isHidden: boolean): void => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
};

afterEach(() => vi.restoreAllMocks());

it('is mute while its page is hidden, until it is put away', () => {
  const bank = createBank();
  turn(true);
  turn(false);
  expect(told).toEqual([true, false]);
  bank.dispose();
  turn(true);
  expect(told).toEqual([true, false]);
});
