// What a device may ask, in one place: every key, finger and stick ends in one of these and through them in
// `session.dispatch`. None acts outside a running shift.
import { createHammerHold } from '../../session/hammer-hold.ts';
import { propTarget } from '../../session/prop-target.ts';
import type { Session } from '../../session/session-port.ts';
import type { KeyAction } from '../../session/store.ts';
import { PIECE_COUNT, type Piece, type Shift, type Tilt, type WorkerState } from '../../sim/index.ts';
import { playerIn } from './pointer-aim.ts';
import { stepAim, toTilt, type Arrow } from '../aim.ts';

export const isPlayable = (session: Session): boolean => {
  const { screen, pause } = session.store.getState();
  return screen === 'shift' && pause === null && session.live() !== null;
};

const aimAt = (session: Session, shift: Shift, piece: Piece, tilt: Tilt): void => {
  const { hewing } = shift.state;
  if (piece !== hewing.piece || tilt !== hewing.tilt) session.dispatch({ kind: 'aim', piece, tilt });
};

const arrow = (session: Session, shift: Shift, player: WorkerState, way: Arrow): void => {
  const isGone = (piece: Piece): boolean =>
    (shift.state.face.pieceLeft[player.bay * PIECE_COUNT + piece] ?? 0) <= 0;
  if (player.post !== 'hew') {
    const step = way === 'up' || way === 'left' ? -1 : 1;
    session.dispatch({ kind: 'move', bay: player.bay + step });
    return;
  }
  const next = stepAim(shift.state.hewing.piece, way, isGone);
  if ('piece' in next) aimAt(session, shift, next.piece, shift.state.hewing.tilt);
  else session.dispatch({ kind: 'move', bay: player.bay + next.bayStep });
};

const setProp = (session: Session, shift: Shift, player: WorkerState): void => {
  if (player.activity === 'set-prop') session.dispatch({ kind: 'wedge-beat' });
  else session.dispatch({ kind: 'set-prop', bay: propTarget(shift) });
};

/** Everything but the hammer, which has a beginning and an end. */
export const act = (session: Session, action: Exclude<KeyAction, 'hammer'>): void => {
  if (action === 'pause') return session.pause('player');
  const shift = session.live()?.shift;
  const player = shift === undefined ? undefined : playerIn(shift);
  if (shift === undefined || player === undefined) return;
  switch (action) {
    case 'up':
    case 'down':
    case 'left':
    case 'right':
      return arrow(session, shift, player, action);
    case 'tilt-up':
    case 'tilt-down':
      return aimAt(
        session,
        shift,
        shift.state.hewing.piece,
        toTilt(shift.state.hewing.tilt + (action === 'tilt-up' ? -1 : 1)),
      );
    case 'set-prop':
      return setProp(session, shift, player);
    case 'tap-roof':
    case 'change-steel':
    case 'mend-hose':
    case 'call-timber':
    case 'call-chute':
      session.dispatch({ kind: action });
  }
};

/** The hammer as a thing held: knows whether this device set it going, so that letting go stops it once. */
export type HammerGrip = { press(): void; release(): void; letGo(): void };

export const createHammerGrip = (session: Session): HammerGrip => {
  const hold = createHammerHold(session);
  let isHeld = false;
  const stop = (): void => {
    isHeld = false;
    hold.drop();
  };
  return {
    press: () => {
      if (session.store.getState().settings.hammerMode === 'toggle') {
        const isOn = session.live()?.shift.state.hewing.isOn === true;
        session.dispatch({ kind: isOn ? 'hammer-off' : 'hammer-on' });
        return;
      }
      if (isHeld) return;
      isHeld = true;
      hold.take();
    },
    release: stop,
    letGo: stop,
  };
};
