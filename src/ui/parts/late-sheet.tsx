// The sheets over the title and the pause: settings, sources, the door to a lesson.
import type { ComponentType } from 'preact';
import type { Session } from '../../session/session-port.ts';
import { useLate } from '../use-late.ts';

type SheetProps = { readonly session: Session; readonly onClose: () => void };
export type SheetName = 'settings' | 'about' | 'lesson';

const SHEETS: Readonly<Record<SheetName, () => Promise<ComponentType<SheetProps>>>> = {
  settings: () => import('../screens/settings.tsx').then((chunk) => chunk.SettingsDialog),
  about: () => import('../screens/about.tsx').then((chunk) => chunk.About),
  lesson: () => import('../screens/lesson-door.tsx').then((chunk) => chunk.LessonDoor),
};

export const LateSheet = ({ name, session, onClose }: SheetProps & { readonly name: SheetName }) => {
  const Shown = useLate(SHEETS[name], () => {
    session.notify('notice.sheetFailed');
    onClose();
  });
  return Shown ? <Shown session={session} onClose={onClose} /> : null;
};
