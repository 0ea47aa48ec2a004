// A whole lesson handed in by cmi5 to a platform that checks every word: what must be said once is said once, in order, across
// pages loaded again, lines that are down and several sessions of one registration.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { openLessonPort } from '../../src/lms/open.ts';
import { isoDuration } from '../../src/lms/durations.ts';
import type { LessonPort } from '../../src/session/lesson-port.ts';
import { createMemoryStorage } from '../support/browser-storage.ts';
import { createFakeLrs, type FakeLrs, type LaunchMode } from '../support/fake-lrs.ts';
import { dugShift, lessonWalk, recordsOf } from '../support/lesson-walk.ts';
import { asWindow, fakeWindow, type FakeWindow } from '../support/lms-window.ts';

const records = recordsOf(lessonWalk({ ...DEFAULT_LESSON, pair: 'screen', items: 'ab' }, dugShift()));
const [first] = records;
const last = records.at(-1);
if (first === undefined || last === undefined) throw new Error('the walk is empty');

let lrs: FakeLrs = createFakeLrs();

beforeEach(() => {
  lrs = createFakeLrs();
  vi.stubGlobal('fetch', lrs.fetch);
});
afterEach(() => vi.unstubAllGlobals());

type Tab = { readonly view: FakeWindow; readonly left: string[] };

const newTab = (): Tab => {
  const left: string[] = [];
  const view = fakeWindow({
    sessionStorage: createMemoryStorage(),
    location: { assign: (url: string) => left.push(url) },
  });
  return { view, left };
};

/** A page in this tab; loaded again it comes with the same address. */
const opened = async (tab: Tab, search: string): Promise<LessonPort> =>
  openLessonPort(search, asWindow(tab.view));

