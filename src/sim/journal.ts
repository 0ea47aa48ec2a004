// The journal: append-only facts of one shift, never a summary. Every number on a screen after the
// shift is a fold over it, and the crediting rules read nothing else.
import type { Booking, Command, Refusal } from './command.ts';
import type { Post, WorkerId } from './level.ts';
import type { BayIndex, Piece, Tick } from './units.ts';

export type WaitCause =
  | 'chute'
  | 'tubs'
  | 'timber'
  | 'roof'
  | 'air'
  | 'coal'
  | 'props-done'
  | 'fall'
  | 'tired'
  /** Nothing was done for a while and nothing stood in the way. */
  | 'idle';
export type RoofSound = 'solid' | 'drummy' | 'hollow';
export type ShiftEnd = 'time' | 'face-cut-out' | 'hewer-hurt' | 'left';
export type OrderName = Post | 'call-timber' | 'call-chute';

export type JournalEvent =
  | {
      readonly kind: 'coal-cut';
      readonly tick: Tick;
      readonly by: WorkerId;
      readonly bay: BayIndex;
      readonly piece: Piece;
      readonly kg: number;
      /** True where this piece came down as part of an overhang slab. */
      readonly isSlab: boolean;
    }
  | {
      readonly kind: 'prop-set';
      readonly tick: Tick;
      readonly by: WorkerId;
      readonly bay: BayIndex;
      /** 60 to 100. */
      readonly qualityPercent: number;
    }
  | {
      readonly kind: 'timber-carried';
      readonly tick: Tick;
      readonly by: WorkerId;
      readonly ledge: number;
      readonly count: number;
    }
  | { readonly kind: 'tub-filled'; readonly tick: Tick; readonly by: WorkerId | null; readonly kg: number }
  | { readonly kind: 'tub-hauled'; readonly tick: Tick; readonly by: WorkerId | null; readonly count: number }
  | { readonly kind: 'hose-moved'; readonly tick: Tick; readonly by: WorkerId; readonly ledge: number }
  | { readonly kind: 'steel-changed'; readonly tick: Tick; readonly by: WorkerId }
  | {
      readonly kind: 'air-changed';
      readonly tick: Tick;
      readonly centiAtm: number;
      readonly otherHammers: number;
      readonly hasLeak: boolean;
    }
  | {
      readonly kind: 'roof-talked';
      readonly tick: Tick;
      readonly bay: BayIndex;
      readonly stage: 'creak' | 'splinter';
    }
  | {
      readonly kind: 'roof-tapped';
      readonly tick: Tick;
      readonly by: WorkerId;
      readonly bay: BayIndex;
      readonly answer: RoofSound;
    }
  /** A poor prop knocked out by a fall beside it. */
  | { readonly kind: 'prop-lost'; readonly tick: Tick; readonly bay: BayIndex }
  | { readonly kind: 'roof-fell'; readonly tick: Tick; readonly bay: BayIndex }
  | { readonly kind: 'worker-hurt'; readonly tick: Tick; readonly worker: WorkerId; readonly bay: BayIndex }
  | {
      readonly kind: 'posts-swapped';
      readonly tick: Tick;
      readonly worker: WorkerId;
      readonly withWorker: WorkerId;
    }
  /** A stretch of one worker on one post, walking and waiting included. `tick` is its end. */
  | {
      readonly kind: 'spell-ended';
      readonly tick: Tick;
      readonly worker: WorkerId;
      readonly post: Post;
      readonly fromTick: Tick;
    }
  | {
      readonly kind: 'waited';
      readonly tick: Tick;
      readonly worker: WorkerId;
      readonly cause: WaitCause;
      readonly fromTick: Tick;
    }
  /** A stretch under open roof: the official counter never sees these. */
  | { readonly kind: 'exposed'; readonly tick: Tick; readonly worker: WorkerId; readonly fromTick: Tick }
  | {
      readonly kind: 'order-given';
      readonly tick: Tick;
      readonly worker: WorkerId | null;
      readonly order: OrderName;
    }
  | { readonly kind: 'card-shown'; readonly tick: Tick; readonly card: string }
  | {
      readonly kind: 'card-answered';
      readonly tick: Tick;
      readonly card: string;
      readonly answer: string;
      readonly isDefault: boolean;
    }
  | { readonly kind: 'shift-ended'; readonly tick: Tick; readonly cause: ShiftEnd }
  | { readonly kind: 'booked'; readonly tick: Tick; readonly as: Booking }
  | { readonly kind: 'rule-chosen'; readonly tick: Tick; readonly rule: string };

export type JournalKind = JournalEvent['kind'];

/** What one step says. A refusal is told to the asker and is not a fact of the shift. */
export type SimEvent =
  | JournalEvent
  | { readonly kind: 'refused'; readonly tick: Tick; readonly command: Command; readonly reason: Refusal };
