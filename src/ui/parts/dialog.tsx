// A modal sheet over the game: settings, sources, pause. It takes the focus, keeps it, closes on Esc or
// on a press outside, and gives the focus back to what opened it.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useI18n } from '../use-i18n.ts';
import '../styles/dialog.css';

export type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** `plate` underground, `paper` over print. */
  readonly tone?: 'plate' | 'paper';
  readonly class?: string;
  /** A last button that closes: a long sheet is left where its reading ends. */
  readonly hasDone?: boolean;
};

const open = (sheet: HTMLDialogElement): void => {
  if (sheet.open) return;
  if (typeof sheet.showModal === 'function') sheet.showModal();
  else sheet.setAttribute('open', '');
};

type HeadProps = { readonly title: string; readonly titleId: string; readonly onClose: () => void };

/** Outside the part that scrolls: the way out stays in sight however long or large the text is. */
const Head = ({ title, titleId, onClose }: HeadProps) => {
  const i18n = useI18n();
  return (
    <header class="dialog-head">
      <h2 id={titleId} tabIndex={-1}>
        {title}
      </h2>
      <button
        type="button"
        class="button button-quiet dialog-close"
        aria-label={i18n.t('dialog.close')}
        onClick={onClose}
      >
        <span aria-hidden="true">×</span>
      </button>
    </header>
  );
};

export const Dialog = (props: DialogProps) => {
  const { title, onClose, children, tone = 'plate', class: extra = '', hasDone = false } = props;
  const i18n = useI18n();
  const titleId = useId();
  const sheet = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const opener = document.activeElement;
    const element = sheet.current;
    if (element) {
      open(element);
      element.querySelector<HTMLElement>('h2')?.focus();
    }
    return () => {
      if (element?.open && typeof element.close === 'function') element.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return (
    <dialog
      ref={sheet}
      class={`dialog dialog-${tone} ${extra}`}
      aria-labelledby={titleId}
      aria-modal="true"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        // Asked for here too: a browser without the dialog's own Esc would leave no way out by keyboard.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => (event.target === sheet.current ? onClose() : undefined)}
    >
      <div class="dialog-sheet">
        <Head title={title} titleId={titleId} onClose={onClose} />
        {/* In reach of the keyboard, so that a long sheet can be scrolled by it. */}
        <div class="dialog-body" role="group" aria-labelledby={titleId} tabIndex={0}>
          {children}
          {hasDone ? (
            <button type="button" class="button button-plate dialog-done" onClick={onClose}>
              {i18n.t('dialog.done')}
            </button>
          ) : null}
        </div>
      </div>
    </dialog>
  );
};
