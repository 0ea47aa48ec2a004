// The cues sounding now, at most 24 with the loops: where one more is asked for, the softest gives way.
// Without the limit a roof fall on a slow machine would stutter the whole game.
import type { Howl } from 'howler';
import { MAX_VOICES } from './howl.ts';
import type { CueName } from './cues.ts';
import { placeVoice } from './place.ts';
import type { Placing, Shot } from './sound-bank.ts';

type Voice = { readonly id: number; readonly gain: number };

export const startVoice = (howl: Howl, cue: CueName, placing: Placing): number => {
  const id = howl.play(cue);
  howl.volume(placing.gain, id);
  if (placing.rate !== 1) howl.rate(placing.rate, id);
  placeVoice(howl, id, placing, false);
  return id;
};

export type Voices = { fire(shot: Shot): void };

export const createVoices = (howl: Howl, loopCount: () => number): Voices => {
  let voices: readonly Voice[] = [];
  const forget = (id: number): void => {
    voices = voices.filter((voice) => voice.id !== id);
  };
  const makeRoom = (): void => {
    const [first, ...rest] = voices;
    if (first === undefined || voices.length + loopCount() < MAX_VOICES) return;
    const softest = rest.reduce((least, voice) => (voice.gain < least.gain ? voice : least), first);
    howl.stop(softest.id);
    forget(softest.id);
  };
  howl.on('end', (id: number) => forget(id));
  return {
    fire: (shot) => {
      makeRoom();
      voices = [...voices, { id: startVoice(howl, shot.cue, shot), gain: shot.gain }];
    },
  };
};
