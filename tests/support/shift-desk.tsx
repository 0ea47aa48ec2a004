// Puts a screen of the shift up over a real session in happy-dom, and finds what a person would find: controls by
// role and name, and the words that say why one is grey.
import { render } from 'preact';
import type { ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import { createI18n, type I18n } from '../../src/i18n/i18n.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Session } from '../../src/session/session-port.ts';
import { I18nContext } from '../../src/ui/use-i18n.ts';
import { aSession, levelsCutTo, settle, type TestSession } from './session.ts';

export type ShiftDesk = {
  readonly desk: HTMLElement;
  readonly i18n: I18n;
  readonly game: TestSession;
  readonly session: Session;
  all(selector: string): readonly HTMLElement[];
  one(selector: string): HTMLElement;
  /** Lets the store and the screen catch up after something happened. */
  after(happens: () => void): Promise<void>;
  close(): void;
};

type Wishes = { readonly locale?: Locale; readonly level?: string | null; readonly shiftTicks?: number };

/** The accessible name as a screen reader builds it, as far as these screens need it. */
export const nameOf = (element: HTMLElement): string => {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const by = element.getAttribute('aria-labelledby');
  if (by !== null)
    return by
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
  return element.textContent.trim();
};

/** What is read after the name: here, why a control is grey. */
export const descriptionOf = (element: HTMLElement): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();

export const openDesk = async (
  Screen: ComponentType<{ readonly session: Session }>,
  { locale = 'en', level = 'record-night', shiftTicks = 20_700 }: Wishes = {},
): Promise<ShiftDesk> => {
  const game = aSession({ levels: levelsCutTo(shiftTicks), pace: 50 });
  const { session } = game;
  session.changeSettings({ locale });
  if (level !== null) {
    await session.startLevel(level, 3);
    await settle();
    game.play(100);
  }
  const i18n = await createI18n(locale);
  const desk = document.createElement('div');
  document.body.replaceChildren(desk);
  await act(() =>
    render(
      <I18nContext.Provider value={i18n}>
        <Screen session={session} />
      </I18nContext.Provider>,
      desk,
    ),
  );
  const all = (selector: string): readonly HTMLElement[] => [...desk.querySelectorAll<HTMLElement>(selector)];
  return {
    desk,
    i18n,
    game,
    session,
    all,
    one: (selector) => {
      const found = all(selector)[0];
      if (!found) throw new Error(`nothing on the desk is ${selector}`);
      return found;
    },
    after: async (happens) => {
      await act(async () => {
        happens();
        await settle();
      });
    },
    close: () => {
      render(null, desk);
      session.dispose();
    },
  };
};
