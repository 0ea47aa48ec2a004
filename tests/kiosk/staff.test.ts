// The staff's door: five tries, a minute of refusal, and behind it the desk over the real parts.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createKioskSettings } from '../../src/kiosk/config.ts';
import { createCounts } from '../../src/kiosk/counts.ts';
import { runSelfTest } from '../../src/kiosk/self-test.ts';
import { createStaff } from '../../src/kiosk/staff.ts';
import { createTroubleLog } from '../../src/kiosk/trouble-log.ts';
import type { KioskConfig } from '../../src/session/kiosk-port.ts';
import { aStorage, noStorage } from '../support/session.ts';

const aStaff = () => {
  const storage = aStorage();
  const told: string[] = [];
  const heard: KioskConfig[] = [];
  const clock = { ms: 0 };
  const settings = createKioskSettings({
    storage,
    file: { state: 'missing', values: {}, complaints: [] },
    search: '',
  });
  const counts = createCounts({
    storage,
    today: () => '2026-11-23',
    logDays: () => settings.config().logDays,
  });
  const staff = createStaff({
    storage,
    settings,
    counts,
    troubles: createTroubleLog({ storage, nowIso: () => '2026-11-23T10:00:00Z' }),
    now: () => clock.ms,
    version: '0.1.0',
    onOpen: () => told.push('open'),
    onClose: () => told.push('close'),
    onChange: (config) => heard.push(config),
    reload: () => told.push('reload'),
  });
  return { staff, counts, told, heard, clock };
};

afterEach(() => vi.useRealTimers());

describe('the PIN', () => {
  it('opens when it is right', () => {
    const { staff, told } = aStaff();
    expect(staff.tryPin('1935')).toBe(true);
    expect(told).toEqual(['open']);
  });

  it('is refused for a minute after five wrong ones, the right one too', () => {
    const { staff, told, clock } = aStaff();
    for (let tries = 0; tries < 5; tries += 1) {
      expect(staff.lockedSeconds()).toBe(0);
      expect(staff.tryPin('0000')).toBe(false);
    }
    expect(staff.lockedSeconds()).toBe(60);
    clock.ms = 59_001;
    expect(staff.lockedSeconds()).toBe(1);
    expect(staff.tryPin('1935')).toBe(false);
    clock.ms = 60_000;
    expect(staff.tryPin('1935')).toBe(true);
    expect(told).toEqual(['open']);
  });

  it('counts wrong ones anew after a right one', () => {
    const { staff } = aStaff();
    for (let round = 0; round < 3; round += 1) {
      for (let tries = 0; tries < 4; tries += 1) staff.tryPin('0000');
      expect(staff.tryPin('1935')).toBe(true);
    }
  });

  it('is the new one as soon as it is changed', () => {
    const { staff } = aStaff();
    staff.change({ pin: '0831' });
    expect([staff.tryPin('1935'), staff.tryPin('0831')]).toEqual([false, true]);
  });
});

describe('the staff desk', () => {
  it('tells of every change with all settings as they now hold', () => {
    const { staff, heard } = aStaff();
    staff.change({ arcSeconds: 240, volume: 999 });
    staff.forgetChanges();
    expect(heard.map(({ arcSeconds, volume }) => [arcSeconds, volume])).toEqual([
      [240, 60],
      [180, 60],
    ]);
  });

  it('shows the counts and gives them as CSV until they are cleared', () => {
    const { staff, counts } = aStaff();
    counts.visitBegan();
    expect(staff.days()).toHaveLength(1);
    expect(staff.csv()).toContain('\r\n2026-11-23,1,');
    staff.clearCounts();
    expect(staff.days()).toEqual([]);
    expect(staff.totals().visits).toBe(0);
  });
});

describe('the self-test', () => {
  it('answers every question in a world that has nothing at all', async () => {
    vi.useFakeTimers();
    const asked = runSelfTest({ storage: noStorage, fileState: 'broken', now: () => 3_660_000 });
    await vi.runAllTimersAsync();
    const lines = await asked;
    expect(lines.map(({ id }) => id)).toEqual([
      'storage',
      'database',
      'renderer',
      'audio',
      'fonts',
      'service-worker',
      'wake-lock',
      'full-screen',
      'screen',
      'touch',
      'gamepads',
      'frames',
      'heap',
      'file',
      'uptime',
    ]);
    expect(lines.find(({ id }) => id === 'storage')).toEqual({ id: 'storage', isGood: false, detail: '' });
    expect(lines.find(({ id }) => id === 'uptime')?.detail).toBe('1:01');
    expect(lines.filter(({ isGood }) => isGood).map(({ id }) => id)).toEqual(['heap', 'uptime']);
  });

  it('leaves nothing in the storage it tried', async () => {
    vi.useFakeTimers();
    const storage = aStorage();
    const asked = runSelfTest({ storage, fileState: 'read', now: () => 0 });
    await vi.runAllTimersAsync();
    expect((await asked)[0]).toEqual({ id: 'storage', isGood: true, detail: '' });
    expect(storage.kept.size).toBe(0);
  });
});
