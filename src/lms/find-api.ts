// Where a learning platform put its runtime: in one of the windows round the page, at any depth, or round the window that
// opened it. A window of another origin may not be looked into; it is passed by, for the one behind it may be ours.
import type { ScormStandard } from './scorm-words.ts';

/** Frames in frames; a page that is its own parent's parent would never end. */
const MOST_DEEP = 100;

export type FoundApi = { readonly standard: ScormStandard; readonly api: object };

const NAMES: Readonly<Record<ScormStandard, string>> = { 'scorm-2004': 'API_1484_11', 'scorm-12': 'API' };

/** What a window answers, or null: of another origin, closed, or not there. */
const seen = (view: unknown, name: string): unknown => {
  try {
    return typeof view === 'object' && view !== null ? Reflect.get(view, name) : null;
  } catch {
    return null;
  }
};

const isApi = (found: unknown): found is object =>
  (typeof found === 'object' && found !== null) || typeof found === 'function';

/** The window and those round it, from the inside out. */
const upwards = (view: unknown): readonly unknown[] => {
  const windows: unknown[] = [];
  let at: unknown = view;
  while (typeof at === 'object' && at !== null && !windows.includes(at) && windows.length < MOST_DEEP) {
    windows.push(at);
    at = seen(at, 'parent');
  }
  return windows;
};

const inWindows = (windows: readonly unknown[], order: readonly ScormStandard[]): FoundApi | null => {
  for (const standard of order)
    for (const view of windows) {
      const api = seen(view, NAMES[standard]);
      if (isApi(api)) return { standard, api };
    }
  return null;
};

/** `order`: which runtime is asked for first, where a platform shows both. */
export const findApi = (view: unknown, order: readonly ScormStandard[]): FoundApi | null => {
  const around = upwards(view);
  const found = inWindows(around, order);
  if (found !== null) return found;
  const openers = around.map((each) => seen(each, 'opener')).filter((each) => each !== null);
  for (const opener of openers) {
    const behind = inWindows(upwards(opener), order);
    if (behind !== null) return behind;
  }
  return null;
};
