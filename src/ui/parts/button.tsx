// The one button of the game. A refused action is greyed but keeps its place in the tab order and says
// why: someone who cannot see the greying must be able to reach it and hear the reason.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import '../styles/button.css';

export type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `plate`: enamel, underground. `print`: ink block on paper. `quiet`: text only. */
  readonly tone?: 'plate' | 'print' | 'quiet';
  /** Accessible name where the children are a picture. */
  readonly label?: string;
  /** Why it cannot be pressed now, in words; null or absent where it can. */
  readonly blockedBy?: string | null;
  readonly isPressed?: boolean;
  readonly isExpanded?: boolean;
  /** Leaves the keyboard focus where it was when pressed by pointer: the game's keys stay alive. */
  readonly keepsFocus?: boolean;
  readonly class?: string;
  readonly lang?: string;
  readonly id?: string;
};

const stop = (event: Event): void => event.preventDefault();

export const Button = (props: ButtonProps) => {
  const reasonId = useId();
  const reason = props.blockedBy ?? null;
  return (
    <>
      <button
        type="button"
        id={props.id}
        lang={props.lang}
        class={`button button-${props.tone ?? 'plate'} ${props.class ?? ''}`}
        aria-label={props.label}
        aria-pressed={props.isPressed}
        aria-expanded={props.isExpanded}
        aria-disabled={reason === null ? undefined : true}
        aria-describedby={reason === null ? undefined : reasonId}
        title={reason ?? undefined}
        onMouseDown={props.keepsFocus ? stop : undefined}
        onClick={() => (reason === null ? props.onPress() : undefined)}
      >
        {props.children}
      </button>
      {reason === null ? null : (
        <span id={reasonId} class="unseen">
          {reason}
        </span>
      )}
    </>
  );
};
