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
    return (typeof view === 'object' && view !== null) || typeof view === 'function'
      ? Reflect.get(view, name)
      : null;
  } catch {
    return null;
  }
};

const OPENS: Readonly<Record<ScormStandard, string>> = {
  'scorm-2004': 'Initialize',
  'scorm-12': 'LMSInitialize',
};

/** Much is called `API`, any element of a page with that id too: a runtime is what can be opened. */
const isApi = (found: unknown, standard: ScormStandard): found is object =>
  ((typeof found === 'object' && found !== null) || typeof found === 'function') &&
  typeof seen(found, OPENS[standard]) === 'function';

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

const inWindows = (windows: readonly unknown[], order: readonly ScormStandard[]): readonly FoundApi[] =>
  order.flatMap((standard) =>
    windows.flatMap((view) => {
      const api = seen(view, NAMES[standard]);
      return isApi(api, standard) ? [{ standard, api }] : [];
    }),
  );

/** All there are, the likeliest first. `order`: which runtime is asked for first, where a platform shows both. */
export const findApis = (view: unknown, order: readonly ScormStandard[]): readonly FoundApi[] => {
  const around = upwards(view);
  const openers = around.map((each) => seen(each, 'opener')).filter((each) => each !== null);
  const found = [around, ...openers.map(upwards)].flatMap((windows) => inWindows(windows, order));
  return found.filter(({ api }, at) => found.findIndex((other) => other.api === api) === at);
};
