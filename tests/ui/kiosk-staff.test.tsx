// @vitest-environment happy-dom
// The staff's screens: a lock that says what it refuses, and a panel that shows what is counted and set, in words.
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from '../../src/i18n/i18n.ts';
import { filesFor } from '../../src/i18n/text-files.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { KIOSK_STAGES } from '../../src/session/kiosk-port.ts';
import { PinPad } from '../../src/ui/kiosk/pin-pad.tsx';
import { StaffPanel } from '../../src/ui/kiosk/staff-panel.tsx';
import { I18nContext } from '../../src/ui/use-i18n.ts';
import { runSelfTest } from '../../src/kiosk/self-test.ts';
import { nameOf } from '../support/shift-desk.tsx';
import { noStorage, settle } from '../support/session.ts';
import { aStaffDesk, type FakeStaff } from '../support/staff-desk.ts';

let desk = document.createElement('div');
const open = async (screen: ComponentChild, locale: Locale = 'en'): Promise<void> => {
  const i18n = await createI18n(locale, filesFor('kiosk'));
  desk = document.createElement('div');
  document.body.replaceChildren(desk);
  await act(() => render(<I18nContext.Provider value={i18n}>{screen}</I18nContext.Provider>, desk));
};
afterEach(() => {
  render(null, desk);
  vi.useRealTimers();
});

const all = (selector: string): readonly HTMLElement[] => [...desk.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (found === undefined) throw new Error(`nothing is ${selector}`);
  return found;
};
const named = (name: string): HTMLElement => {
  const found = all('button').find((button) => nameOf(button) === name);
  if (found === undefined) throw new Error(`no button is called ${name}`);
  return found;
};
const press = (element: HTMLElement): Promise<void> =>
  act(async () => {
    element.click();
    await settle();
  });
