// Windows as a platform puts them round a lesson: frames in frames, an opener, and one of another origin, which may be passed
// through and not looked into.

export type FakeWindow = EventTarget & Record<string, unknown>;

const page = { querySelector: (): null => null };

/** The topmost window is its own parent, as in every browser. */
export const fakeWindow = (inside: Readonly<Record<string, unknown>> = {}): FakeWindow => {
  const view = Object.assign(new EventTarget(), { opener: null, document: page }, inside) as FakeWindow;
  view['parent'] ??= view;
  return view;
};

/** What is known of a window of another origin: who is round it, and that it says nothing else. */
export const strangeWindow = (parent: FakeWindow | null = null): FakeWindow => {
  const known = fakeWindow(parent === null ? {} : { parent });
  const strange: FakeWindow = new Proxy(known, {
    get: (target, name) => {
      if (name === 'parent') return parent ?? strange;
      if (name === 'opener') return null;
      if (name === 'addEventListener') return target.addEventListener;
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
    },
  });
  return strange;
};

/** A window with so many others round it, the outermost of them this one. */
export const within = (outermost: FakeWindow, depth: number): FakeWindow =>
  depth === 0 ? outermost : fakeWindow({ parent: within(outermost, depth - 1) });

export const asWindow = (view: FakeWindow): Window => view as unknown as Window;
