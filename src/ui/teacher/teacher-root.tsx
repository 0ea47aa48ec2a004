// The teacher's page: the lesson desk, the class board, what is printed, and what is kept. One sheet of paper with four
// tabs; what was opened once stays, so that a board full of results outlives a look at another tab.
import { render, type ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { createI18n, type I18n } from '../../i18n/i18n.ts';
import { filesFor } from '../../i18n/text-files.ts';
import { EraseContext } from '../erase.ts';
import { fetchStyled, watchStyles } from '../lost-styles.ts';
import { Boundary, Trouble } from '../parts/trouble.tsx';
import type { UiHost } from '../root.tsx';
import { I18nContext } from '../use-i18n.ts';
import { useFreshStyle } from '../use-page-settings.ts';
import { VersionContext } from '../version.ts';
import { TeacherHead } from './teacher-head.tsx';
import type { TeacherLook, TeacherPort } from './teacher-port.ts';
import type { TeacherRoomProps } from './teacher-room.ts';
import { TABS, useHash, type Tab } from './use-hash.ts';
import { useLesson } from './use-lesson.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/teacher.css';

/** The words of this page, of what it prints, and those of the game. */
export const TEACHER_FILES = filesFor('teacher', 'materials');

type TabComponent = ComponentType<TeacherRoomProps>;

const CHUNKS: Readonly<Record<Tab, () => Promise<TabComponent>>> = {
  desk: () => import('./desk-page.tsx').then((chunk) => chunk.DeskPage),
  board: () => import('../board/board-page.tsx').then((chunk) => chunk.BoardPage),
  print: () => import('./print-page.tsx').then((chunk) => chunk.PrintPage),
  about: () => import('./about-page.tsx').then((chunk) => chunk.AboutPage),
};

type Opened = Readonly<Partial<Record<Tab, TabComponent>>>;

/** The tabs opened so far; `lost` is the one that could not be fetched. */
const useOpened = (tab: Tab): { readonly opened: Opened; readonly lost: Tab | null } => {
  const [opened, setOpened] = useState<Opened>({});
  const [lost, setLost] = useState<Tab | null>(null);
  useEffect(() => {
    if (opened[tab] !== undefined) return;
    fetchStyled(CHUNKS[tab]).then(
      (Page) => setOpened((before) => ({ ...before, [tab]: Page })),
      (cause: unknown) => {
        console.error(cause);
        setLost(tab);
      },
    );
  }, [tab]);
  return { opened, lost };
};

/** The language asked for; the one before it stays up until its words are here. */
const useWords = (locale: TeacherLook['locale'], first: I18n): I18n => {
  const [i18n, setI18n] = useState(first);
  useEffect(() => {
    let isWanted = locale !== i18n.locale;
    const load = async (): Promise<void> => {
      const loaded = await createI18n(locale, TEACHER_FILES);
      if (isWanted && loaded.has('teacher.tabs')) setI18n(loaded);
    };
    if (isWanted) void load();
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return i18n;
};

const useLook = (port: TeacherPort) => {
  const [look, setLook] = useState(port.look);
  const change = (patch: Partial<TeacherLook>): void => {
    const wanted = { ...look, ...patch };
    setLook(wanted);
    port.keepLook(wanted);
  };
  return { look, change };
};

type RootProps = { readonly host: UiHost; readonly port: TeacherPort; readonly first: I18n };

const Root = ({ host, port, first }: RootProps) => {
  const { look, change } = useLook(port);
  const i18n = useWords(look.locale, first);
  const { tab, leaf } = useHash();
  const hand = useLesson(new URL(port.href).search);
  const { opened, lost } = useOpened(tab);
  const isFirst = useRef(true);
  const isHere = opened[tab] !== undefined;

  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = i18n.locale;
    page.style.setProperty('--text-scale', String(look.textPercent / 100));
  }, [i18n, look.textPercent]);
  useFreshStyle(`${tab} ${isHere}`, look.textPercent);

  useEffect(() => {
    document.title = i18n.t('page.title.on', { screen: i18n.t(`teacher.tab.${tab}`) });
  }, [i18n, tab]);

  useEffect(() => {
    if (!isHere) return;
    // The very first page keeps the browser's own start: focus is moved only by a change.
    if (!isFirst.current)
      document
        .querySelector<HTMLElement>(`#panel-${tab} [data-focus-target]`)
        ?.focus({ preventScroll: true });
    isFirst.current = false;
    window.scrollTo(0, 0);
  }, [tab, isHere]);

  return (
    <I18nContext.Provider value={i18n}>
      <VersionContext.Provider value={port.version}>
        <EraseContext.Provider value={port.erase}>
          <TeacherHead href={port.href} tab={tab} look={look} onLook={change} />
          <main class="teacher-main">
            {TABS.map((one) => {
              const Page = opened[one];
              return Page === undefined ? null : (
                <div key={one} id={`panel-${one}`} class="teacher-panel" hidden={one !== tab}>
                  <Page port={port} hand={hand} leaf={leaf} />
                </div>
              );
            })}
            {isHere || lost === tab ? null : (
              <p class="busy" role="status">
                {i18n.t('page.busy')}
              </p>
            )}
          </main>
          {lost === tab && !isHere ? (
            <Trouble i18n={i18n} text="page.screenFailed" onLoadAgain={host.loadAgain} />
          ) : null}
        </EraseContext.Provider>
      </VersionContext.Provider>
    </I18nContext.Provider>
  );
};

/** Puts the teacher's page up. Returns its undo. */
export const mountTeacher = (host: UiHost, port: TeacherPort, first: I18n): (() => void) => {
  const page = document.documentElement;
  page.dataset['mode'] = 'teacher';
  page.dataset['screen'] = 'teacher';
  host.stage.hidden = true;
  const unwatch = watchStyles();
  render(
    <Boundary i18n={first} onLoadAgain={host.loadAgain} onFault={() => undefined}>
      <Root host={host} port={port} first={first} />
    </Boundary>,
    host.desk,
  );
  return () => {
    unwatch();
    render(null, host.desk);
    delete page.dataset['mode'];
  };
};
