// Platforms put their runtime somewhere round the page: a lesson that does not find it hands nothing in.
import { describe, expect, it } from 'vitest';
import { findApis } from '../../src/lms/find-api.ts';
import { fakeWindow, strangeWindow, within } from '../support/lms-window.ts';

const api12 = { LMSInitialize: () => 'true' };
const api2004 = { Initialize: () => 'true' };
const NEWER_FIRST = ['scorm-2004', 'scorm-12'] as const;

const findApi = (...asked: Parameters<typeof findApis>) => findApis(...asked)[0] ?? null;

describe('the runtime of a platform', () => {
  it.each([0, 1, 3, 12])('is found %i windows up', (depth) => {
    const view = within(fakeWindow({ API: api12 }), depth);
    expect(findApi(view, NEWER_FIRST)).toEqual({ standard: 'scorm-12', api: api12 });
  });

  it('is found in the window that opened this one, and in those round that', () => {
    const opener = within(fakeWindow({ API_1484_11: api2004 }), 2);
    expect(findApi(fakeWindow({ opener }), NEWER_FIRST)?.standard).toBe('scorm-2004');
    expect(findApi(within(fakeWindow({ opener }), 2), NEWER_FIRST)?.standard).toBe('scorm-2004');
  });

  it('is the newer one where both are there, or the one the package is for', () => {
    const view = within(fakeWindow({ API: api12, API_1484_11: api2004 }), 1);
    expect(findApi(view, NEWER_FIRST)?.standard).toBe('scorm-2004');
    expect(findApi(view, ['scorm-12', 'scorm-2004'])?.standard).toBe('scorm-12');
  });

  it('is found behind a window of another origin', () => {
    const view = fakeWindow({ parent: strangeWindow(fakeWindow({ API: api12 })) });
    expect(findApi(view, NEWER_FIRST)?.standard).toBe('scorm-12');
  });

  it('is not there where nobody has it, among strangers and where windows go round in circles', () => {
    expect(findApi(fakeWindow(), NEWER_FIRST)).toBeNull();
    expect(findApi(fakeWindow({ parent: strangeWindow() }), NEWER_FIRST)).toBeNull();
    expect(findApi(fakeWindow({ opener: strangeWindow() }), NEWER_FIRST)).toBeNull();
    const one = fakeWindow();
    one['parent'] = fakeWindow({ parent: one });
    expect(findApi(one, NEWER_FIRST)).toBeNull();
  });

  it('is no text, no number, no element and nothing else that somebody happened to call so', () => {
    expect(findApi(fakeWindow({ API: 'v2', API_1484_11: 7 }), NEWER_FIRST)).toBeNull();
    // An element with this id is a property of its window.
    expect(
      findApi(fakeWindow({ API: { id: 'API', tagName: 'DIV' }, API_1484_11: {} }), NEWER_FIRST),
    ).toBeNull();
    const view = fakeWindow({ API: {}, parent: fakeWindow({ API: api12 }) });
    expect(findApi(view, NEWER_FIRST)).toEqual({ standard: 'scorm-12', api: api12 });
  });

  it('is one of several, each named once, this page’s windows before the opener’s', () => {
    const opener = fakeWindow({ API: { ...api12 } });
    const view = fakeWindow({ opener, API: api12, parent: fakeWindow({ API: api12, API_1484_11: api2004 }) });
    expect(findApis(view, NEWER_FIRST).map(({ api }) => api)).toEqual([api2004, api12, opener['API']]);
  });
});
