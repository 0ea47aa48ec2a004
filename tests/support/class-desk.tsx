// A lesson on its desk in happy-dom: the real room and the real session behind it, and what a pupil would find on it.
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { createI18n, type I18n } from '../../src/i18n/i18n.ts';
import { filesFor } from '../../src/i18n/text-files.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { mountClass } from '../../src/ui/class/class-root.tsx';
import { aClass, type TestClass } from './classroom.ts';
import { settle } from './session.ts';

const region = (id: string): HTMLElement => {
  const element = document.createElement('div');
  element.id = id;
  document.body.append(element);
  return element;
};

export type ClassDesk = {
  readonly test: TestClass;
  readonly desk: HTMLElement;
  readonly i18n: I18n;
  /** Does something, and lets the page follow. */
  readonly after: (happens?: () => unknown) => Promise<void>;
  /** Waits for what should appear; throws where it never does. */
  readonly find: (selector: string) => Promise<HTMLElement>;
  readonly press: (selector: string) => Promise<void>;
  readonly all: (selector: string) => readonly HTMLElement[];
  readonly text: (selector: string) => string;
  /** Before another is opened in one test; else it closes when its test is over. */
  readonly close: () => Promise<void>;
};

export const aClassDesk = async (
  wishes: Parameters<typeof aClass>[0] = {},
  locale: Locale = 'en',
): Promise<ClassDesk> => {
  document.body.replaceChildren();
  const desk = region('desk');
  const host = {
    desk,
    stage: region('stage'),
    polite: region('polite'),
    assertive: region('assertive'),
    loadAgain: () => undefined,
    version: '1.2.3+abc',
  };
  const test = aClass(wishes);
  test.game.session.changeSettings({ locale });
  const i18n = await createI18n(locale, filesFor('class'));
  const after = async (happens: () => unknown = () => undefined): Promise<void> => {
    await act(async () => {
      await happens();
      for (let turn = 0; turn < 3; turn += 1) await settle();
    });
  };
  let undo: () => void = () => undefined;
  await after(() => {
    undo = mountClass(host, test.game.session, test.room, i18n);
  });
  const close = async (): Promise<void> => {
    await after(() => undo());
    undo = () => undefined;
    test.game.session.dispose();
  };
  onTestFinished(close);
  const find = async (selector: string): Promise<HTMLElement> => {
    for (let turn = 0; turn < 400; turn += 1) {
      const found = desk.querySelector<HTMLElement>(selector);
      if (found !== null) return found;
      await after();
    }
    throw new Error(`${selector} never came`);
  };
  const all = (selector: string): readonly HTMLElement[] => [...desk.querySelectorAll<HTMLElement>(selector)];
  return {
    test,
    desk,
    i18n,
    after,
    find,
    press: async (selector) => {
      const target = await find(selector);
      await after(() => target.click());
    },
    all,
    text: (selector) =>
      all(selector)
        .map((one) => one.textContent ?? '')
        .join(' '),
    close,
  };
};
