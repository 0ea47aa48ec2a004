// Everything that must be identical on replay, as plain data. What was only drawn belongs to the view;
// what differs between games of one level belongs to the level.
import type { Booking } from './command.ts';
import type { JournalEvent, ShiftEnd, WaitCause } from './journal.ts';
import type { Level, Post, WorkerId } from './level.ts';
import type { BayIndex, Piece, Tick, Tilt } from './units.ts';

export type Activity =
  | 'idle'
  | 'hammer'
  | 'walk'
  | 'move-hose'
  | 'fetch-prop'
  | 'set-prop'
  | 'tap-roof'
  | 'change-steel'
  | 'mend-hose'
  | 'carry'
  | 'load'
  | 'drive'
  | 'wait'
  | 'rest'
  | 'hurt';

export type WorkerState = {
  readonly id: WorkerId;
  post: Post;
  activity: Activity;
  /** Where the worker is: a bay of the face, or -1 for the drift at the bottom or the air main. */
  bay: BayIndex;
  /** Distance from the top of the face along the dip, mm; what the view draws between ticks. */
  posMm: number;
  /** Ticks left of the present activity, and how many it had. */
  timer: number;
  timerOf: number;
  targetBay: BayIndex;
  fatiguePermille: number;
  waitCause: WaitCause | null;
  waitFromTick: Tick;
  spellFromTick: Tick;
  exposedFromTick: Tick;
  isExposed: boolean;
  isHurt: boolean;
};

export type ShiftState = {
  tick: Tick;
  end: ShiftEnd | null;
  booking: Booking | null;
  rule: string | null;
  /** One stream a key: `coal`, `roof`, `air`, one for each worker. */
  rng: Record<string, number>;
  workers: WorkerState[];
  /** Index in `workers` of the one whose commands come from outside. */
  player: number;
  hewing: {
    isOn: boolean;
    piece: Piece;
    tilt: Tilt;
    steelWearTicks: number;
    sparesLeft: number;
    /** Lowest ledge the hose has been brought down to. */
    hoseLedge: number;
  };
  wedging: { beats: number; qualityPercent: number };
  /** Bay arrays, one entry a bay; piece arrays, five entries a bay. */
  face: {
    /** Work still in each piece, in thousandths of an ideal tick; 0 is gone. */
    pieceLeft: number[];
    pieceFull: number[];
    cleat: Tilt[];
    /** Pieces gone; 5 means the bay is cut out and its roof is open. */
    goneCount: number[];
    openedTick: number[];
    convergenceUm: number[];
    /** How bad the roof over each bay is, thousandths of a sound one; nobody sees it, a tap tells. */
    weaknessPermille: number[];
    roofStage: number[];
    /** 0 for no prop, else its quality in per cent. */
    propPercent: number[];
    /** Index of the setter in `workers`, -1 for none. */
    propBy: number[];
    isShut: boolean[];
    /** Length in bays of the open unpropped run each bay lies in; 0 for a bay that is not in one. */
    runLength: number[];
    /** First open bay, so that nothing need look above it; the number of bays where none is open. */
    firstOpen: BayIndex;
    /** First bay that still holds coal; the number of bays when the face is cut out. */
    front: BayIndex;
    /** The roof moves faster until this tick: a heavy spell after a warning that was not heeded. */
    heavyUntilTick: Tick;
  };
  air: {
    mainCentiAtm: number;
    centiAtm: number;
    neighbourOn: boolean[];
    isReserved: boolean;
    hasLeak: boolean;
    nextLeakTick: Tick;
  };
  timber: { stock: number[]; /** Ledge called for, -1 for none. */ calledLedge: number };
  flow: {
    chuteKg: number;
    /** Full tubs standing under the chute; the train leaves when all of it is full. */
    tubsFull: number;
    /** Ticks until the driver is back; 0 when he stands at the chute. */
    trainTicksLeft: number;
    /** Tubs of the train on its way. */
    trainTubs: number;
    /** Coal that left without a loader, kg in hundredths, gathered to whole tubs. */
    seepCentiKg: number;
    filledKg: number;
    hauledTubs: number;
    /** Tubs the loader hurries with after a call. */
    hurriedTubs: number;
  };
  cards: { next: number; open: string | null; openTick: Tick; answers: Record<string, string> };
  /** Posts to give back: the worker with whom the player swapped or who sits down, and when it ends. */
  swap: { withWorker: number; untilTick: Tick; isRest: boolean } | null;
  cutKg: number;
  /** The pick rests until this tick: a fall is being seen to, or the roof double-propped. */
  haltUntilTick: Tick;
  haltCause: 'fall' | 'roof';
};

/** A running shift: its rules, its present, its past. `step` is the only writer of the last two. */
export type Shift = {
  readonly level: Level;
  readonly seed: number;
  readonly state: ShiftState;
  readonly journal: JournalEvent[];
};
