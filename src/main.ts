// The composition root: makes the session, puts the desk up at once, then fetches the mine and the sound and
// introduces them. Nothing else in the game knows more than one of these.
import catalogue from '../levels/index.json';
import { bringCaptions, bringFingers, bringSound, bringUpdates } from './bring-late.ts';
import { bringMine, canDraw, keepTime, type Mine } from './bring-mine.ts';
import { createI18n } from './i18n/i18n.ts';
import { pickLocale } from './i18n/locale.ts';
import { FIRST_FILES } from './i18n/text-files.ts';
import { createCoalitionPort } from './platform/coalition-port.ts';
import { loadAgain, takeResumeWish } from './platform/load-again.ts';
import { createKeepsakes, type Keepsakes } from './platform/keepsakes.ts';
import { isPacked, pageSearch } from './platform/packed.ts';
import { isServed } from './platform/served.ts';
import { version } from './platform/version.ts';
import { watchVisibility } from './platform/visibility.ts';
import { readQuery, type QueryValues, type QueryWarning } from './query.ts';
import type { LevelPort } from './session/ports.ts';
import type { Session } from './session/session-port.ts';
import { createSession } from './session/session.ts';
import type { Settings } from './session/store.ts';
import type { EraseDesk } from './ui/erase.ts';
import { applyToPage } from './ui/page-settings.ts';
import { createMinePage } from './ui/mine-page.ts';
import { mountUi, type UiHost } from './ui/root.tsx';
import { fetchSheetImage } from './view/sheet-image.ts';
import { createKeyboard } from './view/input/keyboard.ts';

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
  load: async (id) => {
    try {
      return await (await import('./content/levels.ts')).createLevelPort().load(id);
    } catch (cause) {
      // What reads the levels did not come: of the level itself nothing is known, and a save of it stays on offer.
      console.error(cause);
      return { ok: false, reason: 'unreachable', complaints: [] };
    }
  },
  ids: () => catalogue.levels,
};

const makeSession = (query: QueryValues, { storage, mirror }: Keepsakes): Session =>
  createSession(
    {
      storage,
      mirror,
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

/** Nothing is fetched before the title is on the screen; a browser that never says so is waited for this long, ms. */
const PATIENCE_MS = 2000;

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
  });

/** One's own shift, dug or told of at this moment: what a page loaded again goes on with. */
const isShiftInHand = (session: Session): boolean => {
  const { screen, shift, reveal } = session.store.getState();
  if (reveal !== null) return reveal.isVerified === null;
  return screen === 'shift' && shift?.isPlayedByBot === false;
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

/** One a line below the sentence, as they stand in the link. */
const listed = (warnings: readonly QueryWarning[]): string =>
  warnings.map(({ name, value }) => `\n${name} = ${value}`).join('');

/** Where not even the first words came, the page itself has a sentence in three languages. */
const showTrouble = (cause: unknown): void => {
  console.error(cause);
  const desk = document.getElementById('desk');
  const words = document.querySelector<HTMLTemplateElement>('#trouble');
  if (desk !== null && words !== null && desk.childElementCount === 0)
    desk.append(words.content.cloneNode(true));
};

/** How far a pupil came is told to the platform whose package this is. */
const bringVisit = async (session: Session): Promise<void> => {
  if (!isPacked()) return;
  try {
    await (await import('./bring-visit.ts')).bringVisit(session);
  } catch (cause) {
    console.error(cause);
  }
};

/** The deed itself comes when it is asked for; the first screen does not wait for it. */
const eraseDeskOf = (keepsakes: Keepsakes): EraseDesk => ({
  hasCopy: isServed() && !isPacked(),
  eraseAll: async () => {
    const { eraseAll, startAnew } = await import('./platform/erase.ts');
    keepsakes.close();
    await eraseAll();
    return startAnew();
  },
});

const hostOf = (again: () => void): UiHost => ({
  desk: element('desk'),
  stage: element('stage'),
  polite: element('say-politely'),
  assertive: element('say-at-once'),
  loadAgain: again,
  version,
});

const startClass = async (query: QueryValues, warnings: readonly QueryWarning[]): Promise<void> => {
  const { bringClass } = await import('./bring-class.ts');
  await bringClass(
    { query, warnings },
    lateLevels,
    hostOf(() => location.reload()),
  );
};

/** Neither mine nor sound: a teacher's page is paper. */
const startTeacher = async (query: QueryValues): Promise<void> => {
  const { bringTeacher } = await import('./bring-teacher.ts');
  await bringTeacher(
    query,
    lateLevels,
    hostOf(() => location.reload()),
  );
};

/** Nobody stands by to load a kiosk again. */
const KIOSK_RETRY_MS = 10_000;

const startKiosk = async (query: QueryValues): Promise<void> => {
  const again = (): void => location.reload();
  try {
    const { bringKiosk } = await import('./bring-kiosk.ts');
    await bringKiosk(query, lateLevels, hostOf(again));
  } catch (cause) {
    showTrouble(cause);
    setTimeout(again, KIOSK_RETRY_MS);
  }
};

/** A link to a shift that is opened where the game stands already changes what is behind # alone: no page is loaded by it. */
const heedHash = (): void =>
  addEventListener('hashchange', () => {
    if (readQuery('', location.hash).values.replay !== null) location.reload();
  });

const start = async (): Promise<void> => {
  const { values: query, warnings } = readQuery(pageSearch(), location.hash);
  if (query.mode === 'kiosk') return startKiosk(query);
  if (query.mode === 'class') return startClass(query, warnings);
  if (query.mode === 'teacher') return startTeacher(query);
  heedHash();
  const isResumed = takeResumeWish();
  const isUnderground = isResumed || leadsUnderground(query);
  // Only to set it on its way; whoever needs it hears of a failure.
  if (isUnderground && canDraw()) {
    import('./view/engine.ts').catch(() => undefined);
    fetchSheetImage().catch(() => undefined);
  }
  const keepsakes = createKeepsakes();
  const session = makeSession(query, keepsakes);
  // Before anything is drawn: language, size and movement are right in the first frame.
  applyToPage(document.documentElement, element('stage'), session.store.getState());
  // Asked for before the words are here: level, words and mine travel side by side.
  if (isResumed) void session.resumeSaved();
  else openAsAsked(session, query);
  const host = hostOf(() => loadAgain(isShiftInHand(session)));
  const words = await createI18n(session.store.getState().settings.locale, FIRST_FILES);
  if (!words.has('page.title')) throw new Error('the first words did not come');
  const page = createMinePage(host.desk, words, () => performance.now());
  mountUi({ ...host, erase: eraseDeskOf(keepsakes), onWords: page.speak }, session, words);
  if (warnings.length > 0) session.notify('notice.badParameter', { list: listed(warnings) });
  watchVisibility(document, session);
  createKeyboard(session);
  void bringVisit(session);
  // Bots and random hands need no picture to begin.
  const mine: Mine = { isDrawn: false, isAwaited: query.autoplay === null && query.fuzz === null };
  keepTime(session, mine);
  if (!isUnderground) await painted();
  // The sound is the largest file of all: the picture and the first swing do not wait in line behind it.
  const drawn = bringMine(session, host.stage, query.renderer, mine, page);
  const late = [drawn.then(() => bringSound(session)), bringCaptions(session), bringFingers()];
  const settled = Promise.all(late);
  await bringUpdates(session, { settled, mayReload: !leadsUnderground(query), reload: host.loadAgain });
  await settled;
};

start().catch(showTrouble);
