// The loop while nobody is there: somebody's shift dug again, its headline, the next one; the languages in turn.
// It moves all the time, which draws eyes and spares the panel. It makes no sound.
import type { KioskConfig, KioskState } from '../session/kiosk-port.ts';
import type { Session } from '../session/session-port.ts';
import type { GhostShelf } from './ghosts.ts';

/** Ticks a second of a ghost: a night in fifty seconds. *tuned* */
const GHOST_PACE = 414;
const POSTER_MS = 9000;
/** How long a language stands. *tuned* */
const LANGUAGE_MS = 7000;
/** A ghost that does not come (no line, an old code) is not waited for longer than this. */
const PATIENCE_MS = 6000;

export type Attract = {
  start(): void;
  stop(): void;
  advance(elapsedMs: number): void;
  /** What hangs there now. */
  shown(): KioskState['attract'];
};

type Parts = {
  readonly session: Session;
  readonly ghosts: GhostShelf;
  readonly config: () => KioskConfig;
  /** How much faster than the wall the kiosk's clock runs. */
  readonly hurry: number;
};

export const createAttract = ({ session, ghosts, config, hurry }: Parts, isRead: () => boolean): Attract => {
  let isOn = false;
  let languageMs = 0;
  let turn = 0;
  /** Time on the present ghost before it was seen, and on the present poster. */
  let waitMs = 0;
  let posterMs = 0;

  const nextGhost = (): void => {
    waitMs = 0;
    posterMs = 0;
    session.toTitle();
    session.changeSettings({
      pace: Math.min(20_000, GHOST_PACE * hurry),
      isMuted: true,
      ...(config().reducedMotion ? { motion: 'reduced' } : {}),
    });
    const code = ghosts.next();
    void session.showGhost(code).then((isFit) => (isFit ? undefined : ghosts.drop(code)));
  };
  const nextLanguage = (): void => {
    const { locales } = config();
    turn += 1;
    languageMs = 0;
    const locale = locales[turn % locales.length];
    if (locale !== undefined) session.changeSettings({ locale });
  };

  return {
    start: () => {
      isOn = true;
      turn = -1;
      nextLanguage();
      nextGhost();
    },
    stop: () => {
      isOn = false;
    },
    advance: (elapsedMs) => {
      if (!isOn) return;
      // Whoever reads the panel is left their language.
      if (!isRead()) languageMs += elapsedMs;
      if (languageMs >= LANGUAGE_MS && config().locales.length > 1) nextLanguage();
      const { screen } = session.store.getState();
      if (screen === 'tally') posterMs += elapsedMs;
      else if (screen === 'title') waitMs += elapsedMs;
      if (posterMs >= POSTER_MS || waitMs >= PATIENCE_MS) nextGhost();
    },
    shown: () => {
      const { screen, reveal, shift } = session.store.getState();
      const poster = screen === 'tally' && reveal !== null;
      return { poster, cutKg: shift?.cutKg ?? 0, normKg: shift?.normKg ?? 7000 };
    },
  };
};
