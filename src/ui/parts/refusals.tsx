// Says, beside the hands, why the last thing asked was not done. The same is spoken by announce-shift.ts.
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import { useI18n } from '../use-i18n.ts';

/** Real milliseconds a refusal stands. *tuned* */
const STAND_MS = 2600;

export const Refusals = ({ session }: { readonly session: Session }) => {
  const { t } = useI18n();
  const [shown, setShown] = useState<{ readonly reason: string; readonly count: number } | null>(null);
  useEffect(
    () =>
      session.onEvents((events) => {
        const refused = events.findLast((event) => event.kind === 'refused');
        if (refused?.kind === 'refused')
          setShown((last) => ({ reason: refused.reason, count: (last?.count ?? 0) + 1 }));
      }),
    [session],
  );
  useEffect(() => {
    if (!shown) return undefined;
    const timer = window.setTimeout(() => setShown(null), STAND_MS);
    return () => window.clearTimeout(timer);
  }, [shown]);
  return shown ? (
    <p class="refusal" key={shown.count}>
      {t(`refusal.${shown.reason}`)}
    </p>
  ) : null;
};
