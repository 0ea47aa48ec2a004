// Puts a voice in its place: rock and dust swallow the highs of what is far away, and it stands to one side. Howler has
// no filter, and its own panner restarts the voice; so each voice of its pool gets a filter and a panner behind it.
import { Howler, type Howl } from 'howler';
import type { Placing } from './sound-bank.ts';

/** The part of Howler's voice its types do not tell of; where a later version has none, there is still sound. */
type Pooled = { readonly _soundById?: (id: number) => { readonly _node?: GainNode } | null };

type Chain = { readonly filter: BiquadFilterNode; readonly panner: StereoPannerNode | null };

/** Of a loop that wanders: quick enough to follow a walk, slow enough not to crackle, seconds. */
const GLIDE = 0.03;

const chains = new WeakMap<GainNode, Chain>();

const chained = (node: GainNode): Chain => {
  const { ctx, masterGain } = Howler;
  const filter = ctx.createBiquadFilter();
  // Maximally flat: a bump at the corner would whistle.
  filter.type = 'lowpass';
  filter.Q.value = 0;
  const panner = 'createStereoPanner' in ctx ? ctx.createStereoPanner() : null;
  node.disconnect();
  node.connect(filter);
  if (panner === null) filter.connect(masterGain);
  else filter.connect(panner).connect(masterGain);
  const chain = { filter, panner };
  chains.set(node, chain);
  return chain;
};

const set = (param: AudioParam, value: number, isMoving: boolean): void => {
  const now = Howler.ctx.currentTime;
  param.cancelScheduledValues(now);
  if (isMoving) param.setTargetAtTime(value, now, GLIDE);
  else param.setValueAtTime(value, now);
};

/** `isMoving` for a voice already heard. */
export const placeVoice = (
  howl: Howl,
  id: number,
  { pan, lowpassHz }: Pick<Placing, 'pan' | 'lowpassHz'>,
  isMoving: boolean,
): void => {
  const node = (howl as unknown as Pooled)._soundById?.(id)?._node;
  if (node === undefined) {
    if (pan !== 0) howl.stereo(pan, id);
    return;
  }
  const { filter, panner } = chains.get(node) ?? chained(node);
  set(filter.frequency, Math.min(lowpassHz, Howler.ctx.sampleRate / 2), isMoving);
  if (panner !== null) set(panner.pan, pan, isMoving);
};
