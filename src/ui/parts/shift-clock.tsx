// The clock of the shift: how long to its end, and small beside it how long it has gone on. Hours and minutes are
// written out, since `5:33` reads as an hour of the day. No hour of the night is shown; see shift-time.ts.
import { useMemo } from 'preact/hooks';
import type { I18n } from '../../i18n/i18n.ts';
import type { GameState, GameStore, ShiftSlice } from '../../session/store.ts';
import { hoursAndMinutes } from '../shift-time.ts';
import { Ticker } from '../ticker.tsx';
import { useI18n } from '../use-i18n.ts';
import '../styles/shift-clock.css';

type Read = (state: GameState) => string;

/** Words are made anew when the minute turns, not sixty times a second. */
const writer = (i18n: I18n, secondsOf: (shift: ShiftSlice) => number): Read => {
  let shown = -1;
  let text = '';
  return ({ shift }) => {
    const seconds = shift === null ? 0 : secondsOf(shift);
    const minute = Math.floor(seconds / 60);
    if (minute !== shown) text = i18n.t('hud.clock.time', hoursAndMinutes(seconds));
    shown = minute;
    return text;
  };
};

const readersOf = (i18n: I18n): { readonly worked: Read; readonly left: Read } => ({
  worked: writer(i18n, (shift) => shift.tick),
  left: writer(i18n, (shift) => shift.shiftTicks - shift.tick),
});

export const ShiftClock = ({ store }: { readonly store: GameStore }) => {
  const i18n = useI18n();
  const { t } = i18n;
  const { worked, left } = useMemo(() => readersOf(i18n), [i18n]);
  return (
    <div class="clock plate" role="group" aria-label={t('hud.clock.label')}>
      <span class="clock-part clock-left">
        <span class="clock-label">{t('hud.clock.left')}</span>{' '}
        <Ticker store={store} read={left} class="digits clock-figure" />
      </span>
      <span class="clock-part clock-worked">
        <span class="clock-label">{t('hud.clock.worked')}</span>{' '}
        <Ticker store={store} read={worked} class="digits clock-figure" />
      </span>
    </div>
  );
};
