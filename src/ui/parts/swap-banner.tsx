// Stands for as long as the player works at another's post: what to do there, and in whose name the tons still
// run. Without it the exchange of posts, on which the whole game turns, would pass unseen.
import type { Session } from '../../session/session-port.ts';
import type { GameState } from '../../session/store.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';

/** True while a hewer by trade sets the props. */
export const isSwapped = (state: GameState): boolean =>
  state.shift?.playerPost === 'timber' &&
  state.shift.crew.some((card) => card.isPlayer && card.trade === 'hewer');

/** In whose name the tons run: the player's own, at whatever post. */
export const creditedNameKey = (state: GameState): string | null =>
  state.shift?.crew.find((card) => card.isPlayer)?.nameKey ?? null;

export const SwapBanner = ({ session }: { readonly session: Session }) => {
  const { t } = useI18n();
  const isOn = useStore(session.store, isSwapped);
  const name = useStore(session.store, creditedNameKey);
  if (!isOn) return null;
  return (
    <p class="swap-banner" role="note">
      {t('hud.swap', { name: t(name ?? 'person.not-recorded') })}
    </p>
  );
};
