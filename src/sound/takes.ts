// Several takes of one sound, played in turn and never quite at the same pitch: no two pieces of coal break alike, and
// an ear notices the second time what an eye forgives a hundred times.
import type { CueName } from './cues.ts';

export const TAKES = {
  crack: ['crack-1', 'crack-2', 'crack-3', 'crack-4'],
  break: ['break-1', 'break-2', 'break-3', 'break-4', 'break-5'],
  slab: ['slab-1', 'slab-2'],
  slide: ['slide-1', 'slide-2'],
  clatter: ['clatter-1', 'clatter-2', 'clatter-3'],
  mallet: ['mallet-1', 'mallet-2', 'mallet-3', 'mallet-4'],
  timber: ['timber-1', 'timber-2'],
  creak: ['creak-1', 'creak-2', 'creak-3', 'creak-4'],
  pop: ['pop-1', 'pop-2'],
  call: ['call-1', 'call-2', 'call-3'],
  shout: ['shout-1', 'shout-2'],
  breath: ['breath-1', 'breath-2'],
  key: ['key-1', 'key-2', 'key-3', 'key-4'],
} as const satisfies Readonly<Record<string, readonly CueName[]>>;

export type TakeName = keyof typeof TAKES;
/** A sound as it is asked for: one that has takes, or a single cue. */
export type SoundName = TakeName | CueName;

const isTakeName = (sound: SoundName): sound is TakeName => sound in TAKES;

/**
 * How far a take may stand from its pitch, either way. Slabs and voices less: size and person would change;
 * timber more: no two props are as thick, and of two takes in strict turn the ear makes a machine. *tuned*
 */
const SPREAD = 0.06;
const SPREADS: Partial<Record<TakeName, number>> = {
  timber: 0.16,
  slab: 0.025,
  call: 0.03,
  shout: 0.03,
  breath: 0.03,
};

/** Steps of the golden section fall evenly and repeat never: the same order in every shift, and no pattern in it. */
const GOLDEN = 0.618_033_988_75;
const fraction = (turn: number): number => (turn * GOLDEN) % 1;

export type Take = { readonly cue: CueName; readonly rate: number };

export const createTakes = (): ((sound: SoundName) => Take) => {
  const turns = new Map<TakeName, number>();
  const last = new Map<TakeName, number>();
  return (sound) => {
    if (!isTakeName(sound)) return { cue: sound, rate: 1 };
    const takes = TAKES[sound];
    const turn = (turns.get(sound) ?? 0) + 1;
    turns.set(sound, turn);
    const before = last.get(sound);
    const step = before === undefined ? 0 : 1 + Math.floor(fraction(turn) * (takes.length - 1));
    const at = ((before ?? 0) + step) % takes.length;
    last.set(sound, at);
    const spread = SPREADS[sound] ?? SPREAD;
    return { cue: takes[at] ?? takes[0], rate: 1 - spread + 2 * spread * fraction(turn * 2) };
  };
};
