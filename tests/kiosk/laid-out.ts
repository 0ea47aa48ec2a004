// A page with places: happy-dom lays nothing out, so each element says in `data-at="left top width height"` where it is.

export const layOut = (html: string): void => {
  document.body.innerHTML = html;
};

/** From here on every element of the page is where its `data-at` says, and a pixel large in the corner without one. */
export const withPlaces = (): void => {
  Element.prototype.getBoundingClientRect = function places(this: Element) {
    const [left = 0, top = 0, width = 1, height = 1] = (this.getAttribute('data-at') ?? '')
      .split(' ')
      .filter((part) => part !== '')
      .map(Number);
    return new DOMRect(left, top, width, height);
  };
};

export const need = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(id);
  return found;
};

/** The id of what has the focus. */
export const focused = (): string => document.activeElement?.id ?? '';

/** Presses a key where the focus is. Whether somebody took it from the browser. */
export const pressKey = (key: string, facts: Partial<KeyboardEvent> = {}): boolean => {
  const code = /^\d$/.test(key) ? `Digit${key}` : key === ' ' ? 'Space' : key;
  const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...facts });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event.defaultPrevented;
};
