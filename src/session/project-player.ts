// What the player holds and may do now: aim, wedge, steel, and for each button null or the reason it is grey. The
// reason comes from the very function that would refuse the command.
import {
  canApply,
  PIECE_COUNT,
  type Command,
  type Shift,
  type Tilt,
  type WorkerState,
} from '../sim/index.ts';
import { propTarget } from './prop-target.ts';
import type { PlayerAction, ShiftSlice } from './store.ts';

export const playerOf = (shift: Shift): WorkerState => {
  const player = shift.state.workers[shift.level.crew.findIndex((member) => member.isPlayer)];
  if (player === undefined) throw new Error('level without a player: read-level refuses it');
  return player;
};

/** The angle alone, thousandths, out of the simulation's own rate: air and steel fall out of the ratio. */
const AIM_STEPS = [1400, 1000, 600] as const;
const aimPermilleAt = (shift: Shift, bay: number, piece: number, tilt: Tilt): number => {
  const cleat = shift.state.face.cleat[bay * PIECE_COUNT + piece] ?? 0;
  const steps = Math.abs(tilt - cleat);
  if (steps <= 1) return AIM_STEPS[0];
  return steps === 2 ? AIM_STEPS[1] : AIM_STEPS[2];
};

export const projectAim = (shift: Shift): ShiftSlice['aim'] => {
  const { piece, tilt } = shift.state.hewing;
  const { bay } = playerOf(shift);
  return { bay, piece, tilt, aimPermille: aimPermilleAt(shift, bay, piece, tilt) };
};

export const projectWedge = (shift: Shift): ShiftSlice['wedge'] => {
  const player = playerOf(shift);
  const { beats, qualityPercent } = shift.state.wedging;
  const isOn = player.activity === 'set-prop';
  const done = player.timerOf - player.timer;
  const permilleDone = isOn && player.timerOf > 0 ? Math.floor((done * 1000) / player.timerOf) : 0;
  return { isOn, beats, permilleDone, qualityPercent };
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
