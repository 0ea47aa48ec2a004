// Where the keyboard stands when a screen changes. Without it a reader who cannot see would be left on a
// button that no longer exists, and would not hear that a new page came.

const TARGET = '[data-focus-target]';

/** Puts the focus on the screen's own target (its heading, as a rule) so that it is read from its top. */
export const focusScreen = (desk: HTMLElement): void => {
  const target = desk.querySelector<HTMLElement>(TARGET) ?? desk.querySelector<HTMLElement>('h1, h2');
  if (!target) return;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
};

export type FocusKeeper = {
  /** Notes, by id, what had the focus on the screen that is being left. */
  leave(screen: string): void;
  /** Gives it back if it is still there, else moves to the top of the screen. */
  enter(screen: string): void;
};

export const createFocusKeeper = (desk: HTMLElement): FocusKeeper => {
  const left = new Map<string, string>();
  return {
    leave: (screen) => {
      const held = document.activeElement;
      // A shift that is left is over or dropped: the next one begins at its own top, with the hammer.
      const isKept =
        screen !== 'shift' && held instanceof HTMLElement && held.id !== '' && desk.contains(held);
      if (isKept) left.set(screen, held.id);
      else left.delete(screen);
    },
    enter: (screen) => {
      const id = left.get(screen);
      const held = id === undefined ? null : document.getElementById(id);
      if (held && desk.contains(held)) held.focus({ preventScroll: true });
      else focusScreen(desk);
    },
  };
};
