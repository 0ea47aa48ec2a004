// One teaching hint at a time, near the hands. It names the keys the player really has, and goes by itself.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import type { KeyAction } from '../../session/store.ts';
import { keyName } from '../key-name.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { createHintKeeper } from './hint-keeper.ts';
import { lookAtBay, nextHint, type HintId } from './next-hint.ts';
import '../styles/hints.css';

/** How often the state is looked at, real ms: teaching is not urgent. */
const LOOK_MS = 250;

/** The keys a hint speaks of, as message arguments. */
const HINT_KEYS: Readonly<Record<HintId, Readonly<Record<string, KeyAction>>>> = {
  first: { key: 'hammer' },
  wedge: { key: 'set-prop' },
  prop: { key: 'set-prop' },
  chute: { key: 'call-chute' },
  leak: { key: 'mend-hose' },
  steel: { key: 'change-steel' },
  parting: { left: 'left', right: 'right' },
  overhang: {},
  cleat: { up: 'tilt-up', down: 'tilt-down' },
};

const useHint = (session: Session): HintId | null => {
  const keeper = useMemo(createHintKeeper, []);
  const [hint, setHint] = useState<HintId | null>(null);
  useEffect(() => {
    const look = (): void => {
      const { shift, pause } = session.store.getState();
      if (!shift || pause !== null) return;
      const candidate = nextHint(shift, lookAtBay(session.live(), shift.aim.bay), keeper.givenUp);
      setHint(keeper.see(candidate, performance.now()));
    };
    look();
    const timer = window.setInterval(look, LOOK_MS);
    return () => window.clearInterval(timer);
  }, [session, keeper]);
  return hint;
};

export const Hints = ({ session }: { readonly session: Session }) => {
  const i18n = useI18n();
  const keys = useStore(session.store, (state) => state.settings.keys);
  const hint = useHint(session);
  const args = hint
    ? Object.fromEntries(
        Object.entries(HINT_KEYS[hint]).map(([name, action]) => [name, keyName(i18n, keys[action])]),
      )
    : {};
  return (
    <p class="hint" role="note" data-on={hint !== null}>
      {hint === null ? '' : i18n.t(`hint.${hint}`, args)}
    </p>
  );
};
