// A bank that makes no noise and remembers everything: what tests listen to.
import type { CueName } from '../../src/sound/cues.ts';
import type { LoopLevel, Shot, SoundBank } from '../../src/sound/sound-bank.ts';

export type FakeBank = SoundBank & {
  readonly shots: Shot[];
  readonly loops: Map<CueName, LoopLevel>;
  /** Every loop that ever sounded. */
  readonly everLooped: Set<CueName>;
  isDisposed: boolean;
};

export const aBank = (): FakeBank => {
  const bank: FakeBank = {
    shots: [],
    loops: new Map(),
    everLooped: new Set(),
    isDisposed: false,
    play: (shot) => {
      bank.shots.push(shot);
    },
    setLoop: (cue, level) => {
      if (level === null) bank.loops.delete(cue);
      else {
        bank.loops.set(cue, level);
        bank.everLooped.add(cue);
      }
    },
    dispose: () => {
      bank.isDisposed = true;
    },
  };
  return bank;
};
