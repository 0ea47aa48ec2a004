// True once a thing on a scrolled page has really been on the screen. Without it the photograph of 1935
// would be retouched below the fold, where nobody sees it happen.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Part of the thing that must be on the screen; *tuned*. */
const ENOUGH = 0.5;

export const useSeen = (thing: RefObject<Element | null>): boolean => {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = thing.current;
    if (element === null || isSeen) return undefined;
    if (typeof IntersectionObserver === 'undefined') {
      setSeen(true);
      return undefined;
    }
    const watch = new IntersectionObserver(
      (entries) => (entries.some((entry) => entry.intersectionRatio >= ENOUGH) ? setSeen(true) : undefined),
      { threshold: ENOUGH },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [thing, isSeen]);
  return isSeen;
};
