// The beat of the wedge, over the stage where the eyes are: a mallet runs along the beam, three notches wait for it, each
// knock in time makes a better prop (60 to 100 per cent, game.md section 3). Notches stand where the simulation
// listens. The plate is there while the prop is still being fetched, so that nobody has to look for it at the beat.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import type { GameState, GameStore } from '../../session/store.ts';
import { keyName } from '../key-name.ts';
import { follow } from '../ticker.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import '../styles/wedge-beat.css';

const NO_BEATS: readonly number[] = [];
/** A knock this near to its notch still counts for something, thousandths. */
const NEAR_PERMILLE = 60;

const Beam = ({ store, beats }: { readonly store: GameStore; readonly beats: number }) => {
  const track = useRef<HTMLSpanElement>(null);
  const notches = useStore(store, (state) => state.shift?.wedge.beatsAtPermille ?? NO_BEATS);
  useLayoutEffect(
    () =>
      follow(store, (state) => {
        const done = state.shift?.wedge.permilleDone ?? 0;
        track.current?.style.setProperty('--done', (done / 1000).toFixed(3));
        const isNear = (state.shift?.wedge.beatsAtPermille ?? NO_BEATS).some(
          (notch) => Math.abs(done - notch) <= NEAR_PERMILLE,
        );
        if (track.current) track.current.dataset['near'] = String(isNear);
      }),
    [store],
  );
  return (
    <span class="wedge-track" ref={track}>
      {notches.map((notch, index) => (
        <span key={notch} class="wedge-notch" data-past={index < beats} style={{ '--at': notch / 1000 }} />
      ))}
      <span class="wedge-mark" />
    </span>
  );
};

const stageOf = ({ shift }: GameState): 'off' | 'soon' | 'on' => {
  if (shift?.wedge.isOn === true) return 'on';
  return shift?.playerActivity === 'fetch-prop' ? 'soon' : 'off';
};

/**
 * For eyes and pointers: the button in the bar is the same knock for the keyboard and the screen reader. It strikes as
 * the finger comes down, since a beat that waits for the finger to leave is missed.
 */
export const WedgeBeat = ({ session }: { readonly session: Session }) => {
  const i18n = useI18n();
  const { store } = session;
  const stage = useStore(store, stageOf);
  const beats = useStore(store, (state) => state.shift?.wedge.beats ?? 0);
  const of = useStore(store, (state) => (state.shift?.wedge.beatsAtPermille ?? NO_BEATS).length);
  const percent = useStore(store, (state) => state.shift?.wedge.qualityPercent ?? 0);
  const code = useStore(store, (state) => state.settings.keys['set-prop']);
  if (stage === 'off') return null;
  return (
    <button
      type="button"
      id="wedge-strike"
      class="wedge plate"
      data-stage={stage}
      aria-hidden="true"
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={(event) => {
        if (event.button === 0 && stage === 'on') session.dispatch({ kind: 'wedge-beat' });
      }}
    >
      <span class="wedge-head">
        <span class="wedge-count">
          {beats < of ? i18n.t('act.wedge.count', { beat: beats + 1, of }) : i18n.t('act.wedge.done')}
        </span>
        <kbd class="act-key">{keyName(i18n, code)}</kbd>
        <span key={percent} class="wedge-quality digits">
          {stage === 'on' ? i18n.t('act.wedge.quality', { percent }) : ''}
        </span>
      </span>
      <Beam store={store} beats={beats} />
    </button>
  );
};
