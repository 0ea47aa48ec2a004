// Air in the hose as a brass-rimmed manometer: needle, scale 0 to 6 atm, the good band marked by a thick arc.
// A dull hammer and a falling needle belong together; a leak also shows as words.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GameState, GameStore } from '../../session/store.ts';
import { follow, Ticker } from '../ticker.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import '../styles/manometer.css';

const MOST_CENTI_ATM = 600;
const SWEEP = 270;

const angleOf = (centiAtm: number): number =>
  -SWEEP / 2 + (Math.max(0, Math.min(MOST_CENTI_ATM, centiAtm)) / MOST_CENTI_ATM) * SWEEP;

const pointAt = (radius: number, degrees: number): string => {
  const turn = ((degrees - 90) * Math.PI) / 180;
  return `${(50 + radius * Math.cos(turn)).toFixed(2)} ${(50 + radius * Math.sin(turn)).toFixed(2)}`;
};

const TICKS = Array.from({ length: 13 }, (_, half) => {
  const degrees = angleOf(half * 50);
  return `M${pointAt(half % 2 === 0 ? 33 : 37, degrees)}L${pointAt(41, degrees)}`;
}).join('');

const GOOD_BAND = `M${pointAt(44.5, angleOf(400))}A44.5 44.5 0 0 1 ${pointAt(44.5, angleOf(500))}`;

const airOf = (state: GameState): number => state.shift?.airCentiAtm ?? 0;

export const Manometer = ({ store }: { readonly store: GameStore }) => {
  const i18n = useI18n();
  const dial = useRef<HTMLDivElement>(null);
  const needle = useRef<SVGGElement>(null);
  const hasLeak = useStore(store, (state) => state.shift?.hasLeak ?? false);
  const others = useStore(store, (state) => state.shift?.otherHammers ?? 0);
  const format = (state: GameState): string =>
    i18n.number(airOf(state) / 100, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

  useLayoutEffect(
    () =>
      follow(store, (state) => {
        const atm = airOf(state);
        if (needle.current) needle.current.style.transform = `rotate(${angleOf(atm).toFixed(1)}deg)`;
        dial.current?.setAttribute('aria-valuenow', (atm / 100).toFixed(1));
        dial.current?.setAttribute('aria-valuetext', i18n.t('hud.air.read', { atm: format(state), others }));
      }),
    [store, i18n, others],
  );

  return (
    <div
      ref={dial}
      class="manometer plate"
      role="meter"
      aria-label={i18n.t('hud.air.label')}
      aria-valuemin={0}
      aria-valuemax={6}
      data-leak={hasLeak}
    >
      <svg class="manometer-dial" viewBox="0 0 100 100" aria-hidden="true">
        <circle class="manometer-rim" cx="50" cy="50" r="48.5" />
        <circle class="manometer-face" cx="50" cy="50" r="45.5" />
        <path class="manometer-good" d={GOOD_BAND} />
        <path class="manometer-ticks" d={TICKS} />
        <g ref={needle} class="manometer-needle">
          <path d="M50 14L52.4 54H47.6Z" />
        </g>
        <circle class="manometer-hub" cx="50" cy="50" r="5" />
      </svg>
      <span class="manometer-read" aria-hidden="true">
        <Ticker store={store} read={format} class="digits manometer-figure" />{' '}
        <small>{i18n.t('hud.air.unit')}</small>
        {hasLeak ? <b class="manometer-leak">{i18n.t('hud.air.leak')}</b> : null}
      </span>
    </div>
  );
};
