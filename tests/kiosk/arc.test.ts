import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceFor, partAt, planFor } from '../../src/kiosk/arc.ts';
import { KIOSK_STAGES } from '../../src/session/kiosk-port.ts';

describe('the plan of a visit', () => {
  it('is over within three minutes and has every part in its order', () => {
    const { parts, endMs } = planFor(180);
    expect(endMs).toBeLessThanOrEqual(180_000);
    expect(parts.map((part) => part.stage)).toEqual(KIOSK_STAGES.slice(1));
    expect(parts[0]).toMatchObject({ fromMs: 0, toMs: 12_000 });
    expect(parts[1]).toMatchObject({ toMs: 92_000 });
  });

  it('leaves no moment without a part, at any length a museum may set', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 600 }),
        fc.integer({ min: 0, max: 1000 }),
        (seconds, permille) => {
          const plan = planFor(seconds);
          expect(plan.endMs).toBeLessThanOrEqual(seconds * 1000);
          const at = Math.floor(((plan.endMs - 1) * permille) / 1000);
          const part = partAt(plan, at);
          expect(part !== null && part.fromMs <= at && at < part.toMs).toBe(true);
          expect(partAt(plan, plan.endMs)).toBeNull();
        },
      ),
    );
  });
});

describe('the pace of a kiosk', () => {
  it('brings any number of ticks to an end in the time there is, as far as the clock may run', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_700 }),
        fc.integer({ min: 2000, max: 92_000 }),
        (ticks, ms) => {
          expect((paceFor(ticks, ms) * ms) / 1000).toBeGreaterThanOrEqual(ticks);
        },
      ),
    );
  });

  it('asks for no more than the session allows when hardly any time is left', () => {
    expect(paceFor(20_700, 1)).toBe(20_000);
  });
});
