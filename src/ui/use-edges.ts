// Marks a strip that scrolls with the ends at which more is hidden (`data-more="start end"`), so that the style can
// fade them. A strip cut off without a sign looks like the whole of it.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Rounding of scroll positions, px. */
const SLACK = 2;

const mark = (strip: HTMLElement): void => {
  const hidden = strip.scrollWidth - strip.clientWidth;
  const at = Math.abs(strip.scrollLeft);
  const ends = [at > SLACK ? 'start' : '', hidden - at > SLACK ? 'end' : ''].filter(Boolean).join(' ');
  if (strip.dataset['more'] !== ends) strip.dataset['more'] = ends;
};

export const useEdges = (strip: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = strip.current;
    if (element === null) return undefined;
    const look = (): void => mark(element);
    look();
    element.addEventListener('scroll', look, { passive: true });
    const watch = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    watch?.observe(element);
    for (const child of element.children) watch?.observe(child);
    return () => {
      element.removeEventListener('scroll', look);
      watch?.disconnect();
    };
  }, [strip]);
};
