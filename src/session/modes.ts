// What differs between the lengths of the game, as data: how fast the shift runs, which screens follow it, how
// long a screen is dwelt on by a bot. Adding a level with its own arc is a line here and nothing elsewhere.
import type { CardAnswer, CardSpec } from '../sim/index.ts';
import { SCREENS, type Screen } from './store.ts';

/** Ticks a real second. A record night of 20,700 ticks takes 828, 414, 207 or 80 s (game.md section 2). */
export const PACES = { slow: 25, class: 50, brisk: 100, kiosk: 260 } as const;
export const PACE_RANGE = { low: 1, high: 20_000 } as const;

/** All there is, in the order of the store. */
const WHOLE_ARC: readonly Screen[] = SCREENS.filter((screen) => screen !== 'title');

/** The screens of a level in order; after the last comes the title. */
const ARCS: Readonly<Record<string, readonly Screen[]>> = {
  'lamp-room': ['shift', 'tally'],
  'ordinary-night': ['shift', 'tally', 'lever', 'card'],
  'record-night': WHOLE_ARC,
};

/** Where the practice of a level leads to, down from its tally. */
const ONWARD: Readonly<Record<string, string>> = { 'lamp-room': 'record-night' };

export const onwardOf = (levelId: string): string | null => ONWARD[levelId] ?? null;

/** A level nobody listed is somebody's new one: it gets everything. */
export const arcOf = (levelId: string): readonly Screen[] => ARCS[levelId] ?? WHOLE_ARC;

/**
 * How much faster than the chosen pace a level runs: more than half of the ordinary night is walking and waiting
 * (docs/decisions/004). The simulation knows nothing of it.
 */
const HASTE: Readonly<Record<string, number>> = { 'ordinary-night': 3 };

export const hasteOf = (levelId: string): number => HASTE[levelId] ?? 1;

/** Real time of what follows the last tick, ms. A kiosk brings its own, to be over when it said. *tuned* */
export type Tempo = {
  /** Between the last tick and the tally sheet, so that the end is seen. */
  readonly endDwellMs: number;
  /** The whole shift by light, and the walk down its props. */
  readonly replayMs: number;
  readonly walkMs: number;
};
export const TEMPO: Tempo = { endDwellMs: 1500, replayMs: 18_000, walkMs: 16_000 };

/** Real milliseconds a bot stays on a screen before it walks on. *tuned* */
export const AUTOPLAY_DWELL_MS = 700;

/** The answers a person is offered; a bot may take any (game.md section 6, forced swap). */
export const answersFor = (card: CardSpec, isPerson: boolean): readonly CardAnswer[] =>
  isPerson ? card.answers.filter((answer) => answer.isWithheldFromPlayers !== true) : card.answers;
