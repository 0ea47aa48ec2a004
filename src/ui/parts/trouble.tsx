// What stands where a screen should be: one sentence and the way on. Without it a lost connection would leave
// "One moment…" for good, and a fault of ours a white page.
import { Component, type ComponentChildren } from 'preact';
import type { I18n } from '../../i18n/i18n.ts';
import type { LoadAgain } from '../load-again.ts';
import '../styles/button.css';
import '../styles/notices.css';

type TroubleProps = { readonly i18n: I18n; readonly text: string; readonly onLoadAgain: LoadAgain };

export const Trouble = ({ i18n, text, onLoadAgain }: TroubleProps) => (
  <main class="trouble">
    <p role="alert">{i18n.t(text)}</p>
    <button type="button" id="load-again" class="button button-plate" onClick={onLoadAgain}>
      {i18n.t('page.loadAgain')}
    </button>
  </main>
);

type BoundaryProps = {
  readonly i18n: I18n;
  readonly onLoadAgain: LoadAgain;
  /** Told once of what was thrown: the shift is held and kept. */
  readonly onFault: () => void;
  readonly children: ComponentChildren;
};

/** Catches what a screen throws while it is drawn. A class, since only a class can. */
export class Boundary extends Component<BoundaryProps, { readonly hasFault: boolean }> {
  override state = { hasFault: false };

  override componentDidCatch(fault: unknown): void {
    console.error(fault);
    this.props.onFault();
    this.setState({ hasFault: true });
  }

  override render(): ComponentChildren {
    const { i18n, onLoadAgain, children } = this.props;
    if (!this.state.hasFault) return children;
    return <Trouble i18n={i18n} text="page.broken" onLoadAgain={onLoadAgain} />;
  }
}
