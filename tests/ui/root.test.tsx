// @vitest-environment happy-dom
// The desk as a whole: the title first, the language switched at run time without losing anything, the focus where
// a reader expects it, the page told what it is.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from '../../src/i18n/i18n.ts';
import { FIRST_FILES } from '../../src/i18n/text-files.ts';
import { mountUi } from '../../src/ui/root.tsx';
import { aSession, levelsCutTo, settle, type TestSession } from '../support/session.ts';

const region = (id: string): HTMLElement => {
  const element = document.createElement('div');
  element.id = id;
  document.body.append(element);
  return element;
};

let game: TestSession;
let desk: HTMLElement;
let stage: HTMLElement;
let close: () => void;
const loadAgain = vi.fn<() => void>();

const settled = async (happens: () => unknown = () => undefined): Promise<void> => {
  await act(async () => {
    await happens();
    for (let turn = 0; turn < 5; turn += 1) await settle();
  });
};

/** Chunks and words arrive when they arrive: waits for what should appear. */
const waitFor = async (selector: string): Promise<HTMLElement> => {
  for (let turn = 0; turn < 400; turn += 1) {
    const found = desk.querySelector<HTMLElement>(selector);
    if (found) return found;
    await settled();
  }
  throw new Error(`${selector} never came`);
};

beforeEach(async () => {
  document.body.replaceChildren();
  desk = region('desk');
  stage = region('stage');
  game = aSession({ levels: levelsCutTo(20_700) });
  const host = {
    desk,
    stage,
    polite: region('polite'),
    assertive: region('assertive'),
    loadAgain,
    version: '1.2.3+abc',
  };
  const first = await createI18n('en', FIRST_FILES);
  await settled(() => {
    close = mountUi(host, game.session, first);
  });
});

afterEach(async () => {
  await settled(() => close());
  game.session.dispose();
});

describe('the title', () => {
  it('needs no more words than its own file', () => {
    expect(desk.querySelector('h1')?.textContent).toBe('102 Tons');
    expect(desk.textContent).not.toContain('[');
  });

  it('offers the three shifts and the three languages by their own names', () => {
    expect(desk.querySelectorAll('.ticket-button').length).toBe(3);
    const languages = [...desk.querySelectorAll('.language')].map((button) =>
      button.getAttribute('aria-label'),
    );
    expect(languages).toEqual(['English', 'Українська', 'Русский']);
  });

  it('marks its historical sentences with their sources', () => {
    expect(desk.querySelector('.hero-claim .source-tag')).not.toBe(null);
  });

  it('makes the mine behind it untouchable', () => {
    expect(stage.inert).toBe(true);
    expect(document.documentElement.dataset['screen']).toBe('title');
  });
});

