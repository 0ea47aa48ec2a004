// @vitest-environment happy-dom
// Where a player finds the licences of letters and libraries, and that a museum's machine is not led to them.
import { afterEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { isExit } from '../../src/kiosk/exits.ts';
import { LICENCES_FILE, LICENCES_ID } from '../../src/ui/licences.ts';
import { Licences } from '../../src/ui/parts/licences.tsx';
import { About } from '../../src/ui/screens/about.tsx';
import { inTemplate } from '../../tools/pack/in-page.ts';
import { openDesk, type ShiftDesk } from '../support/shift-desk.tsx';

const AboutSheet = (props: Pick<Parameters<typeof About>[0], 'session'>) => (
  <About {...props} onClose={() => undefined} />
);

let open: ShiftDesk | null = null;
afterEach(() => {
  open?.close();
  document.getElementById(LICENCES_ID)?.remove();
});

describe('the licences', () => {
  it.each(LOCALES)('are one link from the sheet about the game in %s, in any folder', async (locale) => {
    open = await openDesk(AboutSheet, { locale, level: null });
    const link = open.one('.licences a');
    expect(link.textContent).toBe(open.i18n.t('terms.open'));
    expect(link.textContent).not.toMatch(/^\[/);
    expect(link.getAttribute('href')).toBe(LICENCES_FILE);
    const here = 'https://school.example/games/102/index.html?lang=uk#replay=x';
    expect(new URL(link.getAttribute('href') ?? '', here).href).toBe(
      'https://school.example/games/102/licences.txt',
    );
  });

  it('open beside the game, which goes on, and nowhere on a museum’s machine', async () => {
    open = await openDesk(Licences, { level: null });
    const link = open.one('.licences a');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(isExit(link, 'https://museum.example/?mode=kiosk')).toBe(true);
  });

  it('stand on the sheet where nothing lies beside the page', async () => {
    const said = 'Copyright © A & B <mail@example.org>\n</template>';
    document.head.insertAdjacentHTML(
      'beforeend',
      `<template id="${LICENCES_ID}">${inTemplate(said)}</template>`,
    );
    open = await openDesk(Licences, { level: null });
    expect(open.all('a')).toEqual([]);
    expect(open.one('summary').textContent).toBe(open.i18n.t('terms.carried'));
    expect(open.one('pre').textContent).toBe(said);
  });
});
