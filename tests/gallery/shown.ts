// Which screens are shown, and how a session comes to each.
import type { Session } from '../../src/session/session-port.ts';
import type { Screen } from '../../src/session/store.ts';
import type { Shift } from '../../src/sim/index.ts';

export type Shown = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** Where in the night: before it, at a moment of it, or when it is over. */
  readonly when: 'before' | 'over' | ((shift: Shift) => boolean);
  /** What is done once the session stands there. */
  readonly next?: (session: Session) => void;
  /** How long it takes until the screen shows what it is for, ms. */
  readonly restMs?: number;
  /** Pressed one after the other when the screen is up. */
  readonly press?: readonly string[];
};

const AT_WORK = ({ state }: Shift): boolean =>
  state.tick >= 9000 && state.workers[state.player]?.activity === 'hammer';

/** The airbrush is at work, and the crew comes back. */
const PHOTO_MS = 4500;
/** The lights come up. */
const LIGHTS_MS = 3500;
/** A page settles. */
export const REST_MS = 700;

const over = (
  screen: Exclude<Screen, 'title' | 'shift' | 'tally'>,
  title: string,
  note: string,
  restMs = REST_MS,
): Shown => ({
  id: screen,
  title,
  note,
  restMs,
  when: 'over',
  next: (session) => session.goTo(screen),
});

export const SHOWN: readonly Shown[] = [
  { id: 'title', title: 'Title', note: 'Three tickets to the mine.', when: 'before' },
  {
    id: 'about',
    title: 'About',
    note: 'What is model, what is documented.',
    when: 'before',
    press: ['#open-about'],
  },
  {
    id: 'settings',
    title: 'Settings',
    note: 'Language, text, sound, keys.',
    when: 'before',
    press: ['#open-settings'],
  },
  {
    id: 'shift',
    title: 'The shift',
    note: 'In the middle of the night.',
    when: AT_WORK,
    next: (session) => session.dispatch({ kind: 'hammer-on' }),
  },
  {
    id: 'card-asked',
    title: 'A card',
    note: 'Somebody wants an answer while the hammer runs.',
    when: ({ state }) => state.cards.open !== null,
  },
  {
    id: 'pause',
    title: 'Pause',
    note: 'Why it stands still, and the ways on.',
    when: AT_WORK,
    next: (session) => session.pause('player'),
  },
  { id: 'tally', title: 'Tally sheet', note: 'Everyone on it, and a place to sign.', when: 'over' },
  over('page-1935', 'Front page, 1935', 'One name is printed.', PHOTO_MS),
  over('lights-up', 'Lights up', 'Everyone who was there.', LIGHTS_MS),
  over('ledger', 'The second ledger', 'What had no column.'),
  over('lever', 'The lever', 'Seven rules over the same tons.'),
  over('page-1988', 'The page of 1988', 'The crew back in the picture.', PHOTO_MS),
  over('rate', 'Rate the claims', 'Four claims, one at a time.'),
  over('card', 'Result card', 'Figures, rule and replay code.'),
];
