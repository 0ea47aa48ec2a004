// One screen of the real game, standing where the gallery wants it: the session, the desk and the mine of the game over
// a world that forgets. It takes the place of `main.ts`, and does in its order what that does.
import { bringMine, keepTime, type Mine } from '../../src/bring-mine.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { applyToPage } from '../../src/ui/page-settings.ts';
import { createMinePage } from '../../src/ui/mine-page.ts';
import { mountUi } from '../../src/ui/root.tsx';
import type { Session } from '../../src/session/session-port.ts';
import { holdFrames } from './hold-frames.ts';
import { REST_MS, SHOWN, type Shown } from './shown.ts';
import { readWishes, type Wishes } from './wishes.ts';
import { openSession, sessionAt } from './world.ts';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
};

const sessionFor = async ({ when }: Shown, { locale }: Wishes): Promise<Session> => {
  if (when === 'before') return openSession(locale, null);
  if (when === 'over') return sessionAt(locale);
  return sessionAt(locale, (_events, shift) => when(shift));
};

const rest = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Presses a button once it is there. */
const press = async (selector: string): Promise<void> => {
  for (let turn = 0; turn < 100; turn += 1) {
    const button = document.querySelector<HTMLElement>(selector);
    if (button !== null) return button.click();
    await rest(50);
  }
  throw new Error(`nothing to press at ${selector}`);
};

const start = async (): Promise<void> => {
  const wishes = readWishes(location.search);
  const wanted = new URLSearchParams(location.search).get('show');
  const shown = SHOWN.find(({ id }) => id === wanted) ?? SHOWN[0];
  if (shown === undefined) return;
  const session = await sessionFor(shown, wishes);
  applyToPage(document.documentElement, element('stage'), session.store.getState());
  const host = {
    desk: element('desk'),
    stage: element('stage'),
    polite: element('say-politely'),
    assertive: element('say-at-once'),
    loadAgain: () => location.reload(),
    version: '',
  };
  const words = await createI18n(wishes.locale);
  const page = createMinePage(host.desk, words, () => performance.now());
  mountUi(host, session, words);
  const mine: Mine = { isDrawn: false, isAwaited: false };
  keepTime(session, mine);
  const { screen } = session.store.getState();
  shown.next?.(session);
  const isMine = screen === 'shift' || session.store.getState().screen === 'lights-up';
  if (isMine) await bringMine(session, host.stage, wishes.renderer, mine, page);
  for (const selector of shown.press ?? []) await press(selector);
  await document.fonts.ready;
  await rest(shown.restMs ?? REST_MS);
  holdFrames();
  document.documentElement.dataset['stands'] = '';
};

start().catch((cause: unknown) => {
  console.error(cause);
  document.documentElement.dataset['stands'] = 'failed';
});
