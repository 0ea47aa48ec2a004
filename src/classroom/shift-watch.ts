// Listens to the session for the lesson: which screen has come, what the shift has become, when its last screen was left.
// And counts the minute of the warm-up, which the clock ends and not the whistle.
import type { Session } from '../session/session-port.ts';
import type { GameState } from '../session/store.ts';
import type { ClassStore } from './class-store.ts';
import { comeTo, dig, digAnew, leaveStage, warmUp } from './moves.ts';
import type { Pupil } from './pupil.ts';
import { KEEP_EVERY_MS } from './record-keeping.ts';
import { createCountdown } from './warm-up.ts';

type World = {
  readonly store: ClassStore;
  readonly session: Pick<Session, 'store' | 'code' | 'toTitle'>;
  readonly pupil: Pupil;
};

export type ShiftWatch = {
  /** The minute begins. */
  beginWarmUp(): void;
  advance(elapsedMs: number): void;
  /** The shift as it stands, into the progress. */
  note(): void;
  /** Runs `act` without taking what happens in the session for the pupil's doing. */
  unheard(act: () => void): void;
  unheardWhile<Answer>(act: () => Promise<Answer>): Promise<Answer>;
  listen(): () => void;
};

const isPlayed = ({ screen, pause, isBusy, isMineAwaited }: GameState): boolean =>
  screen === 'shift' && pause === null && !isBusy && !isMineAwaited;

export const createShiftWatch = ({ store, session, pupil }: World): ShiftWatch => {
  const countdown = createCountdown();
  let playedMs = 0;
  let isDeaf = false;

  const note = (): void => {
    const { shift, reveal } = session.store.getState();
    const code = session.code();
    const cutKg = reveal?.summary.cutKg ?? shift?.cutKg;
    if (code === null || cutKg === undefined || pupil.now().stage !== 'lesson') return;
    pupil.putOnTheWay(dig(pupil.now(), code, cutKg));
  };
  const onScreen = (now: GameState, then: GameState): void => {
    const { reveal, shift } = now;
    if (now.screen === 'title') {
      // A shift that was dropped is dug anew; behind the last screen the part is over.
      pupil.put(then.screen === 'shift' ? digAnew(pupil.now()) : leaveStage(pupil.now()));
      return;
    }
    const code = session.code() ?? '';
    const dug = dig(pupil.now(), code, reveal?.summary.cutKg ?? shift?.cutKg ?? 0);
    playedMs = 0;
    pupil.put(comeTo(dug, now.screen));
  };
  const onChange = (now: GameState, then: GameState): void => {
    if (isDeaf || pupil.now().stage !== 'lesson') return;
    if (now.screen !== then.screen) onScreen(now, then);
    else if (now.reveal !== null && now.reveal.replayCode !== then.reveal?.replayCode)
      pupil.put(dig(pupil.now(), now.reveal.replayCode, now.reveal.summary.cutKg));
    else if (now.pause !== null && then.pause === null && now.screen === 'shift') note();
  };
  const showLeft = (): void => {
    const warmUpLeft = countdown.secondsLeft();
    if (warmUpLeft !== store.getState().warmUpLeft) store.setState({ warmUpLeft });
  };
  const unheardWhile = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
    isDeaf = true;
    try {
      return await act();
    } finally {
      isDeaf = false;
    }
  };
  const endWarmUp = ({ reveal, shift }: GameState): void => {
    const kg = reveal?.summary.cutKg ?? shift?.cutKg ?? 0;
    countdown.stop();
    session.toTitle();
    pupil.put(warmUp(pupil.now(), kg));
  };

  return {
    note,
    unheard: (act) => {
      isDeaf = true;
      act();
      isDeaf = false;
    },
    unheardWhile,
    beginWarmUp: () => {
      countdown.begin();
      showLeft();
    },
    advance: (elapsedMs) => {
      const game = session.store.getState();
      if (isPlayed(game)) {
        countdown.advance(elapsedMs);
        playedMs += elapsedMs;
      }
      const isWhistled = game.reveal !== null;
      if (pupil.now().stage === 'warm-up' && (isWhistled || countdown.secondsLeft() === 0)) endWarmUp(game);
      showLeft();
      if (playedMs < KEEP_EVERY_MS || game.screen !== 'shift') return;
      playedMs = 0;
      note();
    },
    listen: () => session.store.subscribe(onChange),
  };
};