/** Long enough for everything that is on its way. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 5));
};

const reported = async (port: LessonPort, some = records): Promise<void> => {
  for (const record of some) {
    port.report(record);
    await settled();
  }
};

describe('a lesson under cmi5', () => {
  it('says everything that is to be said, in order, once, and nothing else', async () => {
    const tab = newTab();
    const port = await opened(tab, lrs.launch());
    await reported(port, records.slice(0, -1));
    void port.close(last);
    await settled();
    expect(lrs.faults).toEqual([]);
    const verbs = lrs.verbs();
    expect(verbs.filter((verb) => verb !== 'answered')).toEqual([
      'initialized',
      'completed',
      'passed',
      'terminated',
    ]);
    expect(verbs.filter((verb) => verb === 'answered')).toHaveLength(last.interactions.length);
    expect(lrs.requests.filter((request) => request.endsWith('/token'))).toHaveLength(1);
    expect([port.mode, port.isKept()]).toEqual(['normal', true]);
  });

  it('says how much was done, how long it took and what was answered', async () => {
    const port = await opened(newTab(), lrs.launch());
    await reported(port);
    const result = (verb: string) => lrs.statements.find(({ verb: { id } }) => id.endsWith(verb))?.result;
    expect(result('passed')).toEqual({
      success: true,
      score: { scaled: 1, raw: 100, min: 0, max: 100 },
      duration: isoDuration(last.sessionSeconds),
    });
    const answers = lrs.statements.filter(({ verb }) => verb.id.endsWith('answered'));
    expect(
      answers.map(({ object, result: said }) => [object.id.replace('urn:102tons:', ''), said?.['response']]),
    ).toEqual(last.interactions.map(({ id, response }) => [id, response]));
    const percents = answers.map(
      ({ result: said }) => Object.values((said?.['extensions'] ?? {}) as Record<string, number>)[0],
    );
    expect(percents.every((percent) => Number.isInteger(percent))).toBe(true);
  });

  it('goes to where the platform wants the pupil, once all is said, and only when closed', async () => {
    const tab = newTab();
    const port = await opened(tab, lrs.launch());
    await reported(port);
    expect(tab.left).toEqual([]);
    void port.close(last);
    await settled();
    expect([tab.left, lrs.verbs().at(-1)]).toEqual([['https://lms.test/course/3'], 'terminated']);
  });

  it('tells a changed answer, and it alone, again', async () => {
    const port = await opened(newTab(), lrs.launch());
    const at = records.findIndex(({ interactions }) => interactions.length === 4);
    const record = records[at] ?? first;
    await reported(port, [record]);
    const changed = record.interactions.map((each, place) =>
      place === 2 ? { ...each, response: '6' } : each,
    );
    await reported(port, [
      { ...record, interactions: changed },
      { ...record, interactions: changed },
    ]);
    const told = lrs.statements.filter(({ verb }) => verb.id.endsWith('answered'));
    expect(told).toHaveLength(5);
    expect(told.at(-1)?.result?.['response']).toBe('6');
  });
});

describe('a page loaded again in the same session', () => {
  it('goes on where it was, with the one token, and begins and ends nothing twice', async () => {
    const tab = newTab();
    const search = lrs.launch();
    for (let at = 0; at < records.length; at += 1) {
      const port = await opened(tab, search);
      await settled();
      expect(port.resumed()).toBe(at === 0 ? null : (records[at - 1]?.state ?? ''));
      await reported(port, records.slice(at, at + 1));
      // Gone without a word, and there again.
    }
    const port = await opened(tab, search);
    void port.close(last);
    await settled();
    expect(lrs.faults).toEqual([]);
    expect(lrs.requests.filter((request) => request.endsWith('/token'))).toHaveLength(1);
    expect(lrs.verbs().filter((verb) => verb !== 'answered')).toEqual([
      'initialized',
      'completed',
      'passed',
      'terminated',
    ]);
    expect(lrs.verbs().filter((verb) => verb === 'answered')).toHaveLength(last.interactions.length);
  });

  it('after the end shows what was handed in and says nothing more', async () => {
    const tab = newTab();
    const search = lrs.launch();
    const port = await opened(tab, search);
    void port.close(last);
    await settled();
    const before = lrs.statements.length;
    const again = await opened(tab, search);
    await reported(again);
    void again.close(last);
    await settled();
    expect([again.mode, again.resumed()]).toEqual(['look', last.state]);
    expect([lrs.statements.length, lrs.faults]).toEqual([before, []]);
  });

  it('without its token, in a browser that keeps nothing, goes on unkept', async () => {
    const search = lrs.launch();
    await opened(newTab(), search);
    const port = await opened(newTab(), search);
    await reported(port);
    expect([port.mode, port.isKept()]).toEqual(['normal', false]);
  });
});

describe('a second session of the same registration', () => {
  it('resumes, and completes the lesson once', async () => {
    const middle = Math.floor(records.length / 2);
    const port = await opened(newTab(), lrs.launch());
    await reported(port, records.slice(0, middle));
    const second = await opened(newTab(), lrs.launch());
    expect(second.resumed()).toBe(records[middle - 1]?.state);
    await reported(second, records.slice(middle));
    const third = await opened(newTab(), lrs.launch());
    await reported(third);
    void third.close(last);
    await settled();
    expect(lrs.faults).toEqual([]);
    const count = (verb: string) => lrs.verbs().filter((each) => each === verb).length;
    expect([count('initialized'), count('completed'), count('passed'), count('terminated')]).toEqual([
      3, 1, 1, 1,
    ]);
    expect(count('answered')).toBe(last.interactions.length);
  });
});

describe('a look', () => {
  it.each<LaunchMode>(['Browse', 'Review'])('in %s says its beginning and its end', async (mode) => {
    const before = await opened(newTab(), lrs.launch());
    await reported(before, records.slice(0, 6));
    const told = lrs.statements.length;
    const kept = lrs.documents.get('lesson');
    const port = await opened(newTab(), lrs.launch(mode));
    await reported(port);
    void port.close(last);
    await settled();
    expect([port.mode, port.resumed()]).toEqual(['look', records[5]?.state]);
    expect(lrs.verbs().slice(told)).toEqual(['initialized', 'terminated']);
    expect([lrs.documents.get('lesson'), lrs.faults]).toEqual([kept, []]);
  });
});

describe('a line that is down', () => {
  it('for a while delays what is said and loses none of it', async () => {
    const port = await opened(newTab(), lrs.launch());
    await reported(port, records.slice(0, 5));
    lrs.isUp = false;
    await reported(port, records.slice(5, 9));
    expect(port.isKept()).toBe(false);
    lrs.isUp = true;
    await reported(port, records.slice(9));
    expect(port.isKept()).toBe(true);
    expect(lrs.faults).toEqual([]);
    expect(lrs.verbs().filter((verb) => verb === 'answered')).toHaveLength(last.interactions.length);
    expect(lrs.verbs().slice(-2)).toEqual(['completed', 'passed']);
  });

  it('at the end keeps the pupil at the card, and is told everything by the next press', async () => {
    const tab = newTab();
    const port = await opened(tab, lrs.launch());
    await reported(port, records.slice(0, -1));
    lrs.isUp = false;
    expect(await port.close(last)).toBe(false);
    expect([tab.left, port.isKept()]).toEqual([[], false]);
    lrs.isUp = true;
    expect(await port.close(last)).toBe(true);
    expect([tab.left, lrs.faults]).toEqual([['https://lms.test/course/3'], []]);
    expect(lrs.verbs().slice(-3)).toEqual(['completed', 'passed', 'terminated']);
  });

  it('at the end is told everything by the page that goes after it', async () => {
    const tab = newTab();
    const port = await opened(tab, lrs.launch());
    await reported(port, records.slice(0, -1));
    lrs.isUp = false;
    await port.close(last);
    lrs.isUp = true;
    tab.view.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(lrs.verbs().slice(-3)).toEqual(['completed', 'passed', 'terminated']);
    expect([tab.left, lrs.faults]).toEqual([[], []]);
  });

  it('from the beginning leaves the lesson to go on unkept', async () => {
    const search = lrs.launch();
    lrs.isUp = false;
    const port = await opened(newTab(), search);
    await reported(port);
    void port.close(last);
    expect([port.mode, port.resumed(), port.isKept()]).toEqual(['normal', null, false]);
  });
});

describe('a page that goes', () => {
  it('before the end leaves its state, and the session open for a page loaded again', async () => {
    const tab = newTab();
    const port = await opened(tab, lrs.launch());
    await settled();
    port.report(records[3] ?? first);
    tab.view.dispatchEvent(new Event('beforeunload'));
    tab.view.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(lrs.documents.get('lesson')).toContain(records[3]?.state);
    expect(lrs.verbs()).not.toContain('terminated');
  });

  it('and closes itself on the way is taken up again by the page loaded anew', async () => {
    const tab = newTab();
    const search = lrs.launch();
    const port = await opened(tab, search);
    await reported(port, records.slice(0, 3));
    tab.view.addEventListener('pagehide', () => void port.close(records[3] ?? first));
    port.report(records[2] ?? first);
    tab.view.dispatchEvent(new Event('pagehide'));
    await settled();
    const again = await opened(tab, search);
    expect([again.mode, again.resumed()]).toEqual(['normal', records[3]?.state]);
    expect([lrs.verbs().includes('terminated'), tab.left, lrs.faults]).toEqual([false, [], []]);
  });

  it('after the end says goodbye', async () => {
    const tab = newTab();
    const port = await opened(tab, lrs.launch());
    await reported(port);
    tab.view.dispatchEvent(new Event('pagehide'));
    await settled();
    expect([lrs.verbs().at(-1), lrs.faults]).toEqual(['terminated', []]);
    expect(tab.left).toEqual([]);
  });
});
