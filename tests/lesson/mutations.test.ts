// Nobody pads a result: ten thousand forgeries of real codes, of which not one may be taken for true.
//
// Most are caught by the seal around a result. A pupil who reads our source can seal again; what they then claim is caught
// by running the shift again, since a code holds what was done and not what came of it.
//
// Two kinds can never be caught, and none of them stands here. A shift that somebody really dug by these very inputs, by
// hand or by a program: it is that shift. And what belongs to the pupil alone and leaves no trace underground: their own
// ratings, their observer's tally, their seconds, sealed again. Whoever marks by those marks by trust.
import { describe, expect, it } from 'vitest';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import type { Progress } from '../../src/lesson/progress.ts';
import { encodeProgress } from '../../src/lesson/progress-code.ts';
import { verifyResult, type LevelOf, type ResultProblem } from '../../src/lesson/verify.ts';
import {
  encodeReplay,
  fromBase64Url,
  hashLevel,
  toBase64Url,
  type Level,
  type Recording,
  type StampedCommand,
} from '../../src/sim/index.ts';
import { classOf, type Pupil } from '../../tools/class-core.ts';
import { levelIds, needLevel } from '../../tools/level-files.ts';
import { seeded } from '../../tools/seeded.ts';

const levels = new Map<string, Level>(levelIds().map((id) => [id, needLevel(id)]));
const levelOf: LevelOf = (id) => levels.get(id) ?? null;
const record = needLevel('record-night');
const ordinary = needLevel('ordinary-night');
const lampRoom = needLevel('lamp-room');

const atRecord = classOf(record, { pupils: 12, seed: 1935, lesson: { pair: 'screen' } });
const atHome = classOf(ordinary, { pupils: 12, seed: 29 });
const fixed = classOf(lampRoom, { pupils: 6, seed: 8, lesson: { seed: 77 } });
const pupils: readonly Pupil[] = [...atRecord, ...atHome, ...fixed];

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SEAL_BYTES = 8;

const problemOf = (code: string): ResultProblem | 'verified' => {
  const verdict = verifyResult(levelOf, code);
  return verdict.ok ? 'verified' : verdict.problem;
};

let forged = 0;

/** What was made of them, each with how many. */
const tally = (codes: readonly string[]): Readonly<Record<string, number>> => {
  forged += codes.length;
  const counts: Record<string, number> = {};
  for (const code of codes) {
    const problem = problemOf(code);
    counts[problem] = (counts[problem] ?? 0) + 1;
  }
  return counts;
};

const expectAllRefused = (codes: readonly string[]): void => {
  const counts = tally(codes);
  expect(counts['verified'] ?? 0).toBe(0);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(codes.length);
};

/** Another content under the seal of the true one. */
const underOldSeal = (pupil: Pupil, changed: Partial<Progress>): string => {
  const bytes = fromBase64Url(encodeProgress({ ...pupil.progress, ...changed })) ?? [];
  const seal = (fromBase64Url(pupil.code) ?? []).slice(-SEAL_BYTES);
  return toBase64Url([...bytes.slice(0, -SEAL_BYTES), ...seal]);
};

/** Sealed again by somebody with our source: checksums right, the end of the shift still claimed as it was. */
const sealedAgain = (pupil: Pupil, changed: Partial<Recording>, own: Partial<Progress> = {}): string =>
  encodeProgress({
    ...pupil.progress,
    replay: encodeReplay({ ...pupil.recording, ...changed }, pupil.shift),
    ...own,
  });

const times = <Item>(count: number, make: (nth: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, nth) => make(nth));

const isHewing = ({ command }: StampedCommand): boolean =>
  command.kind === 'hammer-on' || command.kind === 'set-prop' || command.kind === 'change-steel';

/** Places of the inputs that coal or roof hung on. */
const heavyInputs = ({ recording }: Pupil): readonly number[] =>
  recording.inputs.flatMap((input, at) => (isHewing(input) ? [at] : []));

const without = <Item>(items: readonly Item[], at: number): readonly Item[] =>
  items.filter((_item, nth) => nth !== at);

describe('the codes that are forged here', () => {
  it('are true before they are touched', () => {
    expect(tally(pupils.map(({ code }) => code))).toEqual({ verified: pupils.length });
  });
});

