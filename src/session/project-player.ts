// What the player holds and may do now: aim, wedge, steel, and for each button null or the reason it is grey. The
// reason comes from the very function that would refuse the command.
import {
  aimPermille,
  canApply,
  PIECE_COUNT,
  playerOf,
  WEDGE_BEATS_PERMILLE,
  type Command,
  type Shift,
} from '../sim/index.ts';
import { propTarget } from './prop-target.ts';
import type { PlayerAction, ShiftSlice } from './store.ts';

export const projectAim = (shift: Shift): ShiftSlice['aim'] => {
  const { piece, tilt } = shift.state.hewing;
  const { bay } = playerOf(shift);
  return {
    bay,
    piece,
    tilt,
    aimPermille: aimPermille(tilt, shift.state.face.cleat[bay * PIECE_COUNT + piece] ?? 0),
  };
};

export const projectWedge = (shift: Shift): ShiftSlice['wedge'] => {
  const player = playerOf(shift);
  const { beats, qualityPercent } = shift.state.wedging;
  const isOn = player.activity === 'set-prop';
  const done = player.timerOf - player.timer;
  const permilleDone = isOn && player.timerOf > 0 ? Math.floor((done * 1000) / player.timerOf) : 0;
  return { isOn, beats, beatsAtPermille: WEDGE_BEATS_PERMILLE, permilleDone, qualityPercent };
};

const asCommand = (action: PlayerAction, shift: Shift): Command => {
  if (action === 'hammer') return { kind: shift.state.hewing.isOn ? 'hammer-off' : 'hammer-on' };
  return action === 'set-prop' ? { kind: action, bay: propTarget(shift) } : { kind: action };
};

export const projectBlocked = (shift: Shift): ShiftSlice['blocked'] => {
  const why = (action: PlayerAction): ShiftSlice['blocked'][PlayerAction] =>
    canApply(shift, asCommand(action, shift));
  return {
    hammer: why('hammer'),
    'set-prop': why('set-prop'),
    'wedge-beat': why('wedge-beat'),
    'tap-roof': why('tap-roof'),
    'change-steel': why('change-steel'),
    'mend-hose': why('mend-hose'),
    'call-timber': why('call-timber'),
    'call-chute': why('call-chute'),
  };
};
