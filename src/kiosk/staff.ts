// The staff's side of a kiosk behind one door: the lock, the settings, the counts, the troubles and the self-test, as
// the panel asks for them. It holds nothing itself.
import type { KioskConfig, StaffDesk } from '../session/kiosk-port.ts';
import type { StoragePort } from '../session/ports.ts';
import type { KioskSettings } from './config.ts';
import type { Counts } from './counts.ts';
import { toCsv } from './csv.ts';
import { createPinLock } from './pin.ts';
import { runSelfTest } from './self-test.ts';
import type { TroubleLog } from './trouble-log.ts';

export type StaffParts = {
  readonly storage: StoragePort;
  readonly settings: KioskSettings;
  readonly counts: Counts;
  readonly troubles: TroubleLog;
  /** Milliseconds since the page began, never going back. */
  readonly now: () => number;
  readonly version: string;
  /** The PIN was right. */
  readonly onOpen: () => void;
  /** The panel, or the question for the PIN, is put away. */
  readonly onClose: () => void;
  /** Told after every change in the panel, with all settings as they now hold. */
  readonly onChange: (config: KioskConfig) => void;
  /** Loads the page anew. */
  readonly reload: () => void;
};

export const createStaff = (parts: StaffParts): StaffDesk => {
  const { settings, counts, troubles } = parts;
  const lock = createPinLock({ pin: () => settings.config().pin, now: parts.now });
  return {
    tryPin: (pin) => {
      const isRight = lock.try(pin);
      if (isRight) parts.onOpen();
      return isRight;
    },
    lockedSeconds: lock.lockedSeconds,
    close: parts.onClose,
    config: settings.config,
    limits: settings.limits,
    sourceOf: settings.sourceOf,
    complaints: settings.complaints,
    change: (patch) => {
      settings.change(patch);
      parts.onChange(settings.config());
    },
    forgetChanges: () => {
      settings.forget();
      parts.onChange(settings.config());
    },
    days: counts.days,
    totals: counts.totals,
    csv: () => toCsv(counts.days()),
    clearCounts: counts.clear,
    troubles: troubles.lines,
    version: () => parts.version,
    selfTest: () => runSelfTest({ storage: parts.storage, fileState: settings.fileState, now: parts.now }),
    reload: parts.reload,
  };
};
