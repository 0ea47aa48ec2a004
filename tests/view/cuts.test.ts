// Lights up: the eye never sees a print travel. What the plates show and how one is changed for the next.
import { describe, expect, it } from 'vitest';
import { createCuts, FADE_MS } from '../../src/view/cuts.ts';
import { shotFor, type Shot } from '../../src/view/lights-up.ts';
import { revealFixture } from '../support/reveal-fixture.ts';
import { aSession } from '../support/session.ts';

const FACE = { bays: 104, bayLengthMm: 820, baysPerLedge: 13 };
const FRAME_MS = 16;
const QUIET = aSession().session.store.getState();
const plateAt = (bay: number): Shot => ({ visibleMm: 14_000, bay, halfMs: 0 });

const shotOn = (walkBay: number, isRunning = true): Shot => {
  const playback = { tick: 20_700, isRunning, stage: 'walk', walkBay } as const;
  return shotFor({ ...QUIET, reveal: revealFixture({ playback }) }, true, false, FACE, 103);
};

describe('the plates of the lights-up', () => {
  it('stand still from the first prop of a ledge to its last', () => {
    expect(shotOn(13)).toEqual(shotOn(25));
    expect(shotOn(26)).not.toEqual(shotOn(25));
  });

  it('show every prop of the ledge that is walked', () => {
    for (let bay = 0; bay < FACE.bays; bay += 1) {
      const { bay: middle, visibleMm } = shotOn(bay);
      expect(Math.abs(bay - (middle ?? Infinity)) * FACE.bayLengthMm).toBeLessThan(visibleMm / 2);
    }
  });

  it('give way to the one prop where the walk is held', () => {
    expect(shotOn(40, false).bay).toBe(40);
  });
});

describe('a change of plates', () => {
  it('moves the camera only under a picture of where it was, and takes that away again', () => {
    const cuts = createCuts();
    cuts.next(plateAt(6), FRAME_MS, true);
    let last = cuts.next(plateAt(6), FRAME_MS, false);
    for (let ms = 0; ms < FADE_MS + FRAME_MS * 4; ms += FRAME_MS) {
      const seen = cuts.next(plateAt(19), FRAME_MS, false);
      if (seen.shot.bay !== last.shot.bay) {
        expect(last.isLast).toBe(true);
        expect(seen).toMatchObject({ old: 1, isJump: true });
      }
      last = seen;
    }
    expect(last).toEqual({ shot: plateAt(19), old: 0, isJump: false, isLast: false });
  });

  it('lasts no longer where frames are few', () => {
    const cuts = createCuts();
    cuts.next(plateAt(6), 250, true);
    const olds = [1, 2, 3, 4, 5].map(() => cuts.next(plateAt(19), 250, false).old);
    expect(olds.at(-1)).toBe(0);
  });

  it('shows each plate whole before the next, however soon that is wanted', () => {
    const cuts = createCuts();
    cuts.next(plateAt(6), FRAME_MS, true);
    const seen = Array.from({ length: Math.ceil((FADE_MS * 6) / FRAME_MS) }, (_, frame) =>
      cuts.next(plateAt(frame % 2 === 0 ? 19 : 32), FRAME_MS, false),
    );
    const lasts = seen.filter(({ isLast }) => isLast);
    expect(lasts.length).toBeGreaterThan(2);
    expect(lasts.every(({ old }) => old === 0)).toBe(true);
  });

  it('begins another film at once, without an old picture', () => {
    const cuts = createCuts();
    cuts.next(plateAt(6), FRAME_MS, true);
    expect(cuts.next(plateAt(97), FRAME_MS, true)).toMatchObject({ shot: plateAt(97), old: 0, isJump: true });
  });
});
