// Sees that the kiosk lives: frames come, time goes on, nothing was thrown. What it sees it logs, and answers with a new
// visit; with a new page where that did not help or was needed too often.
import { pageTimers, type PageTimers } from './page-timers.ts';
import { createRelapses, type KeptText, type Relapses } from './relapses.ts';
import { watchTroubles, type TroubleKind } from './troubles.ts';

export type WatchdogOptions = {
  /**
   * The session's own time, any unit that grows; null in a stage where it may stand still. Must not throw, and is asked
   * twice a second.
   */
  readonly sessionTime: () => number | null;
  /** Each trouble once; `detail` has at most 200 letters and no path. */
  readonly onTrouble: (kind: TroubleKind, detail: string) => void;
  /** Back to the attract loop, whatever is up. Where it throws the page is loaded anew. */
  readonly onSoftReset: () => void;
  readonly reload: () => void;
  /** Session storage, or null where the browser forbids it. */
  readonly storage: KeptText | null;
  /** Milliseconds of the wall's clock, which outlives the page. */
  readonly wallMs?: () => number;
  readonly timers?: PageTimers;
  readonly view?: Window;
};

export type Watchdog = {
  /** A frame was drawn; call from the page's own frame loop. */
  beat(): void;
  destroy(): void;
};

const LOOK_MS = 500;
/** So long without a frame, or with a clock that stands, is a trouble. */
const SILENCE_MS = 6000;
/** So long after a new visit frames must be back. */
const GRACE_MS = 3000;
/** What is thrown within this long of an answer is the same trouble. */
const SAME_MS = 1000;
const TOO_OFTEN = 3;

/** Loads the page anew, as soon as that may be again. */
const createReloading = (relapses: Relapses, wallMs: () => number, reload: () => void) => {
  let isWanted = false;
  return {
    want: (): void => {
      isWanted = true;
    },
    look: (): void => {
      if (!isWanted || relapses.waitMs(wallMs()) > 0) return;
      isWanted = false;
      relapses.reloads(wallMs());
      reload();
    },
  };
};

/** Counts how long something stood still, in time the page was awake for: a machine that slept did not stall. */
const createSilence = () => {
  let ms = 0;
  return {
    pass: (elapsedMs: number): number => {
      ms += Math.min(elapsedMs, LOOK_MS * 2);
      return ms;
    },
    end: (): void => {
      ms = 0;
    },
  };
};

type Answer = (kind: TroubleKind, detail: string) => void;

/** Logs a trouble and answers it; what follows on its heels is logged once and answered with it. */
const createAnswer = (options: WatchdogOptions, relapses: Relapses, wantReload: () => void): Answer => {
  const { onTrouble, onSoftReset, timers = pageTimers, wallMs = Date.now } = options;
  let answeredMs = -Infinity;
  const said = new Set<string>();
  const log: Answer = (kind, detail) => {
    const name = `${kind} ${detail}`;
    if (said.has(name) || said.size >= 5) return;
    said.add(name);
    try {
      onTrouble(kind, detail);
    } catch (cause) {
      console.error(cause);
    }
  };
  const answer = (): void => {
    if (relapses.add(wallMs()) >= TOO_OFTEN) wantReload();
    try {
      // Before a new page too: it may have to be waited for.
      onSoftReset();
    } catch (cause) {
      log('reset-failed', String(cause).slice(0, 200));
      wantReload();
    }
  };
  return (kind, detail) => {
    const isSame = timers.nowMs() - answeredMs < SAME_MS;
    if (!isSame) said.clear();
    log(kind, detail);
    if (isSame) return;
    answeredMs = timers.nowMs();
    answer();
  };
};

/** Watches whether frames come; the second silence, after an answer, means a new page. */
const createFrameWatch = (answer: Answer, wantReload: () => void) => {
  const silence = createSilence();
  let isAnswered = false;
  return {
    beat: (): void => {
      silence.end();
      isAnswered = false;
    },
    rest: silence.end,
    look: (elapsedMs: number): void => {
      const ms = silence.pass(elapsedMs);
      if (ms < (isAnswered ? GRACE_MS : SILENCE_MS)) return;
      silence.end();
      if (isAnswered) return wantReload();
      isAnswered = true;
      answer('stall', '');
    },
  };
};

/** Watches whether the session's time goes on where it must. */
const createTimeWatch = (answer: Answer, sessionTime: () => number | null) => {
  const silence = createSilence();
  let last: number | null = null;
  return {
    rest: silence.end,
    look: (elapsedMs: number): void => {
      const now = sessionTime();
      if (now === null || now !== last) {
        last = now;
        return silence.end();
      }
      if (silence.pass(elapsedMs) < SILENCE_MS) return;
      silence.end();
      answer('standstill', '');
    },
  };
};

export const createWatchdog = (options: WatchdogOptions): Watchdog => {
  const { timers = pageTimers, view = window, wallMs = Date.now } = options;
  const relapses = createRelapses(options.storage, wallMs());
  const reloading = createReloading(relapses, wallMs, options.reload);
  const answer = createAnswer(options, relapses, reloading.want);
  const frames = createFrameWatch(answer, reloading.want);
  const time = createTimeWatch(answer, options.sessionTime);
  let lookedMs = timers.nowMs();
  const look = (): void => {
    const elapsedMs = timers.nowMs() - lookedMs;
    lookedMs = timers.nowMs();
    // A page that is not seen draws nothing.
    if (view.document.visibilityState === 'hidden') {
      frames.rest();
      time.rest();
    } else {
      frames.look(elapsedMs);
      time.look(elapsedMs);
    }
    reloading.look();
  };
  const undo = [timers.every(LOOK_MS, look), watchTroubles(view, answer)];
  return {
    beat: frames.beat,
    destroy: () => {
      for (const off of undo) off();
    },
  };
};
