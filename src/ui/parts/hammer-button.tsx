// The big button: held or toggled, by finger, mouse, Space on it, or a screen reader's press. A press that
// comes with no pointer and no key (assistive technology) always toggles, since it cannot be held.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { I18n } from '../../i18n/i18n.ts';
import { createHammerHold } from '../../session/hammer-hold.ts';
import type { Session } from '../../session/session-port.ts';
import type { GameState } from '../../session/store.ts';
import { keyName } from '../key-name.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { isChuteFull } from './chute-full.ts';

const isPressKey = (event: KeyboardEvent): boolean => event.key === ' ' || event.key === 'Enter';

/** Whose hold it is: a pointer's, by its id, or the keyboard's. */
type Hand = number | 'key';

/** Down and up of one hand on the button, and of no other; `wasHandled` tells a click that it was dealt with. */
const useGrip = (session: Session) => {
  const holder = useRef<Hand | null>(null);
  const hold = useMemo(() => createHammerHold(session), [session]);
  const wasHandled = useRef(false);
  const isOn = (): boolean => session.store.getState().shift?.isHammering ?? false;
  const turn = (on: boolean): void => session.dispatch({ kind: on ? 'hammer-on' : 'hammer-off' });
  const isToggle = (): boolean => session.store.getState().settings.hammerMode === 'toggle';
  const press = (hand: Hand): void => {
    wasHandled.current = true;
    if (isToggle()) turn(!isOn());
    else if (holder.current === null) {
      holder.current = hand;
      hold.take();
    }
  };
  const letGo = (): void => {
    holder.current = null;
    hold.drop();
  };
  const release = (hand: Hand): void => {
    if (holder.current === hand) letGo();
  };
  const click = (): void => {
    if (!wasHandled.current) turn(!isOn());
    wasHandled.current = false;
  };
  return { press, release, letGo, click };
};

/** Why the hammer stands still although nothing refused it; null while it may strike. */
const waitOf = (state: GameState): string | null => {
  const { shift } = state;
  if (shift === null || shift.playerPost !== 'hew') return null;
  if (isChuteFull(shift)) return 'chute';
  const cause = shift.crew.find((card) => card.isPlayer)?.waitCause ?? null;
  // Whoever only stands there is kept from nothing.
  return cause === 'idle' ? null : cause;
};

const noteOf = ({ t }: I18n, wait: string | null, mode: 'hold' | 'toggle'): string =>
  wait === null ? t(`act.hammer.${mode}`) : t('act.hammer.waits', { cause: t(`wait.${wait}`) });

export const HammerButton = ({ session }: { readonly session: Session }) => {
  const i18n = useI18n();
  const { t } = i18n;
  const isOn = useStore(session.store, (state) => state.shift?.isHammering ?? false);
  const blocked = useStore(session.store, (state) => state.shift?.blocked.hammer ?? null);
  const code = useStore(session.store, (state) => state.settings.keys.hammer);
  const mode = useStore(session.store, (state) => state.settings.hammerMode);
  const wait = useStore(session.store, waitOf);
  const note = noteOf(i18n, wait, mode);
  const { press, release, letGo, click } = useGrip(session);
  // A hand that leaves the page, or a screen that closes, lets go.
  useEffect(() => letGo, []);
  return (
    <>
      <button
        type="button"
        id="act-hammer"
        class="button button-plate act act-hammer"
        aria-pressed={isOn}
        data-waits={wait !== null}
        aria-disabled={blocked === null ? undefined : true}
        aria-describedby="act-hammer-note"
        title={blocked === null ? undefined : t(`refusal.${blocked}`)}
        onMouseDown={(event) => event.preventDefault()}
        onContextMenu={(event) => event.preventDefault()}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture?.(event.pointerId);
          press(event.pointerId);
        }}
        onPointerUp={(event) => release(event.pointerId)}
        onPointerCancel={(event) => release(event.pointerId)}
        onLostPointerCapture={(event) => release(event.pointerId)}
        onKeyDown={(event) => {
          if (!isPressKey(event)) return;
          event.stopPropagation();
          if (!event.repeat) press('key');
        }}
        onKeyUp={(event) => {
          if (!isPressKey(event)) return;
          event.stopPropagation();
          release('key');
        }}
        onBlur={() => release('key')}
        onClick={click}
      >
        <span class="act-word">{t('act.hammer')}</span>
        <span class="act-note" aria-hidden="true">
          {note}
        </span>
        <kbd class="act-key" aria-hidden="true">
          {keyName(i18n, code)}
        </kbd>
      </button>
      <span id="act-hammer-note" class="unseen">
        {blocked === null ? note : t(`refusal.${blocked}`)}
      </span>
    </>
  );
};
