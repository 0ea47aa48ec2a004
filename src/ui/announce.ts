// What a screen reader hears of the shift: one polite message every two seconds at most, the newest of each
// topic, and falls at once. A live region that followed the counter would make the game unusable by ear.
import type { GameStore } from '../session/store.ts';

/** Least time between two polite messages, ms. *tuned* (codebases.md pitfall 27) */
export const QUIET_MS = 2000;
const MAX_PENDING = 3;
/** How long words stay to be found by a reader who walks the page, ms; after that they are no longer true. *tuned* */
export const STAND_MS = 9000;

export type Announcer = {
  /** Polite. A later message of the same topic replaces an earlier one that was not yet said. */
  say(topic: string, text: string): void;
  /** Assertive: somebody is in danger or hurt. */
  shout(text: string): void;
  /** Forgets what waits and empties both regions: another screen, another language, a question answered. */
  clear(): void;
  dispose(): void;
};

export type Timing = {
  readonly now: () => number;
  readonly later: (run: () => void, ms: number) => number;
  readonly cancel: (id: number) => void;
};

export const pageTiming: Timing = {
  now: () => performance.now(),
  later: (run, ms) => window.setTimeout(run, ms),
  cancel: (id) => window.clearTimeout(id),
};

const write = (region: HTMLElement, text: string): void => {
  // The same words twice must be heard twice: a trailing space makes them a change.
  region.textContent = region.textContent === text ? `${text} ` : text;
};

export const createAnnouncer = (polite: HTMLElement, assertive: HTMLElement, timing: Timing): Announcer => {
  const pending = new Map<string, string>();
  let lastMs = Number.NEGATIVE_INFINITY;
  let timer: number | null = null;
  const fading = new Map<HTMLElement, number>();

  const wipe = (region: HTMLElement): void => {
    const due = fading.get(region);
    if (due !== undefined) timing.cancel(due);
    fading.delete(region);
    if (region.textContent !== '') region.textContent = '';
  };

  const put = (region: HTMLElement, text: string): void => {
    const due = fading.get(region);
    if (due !== undefined) timing.cancel(due);
    write(region, text);
    fading.set(
      region,
      timing.later(() => wipe(region), STAND_MS),
    );
  };

  const hush = (): void => {
    if (timer !== null) timing.cancel(timer);
    timer = null;
    pending.clear();
    wipe(polite);
    wipe(assertive);
  };

  const speak = (): void => {
    timer = null;
    const next = pending.entries().next();
    if (next.done) return;
    pending.delete(next.value[0]);
    put(polite, next.value[1]);
    lastMs = timing.now();
    plan();
  };

  const plan = (): void => {
    if (timer !== null || pending.size === 0) return;
    const waitMs = lastMs + QUIET_MS - timing.now();
    if (waitMs <= 0) speak();
    else timer = timing.later(speak, waitMs);
  };

  return {
    say: (topic, text) => {
      pending.delete(topic);
      pending.set(topic, text);
      const oldest = pending.keys().next();
      if (pending.size > MAX_PENDING && !oldest.done) pending.delete(oldest.value);
      plan();
    },
    shout: (text) => put(assertive, text),
    clear: hush,
    dispose: () => {
      for (const due of [timer, ...fading.values()]) if (due !== null) timing.cancel(due);
      pending.clear();
    },
  };
};

/** Empties the regions when what they say has passed: the screen, the language or the open card changed. */
export const keepFresh = (announcer: Pick<Announcer, 'clear'>, store: GameStore): (() => void) =>
  store.subscribe((now, then) => {
    const [card, before] = [now.shift?.card ?? null, then.shift?.card ?? null];
    const isElsewhere = now.screen !== then.screen || now.settings.locale !== then.settings.locale;
    if (isElsewhere || (card === null && before !== null)) announcer.clear();
  });
