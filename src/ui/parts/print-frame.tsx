// The frame of every screen after the shift: paper on a light desk, the place in the arc, and the way on,
// which is always the last thing in order. Without it eight screens would each end differently.
import type { ComponentChildren } from 'preact';
import { nextScreen } from '../../session/flow.ts';
import { arcIn } from '../../session/program.ts';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice, Screen } from '../../session/store.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { PrintDesk, type PrintDeskProps } from './print-desk.tsx';
import { Notice } from './replay-notice.tsx';

export type PrintFrameProps = {
  readonly session: Session;
  readonly screen: Exclude<Screen, 'title' | 'shift'>;
  readonly reveal: RevealSlice;
  /** True where the game canvas must stay visible behind. */
  readonly isOverStage?: boolean;
  /** Where the way on has to say or do something first; otherwise it simply leads to the next screen. */
  readonly wayOn?: PrintDeskProps['wayOn'];
  /** True where the sheet itself leads on, and going back is the lesser way. */
  readonly isWayOutPlain?: boolean;
  readonly children: ComponentChildren;
};

/** The slice of the finished shift, or null before there is one. */
export const useReveal = (session: Session): RevealSlice | null =>
  useStore(session.store, (state) => state.reveal);

/** Where we are among the screens that follow a shift, counted from 1. */
const placeInArc = (screen: Screen, arc: readonly Screen[]): { readonly n: number; readonly of: number } => {
  const after: readonly Screen[] = arc.filter((step) => step !== 'shift');
  return { n: after.indexOf(screen) + 1, of: after.length };
};

/** The screens this visit shows of the shift that is over. */
export const useArc = (session: Session, { summary }: RevealSlice): readonly Screen[] => {
  const program = useStore(session.store, (state) => state.program);
  return arcIn(program, summary.levelId);
};

export const PrintFrame = ({
  session,
  screen,
  reveal,
  isOverStage = false,
  wayOn,
  isWayOutPlain = false,
  children,
}: PrintFrameProps) => {
  const i18n = useI18n();
  const arc = useArc(session, reveal);
  const wayOut = useStore(session.store, (state) => state.program.wayOut);
  const place = placeInArc(screen, arc);
  const next = nextScreen(screen, arc);
  return (
    <PrintDesk
      class={`print-${screen}`}
      isOverStage={isOverStage}
      place={place.n > 0 ? <Place {...place} /> : null}
      wayOn={
        wayOn ?? {
          label: i18n.t(next === 'title' ? wayOut : `reveal.next.${next}`),
          onPress: () => session.next(),
          isPlain: isWayOutPlain,
        }
      }
    >
      <Notice isVerified={reveal.isVerified} />
      {children}
    </PrintDesk>
  );
};

/** One pip a sheet; the words are for whoever does not see them. */
const Place = ({ n, of }: { readonly n: number; readonly of: number }) => {
  const i18n = useI18n();
  return (
    <p class="print-place">
      <span class="unseen">{i18n.t('reveal.place', { n, of })}</span>
      {Array.from({ length: of }, (_, step) => (
        <span
          key={step}
          class="print-pip"
          aria-hidden="true"
          data-here={step + 1 === n ? '' : undefined}
          data-done={step + 1 < n ? '' : undefined}
        />
      ))}
    </p>
  );
};
