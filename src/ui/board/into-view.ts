// Brings a part of the board before the eyes: without it a class that was read lies below the fold, a line that was opened
// shows its shift where nobody looks, and both look as if nothing had happened.
import { useEffect, useRef } from 'preact/hooks';
import type { Board } from '../../board/board.ts';
import { useStore } from '../use-store.ts';

const isStill = (): boolean =>
  document.documentElement.dataset['motion'] === 'reduced' ||
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export const bringIntoView = (element: Element | null, block: 'start' | 'nearest'): void =>
  element?.scrollIntoView({ block, behavior: isStill() ? 'auto' : 'smooth' });

/** Somebody has words in hand: the page is not pulled away from under them. */
const isTyping = (): boolean => {
  const at = document.activeElement;
  const isField = at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type === 'text');
  return isField && at.value !== '';
};

/** What came of the first codes is brought into view, once for an empty board; the focus stays where it is. */
export const useFirstResults = (board: Board) => {
  const results = useRef<HTMLDivElement>(null);
  const isShown = useRef(false);
  const isBusy = useStore(board.store, (state) => state.progress !== null || state.isReading);
  const isAnything = useStore(board.store, ({ entries, away }) => entries.length + away.length > 0);
  // What was kept lies there from the start: the page opens at its top.
  const isByHand = useStore(
    board.store,
    ({ entries, away }) => entries.some((one) => !one.isFromShelf) || away.some((one) => !one.isFromShelf),
  );
  useEffect(() => {
    if (isBusy) return;
    const isFirst = isByHand && !isShown.current;
    isShown.current = isAnything;
    if (isFirst && !isTyping()) bringIntoView(results.current, 'start');
  }, [isBusy, isAnything, isByHand]);
  return results;
};
