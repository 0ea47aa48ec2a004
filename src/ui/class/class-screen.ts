// What every screen of a lesson is given.
import type { Classroom } from '../../classroom/class-store.ts';
import type { Session } from '../../session/session-port.ts';

export type ClassScreenProps = { readonly classroom: Classroom; readonly session: Session };
