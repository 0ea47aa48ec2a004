// Stands in for the bank until the first input: browsers allow no sound before it, and the title need not
// wait for Howler. Loops are remembered and start when the real bank comes; cues of the past stay unheard.
import type { CueName } from './cues.ts';
import type { LoopLevel, SoundBank } from './sound-bank.ts';

export type BankLoader = () => Promise<SoundBank>;

const FIRST_INPUTS = ['pointerdown', 'keydown'] as const;

/** Older browsers do not tell; then the next input counts as the first. */
const hasBeenTouched = (): boolean => 'userActivation' in navigator && navigator.userActivation.hasBeenActive;

/** Calls back once, at the first input of this visit; at once where it has been. */
export const onFirstInput = (act: () => void): (() => void) => {
  if (hasBeenTouched()) {
    act();
    return () => undefined;
  }
  const undo = (): void => {
    for (const kind of FIRST_INPUTS) window.removeEventListener(kind, once, true);
  };
  const once = (): void => {
    undo();
    act();
  };
  for (const kind of FIRST_INPUTS) window.addEventListener(kind, once, true);
  return undo;
};

export const createLateBank = (
  load: BankLoader = async () => (await import('./bank.ts')).createBank(),
  whenAllowed: (act: () => void) => () => void = onFirstInput,
): SoundBank => {
  const wanted = new Map<CueName, LoopLevel>();
  let bank: SoundBank | null = null;
  let isGone = false;
  const arrive = (loaded: SoundBank): void => {
    if (isGone) return loaded.dispose();
    bank = loaded;
    for (const [cue, level] of wanted) loaded.setLoop(cue, level);
  };
  const undo = whenAllowed(() => {
    // A bank that cannot be fetched or made leaves the game silent, and captioned.
    load().then(arrive, () => undefined);
  });
  return {
    play: (shot) => bank?.play(shot),
    setLoop: (cue, level) => {
      if (level === null) wanted.delete(cue);
      else wanted.set(cue, level);
      bank?.setLoop(cue, level);
    },
    dispose: () => {
      isGone = true;
      undo();
      bank?.dispose();
    },
  };
};
