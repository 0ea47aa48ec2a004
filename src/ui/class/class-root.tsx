// The desk of a lesson: the part the progress names, and within the shift the game's own screens, in the language that is
// set. A thin strip above says which part this is.
import { render, type ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { I18n } from '../../i18n/i18n.ts';
import { filesFor } from '../../i18n/text-files.ts';
import type { Classroom } from '../../classroom/class-store.ts';
import type { Stage } from '../../lesson/progress.ts';
import type { Session } from '../../session/session-port.ts';
import { focusScreen } from '../focus.ts';
import { LoadAgainContext } from '../load-again.ts';
import { watchStyles } from '../lost-styles.ts';
import { applyToPage } from '../page-settings.ts';
import { Notices } from '../parts/notices.tsx';
import { PageCaptions } from '../parts/page-captions.tsx';
import { Boundary, Trouble } from '../parts/trouble.tsx';
import type { UiHost } from '../root.tsx';
import { useScreen } from '../screen-chunks.ts';
import { useAnnouncements } from '../use-announcements.ts';
import { I18nContext } from '../use-i18n.ts';
import { useLanguage } from '../use-language.ts';
import { useStore } from '../use-store.ts';
import { VersionContext } from '../version.ts';
import type { ClassScreenProps } from './class-screen.ts';
import { Claims } from './claims.tsx';
import { GoOn } from './go-on.tsx';
import { LessonStrip } from './lesson-strip.tsx';
import { ObserverSheetForm } from './observer-sheet.tsx';
import { Result } from './result.tsx';
import { ShiftDoor } from './shift-door.tsx';
import { TallyStrip } from './tally-strip.tsx';
import { Welcome } from './welcome.tsx';
import '../styles/class.css';

/** The words of a lesson, and those of the game. */
export const CLASS_FILES = filesFor('class');

const PARTS: Readonly<Record<Stage, ComponentType<ClassScreenProps>>> = {
  welcome: Welcome,
  before: Claims,
  'warm-up': ShiftDoor,
  lesson: ShiftDoor,
  sheet: ObserverSheetForm,
  after: Claims,
  result: Result,
};

/** Which paper lies on the desk; the game's own screens where it is none of the lesson's. */
const usePaper = (classroom: Classroom, session: Session): ComponentType<ClassScreenProps> | null => {
  const stage = useStore(classroom.store, (state) => state.progress.stage);
  const isAsked = useStore(classroom.store, (state) => state.offer !== null);
  const isSheet = useStore(classroom.store, (state) => state.sheet !== 'shut');
  const screen = useStore(session.store, (state) => state.screen);
  const isDug = useStore(session.store, (state) => state.reveal !== null);
  if (isAsked) return GoOn;
  if (isSheet) return ObserverSheetForm;
  // The whistle of the warm-up is nobody's tally.
  if (stage === 'warm-up' && isDug) return ShiftDoor;
  return screen === 'title' ? PARTS[stage] : null;
};

const useStageTitle = (classroom: Classroom, i18n: I18n): string => {
  const stage = useStore(classroom.store, (state) => state.progress.stage);
  return i18n.t(`class.stage.${stage}`);
};

type RootProps = ClassScreenProps & { readonly host: UiHost; readonly first: I18n };

const Root = ({ classroom, session, host, first }: RootProps) => {
  const i18n = useLanguage(session, first, CLASS_FILES);
  const screen = useStore(session.store, (state) => state.screen);
  const isBusy = useStore(session.store, (state) => state.isBusy);
  const stage = useStore(classroom.store, (state) => state.progress.stage);
  const Paper = usePaper(classroom, session);
  const { Shown, hasFailed } = useScreen(screen, session, null);
  const title = useStageTitle(classroom, i18n);
  useAnnouncements(session, host, i18n);
  useLayoutEffect(() => {
    const apply = (): void => applyToPage(document.documentElement, host.stage, session.store.getState());
    apply();
    return session.store.subscribe(apply);
  }, [session, host.stage]);
  useEffect(() => {
    document.title = i18n.t('page.title.on', { screen: title });
  }, [i18n, title]);
  useEffect(() => host.onWords?.(i18n), [i18n, host]);
  const place = `${Paper?.name ?? screen} ${stage}`;
  const isFirst = useRef(true);
  useEffect(() => {
    // The very first paper keeps the browser's own start: focus is moved only by a change.
    if (!isFirst.current && (Paper !== null || Shown !== null)) focusScreen(host.desk);
    isFirst.current = false;
  }, [place, Shown, host.desk]);
  const isMissing = Paper === null && Shown === null;
  return (
    <I18nContext.Provider value={i18n}>
      <VersionContext.Provider value={host.version}>
        <LoadAgainContext.Provider value={host.loadAgain}>
          <div class="classroom" data-stage={stage} data-paper={Paper === null ? undefined : ''}>
            <LessonStrip classroom={classroom} session={session} />
            <div class="classroom-desk">
              {Paper !== null ? <Paper key={stage} classroom={classroom} session={session} /> : null}
              {Paper === null && Shown !== null ? <Shown session={session} /> : null}
              {Paper === null && hasFailed ? (
                <Trouble i18n={i18n} text="page.screenFailed" onLoadAgain={host.loadAgain} />
              ) : null}
            </div>
            <TallyStrip classroom={classroom} session={session} />
          </div>
          {screen === 'shift' ? null : <PageCaptions session={session} />}
          <Notices session={session} />
          {isBusy || (isMissing && !hasFailed) ? (
            <p class="busy" role="status">
              {i18n.t('page.busy')}
            </p>
          ) : null}
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
