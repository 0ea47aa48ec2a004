// One switch for everything: the controls are lit in turn, and whatever is pressed, anywhere, takes the lit one. In the
// dig the hammer is a hold, which one switch cannot give: there a press sets it going and the next one stops it.
import { controlsIn, scopeOf, type Scope } from './controls.ts';
import { createPadWatch, readPads, type PadState } from './pads.ts';
import { isHoldKey } from './shortcuts.ts';

export type ScanOptions = {
  /** Whether the controls are lit in turn at all: the setting, and not in the staff's panel. */
  readonly isActive: () => boolean;
  /** Whether the hammer is at hand. A dialog or a card above the dig is lit all the same. */
  readonly isDigging: () => boolean;
  readonly toggleHammer: () => void;
  /** How long each control is lit, ms. */
  readonly periodMs?: number;
  readonly page?: Document;
  readonly readPad?: () => PadState;
};

export type Scan = {
  /** Lets time pass, real ms; call once a frame. */
  advance(elapsedMs: number): void;
  destroy(): void;
};

const ROUNDS = 2;
/** A shaking hand, and a worn switch, press twice: so long nothing more is heard, ms. *tuned* */
const REST_MS = 300;

/** Goes round the controls; answers and forgets nothing but which one is lit. */
const createRound = (periodMs: number) => {
  let lit: HTMLElement | null = null;
  let sinceMs = 0;
  let rounds = 0;
  /** What was there when the last round ended without a press: those wait for one. */
  let waiting: readonly HTMLElement[] | null = null;

  const light = (control: HTMLElement | null): void => {
    lit?.classList.remove('is-lit');
    lit = control;
    lit?.classList.add('is-lit');
    lit?.focus();
  };
  const restart = (): void => {
    light(null);
    sinceMs = 0;
    rounds = 0;
    waiting = null;
  };
  const step = (controls: readonly HTMLElement[], at: number): void => {
    if (at + 1 === controls.length) rounds += 1;
    if (rounds < ROUNDS) return light(controls[(at + 1) % controls.length] ?? null);
    restart();
    waiting = controls;
  };
  return {
    restart,
    lit: (): HTMLElement | null => (lit?.isConnected === true ? lit : null),
    advance: (controls: readonly HTMLElement[], elapsedMs: number): void => {
      // Another screen has come: it is lit without being asked for.
      if (waiting !== null && !controls.some((control) => waiting?.includes(control))) waiting = null;
      if (waiting !== null) return;
      const at = lit === null ? -1 : controls.indexOf(lit);
      if (at < 0) {
        restart();
        return light(controls[0] ?? null);
      }
      sinceMs += elapsedMs;
      if (sinceMs < periodMs) return;
      sinceMs = 0;
      step(controls, at);
    },
  };
};

/** Takes every input of the page; only clicks made inside `ours` go through. Returns its undo. */
const takeInput = (isActive: () => boolean, isOurs: () => boolean, press: () => void): (() => void) => {
  const until = new AbortController();
  const on = (type: string, heard: (event: Event) => void): void =>
    window.addEventListener(
      type,
      (event) => {
        if (!isActive() || isOurs()) return;
        heard(event);
      },
      { capture: true, passive: false, signal: until.signal },
    );
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  const key = (event: Event): void => {
    const { key: name, ctrlKey, metaKey, altKey, repeat } = event as KeyboardEvent;
    // Shortcuts are the guard's and the staff's.
    if (ctrlKey || metaKey || altKey || isHoldKey(name)) return;
    swallow(event);
    if (event.type === 'keydown' && !repeat) press();
  };
  on('keydown', key);
  on('keyup', key);
  for (const type of ['pointerup', 'pointermove', 'mousedown', 'mouseup', 'click']) on(type, swallow);
  on('pointerdown', (event) => {
    swallow(event);
    press();
  });
  return () => until.abort();
};

/** Listens on the window and stops events there: whoever must hear them all the same listens on the window too. */
export const createScan = ({
  isActive,
  isDigging,
  toggleHammer,
  periodMs = 1400,
  page = document,
  readPad = readPads,
}: ScanOptions): Scan => {
  const round = createRound(periodMs);
  const look = createPadWatch(readPad);
  let restMs = 0;
  let isOurs = false;

  /** What is lit in turn; null where the one thing to press is the hammer. */
  const scopeNow = (): Scope | null => scopeOf(page, !isDigging());
  const byOurselves = (deed: () => void): void => {
    isOurs = true;
    try {
      deed();
    } finally {
      isOurs = false;
    }
  };
  const press = (): void => {
    if (restMs > 0) return;
    restMs = REST_MS;
    if (scopeNow() === null) return byOurselves(toggleHammer);
    const lit = round.lit();
    round.restart();
    if (lit !== null) byOurselves(() => lit.click());
  };
  const stop = takeInput(isActive, () => isOurs, press);
  return {
    advance: (elapsedMs) => {
      restMs = Math.max(0, restMs - elapsedMs);
      const { pressed } = look();
      if (!isActive()) return round.restart();
      if (pressed.length > 0) press();
      const scope = scopeNow();
      if (scope === null) return round.restart();
      round.advance(controlsIn(scope, 'data-scan'), elapsedMs);
    },
    destroy: () => {
      stop();
      round.restart();
    },
  };
};
