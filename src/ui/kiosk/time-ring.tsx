// How much of the present part is left, as a ring that empties; the eye needs no number, the ear gets one.
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { KioskScreenProps } from './kiosk-screen.ts';

const AROUND = 2 * Math.PI * 20;

export const TimeRing = ({ kiosk }: Pick<KioskScreenProps, 'kiosk'>) => {
  const { t } = useI18n();
  const left = useStore(kiosk.store, (state) => state.secondsLeft);
  const of = useStore(kiosk.store, (state) => state.secondsOf);
  const share = of > 0 ? left / of : 0;
  return (
    <div class="kiosk-ring" role="timer" aria-label={t('kiosk.time', { seconds: left })}>
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <circle class="kiosk-ring-road" cx="24" cy="24" r="20" />
        <circle
          class="kiosk-ring-left"
          cx="24"
          cy="24"
          r="20"
          stroke-dasharray={`${(AROUND * share).toFixed(1)} ${AROUND.toFixed(1)}`}
        />
      </svg>
      <span class="digits" aria-hidden="true">
        {left}
      </span>
    </div>
  );
};
