// The beat of the wedge: a mark runs along the beam, three notches wait for it, each knock in time makes a
// better prop (60 to 100 per cent, game.md section 3). Notches stand where the simulation listens.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GameStore } from '../../session/store.ts';
import { follow } from '../ticker.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import '../styles/wedge-beat.css';

const NO_BEATS: readonly number[] = [];

export const WedgeBeat = ({ store }: { readonly store: GameStore }) => {
  const { t } = useI18n();
  const track = useRef<HTMLSpanElement>(null);
  const beats = useStore(store, (state) => state.shift?.wedge.beats ?? 0);
  const notches = useStore(store, (state) => state.shift?.wedge.beatsAtPermille ?? NO_BEATS);
  const percent = useStore(store, (state) => state.shift?.wedge.qualityPercent ?? 0);
  useLayoutEffect(
    () =>
      follow(store, (state) => {
        const done = state.shift?.wedge.permilleDone ?? 0;
        track.current?.style.setProperty('--done', (done / 1000).toFixed(3));
        const isNear = (state.shift?.wedge.beatsAtPermille ?? NO_BEATS).some(
          (notch) => Math.abs(done - notch) <= 60,
        );
        if (track.current) track.current.dataset['near'] = String(isNear);
      }),
    [store],
  );
  return (
    <span class="wedge" aria-hidden="true">
      <span class="wedge-track" ref={track}>
        {notches.map((notch, index) => (
          <span key={notch} class="wedge-notch" data-past={index < beats} style={{ '--at': notch / 1000 }} />
        ))}
        <span class="wedge-mark" />
      </span>
      <span class="wedge-quality digits">{t('act.wedge.quality', { percent })}</span>
    </span>
  );
};
