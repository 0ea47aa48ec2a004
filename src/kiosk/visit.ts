// One visitor from the first touch to the attract loop: moves the session from part to part by the clock, keeps the
// shift's pace such that it ends in time, and takes what the visitor chooses.
import type { KioskState, KioskStage } from '../session/kiosk-port.ts';
import type { Session } from '../session/session-port.ts';
import { START_PACE, paceFor, partAt, type Part, type Plan } from './arc.ts';

export const KIOSK_LEVEL = 'kiosk-night';
/** How often the pace is set anew, ms. *tuned* */
const PACE_EVERY_MS = 500;
/** The shift is over so long before its part is, ms: the end is seen. *tuned* */
const SPARE_MS = 1500;
/** Two of the four claims, one warranted and one not. */
export const KIOSK_ITEMS = 2;

export type Visit = {
  advance(elapsedMs: number): void;
  part(): Part | null;
  /** Milliseconds since the first touch. */
  stayMs(): number;
  leftMs(): number;
  choose(rule: NonNullable<KioskState['choice']>): void;
  choice(): KioskState['choice'];
  hasDug(): boolean;
  /** Which item lies open. */
  item(): number;
};

type Parts = {
  readonly session: Session;
  readonly plan: Plan;
  readonly hurry: number;
  readonly seed?: number;
};

/** What entering a part asks of the session. */
const enter = (session: Session, stage: KioskStage, choice: () => KioskState['choice']): void => {
  switch (stage) {
    case 'lights':
      // Nobody chose: the sheet goes to press as it stands, and the rule of the print is the one of the print.
      if (choice() === null) session.book('as-it-stands');
      session.goTo('lights-up');
      return;
    case 'walk':
      if (session.store.getState().reveal?.playback.stage === 'replay') session.playback('skip');
      return;
    case 'lever':
      session.goTo('lever');
      return;
    case 'rate':
      session.goTo('rate');
      return;
    default:
  }
};

export const createVisit = ({ session, plan, hurry, seed }: Parts): Visit => {
  let ms = 0;
  /** Wall time, whatever the plan skipped. */
  let stayedMs = 0;
  let part: Part | null = null;
  let paceMs = 0;
  let choice: KioskState['choice'] = null;
  let hasDug = false;

  const settlePace = (now: Part): void => {
    const { shift } = session.store.getState();
    if (shift === null) return;
    const msLeft = Math.max(1, now.toMs - SPARE_MS - ms) / hurry;
    const pace = now.stage === 'start' ? START_PACE * hurry : paceFor(shift.shiftTicks - shift.tick, msLeft);
    if (pace !== session.store.getState().settings.pace) session.changeSettings({ pace });
  };
  /** The whole face is cut before the time is up: on, nobody waits for a clock. */
  const isCutOut = (now: Part): boolean => now.stage === 'dig' && session.store.getState().screen === 'tally';
  const skipTo = (toMs: number): void => {
    ms = toMs;
  };

  session.changeSettings({ pace: START_PACE * hurry });
  void session.startLevel(KIOSK_LEVEL, seed);

  return {
    advance: (elapsedMs) => {
      ms += elapsedMs;
      stayedMs += elapsedMs;
      paceMs += elapsedMs;
      const before = part;
      if (before !== null && isCutOut(before)) skipTo(Math.max(ms, before.toMs));
      part = partAt(plan, ms);
      if (part === null) return;
      const { shift, screen } = session.store.getState();
      hasDug ||= shift?.isHammering === true && screen === 'shift';
      if (part !== before) enter(session, part.stage, () => choice);
      if (screen !== 'shift' || (part === before && paceMs < PACE_EVERY_MS)) return;
      paceMs = 0;
      settlePace(part);
    },
    part: () => part,
    stayMs: () => stayedMs,
    leftMs: () => (part === null ? 0 : part.toMs - ms),
    choose: (rule) => {
      if (choice !== null || session.store.getState().reveal === null) return;
      choice = rule;
      session.book(rule === 'one-name' ? 'as-it-stands' : 'written-for-three');
      session.chooseRule(rule);
    },
    choice: () => choice,
    hasDug: () => hasDug,
    item: () => {
      if (part?.stage !== 'rate') return 0;
      const share = (ms - part.fromMs) / (part.toMs - part.fromMs);
      return Math.min(KIOSK_ITEMS - 1, Math.floor(share * KIOSK_ITEMS));
    },
  };
};
