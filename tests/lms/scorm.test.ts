// A whole lesson handed in to both SCORM runtimes, with the limits of the standards enforced: nothing refused, nothing too
// long, nothing asked that is nobody's business, and the numbers as the lesson says them.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { openLessonPort } from '../../src/lms/open.ts';
import type { ScormStandard } from '../../src/lms/scorm-words.ts';
import type { LessonPort } from '../../src/session/lesson-port.ts';
import { dugShift, lessonWalk, recordsOf } from '../support/lesson-walk.ts';
import { asWindow, fakeWindow, within, type FakeWindow } from '../support/lms-window.ts';
import { strictLms, type LmsStart, type StrictLms } from '../support/strict-lms.ts';

const lesson = { ...DEFAULT_LESSON, pair: 'screen', items: 'ab' } as const;
const records = recordsOf(lessonWalk(lesson, dugShift()));
const [start] = records;
const last = records.at(-1);
if (start === undefined || last === undefined) throw new Error('the walk is empty');
const STANDARDS: readonly ScormStandard[] = ['scorm-12', 'scorm-2004'];
const NAMES = { 'scorm-12': 'API', 'scorm-2004': 'API_1484_11' } as const;

type Opened = { readonly lms: StrictLms; readonly view: FakeWindow; readonly port: LessonPort };

const launched = async (standard: ScormStandard, start: LmsStart = {}): Promise<Opened> => {
  const lms = strictLms(standard, start);
  const view = within(fakeWindow({ [NAMES[standard]]: lms.api }), 1);
  return { lms, view, port: await openLessonPort('?mode=class', asWindow(view)) };
};

/** What a teacher sees of the pupil, by the same names for both. */
const seenOf = (standard: ScormStandard, { committed }: StrictLms) => {
  const core = standard === 'scorm-12' ? 'core.' : '';
  const answers = Object.values(committed('interactions') as Record<string, Record<string, string>>);
  return {
    raw: committed(`${core === '' ? 'score' : 'core.score'}.raw`),
    status: committed(core === '' ? 'completion_status' : 'core.lesson_status'),
    location: committed(core === '' ? 'location' : 'core.lesson_location'),
    time: committed(`${core}session_time`),
    exit: committed(`${core}exit`),
    answers: answers
      .filter(({ id }) => id !== undefined)
      .map(({ id, student_response: old, learner_response: response, result }) => ({
        id: id?.replace('urn:102tons:', ''),
        response: old ?? response,
        result,
      })),
  };
};

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-23T08:30:00Z') }));
afterEach(() => vi.useRealTimers());

