// The desk of a lesson: the strip above, the paper of its part or the screen of its shift, the observer's place beside it.
import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Classroom } from '../../classroom/class-store.ts';
import type { Stage } from '../../lesson/progress.ts';
import type { Session } from '../../session/session-port.ts';
import { focusScreen } from '../focus.ts';
import { useLoadAgain } from '../load-again.ts';
import { PageCaptions } from '../parts/page-captions.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useScreen } from '../screen-chunks.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { ClassScreenProps } from './class-screen.ts';
import { Claims } from './claims.tsx';
import { GoOn } from './go-on.tsx';
import { LessonStrip } from './lesson-strip.tsx';
import { ObserverSheetForm } from './observer-sheet.tsx';
import { Result } from './result.tsx';
import { ShiftDoor } from './shift-door.tsx';
import { TallyStrip } from './tally-strip.tsx';
import { Welcome } from './welcome.tsx';

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

const Busy = () => {
  const { t } = useI18n();
  return (
    <p class="busy" role="status">
      {t('page.busy')}
    </p>
  );
};

type ShiftScreenProps = ReturnType<typeof useScreen> & Pick<ClassScreenProps, 'session'>;

/** The screen of the shift, or one sentence where it is still on its way or was lost there. */
const ShiftScreen = ({ Shown, hasFailed, session }: ShiftScreenProps) => {
  const i18n = useI18n();
  const loadAgain = useLoadAgain();
  if (Shown !== null) return <Shown session={session} />;
  if (hasFailed) return <Trouble i18n={i18n} text="page.screenFailed" onLoadAgain={loadAgain} />;
  return <Busy />;
};

/** The focus goes to the head of whatever comes onto the desk; the very first paper keeps the browser's own start. */
const useFocus = (desk: { readonly current: HTMLElement | null }, place: string): void => {
  const isFirst = useRef(true);
  // With the paper itself: a moment later a fast reader's keys would be where the focus is taken from them.
  useLayoutEffect(() => {
    if (!isFirst.current && desk.current !== null) focusScreen(desk.current);
    isFirst.current = false;
  }, [place]);
};

export const ClassDesk = ({ classroom, session }: ClassScreenProps) => {
  const screen = useStore(session.store, (state) => state.screen);
  const isBusy = useStore(session.store, (state) => state.isBusy);
  const stage = useStore(classroom.store, (state) => state.progress.stage);
  const sheet = useStore(classroom.store, (state) => state.sheet);
  const Paper = usePaper(classroom, session);
  // Asked for under the papers too, so that the next screen is near.
  const chunk = useScreen(screen, session, null);
  const desk = useRef<HTMLDivElement>(null);
  useFocus(desk, Paper === null ? `${screen} ${String(chunk.Shown !== null)}` : `${stage} ${sheet}`);
  return (
    <div class="classroom" data-stage={stage} data-paper={Paper === null ? undefined : ''}>
      <LessonStrip classroom={classroom} session={session} />
      <div class="classroom-desk" ref={desk}>
        {Paper === null ? (
          <ShiftScreen {...chunk} session={session} />
        ) : (
          <Paper key={stage} classroom={classroom} session={session} />
        )}
        {/* Beside the sheet whose sounds they tell, since each kind of sheet leaves them another place. */}
        {Paper === null && screen !== 'shift' ? <PageCaptions session={session} /> : null}
        {isBusy ? <Busy /> : null}
      </div>
      <TallyStrip classroom={classroom} session={session} />
    </div>
  );
};
