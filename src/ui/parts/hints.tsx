// One teaching hint at a time, near the hands. It names the keys the player really has, and goes by itself.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import type { KeyAction } from '../../session/store.ts';
import { keyName } from '../key-name.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { HINT_MS, lookAtBay, nextHint, type HintId } from './next-hint.ts';
import '../styles/hints.css';

/** The keys a hint speaks of, as message arguments. */
const HINT_KEYS: Readonly<Record<HintId, Readonly<Record<string, KeyAction>>>> = {
  first: { key: 'hammer' },
  wedge: { key: 'set-prop' },
  prop: { key: 'set-prop' },
  chute: { key: 'call-chute' },
  leak: { key: 'mend-hose' },
  steel: { key: 'change-steel' },
  parting: { up: 'up', down: 'down' },
  overhang: {},
  cleat: { up: 'tilt-up', down: 'tilt-down' },
};

/** Pressing urges (chute, leak) come back each time; lessons are given once. */
const RETURNS: ReadonlySet<HintId> = new Set(['chute', 'leak', 'steel', 'wedge']);

export const Hints = ({ session }: { readonly session: Session }) => {
  const i18n = useI18n();
  const givenUp = useMemo(() => new Set<HintId>(), []);
  const [, refresh] = useState(0);
  const keys = useStore(session.store, (state) => state.settings.keys);
  const hint = useStore(session.store, ({ shift }) =>
    shift ? nextHint(shift, lookAtBay(session.live(), shift.aim.bay), givenUp) : null,
  );

  useEffect(() => {
    if (hint === null || hint === 'first') return undefined;
    const timer = window.setTimeout(() => {
      givenUp.add(hint);
      refresh((count) => count + 1);
    }, HINT_MS);
    return () => {
      window.clearTimeout(timer);
      // A lesson followed is a lesson learned.
      if (!RETURNS.has(hint)) givenUp.add(hint);
    };
  }, [hint, givenUp]);

  const args = hint
    ? Object.fromEntries(Object.entries(HINT_KEYS[hint]).map(([name, action]) => [name, keyName(i18n, keys[action])]))
    : {};
  return (
    <p class="hint" role="note" data-on={hint !== null}>
      {hint === null ? '' : i18n.t(`hint.${hint}`, args)}
    </p>
  );
};
