// @vitest-environment happy-dom
// Signs for those outside: the heartbeat for a watchdog of the system, the corner for the staff.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHeartbeat } from '../../src/kiosk/heartbeat.ts';
import { watchStaffGesture } from '../../src/kiosk/staff-gesture.ts';
import type { KioskStage } from '../../src/session/kiosk-port.ts';
import { heldTime, type HeldTime } from './held-time.ts';

const signs = ({ dataset }: HTMLElement): object => ({
  heartbeat: dataset['heartbeat'],
  stage: dataset['stage'],
});

describe('the heartbeat', () => {
  it('counts the seconds since the first frame and names the part of the visit', () => {
    const root = document.createElement('div');
    let stage: KioskStage = 'attract';
    const heart = createHeartbeat(() => stage, root);
    heart.beat(5000);
    expect(signs(root)).toEqual({ heartbeat: '0', stage: 'attract' });
    stage = 'dig';
    heart.beat(5900);
    expect(root.dataset['stage']).toBe('attract');
    heart.beat(8100);
    expect(signs(root)).toEqual({ heartbeat: '3', stage: 'dig' });
    heart.destroy();
    expect(root.attributes).toHaveLength(0);
  });
});

describe('the staff’s corner', () => {
  let time: HeldTime;
  let calls: number;
  let off: () => void;

  beforeEach(() => {
    time = heldTime();
    calls = 0;
    off = watchStaffGesture(() => (calls += 1), time);
  });
  afterEach(() => off());

  const finger = (type: string, clientX: number, clientY: number, pointerId = 1): void =>
    void document.body.dispatchEvent(
      Object.assign(new Event(type, { bubbles: true }), { clientX, clientY, pointerId, button: 0 }),
    );
  const key = (facts: object): void =>
    void document.body.dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, code: 'KeyA', key: 'ф', ...facts }),
    );

  it('calls after five seconds of a finger held there, once', () => {
    finger('pointerdown', 79, 79);
    time.pass(4900);
    expect(calls).toBe(0);
    time.pass(60_000);
    expect(calls).toBe(1);
  });

  it('is no larger than it is', () => {
    finger('pointerdown', 80, 20);
    finger('pointerdown', 20, 80);
    time.pass(9000);
    expect(calls).toBe(0);
  });

  it.each(['pointerup', 'pointercancel'])('is left at %s', (end) => {
    finger('pointerdown', 10, 10);
    time.pass(4000);
    finger(end, 10, 10);
    time.pass(9000);
    expect(calls).toBe(0);
  });

  it('bears a trembling hand and not a sliding one', () => {
    finger('pointerdown', 10, 10);
    finger('pointermove', 30, 30);
    time.pass(5000);
    expect(calls).toBe(1);
    finger('pointerup', 30, 30);
    finger('pointerdown', 10, 10);
    finger('pointermove', 41, 10);
    time.pass(5000);
    expect(calls).toBe(1);
  });

  it('is held by one finger, whatever the others do', () => {
    finger('pointerdown', 10, 10, 1);
    finger('pointerdown', 20, 20, 2);
    finger('pointermove', 400, 400, 2);
    finger('pointerup', 400, 400, 2);
    time.pass(5000);
    expect(calls).toBe(1);
  });

  it('has three keys beside it, in any layout, and only those three', () => {
    key({ ctrlKey: true });
    key({ altKey: true });
    key({});
    expect(calls).toBe(0);
    key({ ctrlKey: true, altKey: true });
    key({ ctrlKey: true, altKey: true, repeat: true });
    expect(calls).toBe(1);
  });

  it('is gone when it is taken away, with the finger on it', () => {
    finger('pointerdown', 10, 10);
    off();
    expect(time.set()).toBe(0);
    key({ ctrlKey: true, altKey: true });
    expect(calls).toBe(0);
  });
});
