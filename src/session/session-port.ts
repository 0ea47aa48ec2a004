// The session as its outputs see it. View, ui and sound hold this and nothing behind it.
import type { Complaint } from '../content/complaint.ts';
import type { Command, Shift, SimEvent } from '../sim/index.ts';
import type { RuleId } from '../credit/rule.ts';
import type { GameStore, KeyAction, PauseCause, Screen, Settings } from './store.ts';

/** What the view draws between two ticks. `shift` is read-only to everyone but the session. */
export type LiveShift = {
  readonly shift: Shift;
  /** Positions one tick ago, index as `shift.state.workers`, mm. */
  readonly previousPosMm: readonly number[];
  /** 0 to 1 between the previous tick and the present one. */
  readonly alpha: number;
  /** `lit` in the lights-up replay: no lamp dark, hammer muted. */
  readonly isLit: boolean;
};

export interface Session {
  readonly store: GameStore;
  /** The shift to draw: the running one, or the lights-up playback; null elsewhere. */
  live(): LiveShift | null;
  /** Stamps a command with the next tick; ignored while no shift runs. */
  dispatch(command: Command): void;
  /** Advances by real time; call once a drawn frame with a monotonic clock. */
  frame(nowMs: number): void;
  /** Events of the shift (or of the playback) as they happen. Returns its undo. */
  onEvents(listener: (events: readonly SimEvent[]) => void): () => void;
  startLevel(id: string, seed?: number): Promise<void>;
  /** Takes up the saved shift. */
  resumeSaved(): Promise<void>;
  discardSaved(): void;
  /** Opens somebody's shift at its reveal, re-run and verified here. */
  openReplay(code: string): Promise<void>;
  /** Takes up one's own shift from its code; false where it is none of today's levels, and nothing has happened. */
  goOn(code: string, screen: Screen): Promise<boolean>;
  /** The shift in hand so far as a code, run or over; null where there is none of one's own. */
  code(): string | null;
  /** Rules of the lever that cannot be pulled for now. */
  lockRules(rules: readonly RuleId[]): void;
  /** Shows a recorded shift being dug again, by nobody at the glass; false where the code cannot be shown. */
  showGhost(code: string): Promise<boolean>;
  /** The title as after a fresh start: settings, notices, captions and the shift in hand are gone. */
  freshen(): void;
  /** Whether a shift would wait for the picture of the mine: the screens say so. */
  awaitMine(isAwaited: boolean): void;
  next(): void;
  goTo(screen: Screen): void;
  toTitle(): void;
  pause(cause: PauseCause): void;
  resume(cause: PauseCause): void;
  /** The booking, also a command of the shift. */
  book(as: 'as-it-stands' | 'written-for-three'): void;
  /** Answers the question put after the whistle, if the level has one (docs/decisions/005). */
  answerLast(answer: string): void;
  chooseRule(rule: RuleId): void;
  rate(item: string, value: number): void;
  startCoalition(): void;
  cancelCoalition(): void;
  /** Lights-up: play, pause or skip to the walk and to its end. */
  playback(action: 'play' | 'pause' | 'skip' | 'restart'): void;
  changeSettings(patch: Partial<Settings>): void;
  setKey(action: KeyAction, code: string): void;
  /** `lines` are said below the sentence, one by one. */
  notify(key: string, args?: Readonly<Record<string, string | number>>, lines?: readonly Complaint[]): void;
  dismiss(noticeId: number): void;
  caption(key: string, args?: Readonly<Record<string, string | number>>): void;
  dispose(): void;
}
