// While the picture of the mine is still on its way the shift waits for it. Without this line the clock would stand still
// under a hammer held down, and nobody would say why.
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';

/** On a good line the picture is there before anybody wonders, ms. *tuned* */
const UNNOTICED_MS = 500;

export const MineWait = ({ session }: { readonly session: Session }) => {
  const { t } = useI18n();
  const isAwaited = useStore(session.store, (state) => state.isMineAwaited);
  const [isTold, setTold] = useState(false);
  useEffect(() => {
    if (!isAwaited) return setTold(false);
    const timer = window.setTimeout(() => setTold(true), UNNOTICED_MS);
    return () => window.clearTimeout(timer);
  }, [isAwaited]);
  // The region stands before its words do: only a change of it is said aloud.
  return (
    <div class="mine-wait" role="status">
      {isTold && isAwaited ? <p class="mine-wait-line">{t('hud.cage')}</p> : null}
    </div>
  );
};
