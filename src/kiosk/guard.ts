// No way out of the page and no gesture of the browser's: a museum's visitor can only play. Everything is prevented,
// nothing is stopped: the game's own listeners hear of it all the same.
import { isExit } from './exits.ts';
import { trapHistory } from './history-trap.ts';
import { hideIdleCursor } from './idle-cursor.ts';
import { pageTimers, type PageTimers } from './page-timers.ts';
import { isBrowserKey } from './shortcuts.ts';

/** A second tap within this long and this near means zoom, ms and CSS pixels. */
const DOUBLE_TAP_MS = 350;
const DOUBLE_TAP_PX = 40;
/** Prevented wherever they come. */
const NEVER = [
  'contextmenu',
  'dragstart',
  'dragover',
  'drop',
  'copy',
  'cut',
  'paste',
  'gesturestart',
  'gesturechange',
  'gestureend',
  'auxclick',
  'dblclick',
  'beforeinstallprompt',
] as const;
const FIELD =
  'input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, [contenteditable="true"]';
const CONTROL = 'button, a, input, select, textarea, label, summary, [role="button"]';

type Listen = (type: string, heard: (event: never) => void) => void;

const prevent = (event: Event): void => event.preventDefault();

const isIn = (event: Event, selector: string): boolean =>
  event.target instanceof Element && event.target.closest(selector) !== null;

const guardGestures = (on: Listen): void => {
  for (const type of NEVER) on(type, prevent);
  on('selectstart', (event: Event) => (isIn(event, FIELD) ? undefined : event.preventDefault()));
  on('wheel', (event: WheelEvent) => (event.ctrlKey ? event.preventDefault() : undefined));
  on('touchmove', (event: TouchEvent) =>
    event.touches.length > 1 && event.cancelable ? event.preventDefault() : undefined,
  );
  // The middle button scrolls, the fourth and fifth go back and forward.
  for (const type of ['mousedown', 'mouseup'] as const)
    on(type, (event: MouseEvent) => (event.button === 0 ? undefined : event.preventDefault()));
};

/** On a control the second tap is a press like any other; there the style sheet keeps the zoom away. */
const guardDoubleTap = (on: Listen, { nowMs }: PageTimers): void => {
  let last: { readonly atMs: number; readonly x: number; readonly y: number } | null = null;
  on('touchend', (event: TouchEvent) => {
    const touch = event.changedTouches[0];
    if (touch === undefined) return;
    const isSecond =
      last !== null &&
      nowMs() - last.atMs < DOUBLE_TAP_MS &&
      Math.hypot(touch.clientX - last.x, touch.clientY - last.y) < DOUBLE_TAP_PX;
    last = { atMs: nowMs(), x: touch.clientX, y: touch.clientY };
    if (isSecond && event.cancelable && !isIn(event, CONTROL)) event.preventDefault();
  });
};

const guardExits = (on: Listen, view: Window): void => {
  on('keydown', (event: KeyboardEvent) =>
    isBrowserKey(event, isIn(event, FIELD)) ? event.preventDefault() : undefined,
  );
  on('click', (event: Event) =>
    isExit(event.target, view.location.href) ? event.preventDefault() : undefined,
  );
  on('submit', (event: Event) => (isIn(event, 'form[method="dialog"]') ? undefined : event.preventDefault()));
};

/** Windows and the print dialog are asked for in vain. Returns what gives them back. */
const guardWindows = (view: Window): (() => void) => {
  const { open, print } = view;
  view.open = () => null;
  view.print = () => undefined;
  return () => {
    view.open = open;
    view.print = print;
  };
};

/** Says to the page and its style sheets that it is a kiosk, and to the browser that it may not be zoomed. */
const markPage = (page: Document): (() => void) => {
  const root = page.documentElement;
  const meta = page.querySelector<HTMLMetaElement>('meta[name="viewport"]');
  const [mode, viewport] = [root.dataset['mode'], meta?.content ?? ''];
  root.dataset['mode'] = 'kiosk';
  if (meta !== null) meta.content = `${viewport}, maximum-scale=1, user-scalable=no`;
  return () => {
    if (mode === undefined) delete root.dataset['mode'];
    else root.dataset['mode'] = mode;
    if (meta !== null) meta.content = viewport;
  };
};

/** Closes the page around the visitor; `timers` hide the cursor. Returns its undo, after which it is a page as before. */
export const createGuard = (view: Window = window, timers: PageTimers = pageTimers): (() => void) => {
  const until = new AbortController();
  const on: Listen = (type, heard) =>
    view.addEventListener(type, heard as (event: Event) => void, {
      capture: true,
      passive: false,
      signal: until.signal,
    });
  guardGestures(on);
  guardDoubleTap(on, timers);
  guardExits(on, view);
  const undo = [
    () => until.abort(),
    guardWindows(view),
    markPage(view.document),
    trapHistory(view),
    hideIdleCursor(view, timers),
  ];
  return () => {
    for (const off of undo) off();
  };
};