describe.each(STANDARDS)('a whole lesson under %s', (standard) => {
  it('meets no refusal, no error and no limit, and asks for no name', async () => {
    const { lms, port } = await launched(standard);
    for (const record of records.slice(0, -1)) port.report(record);
    void port.close(last);
    expect(lms.faults).toEqual([]);
    expect(port.isKept()).toBe(true);
    expect(lms.calls.filter((call) => /Initialize|Finish|Terminate/.test(call))).toHaveLength(2);
  });

  it('is committed after every screen, as it stands there', async () => {
    const { lms, port } = await launched(standard);
    for (const record of records) {
      port.report(record);
      const seen = seenOf(standard, lms);
      expect(seen.raw).toBe(String(Math.floor(record.donePermille / 10)));
      expect(seen.location).toBe(record.location);
      expect(seen.status).toBe(record.isCompleted ? 'completed' : 'incomplete');
      expect(seen.exit).toBe('suspend');
      expect(seen.answers).toEqual(
        record.interactions.map(({ id, response }) => ({ id, response, result: 'neutral' })),
      );
    }
  });

  it('writes again only what changed', async () => {
    const { lms, port } = await launched(standard);
    for (const record of records) port.report(record);
    const before = lms.calls.length;
    port.report(last);
    expect(lms.calls.slice(before)).toEqual([standard === 'scorm-12' ? 'LMSCommit ' : 'Commit ']);
  });

  it('puts a changed answer into its own line', async () => {
    const { lms, port } = await launched(standard);
    const [record] = records.filter(({ interactions }) => interactions.length === 4);
    if (record === undefined) throw new Error('the walk rates nothing');
    port.report(record);
    const changed = record.interactions.map((answer, at) =>
      at === 1 ? { ...answer, response: '7' } : answer,
    );
    port.report({ ...record, interactions: changed });
    expect(seenOf(standard, lms).answers.map(({ response }) => response)).toEqual(['1', '7', '3', '4']);
    expect(lms.faults).toEqual([]);
  });

  it('killed after any screen, opens there again and tells nothing twice', async () => {
    for (let at = 0; at < records.length - 1; at += 1) {
      const first = await launched(standard);
      for (const record of records.slice(0, at + 1)) first.port.report(record);
      // No goodbye of any kind.
      const again = await launched(standard, { kept: first.lms.dump() });
      expect(again.port.resumed()).toBe(records[at]?.state);
      for (const record of records.slice(at)) again.port.report(record);
      expect(seenOf(standard, again.lms).answers).toEqual(
        last?.interactions.map(({ id, response }) => ({ id, response, result: 'neutral' })),
      );
      expect(again.lms.faults).toEqual([]);
    }
  });

  it('stays completed when it is begun again', async () => {
    const first = await launched(standard);
    void first.port.close(last);
    // The platform throws an attempt away that was not suspended.
    const again = await launched(standard, { kept: first.lms.left() });
    expect(again.port.resumed()).toBe(last.state);
    for (const record of records.slice(0, 3)) again.port.report(record);
    const { status, raw } = seenOf(standard, again.lms);
    expect([status, raw]).toEqual(['completed', '100']);
    expect(again.lms.faults).toEqual([]);
  });

  it('is not written down as begun where the state says that it is over', async () => {
    const first = await launched(standard);
    void first.port.close(last);
    const kept = structuredClone(first.lms.left()) as Record<string, Record<string, unknown>>;
    const place = standard === 'scorm-12' ? (kept['core'] ?? {}) : kept;
    place[standard === 'scorm-12' ? 'lesson_status' : 'completion_status'] = 'incomplete';
    const { lms } = await launched(standard, { kept });
    expect(lms.calls.filter((call) => call.includes('incomplete'))).toEqual([]);
    expect(lms.faults).toEqual([]);
  });

  it.each([
    ['looked at again', { mode: 'review' }],
    ['looked at before', { mode: 'browse' }],
    ['without credit', { credit: 'no-credit' }],
  ] as const)('%s is written nothing of, and opened and closed once', async (_name, start) => {
    const first = await launched(standard);
    for (const record of records.slice(0, 5)) first.port.report(record);
    const { lms, port, view } = await launched(standard, { ...start, kept: first.lms.dump() });
    expect(port.mode).toBe('look');
    expect(port.resumed()).toBe(records[4]?.state);
    for (const record of records) port.report(record);
    view.dispatchEvent(new Event('pagehide'));
    void port.close(last);
    expect(lms.calls.filter((call) => /Set|Commit/.test(call))).toEqual([]);
    expect(lms.calls.filter((call) => /Initialize|Finish|Terminate/.test(call))).toHaveLength(2);
    expect(lms.faults).toEqual([]);
  });

  it('is a normal one where the platform does not say which', async () => {
    const first = await launched(standard);
    for (const record of records.slice(0, 5)) first.port.report(record);
    const { lms, port } = await launched(standard, { isSilent: true, kept: first.lms.dump() });
    expect([port.mode, port.resumed()]).toEqual(['normal', records[4]?.state]);
    for (const record of records) port.report(record);
    expect([seenOf(standard, lms).status, lms.faults]).toEqual(['completed', []]);
  });

  it('that is left by the door is handed in once more, with the time by then', async () => {
    const { lms, port, view } = await launched(standard);
    for (const record of records.slice(0, 4)) port.report(record);
    vi.advanceTimersByTime(61_000);
    view.dispatchEvent(new Event('beforeunload'));
    const time = records[3]?.sessionSeconds;
    expect(time).toBe(60);
    // scorm-again writes it down shorter than it came.
    expect(seenOf(standard, lms).time).toBe(standard === 'scorm-12' ? '00:02:01' : 'PT2M1S');
    view.dispatchEvent(new Event('pagehide'));
    expect(lms.calls.at(-1)).toMatch(/Finish|Terminate/);
    expect(lms.faults).toEqual([]);
  });
});

describe.each(STANDARDS)('a page that goes, under %s,', (standard) => {
  it('and has a last word of its own is heard before the session is ended', async () => {
    const { lms, port, view } = await launched(standard);
    // The page listens later than we do, as it must: it is only then that it has a port.
    view.addEventListener('pagehide', () => void port.close(records[5] ?? start));
    for (const record of records.slice(0, 5)) port.report(record);
    view.dispatchEvent(new Event('pagehide'));
    expect(seenOf(standard, lms).location).toBe(records[5]?.location);
    expect(lms.calls.filter((call) => /Finish|Terminate/.test(call))).toHaveLength(1);
    expect(lms.faults).toEqual([]);
  });
});

describe('both runtimes', () => {
  it('are told the same numbers of the same lesson', async () => {
    const seen = [];
    for (const standard of STANDARDS) {
      const { lms, port } = await launched(standard);
      for (const record of records) port.report(record);
      seen.push({ ...seenOf(standard, lms), time: null });
    }
    expect(seen[0]).toEqual(seen[1]);
  });
});

describe('SCORM 2004', () => {
  it('is told of success, measure and scaled score beside the whole one', async () => {
    const { lms, port } = await launched('scorm-2004');
    const [middle] = records.filter(({ donePermille }) => donePermille > 400);
    if (middle === undefined) throw new Error('the walk is short');
    port.report(middle);
    const share = String(Math.floor(middle.donePermille / 10) / 100);
    expect([lms.committed('score.scaled'), lms.committed('progress_measure')]).toEqual([share, share]);
    expect(lms.committed('success_status')).toBe('unknown');
    port.report(last);
    expect([lms.committed('score.scaled'), lms.committed('success_status')]).toEqual(['1', 'passed']);
  });
});
