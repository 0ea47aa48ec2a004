// Who may go on with what: on a shared laptop nobody's lesson is handed in under the name of whoever sat down after them,
// and whoever was thrown out of their own finds it again.
import { describe, expect, it } from 'vitest';
import { NO_COUNTS } from '../../src/classroom/counts.ts';
import { ASIDE_KEY, COUNTS_KEY, createKeeper } from '../../src/classroom/keeper.ts';
import { CLASS_KEY } from '../../src/lesson/progress-code.ts';
import { findOffer } from '../../src/classroom/offer.ts';
import { isSameAttempt } from '../../src/classroom/same-attempt.ts';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { encodeProgress } from '../../src/lesson/progress-code.ts';
import { beginLesson, type Progress } from '../../src/lesson/progress.ts';
import { aPort } from '../support/classroom.ts';
import { dugShift, lessonWalk } from '../support/lesson-walk.ts';
import { aStorage } from '../support/session.ts';

const lesson = { ...DEFAULT_LESSON, pair: 'screen', items: 'ab' } as const;
const mine = lessonWalk(lesson, dugShift('par', 7));
const others = lessonWalk(lesson, dugShift('par', 8));
const at = (walk: readonly Progress[], place: string): Progress => {
  const found = walk.findLast(({ stage, screen }) => place === (screen === '' ? stage : screen));
  if (found === undefined) throw new Error(`no ${place}`);
  return found;
};
const STROKES = { ...NO_COUNTS, roof: 3 };

/** A machine with this on it, and strokes beside it. */
const machine = (progress: Progress | null) => {
  const storage = aStorage();
  const keeper = createKeeper(storage);
  if (progress !== null) {
    keeper.write(progress);
    keeper.writeCounts(STROKES);
  }
  return { storage, keeper };
};

const account = (theirs: Progress | null, wishes: Parameters<typeof aPort>[0] = {}) =>
  aPort({ ...wishes, resumed: () => (theirs === null ? null : encodeProgress(theirs)) });

describe('a pupil whom a platform launches', () => {
  it('is offered nothing of the pupil before, where the platform remembers nothing', () => {
    for (const place of ['before', 'shift', 'lever', 'result']) {
      const { storage, keeper } = machine(at(others, place));
      expect(findOffer(account(null), keeper, lesson)).toEqual({
        offer: null,
        isOwnOffer: true,
        counts: NO_COUNTS,
        isBroken: false,
      });
      // Out of the way, and not lost at once: the platform may not have taken it.
      expect([storage.kept.has(CLASS_KEY), storage.kept.has(COUNTS_KEY)]).toEqual([false, false]);
      expect(storage.kept.get(ASIDE_KEY)).toBe(encodeProgress(at(others, place)));
    }
  });

  it('is offered what the platform remembers, without the strokes of the pupil before', () => {
    const found = findOffer(account(at(mine, 'shift')), machine(at(others, 'result')).keeper, lesson);
    expect(found).toMatchObject({ offer: at(mine, 'shift'), isOwnOffer: true, counts: NO_COUNTS });
  });

  it('finds the own strokes again, and what this machine knows later than the platform', () => {
    const same = findOffer(account(at(mine, 'shift')), machine(at(mine, 'shift')).keeper, lesson);
    expect(same).toMatchObject({ offer: at(mine, 'shift'), counts: STROKES });
    const later = findOffer(account(at(mine, 'shift')), machine(at(mine, 'tally')).keeper, lesson);
    expect(later).toMatchObject({ offer: at(mine, 'tally'), isOwnOffer: true, counts: STROKES });
  });

  it('is offered what another machine did later', () => {
    const found = findOffer(account(at(mine, 'lever')), machine(at(mine, 'shift')).keeper, lesson);
    expect(found).toMatchObject({ offer: at(mine, 'lever'), counts: NO_COUNTS });
  });

  it('is told of what the platform garbled, and offered nothing else in its place', () => {
    const port = aPort({ resumed: () => 'half a code' });
    const found = findOffer(port, machine(at(others, 'lever')).keeper, lesson);
    expect(found).toMatchObject({ offer: null, isBroken: true });
  });

  it('leaves this machine as it is where the lesson is only looked at', () => {
    const { storage, keeper } = machine(at(others, 'lever'));
    const before = new Map(storage.kept);
    const found = findOffer(account(at(mine, 'result'), { mode: 'look' }), keeper, lesson);
    expect(found).toMatchObject({ offer: at(mine, 'result'), counts: NO_COUNTS });
    expect(storage.kept).toEqual(before);
  });
});

describe('a pupil without a platform, or with one that hears nothing', () => {
  it.each(['none', 'normal'] as const)(
    'is asked whose it was that lies here, strokes and all (%s)',
    (mode) => {
      const found = findOffer(
        aPort({ mode, hasAccount: false }),
        machine(at(others, 'lever')).keeper,
        lesson,
      );
      expect(found).toEqual({
        offer: at(others, 'lever'),
        isOwnOffer: false,
        counts: STROKES,
        isBroken: false,
      });
    },
  );

  it('finds no strokes where nothing was begun', () => {
    const { keeper } = machine(beginLesson(lesson, false));
    expect(findOffer(aPort({ mode: 'none' }), keeper, lesson)).toMatchObject({
      offer: null,
      counts: NO_COUNTS,
    });
  });
});

describe('the same attempt', () => {
  it('is never another pupil’s, not even in one and the same mine', () => {
    const twin = lessonWalk(lesson, dugShift('reckless', 7));
    for (const one of mine.filter(({ stage }) => stage !== 'welcome'))
      for (const other of [...others, ...twin]) {
        if (encodeProgress(one) === encodeProgress(other)) continue;
        expect(isSameAttempt(one, other)).toBe(false);
      }
  });
});
