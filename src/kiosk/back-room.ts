// What the staff have behind the glass: settings, counts and the log of troubles, all kept on this machine, and the
// daily rhythm: opening hours and the hour at which the page loads anew.
import type { StaffDesk } from '../session/kiosk-port.ts';
import type { StoragePort } from '../session/ports.ts';
import { fetchConfigFile } from './config-file.ts';
import { createKioskSettings, type KioskSettings } from './config.ts';
import { createCounts, type Counts } from './counts.ts';
import { isOpenAt, isReloadDue, minuteOfDay } from './hours.ts';
import type { RunningKiosk } from './kiosk.ts';
import { createStaff } from './staff.ts';
import { createTroubleLog, type TroubleLog } from './trouble-log.ts';

export type BackRoom = {
  readonly settings: KioskSettings;
  readonly counts: Counts;
  readonly troubles: TroubleLog;
  isClosed(): boolean;
  /** True once, when the page shall load anew today; asked while nobody is there. */
  isReloadDue(): boolean;
};

/** The day by the machine's clock, as the counts file it. */
const dayOf = (date: Date): string =>
  [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');

/**
 * Reads what the museum wrote; never rejects, and never takes longer than three seconds. Without `fetchFile` (a page nobody
 * serves) the link and the panel say everything.
 */
export const openBackRoom = async (
  storage: StoragePort,
  search: string,
  fetchFile: typeof fetch | null,
): Promise<BackRoom> => {
  const file = await fetchConfigFile(storage, fetchFile);
  const settings = createKioskSettings({ storage, file, search });
  const counts = createCounts({
    storage,
    today: () => dayOf(new Date()),
    logDays: () => settings.config().logDays,
  });
  let sinceMinute = minuteOfDay(new Date());
  return {
    settings,
    counts,
    troubles: createTroubleLog({ storage, nowIso: () => new Date().toISOString() }),
    isClosed: () => !isOpenAt(settings.config().openingHours, minuteOfDay(new Date())),
    isReloadDue: () => {
      const nowMinute = minuteOfDay(new Date());
      const isDue = isReloadDue(settings.config().reloadAt, sinceMinute, nowMinute);
      sinceMinute = nowMinute;
      return isDue;
    },
  };
};

/** The panel over the back room. `kiosk` is asked for late: the two know each other. */
export const staffOf = (
  room: BackRoom,
  storage: StoragePort,
  version: string,
  kiosk: () => Pick<RunningKiosk, 'openPanel' | 'closePanel' | 'refresh'> | null,
): StaffDesk =>
  createStaff({
    storage,
    settings: room.settings,
    counts: room.counts,
    troubles: room.troubles,
    now: () => performance.now(),
    version,
    onOpen: () => kiosk()?.openPanel(),
    onClose: () => kiosk()?.closePanel(),
    onChange: () => kiosk()?.refresh(),
    reload: () => location.reload(),
  });
