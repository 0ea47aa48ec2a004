// How wide a plot may be drawn, and how large the reader's letters are: drawn in real pixels its words keep their size on
// a phone, on a wall and at 200 %.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type PlotSize = {
  /** Inner width of the plot, px. */
  readonly width: number;
  /** The root's text size, px. */
  readonly rem: number;
};

/** A4 between its margins, in the letters `sheets-print.css` sets: what is being printed cannot be measured any more. */
const ON_PAPER: PlotSize = { width: 690, rem: 13.6 };
const UNMEASURED: PlotSize = { width: 640, rem: 16 };

const measure = (box: HTMLElement, before: PlotSize): PlotSize => {
  const width = box.clientWidth;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || UNMEASURED.rem;
  // A tab that is not open has no width: what was measured before holds.
  if (width === 0 || (width === before.width && rem === before.rem)) return before;
  return { width, rem };
};

export const usePlotSize = (): readonly [RefObject<HTMLDivElement | null>, PlotSize] => {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = (): void => setSize((before) => measure(element, before));
    const layOut = (): void => setSize(ON_PAPER);
    look();
    window.addEventListener('beforeprint', layOut);
    window.addEventListener('afterprint', look);
    const watcher = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    // The second of them is one letter wide: letters grow while the sheet keeps its width.
    for (const watched of [element, ...element.children]) watcher?.observe(watched);
    return () => {
      watcher?.disconnect();
      window.removeEventListener('beforeprint', layOut);
      window.removeEventListener('afterprint', look);
    };
  }, []);
  return [box, size];
};
