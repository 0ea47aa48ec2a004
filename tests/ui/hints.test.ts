// What a beginner is told: one thing at a time, the pressing things first, lessons long enough to be read and not
// for ever.
import { describe, expect, it } from 'vitest';
import { createHintKeeper, HOLD_MS, LESSON_MS } from '../../src/ui/parts/hint-keeper.ts';
import { lookAtBay, nextHint, type BayLook, type HintId } from '../../src/ui/parts/next-hint.ts';
import type { ShiftSlice } from '../../src/session/store.ts';
import { aSession, levelsCutTo, settle } from '../support/session.ts';

const NONE: ReadonlySet<HintId> = new Set();
const WHOLE: BayLook = { isPartingGone: false, isFloorGone: false, hasRoofSide: true };

const aSlice = async (): Promise<ShiftSlice> => {
  const { session, play } = aSession({ levels: levelsCutTo(20_700) });
  await session.startLevel('record-night', 3);
  await settle();
  play(40);
  const { shift } = session.store.getState();
  if (!shift) throw new Error('no shift is running');
  return shift;
};

describe('the next hint', () => {
  it('is what to press, until the first coal', async () => {
    const slice = await aSlice();
    expect(nextHint(slice, WHOLE, NONE)).toBe('first');
    expect(nextHint({ ...slice, cutKg: 100 }, WHOLE, NONE)).not.toBe('first');
  });

  it('is the parting, then the overhang', async () => {
    const slice = { ...(await aSlice()), cutKg: 100 };
    expect(nextHint({ ...slice, aim: { ...slice.aim, piece: 1 } }, WHOLE, NONE)).toBe('parting');
    expect(nextHint(slice, { ...WHOLE, isPartingGone: true }, NONE)).toBe('overhang');
  });

  it('puts a leak before any lesson', async () => {
    const slice = { ...(await aSlice()), cutKg: 100, hasLeak: true };
    expect(nextHint(slice, WHOLE, NONE)).toBe('leak');
  });

  it('is nothing while a bot digs', async () => {
    expect(nextHint({ ...(await aSlice()), isPlayedByBot: true }, WHOLE, NONE)).toBe(null);
  });

  it('reads the bay from the running shift', async () => {
    const { session, play, shift } = aSession({ levels: levelsCutTo(20_700) });
    await session.startLevel('record-night', 3);
    await settle();
    play(40);
    expect(lookAtBay(session.live(), 0)).toEqual(WHOLE);
    shift().state.face.pieceLeft[0] = 0;
    expect(lookAtBay(session.live(), 0).isPartingGone).toBe(true);
  });
});

describe('the hint keeper', () => {
  it('holds a lesson long enough to be read', () => {
    const keeper = createHintKeeper();
    expect(keeper.see('parting', 0)).toBe('parting');
    expect(keeper.see(null, HOLD_MS - 1)).toBe('parting');
    expect(keeper.see(null, HOLD_MS)).toBe(null);
  });

  it('lets a pressing thing through at once', () => {
    const keeper = createHintKeeper();
    keeper.see('parting', 0);
    expect(keeper.see('leak', 100)).toBe('leak');
    expect(keeper.see(null, 200)).toBe(null);
  });

  it('gives a lesson up after it had its time', () => {
    const keeper = createHintKeeper();
    for (let nowMs = 0; nowMs <= LESSON_MS; nowMs += 250) keeper.see('cleat', nowMs);
    expect(keeper.givenUp.has('cleat')).toBe(true);
  });

  it('never gives up on a leak', () => {
    const keeper = createHintKeeper();
    for (let nowMs = 0; nowMs <= 4 * LESSON_MS; nowMs += 250) keeper.see('leak', nowMs);
    expect(keeper.givenUp.size).toBe(0);
  });
});
