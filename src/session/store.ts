// The zustand store: the one projection every screen reads. `project.ts` is the only writer of `shift`
// and `reveal`; it writes once a frame at the most. Digits are read through <Ticker>, states by selector.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Complaint } from '../content/complaint.ts';
import type {
  Activity,
  Booking,
  CardAnswer,
  Post,
  Refusal,
  Trade,
  WaitCause,
  WorkerId,
} from '../sim/index.ts';
import type { Credit, RuleId } from '../credit/rule.ts';
import type { ShiftSummary } from '../credit/summary.ts';
import type { ShapleyResult } from '../credit/shapley.ts';

/** The title, then the screens of a whole arc in their order. */
export const SCREENS = [
  'title',
  'shift',
  'tally',
  'page-1935',
  'lights-up',
  'ledger',
  'lever',
  'page-1988',
  'rate',
  'card',
] as const;
export type Screen = (typeof SCREENS)[number];

export type PauseCause = 'player' | 'hidden' | 'context-lost' | 'card';

/** A message in the reader's language, as key and numbers: the store holds no prose. */
export type Message = {
  readonly id: number;
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
  /** Said one by one below the sentence: the complaints about a level file. */
  readonly lines?: readonly Complaint[];
};

/** What a screen asks of a bay: cheap to compare, rebuilt only when something in it changed. */
export type RoofCell = {
  /** 0 uncut, 1 partly cut, 2 open, 3 creaking, 4 splintering, 5 shut by a fall. */
  readonly stage: 0 | 1 | 2 | 3 | 4 | 5;
  /** 0 for no prop, else quality in per cent. */
  readonly propPercent: number;
  readonly propBy: WorkerId | null;
};

export type CrewCard = {
  readonly id: WorkerId;
  readonly trade: Trade;
  readonly nameKey: string | null;
  readonly post: Post;
  readonly activity: Activity;
  readonly bay: number;
  /** Seconds of labour so far, waiting left out: the helper labour the counter does not book. */
  readonly labourSeconds: number;
  readonly props: number;
  /** 0 rested, 1 working, 2 tired, 3 spent. */
  readonly tiredness: 0 | 1 | 2 | 3;
  readonly waitCause: WaitCause | null;
  /** Tubs that make a train: what a driver at the chute waits for. */
  readonly trainTubs: number;
  readonly isHurt: boolean;
  readonly isPlayer: boolean;
};

/** What is asked on a card, with or without a clock. */
export type Question = Pick<OpenCard, 'id' | 'label' | 'claims' | 'answers' | 'defaultAnswer'>;

export type OpenCard = {
  readonly id: string;
  readonly label: 'documented' | 'plausible' | 'invented';
  readonly claims: readonly string[];
  readonly answers: readonly CardAnswer[];
  readonly defaultAnswer: string;
  /** Whole real seconds at the present pace; the shift goes on under the card. */
  readonly secondsLeft: number;
  readonly secondsOf: number;
};

export type PlayerAction =
  | 'hammer'
  | 'set-prop'
  | 'wedge-beat'
  | 'tap-roof'
  | 'change-steel'
  | 'mend-hose'
  | 'call-timber'
  | 'call-chute';

export type ShiftSlice = {
  readonly levelId: string;
  readonly seed: number;
  readonly tick: number;
  readonly shiftTicks: number;
  readonly cutKg: number;
  readonly normKg: number;
  /** Thousandths of the norm: 14,571 is 14.571 norms. */
  readonly quotaPermille: number;
  readonly airCentiAtm: number;
  readonly otherHammers: number;
  readonly hasLeak: boolean;
  readonly chuteKg: number;
  readonly chuteCapacityKg: number;
  readonly tubsFilled: number;
  readonly steelWearPermille: number;
  readonly sparesLeft: number;
  readonly isHammering: boolean;
  readonly aim: {
    readonly bay: number;
    readonly piece: number;
    readonly tilt: number;
    /** 600, 1000 or 1400. */ readonly aimPermille: number;
  };
  readonly playerPost: Post;
  readonly playerActivity: Activity;
  readonly wedge: {
    readonly isOn: boolean;
    readonly beats: number;
    /** When the three beats are due, thousandths of the setting. */
    readonly beatsAtPermille: readonly number[];
    readonly permilleDone: number;
    readonly qualityPercent: number;
  };
  readonly timberHere: number;
  readonly roof: readonly RoofCell[];
  readonly ledges: number;
  readonly crew: readonly CrewCard[];
  readonly creditedKg: Readonly<Partial<Record<RuleId, Readonly<Record<string, number>>>>>;
  readonly card: OpenCard | null;
  /** Null where the action is open now, else why it is not. */
  readonly blocked: Readonly<Record<PlayerAction, Refusal | null>>;
  readonly isPlayedByBot: boolean;
};

