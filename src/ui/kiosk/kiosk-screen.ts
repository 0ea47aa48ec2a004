// What every screen of the kiosk is given.
import type { Kiosk } from '../../session/kiosk-port.ts';
import type { Session } from '../../session/session-port.ts';

export type KioskScreenProps = { readonly kiosk: Kiosk; readonly session: Session };
