// One teaching hint at a time, near the hands. It names what the hands in use really have, and goes by itself.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/i18n.ts';
import type { Session } from '../../session/session-port.ts';
import type { KeyAction, Settings, ShiftSlice } from '../../session/store.ts';
import { keyName } from '../key-name.ts';
import { PAD_NAMES, watchInput, type Input } from '../last-input.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { createHintKeeper } from './hint-keeper.ts';
import {
  hasTurnedToCleat,
  lessonFollowed,
  lookAtBay,
  nextHint,
  type BayLook,
  type Hint,
  type HintId,
} from './next-hint.ts';
import '../styles/hints.css';

/** How often the state is looked at, real ms: teaching is not urgent. */
const LOOK_MS = 250;

/** The keys a hint speaks of, as message arguments. */
const HINT_KEYS: Readonly<Record<HintId, Readonly<Record<string, KeyAction>>>> = {
  fall: {},
  wedge: { key: 'set-prop' },
  splinter: { key: 'set-prop' },
  creak: { key: 'set-prop' },
  chute: { prop: 'set-prop', key: 'call-chute' },
  steel: { key: 'change-steel' },
  leak: { key: 'mend-hose' },
  prop: { key: 'set-prop' },
  parting: { left: 'left', right: 'right' },
  first: { key: 'hammer' },
  overhang: {},
  cleat: { up: 'tilt-up', down: 'tilt-down' },
};

type Said = { readonly hint: Hint; readonly input: Input };

const isSame = (a: Said | null, b: Said | null): boolean =>
  a?.hint.id === b?.hint.id && a?.hint.bay === b?.hint.bay && a?.input === b?.input;

const useHint = (session: Session): Said | null => {
  const keeper = useMemo(createHintKeeper, []);
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    const watch = watchInput();
    let aimed: ShiftSlice['aim'] | null = null;
    let seen: BayLook | null = null;
    const look = (): void => {
      const { shift, pause } = session.store.getState();
      const input = watch.now();
      if (!shift || pause !== null) return;
      if (hasTurnedToCleat(aimed, shift.aim)) keeper.followed('cleat');
      const live = session.live();
      // The bay that was in hand: the last block of it takes the aim on to the next.
      const done = aimed && seen ? lessonFollowed(seen, lookAtBay(live, aimed.bay)) : null;
      if (done !== null) keeper.followed(done);
      aimed = shift.aim;
      seen = lookAtBay(live, aimed.bay);
      const candidate = nextHint(shift, seen, keeper.givenUp);
      const hint = keeper.see(candidate, performance.now());
      const next = hint === null ? null : { hint, input };
      setSaid((last) => (isSame(last, next) ? last : next));
    };
    look();
    const timer = window.setInterval(look, LOOK_MS);
    return () => {
      window.clearInterval(timer);
      watch.stop();
    };
  }, [session, keeper]);
  return said;
};

/** The sentence for these hands: a finger has no keys, a pad has names of its own, a toggle is not held. */
export const hintText = (
  i18n: I18n,
  { hint, input }: Said,
  { keys, hammerMode }: Pick<Settings, 'keys' | 'hammerMode'>,
): string => {
  const nameOf = (action: KeyAction): string =>
    input === 'pad' ? PAD_NAMES[action] : keyName(i18n, keys[action]);
  const names = Object.entries(HINT_KEYS[hint.id]).map(([name, action]) => [name, nameOf(action)] as const);
  const args = { ...Object.fromEntries(names), bay: (hint.bay ?? 0) + 1, mode: hammerMode };
  const ofInput = `hint.${hint.id}.${input}`;
  return i18n.t(i18n.has(ofInput) ? ofInput : `hint.${hint.id}`, args);
};

export const Hints = ({ session }: { readonly session: Session }) => {
  const i18n = useI18n();
  const settings = useStore(session.store, (state) => state.settings);
  const said = useHint(session);
  return (
    <p class="hint" role="note" data-on={said !== null} data-hint={said?.hint.id}>
      {said === null ? '' : hintText(i18n, said, settings)}
    </p>
  );
};
