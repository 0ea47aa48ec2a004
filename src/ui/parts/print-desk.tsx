// Paper on a light desk with the way on at its foot: what every printed screen stands on, after a shift and in a lesson.
import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import '../styles/print-frame.css';

export type PrintDeskProps = {
  readonly class: string;
  /** True where the game canvas must stay visible behind. */
  readonly isOverStage?: boolean;
  /** Where we are, at the head of the foot. */
  readonly place?: ComponentChildren;
  /** The last thing in order; without it and without a place there is no foot. */
  readonly wayOn?: {
    readonly label: string;
    readonly onPress: () => void;
    /** True where going on leaves something out: the one red sign of a sheet must not invite to that. */
    readonly isPlain?: boolean;
  };
  readonly children: ComponentChildren;
};

const WayOn = ({ label, onPress, isPlain = false }: NonNullable<PrintDeskProps['wayOn']>) => (
  <Button tone="print" class={isPlain ? 'print-next print-next-plain' : 'print-next'} onPress={onPress}>
    {label}
    <span aria-hidden="true" class="print-arrow" />
  </Button>
);

export const PrintDesk = ({ class: name, isOverStage = false, place, wayOn, children }: PrintDeskProps) => (
  <main class={`print ${name}`} data-over-stage={isOverStage ? '' : undefined}>
    <div class="print-body">{children}</div>
    {wayOn === undefined && (place ?? null) === null ? null : (
      <footer class="print-foot">
        {place}
        {wayOn === undefined ? null : <WayOn {...wayOn} />}
      </footer>
    )}
  </main>
);
