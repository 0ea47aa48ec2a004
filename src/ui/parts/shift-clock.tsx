// The clock of the shift: time worked, time left. No hour of the night is shown; see shift-time.ts.
import type { GameState, GameStore } from '../../session/store.ts';
import { shiftTime } from '../shift-time.ts';
import { Ticker } from '../ticker.tsx';
import { useI18n } from '../use-i18n.ts';
import '../styles/shift-clock.css';

const elapsed = (state: GameState): string => shiftTime(state.shift?.tick ?? 0);
const left = (state: GameState): string =>
  shiftTime((state.shift?.shiftTicks ?? 0) - (state.shift?.tick ?? 0));

export const ShiftClock = ({ store }: { readonly store: GameStore }) => {
  const { t } = useI18n();
  return (
    <div class="clock plate" role="group" aria-label={t('hud.clock.label')}>
      <span class="clock-part clock-worked">
        <span class="clock-label">{t('hud.clock.worked')}</span>{' '}
        <Ticker store={store} read={elapsed} class="digits clock-figure" />
      </span>
      <span class="clock-part clock-left">
        <span class="clock-label">{t('hud.clock.left')}</span>{' '}
        <Ticker store={store} read={left} class="digits clock-figure" />
      </span>
    </div>
  );
};
