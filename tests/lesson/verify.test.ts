// What the board believes: the shift run again, and nothing that a card merely says.
import { describe, expect, it } from 'vitest';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { FORMS, formAt } from '../../src/lesson/items.ts';
import { encodeProgress } from '../../src/lesson/progress-code.ts';
import { STAGES } from '../../src/lesson/progress.ts';
import { verifyResult, verifySoFar } from '../../src/lesson/verify.ts';
import { levelIds, needLevel } from '../../tools/level-files.ts';
import { aResult } from './a-lesson.ts';

const levels = new Map(levelIds().map((id) => [id, needLevel(id)]));
const levelOf = (id: string) => levels.get(id) ?? null;
const verdictOf = (text: string) => verifyResult(levelOf, text);

const result = aResult();
const code = encodeProgress(result);

describe('a result', () => {
  it('is verified with the figures of its shift', () => {
    const verdict = verdictOf(code);
    expect(verdict).toMatchObject({
      ok: true,
      row: { levelId: 'record-night', seed: 7, cutKg: result.claimedKg, lesson: DEFAULT_LESSON },
    });
  });

  it('gives the hewer everything under one name, and less under every rule that counts others', () => {
    const verdict = verdictOf(code);
    const shares = verdict.ok ? verdict.row.hewerShares : [];
    expect(shares.find(({ rule }) => rule === 'one-name')?.permille).toBe(1000);
    for (const { rule, permille } of shares.filter(({ rule }) => rule !== 'one-name'))
      expect([rule, permille < 1000]).toEqual([rule, true]);
  });

  it('is scored on the form that was asked at each moment', () => {
    const ratings = Object.fromEntries(
      [...FORMS.A, ...FORMS.B].map(({ id, isWarranted }) => [
        id,
        isWarranted ? 7 : FORMS.A.some((item) => item.id === id) ? 7 : 1,
      ]),
    );
    const verdict = verdictOf(encodeProgress({ ...result, ratings, isSwapped: false }));
    expect(formAt(DEFAULT_LESSON, 'before', false)).toBe('A');
    expect(verdict).toMatchObject({
      ok: true,
      row: { before: { discernment: 0, bias: 3 }, after: { discernment: 6, bias: 0 } },
    });
  });

  it('has no score for a form that was not rated to its end', () => {
    expect(verdictOf(encodeProgress({ ...result, ratings: {} }))).toMatchObject({
      row: { before: null, after: null },
    });
  });

  it('may be a bare replay code, or stand in a link', () => {
    expect(verdictOf(result.replay)).toMatchObject({ ok: true, row: { lesson: null } });
    expect(verdictOf(`https://school.example/#replay=${code}`).ok).toBe(true);
  });

  it('is unfinished until the lesson is over, whatever was dug: one pupil is one row', () => {
    for (const stage of STAGES) {
      const state = encodeProgress({ ...result, stage });
      expect([stage, verdictOf(state).ok]).toEqual([stage, stage === 'result']);
      if (stage !== 'result') expect(verdictOf(state)).toEqual({ ok: false, problem: 'unfinished' });
      expect(verifySoFar(levelOf, state)).toMatchObject({ ok: true, row: { cutKg: result.claimedKg } });
    }
  });

  it('is altered where it claims a kilogram more than was cut', () => {
    expect(verdictOf(encodeProgress({ ...result, claimedKg: result.claimedKg + 1 }))).toEqual({
      ok: false,
      problem: 'altered',
    });
  });

  it('is altered where the lesson fixed another mine', () => {
    const lesson = { ...DEFAULT_LESSON, seed: 8 };
    expect(verdictOf(encodeProgress({ ...result, lesson }))).toEqual({ ok: false, problem: 'altered' });
  });

  it('is unfinished before the whistle, and before there is a shift at all', () => {
    expect(verdictOf(encodeProgress({ ...result, replay: '' }))).toEqual({
      ok: false,
      problem: 'unfinished',
    });
  });

  it('is of an unknown level where this page has none of that name', () => {
    expect(verifyResult(() => null, code)).toEqual({ ok: false, problem: 'unknown-level' });
  });

  it('is of another version where the level was changed since', () => {
    const changed = (id: string) => {
      const level = levelOf(id);
      return level === null ? null : { ...level, normKg: level.normKg + 1 };
    };
    expect(verifyResult(changed, code)).toEqual({ ok: false, problem: 'other-version' });
  });

  it('is nothing where nothing was pasted', () => {
    expect(verdictOf('  \n ')).toEqual({ ok: false, problem: 'empty' });
  });
});