describe('a forgery under the old seal is never verified', () => {
  const chance = seeded(1);
  const anyone = (): Pupil => chance.pick(pupils);

  it('where a letter was changed', () => {
    const codes = times(4400, () => {
      const { code } = anyone();
      const at = chance.whole(code.length);
      const other = LETTERS.charAt((LETTERS.indexOf(code.charAt(at)) + 1 + chance.whole(63)) % 64);
      return code.slice(0, at) + other + code.slice(at + 1);
    });
    expectAllRefused(codes);
  });

  it('where a letter was added, left out or changed places with another', () => {
    const codes = times(2000, (nth) => {
      const { code } = anyone();
      const at = chance.whole(code.length);
      if (nth % 3 === 0) return code.slice(0, at) + chance.pick(Array.from(LETTERS)) + code.slice(at);
      if (nth % 3 === 1) return code.slice(0, at) + code.slice(at + 1);
      const to = Array.from(code).findIndex((letter, place) => place > at && letter !== code.charAt(at));
      if (to < 0) return code.slice(1);
      return (
        code.slice(0, at) + code.charAt(to) + code.slice(at + 1, to) + code.charAt(at) + code.slice(to + 1)
      );
    });
    expectAllRefused(codes);
  });

  it('where it was cut short, or two were put together', () => {
    const codes = times(1500, (nth) => {
      const { code } = anyone();
      const at = 1 + chance.whole(code.length - 1);
      if (nth % 2 === 0) return code.slice(0, at);
      const other = anyone().code;
      return other === code ? code + other : code.slice(0, at) + other.slice(at);
    });
    // The halves of two codes may by chance meet at their first letters, which all have in common.
    expectAllRefused(codes.filter((code) => pupils.every((pupil) => pupil.code !== code)));
  });

  it('where tons, ratings, seconds, lot, sheet or lesson were changed', () => {
    const codes = times(2200, (nth) => {
      const pupil = anyone();
      const { progress } = pupil;
      const [rated = ''] = Object.keys(progress.ratings);
      const changes: readonly Partial<Progress>[] = [
        { claimedKg: progress.claimedKg + 1 + chance.whole(9000) },
        { ratings: { ...progress.ratings, [rated]: ((progress.ratings[rated] ?? 0) % 7) + 1 } },
        { engagedSeconds: progress.engagedSeconds + 1 + chance.whole(600) },
        { isSwapped: !progress.isSwapped },
        { sheet: progress.sheet === null ? { props: 1, timber: 2, tubs: 3, roof: 4, waits: 5 } : null },
        { lesson: { ...progress.lesson, isRevealed: !progress.lesson.isRevealed } },
        { lesson: { ...progress.lesson, pace: progress.lesson.pace + 1 + chance.whole(100) } },
        { lesson: { ...DEFAULT_LESSON, level: chance.pick(['kiosk-night', 'nowhere']) } },
      ];
      return underOldSeal(pupil, changes[nth % changes.length] ?? {});
    });
    expectAllRefused(codes);
  });
});

