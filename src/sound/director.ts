// Decides what is heard: facts of the journal and changes of the store come in, cues and loops go to the mixer. It
// is never asked anything, so no rule and no picture can come to depend on a sound.
import type { Session } from '../session/session-port.ts';
import type { GameState } from '../session/store.ts';
import type { Heard } from './hearing.ts';
import { cuesOf } from './journal-cues.ts';
import type { Later } from './late-cues.ts';
import { loopsOf } from './loops.ts';
import { createMixer } from './mixer.ts';
import { breathCue, crackCue, crackMark, momentsOf } from './moments.ts';
import { readScene, type Scene } from './scene.ts';
import type { SoundBank } from './sound-bank.ts';

/** Somebody breathes audibly as often as this in the light, real ms. *tuned* */
const BREATH_EVERY_MS = 2300;

export type Director = {
  hear(heard: readonly Heard[]): void;
  look(after: GameState, before: GameState): void;
  dispose(): void;
};

const isPlayingBack = ({ screen, reveal }: GameState): boolean =>
  screen === 'lights-up' && reveal?.playback.isRunning === true;

export const createDirector = (
  session: Session,
  bank: SoundBank,
  now: () => number,
  later?: Later,
): Director => {
  const { store } = session;
  const mixer = createMixer(bank, () => store.getState().settings, now, later);
  let crack: ReturnType<typeof crackMark> = null;
  let breath = { atMs: -Infinity, turn: 0 };

  const tickCrack = (state: GameState, scene: Scene | null): void => {
    const mark = crackMark(state, scene);
    if (mark !== null && crack?.piece === mark.piece && mark.stage > crack.stage)
      mixer.play(crackCue(mark.stage));
    crack = mark;
  };
  const breathe = (state: GameState, scene: Scene | null): void => {
    if (scene?.isLit !== true || !isPlayingBack(state) || now() - breath.atMs < BREATH_EVERY_MS) return;
    breath = { atMs: now(), turn: breath.turn + 1 };
    mixer.play(breathCue(scene, breath.turn));
  };
  const noteRoof = ({ event, scene, hadTalked }: Heard): void => {
    if (scene === null || scene.isLit) return;
    if (event.kind === 'roof-talked') mixer.duck('talk');
    if (event.kind === 'prop-set' && hadTalked) mixer.duck('relief');
    if (event.kind === 'roof-fell') mixer.duck('fall');
  };

  /** Nobody calls out of a mine that was left or stands still; a line of type stops with its page. */
  const leave = (after: GameState, before: GameState): void => {
    if (after.screen !== before.screen) mixer.leave();
    else if (after.pause !== null && before.pause === null) mixer.dropLate();
  };

  mixer.loop(loopsOf(store.getState(), readScene(session)));
  return {
    dispose: mixer.dropLate,
    hear: (heard) => {
      for (const each of heard) {
        noteRoof(each);
        for (const plan of cuesOf(each)) mixer.play(plan);
      }
    },
    look: (after, before) => {
      const scene = readScene(session);
      leave(after, before);
      for (const plan of momentsOf(before, after, scene)) mixer.play(plan);
      if (after.pause === null) {
        tickCrack(after, scene);
        breathe(after, scene);
      }
      mixer.loop(loopsOf(after, scene));
    },
  };
};
