// Captions: every sound of the mine that means something, as words; with the sound off nothing is lost.
// Not a live region: what must be said aloud is said by announce-shift.ts.
import type { GameStore } from '../../session/store.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import '../styles/captions.css';

export const Captions = ({ store }: { readonly store: GameStore }) => {
  const { t } = useI18n();
  const captions = useStore(store, (state) => state.captions);
  return (
    <ol class="captions" aria-label={t('hud.captions.label')}>
      {captions.map((caption) => (
        <li class="caption" key={caption.id}>
          {t(caption.key, caption.args)}
        </li>
      ))}
    </ol>
  );
};