describe('the language', () => {
  it('changes every word at run time, and the page says so', async () => {
    await settled(() => desk.querySelector<HTMLElement>('#language-uk')?.click());
    for (let turn = 0; turn < 200 && !desk.textContent.includes('тонни'); turn += 1) await settled();
    expect(desk.querySelector('h1')?.textContent).toBe('102 тонни');
    expect(document.documentElement.lang).toBe('uk');
    expect(desk.querySelector('#language-uk')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('keeps the shift and what was opened on it', async () => {
    await settled(() => game.session.startLevel('record-night', 3));
    const toggle = await waitFor('#aim-toggle');
    const wasOpen = toggle.getAttribute('aria-expanded') === 'true';
    await settled(() => {
      toggle.click();
      game.play(2000);
    });
    const tick = game.shift().state.tick;
    await settled(() => game.session.changeSettings({ locale: 'ru' }));
    for (let turn = 0; turn < 200 && !desk.textContent.includes('Молоток'); turn += 1) await settled();
    expect(desk.querySelector('.act-hammer')?.textContent).toContain('Молоток');
    expect(desk.querySelector('#aim-toggle')?.getAttribute('aria-expanded')).toBe(String(!wasOpen));
    expect(game.shift().state.tick).toBe(tick);
  });
});

describe('a change of screen', () => {
  it('moves the focus into the new screen and frees the mine', async () => {
    await settled(() => game.session.startLevel('record-night', 3));
    const hud = await waitFor('.hud');
    await settled();
    expect(document.activeElement).toBe(hud);
    expect(stage.inert).toBe(false);
    expect(document.documentElement.dataset['screen']).toBe('shift');
  });

  it('gives the focus back to what led away', async () => {
    const ticket = desk.querySelector<HTMLElement>('#level-record-night');
    ticket?.focus();
    await settled(() => ticket?.click());
    await waitFor('.hud');
    await settled(() => game.session.toTitle());
    await waitFor('#level-record-night');
    await settled();
    expect(document.activeElement?.id).toBe('level-record-night');
  });
});

describe('the key that stops the shift', () => {
  it('lets it go on again', async () => {
    await settled(() => game.session.startLevel('record-night', 3));
    await waitFor('.hud');
    await settled(() => game.session.pause('player'));
    await waitFor('#pause-resume');
    await settled(() => window.dispatchEvent(Object.assign(new Event('keydown'), { code: 'KeyP' })));
    expect(game.session.store.getState().pause).toBeNull();
  });
});

describe('a shift after another', () => {
  /** The pause button has the focus when the shift is over. */
  const startWithPauseHeld = async (): Promise<void> => {
    await settled(() => game.session.startLevel('record-night', 3));
    await waitFor('.hud');
    await settled(() => desk.querySelector<HTMLElement>('#hud-pause')?.focus());
    expect(document.activeElement?.id).toBe('hud-pause');
  };
  const expectHammerAtHand = async (): Promise<void> => {
    await settled(() => game.session.startLevel('record-night', 4));
    const hud = await waitFor('.hud');
    await settled();
    // There the key of the hammer strikes; on the pause button it would stop the shift.
    expect(document.activeElement).toBe(hud);
  };

  it('that was left begins with the hammer at hand and not on the pause button', async () => {
    await startWithPauseHeld();
    await settled(() => game.session.toTitle());
    await waitFor('#level-record-night');
    await expectHammerAtHand();
  });

  it('that ended begins with the hammer at hand and not on the pause button', async () => {
    await startWithPauseHeld();
    await settled(() => {
      game.session.dispatch({ kind: 'end-shift' });
      game.play(4000);
    });
    await waitFor('.print');
    await settled(() => game.session.toTitle());
    await waitFor('#level-record-night');
    await expectHammerAtHand();
  });
});

describe('settings of the page', () => {
  it('reach the root element', async () => {
    await settled(() => game.session.changeSettings({ motion: 'reduced', textPercent: 150 }));
    expect(document.documentElement.dataset['motion']).toBe('reduced');
    expect(document.documentElement.style.getPropertyValue('--text-scale')).toBe('1.5');
  });
});

describe('a notice', () => {
  it('is shown until it is dismissed', async () => {
    await settled(() => game.session.notify('notice.saveSetAside'));
    const notice = await waitFor('.notice');
    expect(notice.textContent).toContain('set aside');
    await settled(() => notice.querySelector('button')?.click());
    expect(desk.querySelector('.notice')).toBe(null);
  });
});

describe('the live region', () => {
  it('hears of a card and not of every kilogram', async () => {
    await settled(() => game.session.startLevel('record-night', 3));
    await waitFor('.hud');
    const said: string[] = [];
    const polite = document.querySelector('#polite');
    const observer = new MutationObserver(() => said.push(polite?.textContent ?? ''));
    if (polite) observer.observe(polite, { childList: true, characterData: true, subtree: true });
    await settled(() => game.session.dispatch({ kind: 'hammer-on' }));
    await settled(() => game.play(56_000));
    observer.disconnect();
    expect(game.shift().state.cutKg).toBeGreaterThan(3000);
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(8);
  });
});

describe('the pause', () => {
  it('is ended by the key that began it, though the dialog keeps its keys to itself', async () => {
    await settled(() => game.session.startLevel('record-night', 3));
    await waitFor('.hud');
    await settled(() => game.session.pause('player'));
    const heading = await waitFor('.dialog-pause h2');
    await settled(() => heading.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyP', bubbles: true })));
    expect(game.session.store.getState().pause).toBe(null);
  });
});
