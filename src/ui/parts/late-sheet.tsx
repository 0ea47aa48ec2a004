// A sheet over a page, fetched when it is asked for: settings, sources. A page that is to paint at once does not wait for
// what may never be opened.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import { fetchStyled } from '../lost-styles.ts';

type SheetProps = { readonly session: Session; readonly onClose: () => void };
export type SheetName = 'settings' | 'about' | 'lesson';

const SHEETS: Readonly<Record<SheetName, () => Promise<ComponentType<SheetProps>>>> = {
  settings: () => import('../screens/settings.tsx').then((chunk) => chunk.SettingsDialog),
  about: () => import('../screens/about.tsx').then((chunk) => chunk.About),
  lesson: () => import('../screens/lesson-door.tsx').then((chunk) => chunk.LessonDoor),
};

export const LateSheet = ({ name, session, onClose }: SheetProps & { readonly name: SheetName }) => {
  const [Shown, setShown] = useState<ComponentType<SheetProps> | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (component: ComponentType<SheetProps>): void => {
      if (isWanted) setShown(() => component);
    };
    const fail = (cause: unknown): void => {
      console.error(cause);
      if (!isWanted) return;
      session.notify('notice.sheetFailed');
      onClose();
    };
    fetchStyled(SHEETS[name]).then(show, fail);
    return () => {
      isWanted = false;
    };
  }, [name]);
  return Shown ? <Shown session={session} onClose={onClose} /> : null;
};
