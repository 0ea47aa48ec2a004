// The composition root: makes the session, puts the desk up at once, then fetches the mine and the sound and
// introduces them. Nothing else in the game knows more than one of these.
import catalogue from '../levels/index.json';
import { createI18n } from './i18n/i18n.ts';
import { pickLocale } from './i18n/locale.ts';
import { FIRST_FILES } from './i18n/text-files.ts';
import { createCoalitionPort } from './platform/coalition-port.ts';
import { createStorage } from './platform/storage.ts';
import { watchVisibility } from './platform/visibility.ts';
import { readQuery, type QueryValues } from './query.ts';
import type { LevelPort } from './session/ports.ts';
import type { Session } from './session/session-port.ts';
import { createSession } from './session/session.ts';
import type { Settings } from './session/store.ts';
import { mountUi } from './ui/root.tsx';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
};

const overridesOf = (query: QueryValues): Partial<Settings> => ({
  ...(query.lang === null ? {} : { locale: query.lang }),
  ...(query.pace === null ? {} : { pace: query.pace }),
  ...(query.motion === null ? {} : { motion: query.motion }),
  ...(query.text === null ? {} : { textPercent: query.text }),
});

const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;

/** The levels, and what reads and checks them, come when the first one is asked for: the title needs neither. */
const lateLevels: LevelPort = {
  load: async (id) => (await import('./content/levels.ts')).createLevelPort().load(id),
  ids: () => catalogue.levels,
};

const makeSession = (query: QueryValues): Session =>
  createSession(
    {
      storage: createStorage(),
      levels: lateLevels,
      coalition: createCoalitionPort(),
      freshSeed,
      now: () => performance.now(),
    },
    {
      locale: pickLocale(navigator.languages),
      prefersReducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      overrides: overridesOf(query),
      autoplay: query.autoplay,
      fuzz: query.fuzz,
    },
  );

/** Who keeps the time: the mine while it is drawn, the page itself where it is not. */
type Mine = { isDrawn: boolean };

/**
 * Fetches the mine. A graphics context that is lost for good is followed by a mine drawn on Canvas; without
 * any picture the game goes on in words and buttons.
 */
const bringMine = async (
  session: Session,
  parent: HTMLElement,
  renderer: QueryValues['renderer'],
  mine: Mine,
): Promise<void> => {
  const { createEngine } = await import('./view/engine.ts');
  const engine = await createEngine({
    parent,
    session,
    renderer,
    onFatal: (cause) => {
      mine.isDrawn = false;
      if (cause === 'no-canvas') session.notify('notice.noPicture');
      else {
        engine?.destroy();
        void bringMine(session, parent, 'canvas', mine);
        session.resume('context-lost');
      }
    },
  });
  mine.isDrawn = engine !== null;
};

/** Nothing is fetched before the title is on the screen; a browser that never says so is waited for this long, ms. */
const PATIENCE_MS = 2000;

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
  });

const bringSound = async (session: Session): Promise<void> => {
  const { createSound } = await import('./sound/sound.ts');
  createSound({ session });
};

/** Time for the screens the mine does not draw, and for all of them while there is no mine. */
const keepTime = (session: Session, mine: Mine): void => {
  const beat = (nowMs: number): void => {
    const { screen } = session.store.getState();
    if (!mine.isDrawn || (screen !== 'shift' && screen !== 'lights-up')) session.frame(nowMs);
    requestAnimationFrame(beat);
  };
  requestAnimationFrame(beat);
};

/** A link that leads straight underground fetches the mine beside everything else; the title comes without it. */
const leadsUnderground = (query: QueryValues): boolean =>
  query.replay !== null || query.level !== null || query.autoplay !== null || query.fuzz !== null;

const openAsAsked = (session: Session, query: QueryValues): void => {
  if (query.replay !== null) void session.openReplay(query.replay);
  else if (query.level !== null) void session.startLevel(query.level, query.seed ?? undefined);
  else if (query.autoplay !== null || query.fuzz !== null)
    void session.startLevel('record-night', query.seed ?? undefined);
};

const start = async (): Promise<void> => {
  const { values: query, warnings } = readQuery(location.search);
  if (leadsUnderground(query)) void import('./view/engine.ts');
  const session = makeSession(query);
  // Asked for before the words are here: level, words and mine travel side by side.
  openAsAsked(session, query);
  const host = {
    desk: element('desk'),
    stage: element('stage'),
    polite: element('say-politely'),
    assertive: element('say-at-once'),
  };
  mountUi(host, session, await createI18n(session.store.getState().settings.locale, FIRST_FILES));
  for (const { name, value } of warnings) session.notify('notice.badParameter', { name, value });
  watchVisibility(document, session);
  const mine: Mine = { isDrawn: false };
  keepTime(session, mine);
  if (!leadsUnderground(query)) await painted();
  await bringMine(session, host.stage, query.renderer, mine);
  await bringSound(session);
};

void start();
