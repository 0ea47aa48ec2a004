// True once a thing on a scrolled page has been looked at for a while. Without it the photograph of 1935
// would be retouched below the fold, or while it scrolls by, where nobody sees it happen.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Part of the thing, or of the window where the thing is larger, that must be on the screen; *tuned*. */
const ENOUGH = 0.45;
const STEPS = Array.from({ length: 21 }, (_, nth) => nth / 20);
/** The foot of a printed page covers this much of the window. */
const UNDER_FOOT = '0px 0px -72px 0px';

const isInView = ({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean =>
  intersectionRatio >= ENOUGH ||
  (rootBounds !== null && intersectionRect.height >= rootBounds.height * ENOUGH && intersectionRatio > 0);

/** Whether the thing is on the screen now; always where the browser cannot tell. */
const useInView = (thing: RefObject<Element | null>): boolean => {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const element = thing.current;
    if (element === null) return undefined;
    if (typeof IntersectionObserver === 'undefined') {
      setThere(true);
      return undefined;
    }
    const watch = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last !== undefined) setThere(isInView(last));
      },
      { threshold: STEPS, rootMargin: UNDER_FOOT },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [thing]);
  return isThere;
};

/** Scrolled away before the time is over, the thing has not been seen and the time begins anew. */
export const useSeen = (thing: RefObject<Element | null>, dwellMs: number): boolean => {
  const isThere = useInView(thing);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!isThere || isSeen) return undefined;
    const timer = window.setTimeout(() => setSeen(true), dwellMs);
    return () => window.clearTimeout(timer);
  }, [isThere, isSeen, dwellMs]);
  return isSeen;
};
