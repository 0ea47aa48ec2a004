// The tally of one shift, folded from its journal: what the sheet, the pages and the ledgers print.
// Screens do no arithmetic of their own beyond formatting.
import type { JournalEvent, Level, Post, ShiftEnd, Trade, WaitCause, WorkerId } from '../sim/index.ts';

export type PersonRow = {
  readonly id: WorkerId;
  readonly trade: Trade;
  readonly nameKey: string | null;
  readonly claims: readonly string[];
  readonly isPlayer: boolean;
  /** Seconds on each post, waiting included. */
  readonly postSeconds: Readonly<Partial<Record<Post, number>>>;
  /** Seconds on the two posts at the face with waiting left out. */
  readonly postWorkSeconds: Readonly<Record<'hew' | 'timber', number>>;
  /** Seconds on working posts, waiting left out. */
  readonly workSeconds: number;
  readonly waitSeconds: Readonly<Partial<Record<WaitCause, number>>>;
  readonly exposureSeconds: number;
  readonly cutKg: number;
  readonly props: number;
  readonly timberCarried: number;
  readonly tubsFilled: number;
  readonly tubsHauled: number;
  readonly isHurt: boolean;
};

/** A bar of the timeline. */
export type Stretch = {
  readonly worker: WorkerId;
  readonly fromTick: number;
  readonly toTick: number;
  readonly kind: 'work' | 'wait' | 'exposed';
  readonly post: Post;
  readonly cause: WaitCause | null;
};

/**
 * The coal from hands to credited name, in kg; every column of nodes carries the same coal:
 * `cut:<worker>` -> `prop:<worker>` (who set the prop of that bay) or `prop:none` -> `chute` ->
 * `fill:<worker>`, `fill:none` (ran out by itself) or `fill:left` (never tubbed) -> `name:<worker>`.
 */
export type FlowLink = { readonly from: string; readonly to: string; readonly kg: number };

export type CardRow = {
  readonly card: string;
  readonly answer: string;
  readonly tick: number;
  readonly isDefault: boolean;
};

export type PropRow = {
  readonly bay: number;
  readonly by: WorkerId;
  readonly tick: number;
  readonly qualityPercent: number;
};

/** Wages of the sheet in kopecks, every one a stand-in and to be shown as one: `claims` says of what. */
export type PayRow = {
  readonly id: WorkerId;
  readonly kopecks: number;
  /** `piece`: booked tons on a progressive scale (CAL-46, TEC-57). `day`: a day wage; the real one is unknown (REC-11). */
  readonly basis: 'piece' | 'day';
  readonly claims: readonly string[];
};

export type ShiftSummary = {
  readonly levelId: string;
  readonly shiftTicks: number;
  /** Tick at which the shift ended. */
  readonly endTick: number;
  readonly end: ShiftEnd;
  readonly cutKg: number;
  readonly normKg: number;
  readonly quotaPermille: number;
  readonly tubsFilled: number;
  /** The one name the output is booked to (REC-04). */
  readonly hewer: WorkerId;
  readonly people: readonly PersonRow[];
  readonly props: readonly PropRow[];
  /** Open bays that never got a prop. */
  readonly openWithoutProp: number;
  readonly falls: readonly { readonly bay: number; readonly tick: number }[];
  readonly hurt: readonly WorkerId[];
  readonly warnings: { readonly creaks: number; readonly splinters: number };
  readonly stretches: readonly Stretch[];
  readonly flow: readonly FlowLink[];
  readonly cards: readonly CardRow[];
  readonly pay: readonly PayRow[];
  readonly neighbours: {
    readonly isReserved: boolean;
    readonly lostKg: number;
    readonly fromTick: number | null;
  };
};

export type Summarise = (level: Level, journal: readonly JournalEvent[]) => ShiftSummary;
