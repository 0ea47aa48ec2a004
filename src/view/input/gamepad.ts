// A pad, asked once a frame: left stick or cross steers like the arrows, right stick tilts the steel, A
// hammers. Buttons act when they go down, never while they stay down.
import type { Session } from '../../session/session-port.ts';
import type { KeyAction } from '../../session/store.ts';
import { act, createHammerGrip, isPlayable } from './actions.ts';
import { toTilt } from '../aim.ts';

const DEAD = 0.55;
const HAMMER = 0;
/** Standard mapping: B steel, X prop or wedge, Y tap, shoulders tilt, start pauses, cross steers. */
const BUTTONS: Readonly<Record<number, Exclude<KeyAction, 'hammer'>>> = {
  1: 'change-steel',
  2: 'set-prop',
  3: 'tap-roof',
  4: 'tilt-up',
  5: 'tilt-down',
  6: 'call-timber',
  7: 'call-chute',
  9: 'pause',
  11: 'mend-hose',
  12: 'up',
  13: 'down',
  14: 'left',
  15: 'right',
};

export const stickAction = (x: number, y: number): 'up' | 'down' | 'left' | 'right' | null => {
  if (Math.max(Math.abs(x), Math.abs(y)) < DEAD) return null;
  if (Math.abs(x) > Math.abs(y)) return x > 0 ? 'right' : 'left';
  return y > 0 ? 'down' : 'up';
};

const firstPad = (): Gamepad | null =>
  navigator.getGamepads?.().find((pad) => pad !== null && pad.connected) ?? null;

/** `isLent`: the pad steers something else at this moment; what is held then begins nothing when it comes back. */
export const createGamepad = (
  session: Session,
  isLent: () => boolean = () => false,
): { poll(): void; destroy(): void } => {
  const grip = createHammerGrip(session);
  const wasDown = new Set<number>();
  let lastStick: KeyAction | null = null;

  const press = (index: number): void => {
    if (index === HAMMER) return grip.press();
    const action = BUTTONS[index];
    if (action !== undefined) act(session, action);
  };

  const buttons = (pad: Gamepad): void => {
    pad.buttons.forEach((button, index) => {
      if (button.pressed === wasDown.has(index)) return;
      if (button.pressed) {
        wasDown.add(index);
        press(index);
        return;
      }
      wasDown.delete(index);
      if (index === HAMMER) grip.release();
    });
  };

  const sticks = (pad: Gamepad): void => {
    const way = stickAction(pad.axes[0] ?? 0, pad.axes[1] ?? 0);
    if (way !== null && way !== lastStick) act(session, way);
    lastStick = way;
    const shift = session.live()?.shift;
    const lean = pad.axes[3] ?? 0;
    if (shift === undefined || Math.abs(lean) < DEAD / 2) return;
    const { piece, tilt } = shift.state.hewing;
    const wanted = toTilt(lean * 3);
    if (wanted !== tilt) session.dispatch({ kind: 'aim', piece, tilt: wanted });
  };

  const lend = (pad: Gamepad): void => {
    grip.letGo();
    wasDown.clear();
    pad.buttons.forEach((button, index) => (button.pressed ? wasDown.add(index) : undefined));
    lastStick = stickAction(pad.axes[0] ?? 0, pad.axes[1] ?? 0);
  };

  return {
    poll: () => {
      const pad = firstPad();
      if (pad === null || !isPlayable(session)) return grip.letGo();
      if (isLent()) return lend(pad);
      buttons(pad);
      sticks(pad);
    },
    destroy: () => grip.letGo(),
  };
};
