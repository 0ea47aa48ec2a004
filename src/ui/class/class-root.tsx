// The page of a lesson: its desk, in the language that is set, and what has to be told once.
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { I18n } from '../../i18n/i18n.ts';
import { filesFor } from '../../i18n/text-files.ts';
import type { Classroom } from '../../classroom/class-store.ts';
import type { Session } from '../../session/session-port.ts';
import { LoadAgainContext } from '../load-again.ts';
import { watchStyles } from '../lost-styles.ts';
import { Notices } from '../parts/notices.tsx';
import { Boundary } from '../parts/trouble.tsx';
import type { UiHost } from '../root.tsx';
import { useAnnouncements } from '../use-announcements.ts';
import { I18nContext } from '../use-i18n.ts';
import { useLanguage } from '../use-language.ts';
import { usePageSettings } from '../use-page-settings.ts';
import { useStore } from '../use-store.ts';
import { VersionContext } from '../version.ts';
import { ClassDesk } from './class-desk.tsx';
import type { ClassScreenProps } from './class-screen.ts';
import '../styles/class.css';

/** The words of a lesson, and those of the game. */
const CLASS_FILES = filesFor('class');

/** What the page as a whole is told: settings on <html>, the title of the window, the words of the mine. */
const usePage = ({ classroom, session, host }: Omit<RootProps, 'first'>, i18n: I18n): void => {
  const stage = useStore(classroom.store, (state) => state.progress.stage);
  useAnnouncements(session, host, i18n);
  usePageSettings(session, host.stage, stage);
  useEffect(() => {
    document.title = i18n.t('page.title.on', { screen: i18n.t(`class.stage.${stage}`) });
  }, [i18n, stage]);
  useEffect(() => host.onWords?.(i18n), [i18n, host]);
};

type RootProps = ClassScreenProps & { readonly host: UiHost; readonly first: I18n };

const Root = ({ classroom, session, host, first }: RootProps) => {
  const i18n = useLanguage(session, first, CLASS_FILES);
  usePage({ classroom, session, host }, i18n);
  return (
    <I18nContext.Provider value={i18n}>
      <VersionContext.Provider value={host.version}>
        <LoadAgainContext.Provider value={host.loadAgain}>
          <ClassDesk classroom={classroom} session={session} />
          <Notices session={session} />
        </LoadAgainContext.Provider>
      </VersionContext.Provider>
    </I18nContext.Provider>
  );
};

/** Puts the lesson up. Returns its undo. */
export const mountClass = (
  host: UiHost,
  session: Session,
  classroom: Classroom,
  first: I18n,
): (() => void) => {
  const unwatch = watchStyles();
  render(
    <Boundary i18n={first} onLoadAgain={host.loadAgain} onFault={() => session.pause('player')}>
      <Root session={session} classroom={classroom} host={host} first={first} />
    </Boundary>,
    host.desk,
  );
  return () => {
    unwatch();
    render(null, host.desk);
  };
};
