// Words that do not come over the line: tried twice, told of, and no reason for the others to stay away.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFiles } from '../../src/i18n/text-files.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const lost = (): Promise<never> => Promise.reject(new Error('no line'));
const there = async (): Promise<unknown> => ({ 'a.b': 'words' });

describe('a text file', () => {
  it('that fails twice is named and leaves the others alone', async () => {
    const load = vi.fn<() => Promise<never>>(lost);
    const missing = vi.fn<(names: readonly string[]) => void>();
    const reading = readFiles(
      [
        ['x/en/ui.json', there],
        ['x/en/cards.json', load],
      ],
      missing,
    );
    await vi.runAllTimersAsync();
    expect((await reading).get('a.b')?.text).toBe('words');
    expect(load).toHaveBeenCalledTimes(2);
    expect(missing.mock.calls).toEqual([[['cards']]]);
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('that comes at the second try is not spoken of', async () => {
    const load = vi.fn<() => Promise<unknown>>(lost).mockImplementationOnce(lost).mockImplementation(there);
    const missing = vi.fn<(names: readonly string[]) => void>();
    const reading = readFiles([['x/en/ui.json', load]], missing);
    await vi.runAllTimersAsync();
    expect((await reading).size).toBe(1);
    expect(missing).not.toHaveBeenCalled();
  });
});
