// The question for the PIN before the staff panel. It says that a PIN was wrong and, after five, for how long none is
// taken; how many digits the right one has it does not say.
import { useEffect, useState } from 'preact/hooks';
import type { StaffDesk } from '../../session/kiosk-port.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useI18n } from '../use-i18n.ts';
import { PinKeys, useDigits } from './pin-keys.tsx';

const LOOK_MS = 250;

/** Whole seconds that are left of the refusal, looked at four times a second while there are any. */
const useLockedSeconds = (staff: StaffDesk): { readonly seconds: number; look(): void } => {
  const [seconds, setSeconds] = useState(() => staff.lockedSeconds());
  const look = (): void => setSeconds(staff.lockedSeconds());
  const isLocked = seconds > 0;
  useEffect(() => {
    if (!isLocked) return undefined;
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [isLocked]);
  return { seconds, look };
};

type PinPadProps = { readonly staff: StaffDesk };

/** The pad without its frame, so that it can be hung on a wall. */
export const PinQuestion = ({ staff }: PinPadProps) => {
  const { t } = useI18n();
  const digits = useDigits();
  const [wasWrong, setWasWrong] = useState(false);
  const { seconds, look } = useLockedSeconds(staff);
  const locked = seconds > 0 ? t('kiosk.pin.locked', { seconds }) : null;
  // The first digit of the next try puts the word away.
  const isWrong = wasWrong && digits.entered === '';

  const tryIt = (): void => {
    const pin = digits.now();
    if (pin === '') return;
    digits.clear();
    setWasWrong(!staff.tryPin(pin));
    look();
  };
  return (
    <>
      {/* Told when the lock falls and when it lifts; the seconds between are there to be read, not called out. */}
      <p class="pin-word" role={locked === null ? 'status' : 'timer'} data-wrong={isWrong || locked !== null}>
        {locked ?? (isWrong ? t('kiosk.pin.wrong') : t('kiosk.pin.ask'))}
      </p>
      <PinKeys digits={digits} onDone={tryIt} done={t('kiosk.pin.enter')} blockedBy={locked} />
    </>
  );
};

/** The right PIN opens the panel through the desk; nothing here closes but by `staff.close`. */
export const PinPad = ({ staff }: PinPadProps) => {
  const { t } = useI18n();
  return (
    <Dialog title={t('kiosk.pin.title')} onClose={() => staff.close()} class="staff staff-pin">
      <PinQuestion staff={staff} />
    </Dialog>
  );
};
