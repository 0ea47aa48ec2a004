// Platforms that fail in every way there is. The lesson goes on, nothing is thrown, and the pupil is told to keep the card.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { openLessonPort } from '../../src/lms/open.ts';
import { dugShift, lessonWalk, recordsOf } from '../support/lesson-walk.ts';
import { asWindow, fakeWindow, strangeWindow, within } from '../support/lms-window.ts';
import { strictLms } from '../support/strict-lms.ts';

const records = recordsOf(lessonWalk(DEFAULT_LESSON, dugShift()));
const last = records.at(-1) ?? records[0];

type Api = Readonly<Record<string, (...given: readonly string[]) => unknown>>;

const METHODS = ['Initialize', 'Terminate', 'Finish', 'GetValue', 'SetValue', 'Commit', 'GetLastError'];
const every = (answer: () => unknown): Api =>
  Object.fromEntries(METHODS.flatMap((name) => [name, `LMS${name}`]).map((name) => [name, answer]));

const FAILURES: Readonly<Record<string, Api>> = {
  'answers false to everything': every(() => 'false'),
  'answers nothing to anything': every(() => undefined),
  'answers null': every(() => null),
  throws: every(() => {
    throw new Error('the session is over');
  }),
};

/** The whole lesson, as the page walks it. */
const played = async (api: Api, name: 'API' | 'API_1484_11') => {
  const view = within(fakeWindow({ [name]: api }), 1);
  const port = await openLessonPort('', asWindow(view));
  expect(port.resumed()).toBeNull();
  for (const record of records) port.report(record);
  view.dispatchEvent(new Event('beforeunload'));
  view.dispatchEvent(new Event('pagehide'));
  if (last !== undefined) void port.close(last);
  return port;
};

afterEach(() => vi.restoreAllMocks());

