// The kiosk as the screens see it: which part of a visit it is in, what a visitor may do there, what the staff may
// read and set. `src/kiosk` stands behind it; the screens know this file and nothing else of it. Times are whole
// milliseconds of the visit's own clock, which a soak may run faster than the wall's.
import type { StoreApi } from 'zustand/vanilla';
import type { RuleId } from '../credit/rule.ts';
import type { Settings } from './store.ts';

/** The attract loop, then the parts of a visit in their order. A visit moves on by time and never by skill. */
export const KIOSK_STAGES = ['attract', 'start', 'dig', 'choice', 'lights', 'walk', 'lever', 'rate'] as const;
export type KioskStage = (typeof KIOSK_STAGES)[number];

/** What a museum may set: in `kiosk.json`, in the link, in the staff panel; the later wins, the panel only on its machine. */
export type KioskConfig = {
  /** Offered, in this order; the first is spoken after a reset. */
  readonly locales: readonly Settings['locale'][];
  /** Length of a visit, seconds, 120 to 600; every part of it in proportion. */
  readonly arcSeconds: number;
  /** Loudness of a fresh visit and the most a visitor may set, per cent. */
  readonly volume: number;
  readonly volumeMax: number;
  /** Seconds without input before the question, and seconds it counts down. */
  readonly idleSeconds: number;
  readonly countdownSeconds: number;
  /** `HH:MM-HH:MM` of the machine's clock, null for always; outside the screen dims. May run past midnight. */
  readonly openingHours: string | null;
  /** `HH:MM` at which the page loads anew, if nobody is there; null for never. */
  readonly reloadAt: string | null;
  /** Digits, four to eight. */
  readonly pin: string;
  /** Days of counts that are kept. */
  readonly logDays: number;
  readonly captions: boolean;
  readonly reducedMotion: boolean;
  /** One switch: the controls are lit in turn and any key takes the lit one. */
  readonly scanning: boolean;
};

/** What a number among the settings may be, both ends included, and how far a press of a button moves it. */
export type KioskLimits = Readonly<
  Record<
    'arcSeconds' | 'volume' | 'volumeMax' | 'idleSeconds' | 'countdownSeconds' | 'logDays',
    { readonly low: number; readonly high: number; readonly step: number }
  >
>;

/** Where a setting came from, for the panel to say; `link` cannot be changed there. */
export type ConfigSource = 'default' | 'file' | 'panel' | 'link';

export type KioskState = {
  readonly stage: KioskStage;
  /** Whole seconds of the present part that are left, and of how many; 0 of 0 in the attract loop. */
  readonly secondsLeft: number;
  readonly secondsOf: number;
  /** "Still there?", with whole seconds left. */
  readonly idle: { readonly secondsLeft: number; readonly secondsOf: number } | null;
  /** In the attract loop: somebody's shift is dug again, or its headline hangs there. */
  readonly attract: { readonly poster: boolean; readonly cutKg: number; readonly normKg: number };
  /** Outside the opening hours: the screen is dim and shows nothing. */
  readonly isAsleep: boolean;
  /** The visitor's finger has been on the coal. */
  readonly hasDug: boolean;
  /** The credit the visitor chose, null until then. */
  readonly choice: RuleId | null;
  /** Which of the items lies open. */
  readonly item: number;
  readonly panel: 'shut' | 'pin' | 'open';
};

/** One day of a machine, as counts only: no visitor can be told from another in it. */
export type DayCounts = {
  /** `2026-11-23`, by the machine's clock. */
  readonly day: string;
  readonly visits: number;
  readonly completions: number;
  /** Middle of the stays of the day, whole seconds. */
  readonly medianStaySeconds: number;
  readonly locales: Readonly<Partial<Record<Settings['locale'], number>>>;
  readonly choices: Readonly<Record<string, number>>;
  /** The part a visit that was not finished ended in. */
  readonly exits: Readonly<Partial<Record<KioskStage, number>>>;
  readonly idleResets: number;
  readonly errors: number;
};

export type SelfTestLine = {
  /** Text key `kiosk.test.<id>`. */
  readonly id: string;
  readonly isGood: boolean;
  /** A measured value, a version, a name; no sentence. */
  readonly detail: string;
};

/** The last troubles, newest first: what happened and when, never who. */
export type TroubleLine = { readonly atIso: string; readonly kind: string; readonly detail: string };

export type StaffDesk = {
  /** False where the PIN is wrong; after five wrong ones every try is refused for a minute. */
  tryPin(pin: string): boolean;
  /** Whole seconds for which every PIN is still refused; 0 where one may be tried. */
  lockedSeconds(): number;
  close(): void;
  config(): KioskConfig;
  readonly limits: KioskLimits;
  sourceOf(key: keyof KioskConfig): ConfigSource;
  /** What is wrong with `kiosk.json`, the link or what was kept of the panel: one line a fault, as machine text. */
  complaints(): readonly string[];
  /** Kept on this machine, and taken at once where no visitor would notice, else at the next visit. */
  change(patch: Partial<KioskConfig>): void;
  /** Throws away what was set in the panel. */
  forgetChanges(): void;
  /** Newest day first. */
  days(): readonly DayCounts[];
  /** All days kept as one, with the middle of all their stays; `day` is empty. */
  totals(): DayCounts;
  /** The counts as CSV, for download. */
  csv(): string;
  clearCounts(): void;
  troubles(): readonly TroubleLine[];
  version(): string;
  selfTest(): Promise<readonly SelfTestLine[]>;
  /** Loads the page anew. */
  reload(): void;
};

export interface Kiosk {
  readonly store: StoreApi<KioskState>;
  readonly staff: StaffDesk;
  /** Starts a visit; in the language given, else in the one on show. */
  begin(locale?: Settings['locale']): void;
  /** Any sign of life: pointer, key or pad. Puts the idle question away. */
  stir(): void;
  /** The visitor goes: back to the attract loop at once. */
  leave(): void;
  choose(rule: RuleId): void;
  rate(item: string, value: number): void;
  setLocale(locale: Settings['locale']): void;
  /** Loudness in per cent, held to the ceiling; 0 is mute. */
  setVolume(percent: number): void;
  askPin(): void;
}
