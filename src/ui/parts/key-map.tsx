// The key of each action, and a way to give it another. A key that is taken is refused with one sentence: two
// actions on one key would leave one of them out of reach.
import { useRef, useState } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import { KEY_ACTIONS, type KeyAction, type Settings } from '../../session/store.ts';
import { keyName } from '../key-name.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';

/** Keys the page itself needs: to leave the field, and to walk on by keyboard. */
const RESERVED: ReadonlySet<string> = new Set([
  'Escape',
  'Tab',
  'MetaLeft',
  'MetaRight',
  'Digit1',
  'Digit2',
  'Digit3',
  'Digit4',
  'Digit5',
  'Digit6',
  'Digit7',
  'Digit8',
  'Digit9',
]);

export type KeyRefusal = { readonly kind: 'taken'; readonly by: KeyAction } | { readonly kind: 'reserved' };

/** Why an action cannot have this key, or null. */
export const refuseKey = (keys: Settings['keys'], action: KeyAction, code: string): KeyRefusal | null => {
  if (RESERVED.has(code)) return { kind: 'reserved' };
  const by = KEY_ACTIONS.find((other) => other !== action && keys[other] === code);
  return by === undefined ? null : { kind: 'taken', by };
};

export const KeyMap = ({ session }: { readonly session: Session }) => {
  const i18n = useI18n();
  const keys = useStore(session.store, (state) => state.settings.keys);
  const [waiting, setWaiting] = useState<KeyAction | null>(null);
  const [note, setNote] = useState('');
  const hasJustTaken = useRef(false);

  const take = (action: KeyAction, event: KeyboardEvent): void => {
    if (waiting !== action) return;
    event.preventDefault();
    event.stopPropagation();
    hasJustTaken.current = true;
    setWaiting(null);
    if (event.code === 'Escape') return setNote('');
    const refusal = refuseKey(keys, action, event.code);
    const key = keyName(i18n, event.code);
    if (refusal?.kind === 'taken')
      return setNote(i18n.t('settings.keys.taken', { key, action: i18n.t(`key-action.${refusal.by}`) }));
    if (refusal) return setNote(i18n.t('settings.keys.reserved', { key }));
    session.setKey(action, event.code);
    return setNote(i18n.t('settings.keys.set', { key, action: i18n.t(`key-action.${action}`) }));
  };

  return (
    <fieldset class="choice keys">
      <legend>{i18n.t('settings.keys')}</legend>
      <p class="keys-note" role="status">
        {note}
      </p>
      <ul class="keys-list">
        {KEY_ACTIONS.map((action) => (
          <li key={action}>
            <button
              type="button"
              id={`key-${action}`}
              class="button button-plate keys-one"
              aria-pressed={waiting === action}
              onClick={() => setWaiting(action)}
              onBlur={() => setWaiting(null)}
              onKeyDown={(event) => take(action, event)}
              onKeyUp={(event) => {
                // Space lets go as a click in some browsers: it must not ask for a key again.
                if (hasJustTaken.current) event.preventDefault();
                hasJustTaken.current = false;
              }}
            >
              <span>{i18n.t(`key-action.${action}`)}</span>
              <kbd>{waiting === action ? i18n.t('settings.keys.press') : keyName(i18n, keys[action])}</kbd>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};
