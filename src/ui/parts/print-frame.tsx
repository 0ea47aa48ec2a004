// The frame of every screen after the shift: paper on a light desk, the place in the arc, and the way on,
// which is always the last thing in order. Without it eight screens would each end differently.
import type { ComponentChildren } from 'preact';
import { nextScreen } from '../../session/flow.ts';
import { arcOf } from '../../session/modes.ts';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice, Screen } from '../../session/store.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { Button } from './button.tsx';
import { Notice } from './replay-notice.tsx';
import '../styles/print-frame.css';

export type PrintFrameProps = {
  readonly session: Session;
  readonly screen: Exclude<Screen, 'title' | 'shift'>;
  readonly reveal: RevealSlice;
  /** True where the game canvas must stay visible behind. */
  readonly isOverStage?: boolean;
  /** Where the way on has to say or do something first; otherwise it simply leads to the next screen. */
  readonly wayOn?: {
    readonly label: string;
    readonly onPress: () => void;
    /** True where going on leaves something out: the one red sign of a sheet must not invite to that. */
    readonly isPlain?: boolean;
  };
  readonly children: ComponentChildren;
};

/** The slice of the finished shift, or null before there is one. */
export const useReveal = (session: Session): RevealSlice | null =>
  useStore(session.store, (state) => state.reveal);

/** Where we are among the screens that follow a shift of this level, counted from 1. */
const placeInArc = (screen: Screen, levelId: string): { readonly n: number; readonly of: number } => {
  const arc: readonly Screen[] = arcOf(levelId).filter((step) => step !== 'shift');
  return { n: arc.indexOf(screen) + 1, of: arc.length };
};

export const PrintFrame = ({
  session,
  screen,
  reveal,
  isOverStage = false,
  wayOn,
  children,
}: PrintFrameProps) => {
  const i18n = useI18n();
  const { levelId } = reveal.summary;
  const place = placeInArc(screen, levelId);
  const next = nextScreen(screen, levelId);
  return (
    <main class={`print print-${screen}`} data-over-stage={isOverStage ? '' : undefined}>
      <div class="print-body">
        <Notice isVerified={reveal.isVerified} />
        {children}
      </div>
      <footer class="print-foot">
        {place.n > 0 ? (
          <p class="print-place">
            <span class="unseen">{i18n.t('reveal.place', place)}</span>
            {Array.from({ length: place.of }, (_, step) => (
              <span
                key={step}
                class="print-pip"
                aria-hidden="true"
                data-here={step + 1 === place.n ? '' : undefined}
                data-done={step + 1 < place.n ? '' : undefined}
              />
            ))}
          </p>
        ) : null}
        <Button
          tone="print"
          class={wayOn?.isPlain === true ? 'print-next print-next-plain' : 'print-next'}
          onPress={wayOn?.onPress ?? (() => session.next())}
        >
          {wayOn?.label ?? i18n.t(`reveal.next.${next}`)}
          <span aria-hidden="true" class="print-arrow" />
        </Button>
      </footer>
    </main>
  );
};