/** What the end-of-shift screens read. Every number in it is a fold over the journal. */
export type RevealSlice = {
  readonly summary: ShiftSummary;
  readonly booking: Booking | null;
  /** The question put after the whistle, until it is answered; it has no clock. */
  readonly question: Question | null;
  /** The six that answer at once, in lever order. */
  readonly credits: readonly Credit[];
  readonly coalition:
    | { readonly state: 'idle' }
    | { readonly state: 'running'; readonly done: number; readonly of: number }
    | { readonly state: 'done'; readonly result: ShapleyResult; readonly credit: Credit }
    | { readonly state: 'cancelled' }
    | { readonly state: 'failed' };
  /** Where the lever stands; `one-name`, as printed in 1935, until a rule was chosen. */
  readonly rule: RuleId;
  /** The rule really chosen for print; null while nobody has pressed for one. */
  readonly ruleChosen: RuleId | null;
  readonly replayCode: string;
  /** From a link: verified by re-running it here. */
  readonly isVerified: boolean | null;
  readonly ratings: Readonly<Record<string, number>>;
  /** Lights-up playback: tick shown now, and whether it runs. */
  readonly playback: {
    readonly tick: number;
    readonly isRunning: boolean;
    readonly stage: 'replay' | 'walk' | 'done';
    readonly walkBay: number;
  };
};

/** The languages a setting may name: those of `src/i18n/locale.ts`, which the session does not know. */
export const SPOKEN = ['en', 'uk', 'ru'] as const;

export type Settings = {
  readonly locale: (typeof SPOKEN)[number];
  /** 100, 125, 150, 200. */
  readonly textPercent: number;
  /** 0 to 100 each. */
  readonly volumes: Readonly<Record<'work' | 'mine' | 'print' | 'music', number>>;
  readonly isMuted: boolean;
  /** Ticks a real second. */
  readonly pace: number;
  readonly hammerMode: 'hold' | 'toggle';
  readonly motion: 'full' | 'reduced';
  readonly keys: Readonly<Record<KeyAction, string>>;
};

export const KEY_ACTIONS = [
  'hammer',
  'up',
  'down',
  'left',
  'right',
  'tilt-up',
  'tilt-down',
  'set-prop',
  'tap-roof',
  'change-steel',
  'mend-hose',
  'call-timber',
  'call-chute',
  'pause',
] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

/** What a visit shows of the game. A lesson leaves something out; the simulation never hears of it. */
export type Program = {
  /** The screens of every level in order; null where each level has its own. */
  readonly arc: readonly Screen[] | null;
  /** Questions a person is asked beside the swap; null for all there are. The others run out unanswered. */
  readonly cards: number | null;
  /** The rules on the lever, in its order; at least one. */
  readonly rules: readonly RuleId[];
  /** Those of them that cannot be pulled yet. */
  readonly locked: readonly RuleId[];
  /** Whether there is a title to go back to. */
  readonly hasTitle: boolean;
  /** The words of the way on after the last screen, a text key. */
  readonly wayOut: string;
};

export type GameState = {
  readonly program: Program;
  readonly screen: Screen;
  readonly pause: PauseCause | null;
  readonly settings: Settings;
  readonly shift: ShiftSlice | null;
  readonly reveal: RevealSlice | null;
  /** Captions of sounds and calls in the mine, newest last, at most four. */
  readonly captions: readonly Message[];
  /** Things the player must be told once: a set-aside save, full storage, a bad link. */
  readonly notices: readonly Message[];
  /** A saved shift that can be taken up again. */
  readonly saved: { readonly levelId: string; readonly tick: number; readonly cutKg: number } | null;
  readonly isBusy: boolean;
  /** The picture of the mine is still on its way, and a shift would wait for it. */
  readonly isMineAwaited: boolean;
};

export type GameStore = StoreApi<GameState>;

export const createGameStore = (initial: GameState): GameStore => createStore<GameState>(() => initial);
