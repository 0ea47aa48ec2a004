// How full the chute is: a full one stops the hammer, and haulage was the real limit (TEC-43).
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GameState, GameStore } from '../../session/store.ts';
import { follow, Ticker } from '../ticker.tsx';
import { useI18n } from '../use-i18n.ts';
import { tonsText } from './print-figures.ts';
import '../styles/chute-gauge.css';

const fillOf = (state: GameState): number => {
  const shift = state.shift;
  return shift && shift.chuteCapacityKg > 0 ? Math.min(1, shift.chuteKg / shift.chuteCapacityKg) : 0;
};

export const ChuteGauge = ({ store }: { readonly store: GameStore }) => {
  const i18n = useI18n();
  const gauge = useRef<HTMLDivElement>(null);
  const tons = (kg: number): string => tonsText(i18n, kg);
  const read = (state: GameState): string => tons(state.shift?.chuteKg ?? 0);
  const tubs = (state: GameState): string =>
    i18n.t('hud.tubs.short', { count: state.shift?.tubsFilled ?? 0 });

  useLayoutEffect(
    () =>
      follow(store, (state) => {
        const element = gauge.current;
        if (!element || !state.shift) return;
        const fill = fillOf(state);
        element.style.setProperty('--fill', fill.toFixed(3));
        element.dataset['level'] = fill >= 1 ? 'full' : fill > 0.8 ? 'high' : 'free';
        element.setAttribute('aria-valuenow', String(Math.round(fill * 100)));
        const args = {
          tons: tons(state.shift.chuteKg),
          of: tons(state.shift.chuteCapacityKg),
          tubs: state.shift.tubsFilled,
        };
        element.setAttribute('aria-valuetext', i18n.t(fill >= 1 ? 'hud.chute.full' : 'hud.chute.read', args));
      }),
    [store, i18n],
  );

  return (
    <div
      ref={gauge}
      class="chute plate"
      role="meter"
      aria-label={i18n.t('hud.chute.label')}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <span class="chute-bin" aria-hidden="true">
        <span class="chute-coal" />
      </span>
      <span class="chute-read" aria-hidden="true">
        <span class="chute-label">{i18n.t('hud.chute.label')}</span>
        <Ticker store={store} read={read} class="digits chute-figure" /> <small>{i18n.t('unit.ton')}</small>
        <Ticker store={store} read={tubs} class="digits chute-tubs" />
      </span>
    </div>
  );
};
