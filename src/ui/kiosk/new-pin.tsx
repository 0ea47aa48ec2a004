// Setting another PIN. Its digits stand open: whoever sets it has just shown that they may know it, and a slip in the
// dark would lock the house out.
import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { useI18n } from '../use-i18n.ts';
import { PinKeys, useDigits } from './pin-keys.tsx';

const LEAST_DIGITS = 4;

export type NewPinProps = { readonly onSet: (pin: string) => void; readonly onClose: () => void };

export const NewPin = ({ onSet, onClose }: NewPinProps) => {
  const { t } = useI18n();
  const digits = useDigits();
  const [isShort, setIsShort] = useState(false);
  const set = (): void => {
    const pin = digits.now();
    if (pin.length < LEAST_DIGITS) return setIsShort(true);
    onSet(pin);
    onClose();
  };
  return (
    <Dialog title={t('kiosk.pin.new')} onClose={onClose} class="staff staff-pin">
      <p class="pin-word" role="status" data-wrong={isShort && digits.entered.length < LEAST_DIGITS}>
        {t('kiosk.pin.length')}
      </p>
      <PinKeys digits={digits} onDone={set} done={t('kiosk.pin.keep')} isOpen />
    </Dialog>
  );
};
