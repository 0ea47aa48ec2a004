// The whole 85 m of face in a hand's breadth: what is cut, what is propped and by whom, where the roof talks,
// where the hewer is. The same in one sentence for a reader who cannot see it.
import { useMemo } from 'preact/hooks';
import type { GameStore } from '../../session/store.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { countStrip, STAGES, stripPaths, STRIP_WIDTH, topOf } from './roof-shapes.ts';
import '../styles/roof-strip.css';

export const RoofStrip = ({ store }: { readonly store: GameStore }) => {
  const { t } = useI18n();
  const roof = useStore(store, (state) => state.shift?.roof ?? null);
  const ledges = useStore(store, (state) => state.shift?.ledges ?? 1);
  const bay = useStore(store, (state) => state.shift?.crew.find((card) => card.isPlayer)?.bay ?? 0);
  const player = useStore(store, (state) => state.shift?.crew.find((card) => card.isPlayer)?.id ?? '');
  const perLedge = Math.max(1, Math.round((roof?.length ?? 1) / ledges));
  const paths = useMemo(() => (roof ? stripPaths(roof, perLedge, player) : null), [roof, perLedge, player]);
  const counts = useMemo(() => (roof ? countStrip(roof) : null), [roof]);
  if (!roof || !paths || !counts) return null;
  const height = topOf(roof.length - 1, perLedge) + 1;
  return (
    <section class="strip plate" aria-label={t('hud.roof.label')}>
      <svg
        class="strip-face"
        viewBox={`0 0 ${STRIP_WIDTH} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {STAGES.map((stage) => (
          <path key={stage} class="strip-stage" data-stage={stage} d={paths.stages[stage]} />
        ))}
        <path class="strip-props" d={paths.props} />
        <path class="strip-own-props" d={paths.ownProps} />
      </svg>
      <span
        class="strip-hewer"
        aria-hidden="true"
        style={{ '--at': ((topOf(Math.max(0, bay), perLedge) + 0.5) / height).toFixed(4) }}
      />
      <p class="unseen">
        {t('hud.roof.summary', {
          of: roof.length,
          ledge: Math.floor(Math.max(0, bay) / perLedge) + 1,
          bay: Math.max(0, bay) + 1,
          ...counts,
        })}
      </p>
    </section>
  );
};
