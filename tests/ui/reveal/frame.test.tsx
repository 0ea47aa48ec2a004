// @vitest-environment happy-dom
// What all eight printed screens owe a reader: one heading, no missing words in any language, and the way on
// as the last thing in order.
import type { ComponentType } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Session } from '../../../src/session/session-port.ts';
import type { Screen } from '../../../src/session/store.ts';
import { ResultCard } from '../../../src/ui/screens/card.tsx';
import { Ledger } from '../../../src/ui/screens/ledger.tsx';
import { Lever } from '../../../src/ui/screens/lever.tsx';
import { LightsUp } from '../../../src/ui/screens/lights-up.tsx';
import { Page1935 } from '../../../src/ui/screens/page-1935.tsx';
import { Page1988 } from '../../../src/ui/screens/page-1988.tsx';
import { Rate } from '../../../src/ui/screens/rate.tsx';
import { TallySheet } from '../../../src/ui/screens/tally.tsx';
import { aDesk, coalitionDone } from '../../support/reveal-desk.tsx';

const SHEETS: readonly (readonly [Screen, ComponentType<{ readonly session: Session }>])[] = [
  ['tally', TallySheet],
  ['page-1935', Page1935],
  ['lights-up', LightsUp],
  ['ledger', Ledger],
  ['lever', Lever],
  ['page-1988', Page1988],
  ['rate', Rate],
  ['card', ResultCard],
];

let close: () => void = () => undefined;
afterEach(() => close());

describe.each(SHEETS)('%s', (screen, Shown) => {
  it('has one first heading that can take the focus', async () => {
    const desk = await aDesk(Shown, screen);
    close = desk.close;
    const headings = desk.all('h1');
    expect(headings).toHaveLength(1);
    headings[0]?.focus();
    expect(document.activeElement).toBe(headings[0]);
  });

  it('leads on with the last button on the page', async () => {
    const desk = await aDesk(Shown, screen, { booking: 'as-it-stands' });
    close = desk.close;
    const last = desk.all('button, a[href], input, summary').at(-1);
    expect(last?.classList.contains('print-next')).toBe(true);
    last?.click();
    expect(desk.calls).toEqual([['next']]);
  });

  it.each(['en', 'uk', 'ru'] as const)('has all its words in %s', async (locale) => {
    const desk = await aDesk(
      Shown,
      screen,
      { coalition: coalitionDone, booking: 'written-for-three' },
      locale,
    );
    close = desk.close;
    const labels = desk.all('[aria-label]').map((one) => one.getAttribute('aria-label'));
    const missing = `${desk.text('main')} ${labels.join(' ')}`.match(/\[[\w.-]+\.[\w.-]+\]/g);
    expect(missing).toBeNull();
  });

  it('says when the shift is somebody else’s and was checked', async () => {
    const desk = await aDesk(Shown, screen, { isVerified: true });
    close = desk.close;
    expect(desk.text('.print-verified')).toBe(desk.i18n.t('reveal.replay.verified'));
    // It comes before all else: nobody reads a sheet for their own and learns better at its foot.
    expect(desk.all('.print-body > *')[0]?.classList.contains('print-verified')).toBe(true);
  });
});
