// What a shift is made of before anyone swings a pick: the question to ask of every field here is
// "would a player expect it to differ in another game of this level?" If not, it belongs here.
import type { BayIndex, Tick } from './units.ts';

export type Trade = 'hewer' | 'timberman' | 'carrier' | 'loader' | 'driver' | 'air-hand';
/** Where a worker is told to be. `rest` is a sit-down on a shelf; `gone` has left the shift. */
export type Post = 'hew' | 'timber' | 'carry' | 'load' | 'drive' | 'air' | 'rest' | 'gone';
export type WorkerId = string;

export type CrewMember = {
  readonly id: WorkerId;
  readonly trade: Trade;
  readonly post: Post;
  /** Text key of a recorded name, or null: then every screen says "name not recorded" (ROL table). */
  readonly nameKey: string | null;
  readonly claims: readonly string[];
  /** Pace of work in thousandths of a rested good hand. */
  readonly speedPermille: number;
  /** True for the one worker whose commands come from the player or a bot. */
  readonly isPlayer: boolean;
};

/** What an answer does to the shift. Answers that only change the booking or the print have `none`. */
export type CardEffect = 'none' | 'reserve-air' | 'double-prop' | 'go-on' | 'swap-posts' | 'rest-timberman';

export type CardAnswer = {
  readonly id: string;
  readonly effect: CardEffect;
  /** Offered to bots and in the `offered` form of a level only: people are not given this way out. */
  readonly isWithheldFromPlayers?: boolean;
};

export type CardSpec = {
  readonly id: string;
  readonly atTick: Tick;
  /** Ticks until the default answer is taken. */
  readonly expiresAfterTicks: number;
  /** documented | plausible | invented: how the scene stands to the record. */
  readonly label: 'documented' | 'plausible' | 'invented';
  readonly claims: readonly string[];
  readonly answers: readonly CardAnswer[];
  readonly defaultAnswer: string;
};

export type Level = {
  readonly id: string;
  /** Raised when a change makes old replay codes lie. */
  readonly version: number;
  readonly shiftTicks: Tick;
  /** Output norm of one hewer for one shift, kg (TEC-52). */
  readonly normKg: number;
  readonly face: {
    readonly ledges: number;
    readonly baysPerLedge: number;
    /** Length of a bay along the dip, mm. */
    readonly bayLengthMm: number;
    readonly partingKg: number;
    /** Mass of each of the four blocks, kg. */
    readonly blockKg: number;
    readonly startBay: BayIndex;
    /** A bay is one block that comes down whole: a short form of the same night (game.md section 1). */
    readonly isOneBlock?: boolean;
  };
  readonly coal: {
    /** Ticks of ideal work (full air, sharp steel, square-on, held on all sides). */
    readonly partingTicks: number;
    readonly blockTicks: number;
    /** Seeded spread around those, in thousandths either way. */
    readonly spreadPermille: number;
  };
  readonly air: {
    readonly mainCentiAtm: number;
    readonly neighbourHammers: number;
    /** Share of time each neighbour's hammer runs, thousandths. */
    readonly neighbourOnPermille: number;
    /** Mean ticks between leaks of the hose; 0 for none. */
    readonly leakEveryTicks: number;
  };
  readonly roof: { readonly pacePermille: number };
  readonly steel: { readonly spares: number; readonly lifeTicks: number };
  readonly timber: {
    readonly propsPerLedge: number;
    /** Ticks for the player to fetch a prop, and to set it. */
    readonly fetchTicks: number;
    readonly setTicks: number;
    /** Ticks a helper needs for one prop, all in all, rested. */
    readonly helperSetTicks: number;
    /** Ticks a carrier needs to bring one prop. */
    readonly carryTicks: number;
  };
  readonly haulage: {
    readonly chuteKg: number;
    readonly tubKg: number;
    readonly loadTicks: number;
    readonly trainTubs: number;
    readonly trainTicks: number;
    /** Standing share of coal that leaves without a loader at the gate, kg per 100 ticks. */
    readonly seepKgPer100Ticks: number;
  };
  readonly moves: { readonly bayTicks: number; readonly hoseTicks: number };
  readonly crew: readonly CrewMember[];
  readonly cards: readonly CardSpec[];
};

export const bayCount = (level: Level): number => level.face.ledges * level.face.baysPerLedge;
export const ledgeOf = (level: Level, bay: BayIndex): number => Math.floor(bay / level.face.baysPerLedge);
export const bayKg = (level: Level): number => level.face.partingKg + 4 * level.face.blockKg;

/** The level with some of its people not there. The player stays. */
export const levelWithout = (level: Level, without: readonly WorkerId[]): Level =>
  without.length === 0
    ? level
    : { ...level, crew: level.crew.filter((member) => member.isPlayer || !without.includes(member.id)) };
