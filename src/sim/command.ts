// What a player, a bot or a lesson may ask of the shift. Every device ends in one of these; nothing
// else may change a shift. `can` and `apply` for each kind stand in `rules.ts`.
import type { Post, WorkerId } from './level.ts';
import type { BayIndex, Piece, Tilt } from './units.ts';

/** How the player asks the tally sheet to be written (DIS-11); what is printed is another matter. */
export type Booking = 'as-it-stands' | 'written-for-three';

export type Command =
  | { readonly kind: 'hammer-on' }
  | { readonly kind: 'hammer-off' }
  /** Aim at a piece of the bay the worker stands at, with the steel tilted. */
  | { readonly kind: 'aim'; readonly piece: Piece; readonly tilt: Tilt }
  | { readonly kind: 'move'; readonly bay: BayIndex }
  /** Fetch and set a prop in this bay; then three wedge beats decide its quality. */
  | { readonly kind: 'set-prop'; readonly bay: BayIndex }
  | { readonly kind: 'wedge-beat' }
  | { readonly kind: 'tap-roof' }
  | { readonly kind: 'change-steel' }
  | { readonly kind: 'mend-hose' }
  | { readonly kind: 'order'; readonly worker: WorkerId; readonly post: Post }
  | { readonly kind: 'call-timber' }
  | { readonly kind: 'call-chute' }
  | { readonly kind: 'answer-card'; readonly card: string; readonly answer: string }
  | { readonly kind: 'end-shift' }
  | { readonly kind: 'book'; readonly as: Booking }
  | { readonly kind: 'choose-rule'; readonly rule: string };

export type CommandKind = Command['kind'];

/** Why a command was not carried out; each has a text `refusal.<id>`. */
export type Refusal =
  | 'shift-over'
  | 'shift-not-over'
  | 'busy'
  | 'wrong-post'
  | 'piece-gone'
  | 'no-such-bay'
  | 'bay-not-open'
  | 'bay-propped'
  | 'bay-shut'
  | 'too-far'
  | 'no-timber'
  | 'no-spare-steel'
  | 'no-leak'
  | 'no-such-worker'
  | 'worker-gone'
  | 'already-there'
  | 'already-called'
  | 'no-such-card'
  | 'no-such-answer'
  | 'already-booked'
  | 'not-wedging';
