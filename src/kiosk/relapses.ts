// What a page must remember of its troubles when it is loaded anew: how many there were lately, and when it last gave up
// and loaded itself. Without storage it knows only itself.

/** Of session storage; absent where the browser forbids it. */
export type KeptText = Pick<Storage, 'getItem' | 'setItem'>;

export type Relapses = {
  /** One more trouble; how many there were within ten minutes, this one counted. */
  add(wallMs: number): number;
  /** Milliseconds until the page may be loaded again. */
  waitMs(wallMs: number): number;
  /** The page is being loaded again. */
  reloads(wallMs: number): void;
};

const KEY = '102-tons-troubles';
const LATELY_MS = 600_000;
const FIRST_WAIT_MS = 10_000;
const LAST_WAIT_MS = 300_000;

type Kept = {
  /** When the troubles were, ms of the wall's clock. */
  readonly troubles: readonly number[];
  readonly reloadedAt: number | null;
  /** Loads in a row, each soon after the one before. */
  readonly reloads: number;
};

const NOTHING: Kept = { troubles: [], reloadedAt: null, reloads: 0 };

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const read = (storage: KeptText): Kept => {
  const kept: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
  if (typeof kept !== 'object' || kept === null) return NOTHING;
  const { troubles, reloadedAt, reloads } = kept as { readonly [Name in keyof Kept]?: unknown };
  return {
    troubles: Array.isArray(troubles) ? troubles.filter(isTime) : [],
    reloadedAt: isTime(reloadedAt) ? reloadedAt : null,
    reloads: isTime(reloads) ? reloads : 0,
  };
};

/** A wall clock that was set back, as on a machine without a battery, must not keep a broken page waiting. */
const isLately = (atMs: number, wallMs: number): boolean => atMs <= wallMs && wallMs - atMs < LATELY_MS;

/** `bornMs`: when the page was opened, ms of the wall's clock. Never throws. */
export const createRelapses = (storage: KeptText | null, bornMs: number): Relapses => {
  let isKept = storage !== null;
  let kept = NOTHING;
  try {
    if (storage !== null) kept = read(storage);
  } catch {
    // Not ours, or not to be read: written over with the next trouble.
  }
  const keep = (next: Kept): void => {
    kept = next;
    try {
      storage?.setItem(KEY, JSON.stringify(next));
    } catch {
      isKept = false;
    }
  };
  const recentReload = (wallMs: number): number | null => {
    // A page that cannot know when it was last loaded takes itself for loaded by itself.
    const at = isKept ? kept.reloadedAt : (kept.reloadedAt ?? bornMs);
    return at !== null && isLately(at, wallMs) ? at : null;
  };
  return {
    add: (wallMs) => {
      const troubles = [...kept.troubles.filter((at) => isLately(at, wallMs)), wallMs].slice(-9);
      keep({ ...kept, troubles });
      return troubles.length;
    },
    waitMs: (wallMs) => {
      const at = recentReload(wallMs);
      if (at === null) return 0;
      const wait = Math.min(LAST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, kept.reloads - 1));
      return Math.max(0, at + wait - wallMs);
    },
    reloads: (wallMs) => {
      const inARow = recentReload(wallMs) === null ? 0 : kept.reloads;
      keep({ ...kept, reloadedAt: wallMs, reloads: inARow + 1 });
    },
  };
};
