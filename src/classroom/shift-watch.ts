// Listens to the session for the lesson: which screen has come, what the shift has become, when its last screen was left.
import type { Session } from '../session/session-port.ts';
import type { GameState } from '../session/store.ts';
import { comeTo, dig, digAnew, leaveStage } from './moves.ts';
import type { Pupil } from './pupil.ts';
import { KEEP_EVERY_MS } from './record-keeping.ts';

type World = {
  readonly session: Pick<Session, 'store' | 'code'>;
  readonly pupil: Pupil;
  /** The shift was dropped, and with it what was counted in it. */
  readonly onDropped: () => void;
};

export type ShiftWatch = {
  /** So much time went by in which the shift ran. */
  advance(playedMs: number): void;
  /** The shift as it stands, into the progress. */
  note(): void;
  /** While `act` is under way nothing that happens in the session is taken for the pupil's doing. */
  unheard<Answer>(act: () => Answer | Promise<Answer>): Promise<Answer>;
  listen(): () => void;
};

export const createShiftWatch = ({ session, pupil, onDropped }: World): ShiftWatch => {
  let playedMs = 0;
  /** How many are at work unheard. */
  let deafFor = 0;

  /** The progress with the shift as it stands now. */
  const dug = () => {
    const { shift, reveal } = session.store.getState();
    const code = session.code();
    const cutKg = reveal?.summary.cutKg ?? shift?.cutKg;
    return code === null || cutKg === undefined ? pupil.now() : dig(pupil.now(), code, cutKg);
  };
  const note = (): void => {
    if (pupil.now().stage === 'lesson') pupil.putOnTheWay(dug());
  };
  const onScreen = ({ screen }: GameState, then: GameState): void => {
    playedMs = 0;
    if (screen !== 'title') return pupil.put(comeTo(dug(), screen));
    // A shift that was dropped is dug anew; behind the last screen the part is over.
    if (then.screen === 'shift') onDropped();
    pupil.put(then.screen === 'shift' ? digAnew(pupil.now()) : leaveStage(pupil.now()));
  };
  const onChange = (now: GameState, then: GameState): void => {
    if (deafFor > 0 || pupil.now().stage !== 'lesson') return;
    if (now.screen !== then.screen) onScreen(now, then);
    else if (now.reveal !== null && now.reveal.replayCode !== then.reveal?.replayCode) pupil.put(dug());
    else if (now.pause !== null && then.pause === null && now.screen === 'shift') note();
  };

  return {
    note,
    advance: (ms) => {
      playedMs += ms;
      if (playedMs < KEEP_EVERY_MS) return;
      playedMs = 0;
      note();
    },
    unheard: async (act) => {
      deafFor += 1;
      try {
        return await act();
      } finally {
        deafFor -= 1;
      }
    },
    listen: () => session.store.subscribe(onChange),
  };
};
