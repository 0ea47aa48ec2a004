// Everything round the glass: no way out, palms and switches, the staff's corner, the whole screen, and the watchdog.
// One room, so that the kiosk itself knows nothing of browsers, and so that all of it can be taken down again.
import type { KioskConfig } from '../session/kiosk-port.ts';
import type { Session } from '../session/session-port.ts';
import { createAwake } from './awake.ts';
import { createGuard } from './guard.ts';
import { createHeartbeat } from './heartbeat.ts';
import type { RunningKiosk } from './kiosk.ts';
import { createLife } from './life.ts';
import { createPalms } from './palms.ts';
import type { KeptText } from './relapses.ts';
import { createScan } from './scan.ts';
import { watchStaffGesture } from './staff-gesture.ts';
import { createSteer } from './steer.ts';
import { createWatchdog, type WatchdogOptions } from './watchdog.ts';

export type HouseParts = {
  readonly kiosk: RunningKiosk;
  readonly session: Session;
  readonly config: () => KioskConfig;
  readonly onTrouble: WatchdogOptions['onTrouble'];
  readonly reload: () => void;
};

export type House = {
  /** Call once a frame, with a monotonic clock. */
  frame(nowMs: number): void;
  /** Whether the pad belongs to a dialog or a card, and not to the mine. */
  isPadLent(): boolean;
  /** Another visitor. */
  beginVisit(): void;
  destroy(): void;
};

/** Parts in which the keys are those of the dig. */
const isDigging = ({ kiosk }: HouseParts): boolean => ['start', 'dig'].includes(kiosk.store.getState().stage);

const sessionStore = (): KeptText | null => {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
};

/** The seconds underground while somebody digs; nothing must move anywhere else. */
const digTime = (parts: HouseParts): number | null => {
  const { shift, screen } = parts.session.store.getState();
  return isDigging(parts) && screen === 'shift' && shift !== null && shift.tick < shift.shiftTicks
    ? shift.tick
    : null;
};

const toggleHammer = (): void => document.querySelector<HTMLElement>('#act-hammer')?.click();

export const createHouse = (parts: HouseParts): House => {
  const { kiosk, config } = parts;
  const isPanelShut = (): boolean => kiosk.store.getState().panel === 'shut';
  const isScanning = (): boolean => config().scanning && isPanelShut();
  const undoGuard = createGuard();
  const undoPalms = createPalms();
  const undoGesture = watchStaffGesture(() => (isPanelShut() ? kiosk.askPin() : undefined));
  const life = createLife();
  const steer = createSteer({ isActive: () => !isDigging(parts) });
  const scan = createScan({ isActive: isScanning, isDigging: () => isDigging(parts), toggleHammer });
  const awake = createAwake();
  const heartbeat = createHeartbeat(() => kiosk.store.getState().stage);
  const watchdog = createWatchdog({
    sessionTime: () => digTime(parts),
    onTrouble: parts.onTrouble,
    onSoftReset: kiosk.reset,
    reload: parts.reload,
    storage: sessionStore(),
  });
  let lastMs: number | null = null;
  return {
    frame: (nowMs) => {
      const elapsedMs = nowMs - (lastMs ?? nowMs);
      lastMs = nowMs;
      if (life.isStirring()) kiosk.stir();
      if (isScanning()) scan.advance(elapsedMs);
      else steer.poll();
      watchdog.beat();
      heartbeat.beat(nowMs);
    },
    isPadLent: steer.hasPad,
    beginVisit: awake.beginVisit,
    destroy: () => {
      for (const undo of [undoGuard, undoPalms, undoGesture]) undo();
      for (const part of [life, steer, scan, awake, heartbeat, watchdog]) part.destroy();
    },
  };
};
