// What a beginner is told: one thing at a time, the pressing things first, lessons long enough to be read and not
// for ever.
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../src/i18n/i18n.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { defaultSettings } from '../../src/session/settings.ts';
import type { Input } from '../../src/ui/last-input.ts';
import {
  createHintKeeper,
  HOLD_MS,
  LEARNT_AFTER,
  LESSON_MS,
  QUIET_MS,
  REMIND_MS,
} from '../../src/ui/parts/hint-keeper.ts';
import {
  hasTurnedToCleat,
  lessonFollowed,
  lookAtBay,
  nextHint,
  type BayLook,
  type Hint,
  type HintId,
} from '../../src/ui/parts/next-hint.ts';
import { hintText } from '../../src/ui/parts/hints.tsx';
import type { ShiftSlice } from '../../src/session/store.ts';
import { aSession, levelsCutTo, settle } from '../support/session.ts';

const NONE: ReadonlySet<HintId> = new Set();
const WHOLE: BayLook = {
  isPartingGone: false,
  isFloorGone: false,
  hasRoofSide: true,
  isBlockGone: false,
  propBay: 0,
};
const hint = (id: HintId): Hint => ({ id, bay: null });
const idOf = (...of: Parameters<typeof nextHint>): HintId | null => nextHint(...of)?.id ?? null;

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
    expect(idOf(slice, WHOLE, NONE)).toBe('first');
    expect(idOf({ ...slice, cutKg: 100 }, WHOLE, NONE)).not.toBe('first');
  });

  it('is the parting, then the overhang', async () => {
    const slice = { ...(await aSlice()), cutKg: 100 };
    expect(idOf({ ...slice, aim: { ...slice.aim, piece: 1 } }, WHOLE, NONE)).toBe('parting');
    expect(idOf(slice, { ...WHOLE, isPartingGone: true }, NONE)).toBe('overhang');
  });

  it('puts a leak before any lesson', async () => {
    const slice = { ...(await aSlice()), cutKg: 100, hasLeak: true };
    expect(idOf(slice, WHOLE, NONE)).toBe('leak');
  });

  it('says that the chute is full, which no refusal tells', async () => {
    const slice = { ...(await aSlice()), cutKg: 100 };
    expect(idOf({ ...slice, chuteKg: slice.chuteCapacityKg, hasLeak: true }, WHOLE, NONE)).toBe('chute');
  });

  it('names the splintering bay before anything that can wait', async () => {
    const slice = await aSlice();
    const roof = slice.roof.map((cell, bay) => (bay === 4 ? { ...cell, stage: 4 as const } : cell));
    const full = { ...slice, roof, chuteKg: slice.chuteCapacityKg };
    expect(nextHint(full, WHOLE, NONE)).toEqual({ id: 'splinter', bay: 4 });
  });

  it('speaks of the parting before a block is out, never after', async () => {
    const slice = { ...(await aSlice()), cutKg: 100 };
    const block = { ...slice, aim: { ...slice.aim, piece: 1 } };
    expect(idOf(block, { ...WHOLE, isBlockGone: true }, NONE)).not.toBe('parting');
  });

  it('is nothing while a bot digs', async () => {
    expect(idOf({ ...(await aSlice()), isPlayedByBot: true }, WHOLE, NONE)).toBe(null);
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

describe('the lesson of the cleat', () => {
  const across = { bay: 2, piece: 1, tilt: 0, aimPermille: 600 };

  it('of the parting is followed where it goes before any block, that of the overhang where the floor side goes', () => {
    const undercut = { ...WHOLE, isPartingGone: true };
    expect(lessonFollowed(WHOLE, undercut)).toBe('parting');
    expect(lessonFollowed(undercut, undercut)).toBe(null);
    expect(lessonFollowed({ ...WHOLE, isBlockGone: true }, { ...undercut, isBlockGone: true })).toBe(null);
    expect(lessonFollowed(undercut, { ...undercut, isFloorGone: true, isBlockGone: true })).toBe('overhang');
    expect(lessonFollowed(WHOLE, { ...WHOLE, isFloorGone: true, isBlockGone: true })).toBe(null);
  });

  it('is followed by turning the steel on the same piece', () => {
    expect(hasTurnedToCleat(across, { ...across, tilt: 2, aimPermille: 1400 })).toBe(true);
  });

  it('is not followed by coming upon a piece that lies well, nor by a turn that falls short', () => {
    expect(hasTurnedToCleat(across, { ...across, piece: 3, aimPermille: 1400 })).toBe(false);
    expect(hasTurnedToCleat(across, { ...across, tilt: 1, aimPermille: 1000 })).toBe(false);
    expect(hasTurnedToCleat(null, { ...across, tilt: 2, aimPermille: 1400 })).toBe(false);
  });
});

describe('the first hint', () => {
  const said = async (locale: (typeof LOCALES)[number], input: Input, hammerMode: 'hold' | 'toggle') =>
    hintText(
      await createI18n(locale),
      { hint: hint('first'), input },
      { ...defaultSettings(locale, false), hammerMode },
    );

  it.each([
    ['keys', 'hold', /^Hold Space:/],
    ['keys', 'toggle', /^Press Space to start, again to stop:/],
    ['mouse', 'hold', /^Hold the mouse button on the coal:/],
    ['mouse', 'toggle', /^Click on the coal to start, again to stop:/],
    ['touch', 'hold', /^Hold the Hammer button:/],
    ['touch', 'toggle', /^Tap the Hammer button to start, again to stop:/],
    ['pad', 'hold', /^Hold A:/],
    ['pad', 'toggle', /^Press A to start, again to stop:/],
  ] as const)('tells %s in %s mode what to do', async (input, mode, words) => {
    expect(await said('en', input, mode)).toMatch(words);
  });

  it.each(LOCALES)('has a sentence of its own for each hand and mode in %s', async (locale) => {
    const inputs: readonly Input[] = ['keys', 'mouse', 'touch', 'pad'];
    const all = await Promise.all(
      inputs.flatMap((input) => [said(locale, input, 'hold'), said(locale, input, 'toggle')]),
    );
    expect(new Set(all).size).toBe(8);
    expect(all.filter((text) => text.includes('['))).toEqual([]);
  });
});

describe('the hint keeper', () => {
  it('holds a lesson long enough to be read', () => {
    const keeper = createHintKeeper();
    expect(keeper.see(hint('parting'), 0)?.id).toBe('parting');
    expect(keeper.see(null, HOLD_MS - 1)?.id).toBe('parting');
    expect(keeper.see(null, HOLD_MS)).toBe(null);
  });

  it('lets a pressing thing through at once', () => {
    const keeper = createHintKeeper();
    keeper.see(hint('parting'), 0);
    expect(keeper.see(hint('leak'), 100)?.id).toBe('leak');
    expect(keeper.see(null, 200)).toBe(null);
  });

  it('gives a lesson up after it had its time', () => {
    const keeper = createHintKeeper();
    for (let nowMs = 0; nowMs <= LESSON_MS; nowMs += 250) keeper.see(hint('cleat'), nowMs);
    expect(keeper.givenUp.has('cleat')).toBe(true);
  });

  it('takes a lesson that was followed away at once, and for good after a few times', () => {
    const keeper = createHintKeeper();
    for (let times = 1; times <= LEARNT_AFTER; times += 1) {
      expect(keeper.givenUp.has('cleat')).toBe(false);
      keeper.see(hint('cleat'), times * 100);
      keeper.followed('cleat');
      expect(keeper.see(null, times * 100 + 1)).toBe(null);
    }
    expect(keeper.givenUp.has('cleat')).toBe(true);
  });

  it('lets the cleat stand for less than twenty seconds in all', () => {
    expect(LESSON_MS).toBeLessThan(20_000);
  });

  it('never gives up on a leak', () => {
    const keeper = createHintKeeper();
    for (let nowMs = 0; nowMs <= 4 * LESSON_MS; nowMs += 250) keeper.see(hint('leak'), nowMs);
    expect(keeper.givenUp.size).toBe(0);
  });

  it('lets a reminder rest and brings it back', () => {
    const keeper = createHintKeeper();
    const see = (nowMs: number): void => {
      keeper.see(keeper.givenUp.has('chute') ? null : hint('chute'), nowMs);
    };
    for (let nowMs = 0; nowMs <= REMIND_MS; nowMs += 250) see(nowMs);
    expect(keeper.givenUp.has('chute')).toBe(true);
    for (let nowMs = REMIND_MS; nowMs <= REMIND_MS + QUIET_MS; nowMs += 250) see(nowMs);
    expect(keeper.givenUp.has('chute')).toBe(false);
  });
});
