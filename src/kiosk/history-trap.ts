// A swipe from the edge, or a key for it, goes back in the history: it finds the page it came from.

const HELD = '102-tons-kiosk';

const isHeld = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && (state as { readonly trap?: unknown }).trap === HELD;

/**
 * Puts one entry on top of the page's own and puts it back whenever somebody leaves it. A page loaded again finds its
 * entry and adds none: a history of three weeks is two entries long. Returns its undo; the entry stays.
 */
export const trapHistory = (view: Window): (() => void) => {
  const hold = (): void => {
    if (isHeld(view.history.state)) return;
    try {
      view.history.pushState({ trap: HELD }, '');
    } catch (cause) {
      // Browsers limit how often it may be asked for; the next try comes with the next swipe.
      console.warn(cause);
    }
  };
  hold();
  view.addEventListener('popstate', hold);
  return () => view.removeEventListener('popstate', hold);
};
