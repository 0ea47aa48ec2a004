// Ten digits under the finger or on a keyboard. A kiosk has no keyboard of its own, and a technician may bring one.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import '../styles/kiosk-staff.css';
import '../styles/kiosk-pin.css';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
/** Longest PIN there may be. */
const MOST_DIGITS = 8;

export type Digits = {
  /** As they stand on the screen. */
  readonly entered: string;
  /** As they stand now: a quick hand presses two keys between two pictures. */
  now(): string;
  add(digit: string): void;
  /** Takes the last one back. */
  drop(): void;
  clear(): void;
};

export const useDigits = (): Digits => {
  const held = useRef('');
  const [entered, show] = useState('');
  const hold = (digits: string): void => {
    held.current = digits.slice(0, MOST_DIGITS);
    show(held.current);
  };
  return {
    entered,
    now: () => held.current,
    add: (digit) => hold(`${held.current}${digit}`),
    drop: () => hold(held.current.slice(0, -1)),
    clear: () => hold(''),
  };
};

export type PinKeysProps = {
  readonly digits: Digits;
  readonly onDone: () => void;
  /** Word on the last key. */
  readonly done: string;
  /** Shows the digits themselves: for a PIN that is being set. */
  readonly isOpen?: boolean;
  /** Why no key takes a press now. */
  readonly blockedBy?: string | null;
};

/**
 * Enter on a key of the pad is that key's. Anywhere else it ends the PIN once there is one: the focus of a fresh sheet
 * lies on its way out, and a PIN typed there is not thrown away.
 */
const isForPin = (target: EventTarget | null, typed: string): boolean => {
  if (!(target instanceof HTMLButtonElement)) return true;
  return target.closest('.pin') === null && typed !== '';
};

/** On its way down, since an open sheet lets no key out. */
const useDigitKeys = ({ digits, onDone, blockedBy = null }: PinKeysProps): void => {
  // Before the pad is seen: the first key of a quick hand counts.
  useLayoutEffect(() => {
    const take = (event: KeyboardEvent): boolean => {
      if (/^\d$/.test(event.key)) digits.add(event.key);
      else if (event.key === 'Backspace') digits.drop();
      else if (event.key === 'Enter' && isForPin(event.target, digits.now())) onDone();
      else return false;
      return true;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (blockedBy !== null || event.ctrlKey || event.altKey || event.metaKey) return;
      if (take(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  });
};

export const PinKeys = (props: PinKeysProps) => {
  const { digits, onDone, done, isOpen = false, blockedBy = null } = props;
  const { entered } = digits;
  const { t } = useI18n();
  useDigitKeys(props);
  const digit = (one: string) => (
    <Button key={one} class="pin-key" blockedBy={blockedBy} onPress={() => digits.add(one)}>
      {one}
    </Button>
  );
  return (
    <div class="pin" data-own-digits>
      <p class="pin-slot">
        <span class="unseen" role="status">
          {t('kiosk.pin.entered', { count: entered.length })}
        </span>
        <span aria-hidden="true">{isOpen ? entered : '●'.repeat(entered.length)}</span>
      </p>
      <div class="pin-keys">
        {DIGITS.map(digit)}
        <Button
          class="pin-key"
          label={t('kiosk.pin.delete')}
          blockedBy={blockedBy}
          onPress={() => digits.drop()}
        >
          <span aria-hidden="true">←</span>
        </Button>
        {digit('0')}
        <Button class="pin-key pin-done" blockedBy={blockedBy} onPress={onDone}>
          {done}
        </Button>
      </div>
    </div>
  );
};
