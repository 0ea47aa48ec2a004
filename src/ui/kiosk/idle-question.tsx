// "Still there?" Over everything, with a ring that runs out. Any sign of life puts it away before it is over; the
// button is for those who read first.
import { useEffect, useRef } from 'preact/hooks';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { KioskScreenProps } from './kiosk-screen.ts';

export const IdleQuestion = ({ kiosk }: Pick<KioskScreenProps, 'kiosk'>) => {
  const idle = useStore(kiosk.store, (state) => state.idle);
  const isAsked = idle !== null;
  return isAsked ? <Question kiosk={kiosk} left={idle.secondsLeft} of={idle.secondsOf} /> : null;
};

type QuestionProps = Pick<KioskScreenProps, 'kiosk'> & { readonly left: number; readonly of: number };

const Question = ({ kiosk, left, of }: QuestionProps) => {
  const { t } = useI18n();
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    here.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div
      class="kiosk-idle"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="kiosk-idle-title"
      aria-describedby="kiosk-idle-left"
    >
      <div class="kiosk-idle-plate plate">
        <h2 id="kiosk-idle-title">{t('kiosk.idle.title')}</h2>
        <p id="kiosk-idle-left">{t('kiosk.idle.left', { seconds: left })}</p>
        <span class="kiosk-idle-bar" aria-hidden="true">
          <i style={{ transform: `scaleX(${of > 0 ? left / of : 0})` }} />
        </span>
        <button
          type="button"
          ref={here}
          class="button button-plate kiosk-plate kiosk-here"
          onClick={() => kiosk.stir()}
        >
          {t('kiosk.idle.here')}
        </button>
      </div>
    </div>
  );
};
