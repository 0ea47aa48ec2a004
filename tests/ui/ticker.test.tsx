// @vitest-environment happy-dom
// Fast numbers are written past the renderer: a ton must not cost a render.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { GameState, GameStore } from '../../src/session/store.ts';
import { Ticker } from '../../src/ui/ticker.tsx';
import { createWheels } from '../../src/ui/parts/wheels.ts';
import { aSession } from '../support/session.ts';

const read = (state: GameState): string => String(state.settings.pace);
type CountedProps = { readonly store: GameStore; readonly onRender: () => void };

const Counted = ({ store, onRender }: CountedProps) => {
  onRender();
  return <Ticker store={store} read={read} />;
};

describe('the ticker', () => {
  it('follows the store without rendering again', async () => {
    const { session } = aSession();
    const host = document.createElement('div');
    const onRender = vi.fn<() => void>();
    await act(() => render(<Counted store={session.store} onRender={onRender} />, host));
    for (const pace of [60, 70, 80]) await act(() => session.changeSettings({ pace }));
    expect(host.textContent).toBe('80');
    expect(onRender).toHaveBeenCalledTimes(1);
    render(null, host);
    session.changeSettings({ pace: 90 });
    expect(host.textContent).toBe('');
  });
});

describe('the wheels', () => {
  const shown = (host: HTMLElement): string =>
    [...host.children].map((wheel) => (wheel.children[0] ?? wheel).textContent).join('');

  it('show a number with leading noughts and the decimal sign of the reader', () => {
    const host = document.createElement('span');
    createWheels(host, 3, 1, ',').show(1023);
    expect(shown(host)).toBe('102,3');
  });

  it('never show more than they have wheels for, nor less than nothing', () => {
    const host = document.createElement('span');
    const wheels = createWheels(host, 2, 1, '.');
    wheels.show(123_456);
    expect(shown(host)).toBe('99.9');
    wheels.show(-5);
    expect(shown(host)).toBe('00.0');
  });
});
