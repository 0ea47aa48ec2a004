// Puts one printed screen up over a made-up result and hands back what a reader would find on it, by role
// and by text. The session is a fake that writes straight into the store.
import { render } from 'preact';
import type { ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import { createI18n, type I18n } from '../../src/i18n/i18n.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Session } from '../../src/session/session-port.ts';
import { createGameStore, type GameState, type RevealSlice, type Screen } from '../../src/session/store.ts';
import { HOME_PROGRAM } from '../../src/session/program.ts';
import { defaultSettings } from '../../src/session/settings.ts';
import { I18nContext } from '../../src/ui/use-i18n.ts';
import { revealFixture, shapleyCreditFixture, shapleyFixture } from './reveal-fixture.ts';

type Desk = {
  readonly main: HTMLElement;
  readonly i18n: I18n;
  readonly session: Session;
  readonly reveal: () => RevealSlice;
  /** Every call a screen made on the session, in order. */
  readonly calls: readonly (readonly [string, ...unknown[]])[];
  readonly all: (selector: string) => readonly HTMLElement[];
  readonly text: (selector: string) => string;
  readonly button: (name: string | RegExp) => HTMLButtonElement;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly pick: (radioName: string, value: string) => Promise<void>;
  readonly close: () => void;
};

const idle = (): void => undefined;

const fakeSession = (reveal: RevealSlice, screen: Screen, calls: [string, ...unknown[]][]): Session => {
  const state: GameState = {
    program: HOME_PROGRAM,
    screen,
    pause: null,
    settings: defaultSettings('en', false),
    shift: null,
    reveal,
    captions: [],
    notices: [],
    saved: null,
    isBusy: false,
    isMineAwaited: false,
  };
  const store = createGameStore(state);
  const patch = (change: Partial<RevealSlice>): void =>
    store.setState((now) => ({ reveal: now.reveal === null ? null : { ...now.reveal, ...change } }));
  const noted =
    <Args extends readonly unknown[]>(name: string, then: (...args: Args) => void = idle) =>
    (...args: Args): void => {
      calls.push([name, ...args]);
      then(...args);
    };
  return {
    store,
    live: () => null,
    dispatch: noted('dispatch'),
    frame: idle,
    onEvents: () => idle,
    startLevel: async (id) => void calls.push(['startLevel', id]),
    resumeSaved: async () => undefined,
    discardSaved: idle,
    showGhost: async () => false,
    freshen: () => undefined,
    openReplay: async () => undefined,
    goOn: async () => false,
    code: () => null,
    lockRules: idle,
    awaitMine: idle,
    next: noted('next'),
    goTo: noted('goTo'),
    toTitle: noted('toTitle'),
    pause: idle,
    resume: idle,
    book: noted('book', (booking: 'as-it-stands' | 'written-for-three') => patch({ booking })),
    chooseRule: noted('chooseRule', (rule: RevealSlice['rule']) => patch({ rule, ruleChosen: rule })),
    answerLast: noted('answerLast', () => patch({ question: null })),
    rate: noted('rate', (item: string, value: number) =>
      patch({ ratings: { ...store.getState().reveal?.ratings, [item]: value } }),
    ),
    startCoalition: noted('startCoalition', () =>
      patch({ coalition: { state: 'running', done: 5, of: 32 } }),
    ),
    cancelCoalition: noted('cancelCoalition', () => patch({ coalition: { state: 'cancelled' } })),
    playback: noted('playback'),
    changeSettings: idle,
    setKey: idle,
    notify: idle,
    dismiss: idle,
    caption: idle,
    dispose: idle,
  };
};

/** The coalition rule answered, as the worker would answer it. */
export const coalitionDone: RevealSlice['coalition'] = {
  state: 'done',
  result: shapleyFixture(),
  credit: shapleyCreditFixture(),
};

export const aDesk = async (
  Shown: ComponentType<{ readonly session: Session }>,
  screen: Screen,
  patch: Partial<RevealSlice> = {},
  locale: Locale = 'en',
): Promise<Desk> => {
  const calls: [string, ...unknown[]][] = [];
  const i18n = await createI18n(locale);
  const session = fakeSession(revealFixture(patch), screen, calls);
  const host = document.createElement('div');
  document.body.append(host);
  await act(() =>
    render(
      <I18nContext.Provider value={i18n}>
        <Shown session={session} />
      </I18nContext.Provider>,
      host,
    ),
  );
  const main = host.querySelector('main');
  if (main === null) throw new Error('the screen has no main landmark');
  const all = (selector: string): readonly HTMLElement[] => [...host.querySelectorAll<HTMLElement>(selector)];
  const button = (name: string | RegExp): HTMLButtonElement => {
    const found = [...host.querySelectorAll('button')].find((one) => {
      const said = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
      return typeof name === 'string' ? said === name : name.test(said);
    });
    if (found === undefined) throw new Error(`no button "${String(name)}"`);
    return found;
  };
  return {
    main,
    i18n,
    session,
    calls,
    all,
    button,
    reveal: () => {
      const now = session.store.getState().reveal;
      if (now === null) throw new Error('there is no reveal');
      return now;
    },
    text: (selector) =>
      all(selector)
        .map((one) => one.textContent ?? '')
        .join(' '),
    press: (name) => act(() => button(name).click()),
    pick: (radioName, value) =>
      act(() => {
        const radio = host.querySelector<HTMLInputElement>(`input[name="${radioName}"][value="${value}"]`);
        if (radio === null) throw new Error(`no choice ${radioName} ${value}`);
        radio.click();
      }),
    close: () => {
      render(null, host);
      host.remove();
    },
  };
};
