// Fast numbers: subscribes to the store and writes text into one element, so that a tub that fills twenty
// times a second costs no render. It must never be a live region: see announce.ts.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GameState, GameStore } from '../session/store.ts';

export type TickerProps = {
  readonly store: GameStore;
  readonly read: (state: GameState) => string;
  readonly class?: string;
};

/** Runs `write` now and at every change of the store; returns its undo. */
export const follow = (store: GameStore, write: (state: GameState) => void): (() => void) => {
  write(store.getState());
  return store.subscribe(write);
};

export const Ticker = ({ store, read, class: name }: TickerProps) => {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(
    () =>
      follow(store, (state) => {
        const text = read(state);
        if (element.current && element.current.textContent !== text) element.current.textContent = text;
      }),
    [store, read],
  );
  return <span ref={element} class={name} />;
};