describe('a platform that', () => {
  it.each(Object.entries(FAILURES))('%s stops nobody and is told of', async (_name, api) => {
    for (const name of ['API', 'API_1484_11'] as const) {
      const port = await played(api, name);
      expect([port.mode, port.isKept()]).toEqual(['normal', false]);
    }
  });

  it.each([
    ['takes everything but keeps nothing', /Commit/],
    ['refuses the state', /SetValue cmi\.suspend_data/],
    ['refuses the status', /SetValue cmi\.core\.lesson_status/],
  ])('%s is told of', async (_name, refused) => {
    const { api } = strictLms('scorm-12');
    const failing = Object.fromEntries(
      Object.entries(api).map(([name, call]) => [
        name,
        (...given: readonly string[]) =>
          refused.test([name, ...given].join(' ')) ? 'false' : call(...given),
      ]),
    );
    expect((await played(failing, 'API')).isKept()).toBe(false);
  });

  it('knows no list of answers keeps the rest, and is asked for it no more', async () => {
    const { api, committed } = strictLms('scorm-12');
    let asked = 0;
    const failing = {
      ...api,
      LMSGetValue: (name = '') => (name.includes('interactions') ? '' : api['LMSGetValue']?.(name)),
      LMSSetValue: (name = '', value = '') => {
        if (!name.includes('interactions')) return api['LMSSetValue']?.(name, value);
        asked += 1;
        return 'false';
      },
    };
    expect((await played(failing, 'API')).isKept()).toBe(true);
    expect([asked, committed('core.lesson_status')]).toEqual([0, 'completed']);
  });

  it('refuses one answer, whole or in part, is told all the others', async () => {
    for (const refused of [
      (name: string, value: string) => name.endsWith('.id') && value === 'booking',
      (name: string) => name === 'cmi.interactions.1.student_response',
      (name: string) => name.endsWith('.time'),
    ]) {
      const { api, committed } = strictLms('scorm-12');
      const failing = {
        ...api,
        LMSSetValue: (name = '', value = '') =>
          refused(name, value) ? 'false' : api['LMSSetValue']?.(name, value),
      };
      expect((await played(failing, 'API')).isKept()).toBe(true);
      const ids = Object.values(committed('interactions') as Record<string, Record<string, string>>)
        .map(({ id }) => id)
        .filter((id) => id !== undefined);
      const wished = last?.interactions.map(({ id }) => id).filter((id) => !refused('.id', id));
      expect(ids).toEqual(wished);
    }
  });

  it('has a second runtime behind the one that does not open is opened there', async () => {
    const { api, faults, committed } = strictLms('scorm-12');
    const dead = every(() => 'false');
    const view = fakeWindow({ API_1484_11: dead, parent: fakeWindow({ API: api }) });
    const port = await openLessonPort('', asWindow(view));
    for (const record of records) port.report(record);
    expect([port.isKept(), faults, committed('core.lesson_status')]).toEqual([true, [], 'completed']);
  });

  it('refuses for a while is believed again once it has taken everything', async () => {
    const { api } = strictLms('scorm-12');
    const busy = { is: false };
    const failing = {
      ...api,
      LMSSetValue: (name = '', value = '') => (busy.is ? 'false' : api['LMSSetValue']?.(name, value)),
      LMSFinish: () => (busy.is ? 'false' : api['LMSFinish']?.('')),
    };
    const view = within(fakeWindow({ API: failing }), 1);
    const port = await openLessonPort('', asWindow(view));
    for (const record of records.slice(0, 4)) port.report(record);
    busy.is = true;
    for (const record of records.slice(4)) port.report(record);
    if (last === undefined) throw new Error('the walk is empty');
    expect([port.isKept(), await port.close(last)]).toEqual([false, false]);
    busy.is = false;
    expect([await port.close(last), port.isKept()]).toEqual([true, true]);
  });

  it('does not end a session says so, and is asked again', async () => {
    const { api, calls } = strictLms('scorm-2004');
    let answers = ['false', 'true'];
    const failing = {
      ...api,
      Terminate: () => {
        const [answer, ...rest] = answers;
        answers = rest;
        return answer === 'true' ? api['Terminate']?.('') : 'false';
      },
    };
    const port = await openLessonPort('', asWindow(fakeWindow({ API_1484_11: failing })));
    if (last === undefined) throw new Error('the walk is empty');
    expect(await port.close(last)).toBe(false);
    expect(await port.close(last)).toBe(true);
    expect(calls.filter((call) => call.startsWith('Terminate'))).toHaveLength(1);
  });

  it('goes away in the middle is told of from then on', async () => {
    const { api } = strictLms('scorm-2004');
    const gone: { is: boolean } = { is: false };
    const vanishing = Object.fromEntries(
      Object.entries(api).map(([name, call]) => [
        name,
        (...given: readonly string[]) => {
          if (gone.is) throw new Error('the window is closed');
          return call(...given);
        },
      ]),
    );
    const view = within(fakeWindow({ API_1484_11: vanishing }), 1);
    const port = await openLessonPort('', asWindow(view));
    for (const record of records.slice(0, 4)) port.report(record);
    expect(port.isKept()).toBe(true);
    gone.is = true;
    for (const record of records.slice(4)) port.report(record);
    expect(port.isKept()).toBe(false);
  });
});

describe('a page without a platform', () => {
  it.each([
    ['alone', fakeWindow()],
    ['in a frame of a stranger', fakeWindow({ parent: strangeWindow() })],
    ['opened by a stranger', fakeWindow({ opener: strangeWindow() })],
  ])('%s hands in nothing and says nothing of it', async (_name, view) => {
    const errors = vi.spyOn(console, 'error');
    const port = await openLessonPort('?mode=class&pace=100', asWindow(view));
    for (const record of records) port.report(record);
    if (last !== undefined) void port.close(last);
    expect([port.mode, port.resumed(), port.isKept()]).toEqual(['none', null, true]);
    expect(errors).not.toHaveBeenCalled();
  });
});
