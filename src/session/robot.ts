// Whoever digs and walks on without hands: a bot of the simulation or random fingers, and the walk through the screens
// after the shift. Fetched only when a link asks for it: a visitor with hands is spared all of it.
import { createBot, type BotId } from '../sim/index.ts';
import { createWalker, type Walker, type WalkerHands } from './autoplay.ts';
import { createFuzz } from './fuzz.ts';
import { AUTOPLAY_DWELL_MS } from './modes.ts';
import type { Driver } from './run.ts';

export type Players = {
  readonly autoplay: Extract<BotId, 'par' | 'careful' | 'reckless'> | null;
  readonly fuzz: number | null;
};

export type Robot = {
  driver(seed: number): Driver;
  walker(hands: WalkerHands, onLast: () => void): Walker;
};

/** Fuzz walks faster and begins again: it is there to run for hours. *tuned* */
const FUZZ_DWELL_MS = 120;

export const createRobot = ({ autoplay, fuzz }: Players): Robot => ({
  driver: (seed) => {
    // Another shift, other fingers: the fuzz seed alone would press the same keys on every coal.
    if (fuzz !== null) return createFuzz(fuzz + seed);
    return autoplay === null ? { kind: 'person' } : { kind: 'bot', ask: createBot(autoplay) };
  },
  walker: (hands, onLast) => createWalker(hands, fuzz === null ? AUTOPLAY_DWELL_MS : FUZZ_DWELL_MS, onLast),
});
