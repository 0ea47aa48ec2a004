// A minute of the ordinary night, by the clock of play: a pause stops it, a hidden page too. The clock ends it, or the whistle
// where the pace is so high that the night is over first.
import type { Session } from '../session/session-port.ts';
import type { GameState } from '../session/store.ts';
import type { ClassStore } from './class-store.ts';
import { warmUp } from './moves.ts';
import type { Pupil } from './pupil.ts';

/** Length of the warm-up, ms of play. */
export const WARM_UP_MS = 60_000;

export type WarmUp = {
  /** The minute begins. */
  begin(): void;
  /** So much time went by in which the shift ran. */
  advance(playedMs: number): void;
};

type World = {
  readonly store: ClassStore;
  readonly session: Pick<Session, 'store' | 'toTitle'>;
  readonly pupil: Pupil;
};

export const createWarmUp = ({ store, session, pupil }: World): WarmUp => {
  let leftMs: number | null = null;
  const show = (): void => {
    const warmUpLeft = leftMs === null ? null : Math.ceil(leftMs / 1000);
    if (warmUpLeft !== store.getState().warmUpLeft) store.setState({ warmUpLeft });
  };
  const end = ({ reveal, shift }: GameState): void => {
    const kg = reveal?.summary.cutKg ?? shift?.cutKg ?? 0;
    leftMs = null;
    show();
    session.toTitle();
    pupil.put(warmUp(pupil.now(), kg));
  };
  return {
    begin: () => {
      leftMs = WARM_UP_MS;
      show();
    },
    advance: (playedMs) => {
      if (pupil.now().stage !== 'warm-up') {
        leftMs = null;
        return show();
      }
      if (leftMs !== null) leftMs = Math.max(0, leftMs - playedMs);
      show();
      const game = session.store.getState();
      if (game.reveal !== null || leftMs === 0) end(game);
    },
  };
};
