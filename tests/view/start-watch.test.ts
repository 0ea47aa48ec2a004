// @vitest-environment happy-dom
// A mine that never comes to its first picture is given up, once, and only by a page that somebody sees.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { READY_MS, watchStart } from '../../src/view/start-watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('a start that takes too long is given up once', () => {
  const late = vi.fn<() => void>();
  watchStart(late);
  vi.advanceTimersByTime(READY_MS - 1);
  expect(late).not.toHaveBeenCalled();
  vi.advanceTimersByTime(READY_MS * 3);
  expect(late).toHaveBeenCalledOnce();
});

it('a start that came in time is never given up', () => {
  const late = vi.fn<() => void>();
  const inTime = watchStart(late);
  vi.advanceTimersByTime(READY_MS / 2);
  inTime();
  vi.advanceTimersByTime(READY_MS * 3);
  expect(late).not.toHaveBeenCalled();
});

it('a page that nobody sees is waited for', () => {
  const late = vi.fn<() => void>();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  watchStart(late);
  vi.advanceTimersByTime(READY_MS * 3);
  expect(late).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  vi.advanceTimersByTime(READY_MS);
  expect(late).toHaveBeenCalledOnce();
});