const type = (key: string): Promise<void> =>
  act(() => {
    one('h2').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

const openPad = async (): Promise<FakeStaff> => {
  const fake = aStaffDesk();
  await open(<PinPad staff={fake.staff} />);
  return fake;
};

const openLeaf = async (leaf: string, fake = aStaffDesk(), locale: Locale = 'en'): Promise<FakeStaff> => {
  await open(<StaffPanel staff={fake.staff} />, locale);
  await press(one(`#staff-${leaf}`));
  return fake;
};

describe('the lock', () => {
  it('opens by the keys of the pad', async () => {
    const { asked } = await openPad();
    for (const digit of ['1', '9', '3', '5']) await press(named(digit));
    await press(named('Open'));
    expect(asked).toEqual(['open']);
  });

  it('opens by the keys of a keyboard, a slip taken back', async () => {
    const { asked } = await openPad();
    for (const key of ['1', '9', '4', 'Backspace', '3', '5', 'Enter']) await type(key);
    expect(asked).toEqual(['open']);
  });

  it('loses no digit of a hand that types faster than the screen is drawn', async () => {
    const { asked } = await openPad();
    await act(() => {
      for (const key of ['1', '9', '3', '5', 'Enter'])
        one('h2').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    expect(asked).toEqual(['open']);
  });

  it('shows how many digits there are and never which', async () => {
    await openPad();
    await type('1');
    await type('9');
    expect(one('.pin-slot').textContent).toBe('2 digits entered●●');
  });

  it('says that a PIN was wrong and starts anew', async () => {
    const { asked } = await openPad();
    for (const key of ['0', '0', '0', '0', 'Enter']) await type(key);
    expect(one('.pin-word').textContent).toContain('Wrong PIN');
    expect(one('.pin-slot').textContent).toContain('No digit');
    await type('1');
    expect(one('.pin-word').textContent).toBe('Enter the PIN.');
    expect(asked).toEqual([]);
  });

  it('says for how long it refuses, takes no key meanwhile, and asks again afterwards', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { asked, clock } = await openPad();
    for (let tries = 0; tries < 5; tries += 1) for (const key of ['0', 'Enter']) await type(key);
    expect(one('.pin-word').textContent).toBe('Five wrong PINs. Try again in 60 seconds.');
    await type('1');
    expect(one('.pin-slot').textContent).toContain('No digit');
    clock.ms = 59_000;
    await act(() => {
      vi.advanceTimersByTime(300);
    });
    expect(one('.pin-word').textContent).toBe('Five wrong PINs. Try again in 1 second.');
    clock.ms = 60_000;
    await act(() => {
      vi.advanceTimersByTime(300);
    });
    for (const key of ['1', '9', '3', '5', 'Enter']) await type(key);
    expect(asked).toEqual(['open']);
  });

  it('closes on Escape', async () => {
    const { asked } = await openPad();
    await type('Escape');
    expect(asked).toEqual(['close']);
  });
});

describe('the counts', () => {
  it('show all days first, and one day when it is pressed', async () => {
    const { staff } = await openLeaf('counts');
    const [newest] = staff.days();
    expect(one('.staff-figure dd').textContent).toBe(String(staff.totals().visits));
    expect(all('.staff-table tbody tr')).toHaveLength(staff.days().length + 1);
    await press(named('Sun, Nov 22, 2026'));
    expect(one('.staff-figure dd').textContent).toBe(String(newest?.visits));
  });

  it('come as a file of their own name', async () => {
    const fake = await openLeaf('counts');
    const links: string[] = [];
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:counts';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      links.push(this.download);
    });
    await press(one('#staff-csv'));
    expect(links).toEqual(['102-tons-2026-11-22.csv']);
    expect(await blobs[0]?.text()).toBe(fake.staff.csv());
    vi.restoreAllMocks();
  });

  it('are cleared only after a second press', async () => {
    const { staff } = await openLeaf('counts');
    await press(one('#staff-clear'));
    await press(one('#staff-clear-no'));
    expect(staff.days()).toHaveLength(21);
    await press(one('#staff-clear'));
    await press(one('#staff-clear-yes'));
    expect(staff.days()).toEqual([]);
    expect(one('.staff-sheet').textContent).toContain('Nothing has been counted');
  });
});

describe('the settings', () => {
  it('change at once and say that they were set here', async () => {
    const { staff } = await openLeaf('settings');
    await press(named('Length of a visit: more'));
    expect(staff.config().arcSeconds).toBe(190);
    expect(staff.sourceOf('arcSeconds')).toBe('panel');
    expect(one('.staff-sheet').textContent).toContain('Length of a visit set here');
  });

  it('stop at their bounds, and the volume at its ceiling', async () => {
    const { staff } = await openLeaf('settings', aStaffDesk({ file: { volume: 80, countdownSeconds: 20 } }));
    await press(named('Volume at the start: more'));
    await press(named('Time to answer: less'));
    expect(staff.config()).toMatchObject({ volume: 80, countdownSeconds: 20 });
  });

  it('stand still where the link fixes them', async () => {
    await openLeaf('settings', aStaffDesk({ search: '?arc=240&langs=uk' }));
    const fixed = all('fieldset').filter((set) => set.hasAttribute('disabled'));
    expect(fixed.map((set) => set.dataset['source'])).toEqual(['link', 'link']);
    expect(fixed[1]?.textContent).toContain('fixed by the link');
  });

  it('offer languages in any order, and at least one', async () => {
    const { staff } = await openLeaf('settings');
    await press(named('Українська: one place earlier'));
    expect(staff.config().locales).toEqual(['uk', 'en', 'ru']);
    await press(one('#staff-locale-en'));
    await press(one('#staff-locale-ru'));
    expect(staff.config().locales).toEqual(['uk']);
    expect(one('#staff-locale-uk').hasAttribute('disabled')).toBe(true);
  });

  it('have hours that are on or off, and never from an hour to the same', async () => {
    const { staff } = await openLeaf('settings', aStaffDesk({ file: { openingHours: '10:00-10:05' } }));
    await press(named('Opens at: more'));
    expect(staff.config().openingHours).toBe('10:00-10:05');
    await press(named('Closes at: more'));
    expect(staff.config().openingHours).toBe('10:00-10:10');
    await press(one('#staff-always'));
    expect(staff.config().openingHours).toBe(null);
  });

  it('take a new PIN of four digits or more', async () => {
    const { staff } = await openLeaf('settings');
    await press(one('#staff-pin-change'));
    for (const key of ['0', '8', '3', 'Enter']) await type(key);
    expect(staff.config().pin).toBe('1935');
    for (const key of ['1', 'Enter']) await type(key);
    expect(staff.config().pin).toBe('0831');
    expect(all('.pin')).toEqual([]);
  });

  it('can be put back', async () => {
    const { staff } = await openLeaf('settings');
    await press(one('#staff-scanning'));
    await press(one('#staff-forget'));
    await press(one('#staff-forget-yes'));
    expect(staff.config().scanning).toBe(false);
  });

  it('say what in the file and the link was left out', async () => {
    await openLeaf('settings', aStaffDesk({ search: '?idle=5', complaints: ['kiosk.json: pin = "12"'] }));
    expect(all('.staff-complaints code').map((line) => line.textContent)).toEqual([
      'kiosk.json: pin = "12"',
      '?idle=5',
    ]);
  });
});

describe('the machine', () => {
  it('is tested at a press, and what it said stands in the reader’s words', async () => {
    await openLeaf('machine', aStaffDesk(), 'uk');
    await press(one('#staff-test'));
    expect(all('.staff-lines li')).toHaveLength(8);
    expect(one('.staff-lines').textContent).toContain('копія з минулого разу');
    expect(one('.staff-sheet').textContent).toContain('Негаразд 1 пункт із 8.');
  });

  it('shows its version and its troubles, and loads the page anew', async () => {
    const { asked } = await openLeaf('machine');
    expect(one('.staff-version').textContent).toBe('Version 0.1.0');
    expect(all('.staff-troubles li')).toHaveLength(2);
    await press(one('#staff-reload'));
    expect(asked).toEqual(['reload']);
  });
});

describe('in every language', () => {
  it.each(LOCALES)('%s has a word for each thing on the panel', async (locale) => {
    for (const days of [0, 21])
      for (const leaf of ['counts', 'settings', 'machine']) {
        await openLeaf(leaf, aStaffDesk({ days, search: '?arc=200' }), locale);
        if (leaf === 'machine') await press(one('#staff-test'));
        expect(desk.textContent).not.toMatch(/\[[a-z]+\./);
        const nameless = all('button, input').filter(
          (control) => nameOf(control) === '' && control.closest('label')?.textContent.trim() === undefined,
        );
        expect(nameless).toEqual([]);
      }
  });

  it.each(LOCALES)(
    '%s has a word for each part of a visit and each line of the self-test',
    async (locale) => {
      vi.useFakeTimers();
      const asking = runSelfTest({ storage: noStorage, fileState: 'read', now: () => 0 });
      await vi.runAllTimersAsync();
      const lines = await asking;
      vi.useRealTimers();
      const { has } = await createI18n(locale, filesFor('kiosk'));
      const keys = [
        ...KIOSK_STAGES.map((stage) => `kiosk.staff.exit.${stage}`),
        ...lines.map(({ id }) => `kiosk.test.${id}`),
      ];
      expect(keys.filter((key) => !has(key))).toEqual([]);
    },
  );
});