describe('a forgery that was sealed again is never verified', () => {
  const chance = seeded(2);
  // Four of the long night, which takes longest to run again, and everybody of the short shifts.
  const some: readonly Pupil[] = [...atRecord.slice(0, 4), ...atHome, ...fixed];

  it('where more or less coal is claimed than the shift gives', () => {
    const codes = times(60, (nth) => {
      const pupil = chance.pick(some);
      const change = (1 + chance.whole(40)) * 25 * (nth % 2 === 0 ? 1 : -1);
      return sealedAgain(pupil, {}, { claimedKg: Math.max(0, pupil.progress.claimedKg + change) });
    });
    expect(tally(codes)).toEqual({ altered: codes.length });
  });

  it('where it is said of another seed', () => {
    const codes = times(90, () => {
      const pupil = chance.pick(some);
      const seed = pupil.recording.seed + 1 + chance.whole(1000);
      return sealedAgain(pupil, { seed }, { lesson: { ...pupil.progress.lesson, seed } });
    });
    expect(tally(codes)).toEqual({ altered: codes.length });
  });

  it('where an input that coal or roof hung on was left out, put in, or moved', () => {
    const codes = times(150, (nth) => {
      const pupil = chance.pick(some);
      const { inputs } = pupil.recording;
      const at = chance.pick(heavyInputs(pupil));
      const input = inputs[at];
      if (input === undefined || nth % 3 === 0) return sealedAgain(pupil, { inputs: without(inputs, at) });
      const early: StampedCommand = { tick: Math.max(1, input.tick - 1), command: { kind: 'hammer-off' } };
      if (nth % 3 === 1)
        return sealedAgain(pupil, { inputs: [{ tick: 1, command: { kind: 'tap-roof' } }, ...inputs] });
      return sealedAgain(pupil, { inputs: [...inputs.slice(0, at), early, ...inputs.slice(at + 1)] });
    });
    expect(tally(codes)).toEqual({ altered: codes.length });
  });

  it('where another answer, booking or rule is claimed than was given', () => {
    const codes = times(60, () => {
      const pupil = chance.pick(some);
      const said = pupil.recording.inputs.findIndex(({ command }) => command.kind === 'book');
      const inputs = pupil.recording.inputs.map((input, at): StampedCommand => {
        const { command } = input;
        if (at !== said || command.kind !== 'book') return input;
        const as = command.as === 'as-it-stands' ? 'written-for-three' : 'as-it-stands';
        return { ...input, command: { kind: 'book', as } };
      });
      return sealedAgain(pupil, { inputs });
    });
    expect(tally(codes)).toEqual({ altered: codes.length });
  });

  it('where it is said of another level, or of a lesson about another one', () => {
    const codes = times(60, (nth) => {
      const pupil = chance.pick(some);
      const other = pupil.progress.lesson.level === record.id ? ordinary : record;
      const lesson = { ...pupil.progress.lesson, level: other.id };
      if (nth % 2 === 0) return sealedAgain(pupil, {}, { lesson });
      return sealedAgain(pupil, { levelId: other.id, levelHash: hashLevel(other) }, { lesson });
    });
    expect(tally(codes)).toEqual({ altered: codes.length });
  });

  it('where the hands of one were put to the night of another', () => {
    const codes = times(60, () => {
      const one = chance.pick(atHome);
      const other = chance.pick(atHome.filter((pupil) => pupil !== one));
      const half = Math.floor(one.recording.endTick / 2);
      const inputs = [
        ...other.recording.inputs.filter(({ tick }) => tick <= half),
        ...one.recording.inputs.filter(({ tick }) => tick > half),
      ];
      return sealedAgain(one, { inputs });
    });
    expect(tally(codes)).toEqual({ altered: codes.length });
  });

  it('where it ends before its end, or helpers are said not to have been there', () => {
    const shorter = times(30, () => {
      const pupil = chance.pick(some);
      return sealedAgain(pupil, { endTick: pupil.recording.endTick - 1 - chance.whole(200) });
    });
    const alone = times(20, () => sealedAgain(chance.pick(atRecord), { without: ['timberman-2'] }));
    expect(tally([...shorter, ...alone])).toEqual({ altered: 50 });
  });
});

describe('the forgeries', () => {
  it('were ten thousand', () => {
    expect(forged - pupils.length).toBeGreaterThanOrEqual(10_000);
  });
});

describe('a result', () => {
  it('whose shift goes on is unfinished, however it is sealed', () => {
    const [pupil] = atHome;
    if (pupil === undefined) throw new Error('nobody dug');
    expect(problemOf(encodeProgress({ ...pupil.progress, replay: '' }))).toBe('unfinished');
  });

  it('tells what the neighbours did not cut where their air was shut off, and nothing where it was not', () => {
    const rows = atRecord.map(({ code }) => verifyResult(levelOf, code));
    const lost = rows.map((verdict) => {
      if (!verdict.ok) throw new Error(verdict.problem);
      const { cards, neighboursLostKg } = verdict.row;
      return [cards.some(({ answer }) => answer === 'reserve'), neighboursLostKg > 0];
    });
    expect(lost.every(([isReserved, isLost]) => isReserved === isLost)).toBe(true);
    expect(new Set(lost.map(([isReserved]) => isReserved)).size).toBe(2);
  });
});
