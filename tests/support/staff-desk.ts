// A staff desk with three weeks of a museum behind it: the real settings, counts and troubles over a storage of its own,
// with the clock and the doors in a test's hand.
import { createKioskSettings } from '../../src/kiosk/config.ts';
import { createCounts, type Counts } from '../../src/kiosk/counts.ts';
import { createStaff } from '../../src/kiosk/staff.ts';
import { createTroubleLog } from '../../src/kiosk/trouble-log.ts';
import type { KioskConfig, SelfTestLine, StaffDesk } from '../../src/session/kiosk-port.ts';
import type { StoragePort } from '../../src/session/ports.ts';

export type FakeStaff = {
  readonly staff: StaffDesk;
  /** What was asked of the world: `open`, `close`, `reload`. */
  readonly asked: string[];
  readonly clock: { ms: number };
};

const memory = (): StoragePort => {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => kept.set(key, value) === kept,
    remove: (key) => {
      kept.delete(key);
    },
  };
};

const LOCALES = ['uk', 'en', 'uk', 'ru', 'uk'] as const;
const CHOICES = ['one-name', 'whole-chain', null, 'equal-shares', 'labour-time', 'whole-chain'] as const;
const EXITS = ['dig', 'start', 'dig', 'lights', 'walk', 'dig', 'rate'] as const;

const among = <Value>(values: readonly Value[], at: number): Value => {
  const value = values[at % values.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
};

const visit = (counts: Counts, at: number): void => {
  const isComplete = at % 4 !== 0;
  counts.visitBegan();
  counts.visitEnded({
    stage: isComplete ? 'rate' : among(EXITS, at),
    staySeconds: isComplete ? 150 + (at % 30) : 20 + (at % 60),
    isComplete,
    locale: among(LOCALES, at),
    choice: among(CHOICES, at),
    isIdle: at % 9 === 0,
  });
};

const FIRST_DAY = Date.UTC(2026, 10, 2);

const fill = (storage: StoragePort, days: number): Counts => {
  let at = 0;
  const today = (): string => new Date(FIRST_DAY + at * 86_400_000).toISOString().slice(0, 10);
  const counts = createCounts({ storage, today, logDays: () => 90 });
  for (at = 0; at < days; at += 1) for (let n = 0; n < 6 + ((at * 7) % 12); n += 1) visit(counts, at * 5 + n);
  at = days - 1;
  if (days > 0) counts.errorSeen();
  return counts;
};

/** What a machine in fair order says of itself; the real questions are the browser's. */
const TESTED: readonly SelfTestLine[] = [
  { id: 'storage', isGood: true, detail: '' },
  { id: 'renderer', isGood: true, detail: 'Mesa Intel(R) UHD Graphics 630 (CFL GT2)' },
  { id: 'service-worker', isGood: true, detail: 'waiting' },
  { id: 'full-screen', isGood: false, detail: 'no' },
  { id: 'screen', isGood: true, detail: '1080 × 1920 · 1' },
  { id: 'gamepads', isGood: true, detail: 'none' },
  { id: 'file', isGood: true, detail: 'kept' },
  { id: 'uptime', isGood: true, detail: '61:07' },
];

export const aStaffDesk = (
  given: { days?: number; search?: string; file?: Partial<KioskConfig>; complaints?: readonly string[] } = {},
): FakeStaff => {
  const storage = memory();
  const asked: string[] = [];
  const clock = { ms: 0 };
  const settings = createKioskSettings({
    storage,
    file: { state: 'read', values: given.file ?? {}, complaints: given.complaints ?? [] },
    search: given.search ?? '',
  });
  const troubles = createTroubleLog({ storage, nowIso: () => '2026-11-20T14:03:00.000Z' });
  if ((given.days ?? 21) > 0) {
    troubles.note('context-lost', 'webgl');
    troubles.note('stall', '11204 ms');
  }
  const staff = createStaff({
    storage,
    settings,
    counts: fill(storage, given.days ?? 21),
    troubles,
    now: () => clock.ms,
    version: '0.1.0',
    onOpen: () => asked.push('open'),
    onClose: () => asked.push('close'),
    onChange: () => undefined,
    reload: () => asked.push('reload'),
  });
  return { staff: { ...staff, selfTest: async () => TESTED }, asked, clock };
};
