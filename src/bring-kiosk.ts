// The composition root of the kiosk: the same session, mine and sound as at home, with a memory that forgets, a
// visitor's clock, and the glass instead of the desk.
import shippedGhosts from '../assets/kiosk/ghosts.json';
import { bringMine, keepTime, type Mine } from './bring-mine.ts';
import { createI18n, type I18n } from './i18n/i18n.ts';
import { filesFor } from './i18n/text-files.ts';
import { openBackRoom, staffOf, type BackRoom } from './kiosk/back-room.ts';
import { createGhostShelf } from './kiosk/ghosts.ts';
import { createHouse, type House } from './kiosk/house.ts';
import { createKiosk, type RunningKiosk } from './kiosk/kiosk.ts';
import { createCoalitionPort } from './platform/coalition-port.ts';
import { createMemoryStorage, noMirror } from './platform/memory-storage.ts';
import { createPageUpdates } from './platform/page-updates.ts';
import { isServed } from './platform/served.ts';
import { createStorage } from './platform/storage.ts';
import type { Updates } from './platform/updates.ts';
import { watchVisibility } from './platform/visibility.ts';
import type { QueryValues } from './query.ts';
import type { Tempo } from './session/modes.ts';
import type { LevelPort, StoragePort } from './session/ports.ts';
import type { Session } from './session/session-port.ts';
import { createSession } from './session/session.ts';
import { mountKiosk } from './ui/kiosk/kiosk-root.tsx';
import { measureGlass } from './ui/kiosk/measure-glass.ts';
import { createMinePage } from './ui/mine-page.ts';
import type { UiHost } from './ui/root.tsx';
import { createKeyboard } from './view/input/keyboard.ts';

/** How often the attract loop looks whether a new version or the hour of the daily load has come, ms. *tuned* */
const LOOK_MS = 30_000;
/** How often the server is asked for a new version, ms. *tuned* */
const CHECK_MS = 900_000;

/** The visit the reveal's times are written for, seconds. */
const ARC_SECONDS = 180;

/** The reveal's own times, to fit the parts of a visit of whatever length the museum set. *tuned* */
const tempoOf = ({ settings }: BackRoom, hurry: number): Tempo => {
  const scaled = (ms: number): number => (ms * settings.config().arcSeconds) / ARC_SECONDS / hurry;
  return {
    endDwellMs: 900 / hurry,
    get replayMs() {
      return scaled(16_000);
    },
    get walkMs() {
      return scaled(14_000);
    },
  };
};

/** Nobody holds the clock of a kiosk: keys, pad and screens that would pause it are not heard. */
const unpausable = (session: Session): Session => ({
  ...session,
  pause: (cause) => (cause === 'player' || cause === 'card' ? undefined : session.pause(cause)),
});

const makeSession = (
  query: QueryValues,
  levels: LevelPort,
  storage: StoragePort,
  room: BackRoom,
): Session => {
  const { locales } = room.settings.config();
  return createSession(
    {
      storage,
      mirror: noMirror,
      levels,
      coalition: createCoalitionPort(),
      freshSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
      now: () => performance.now(),
    },
    {
      locale: locales[0] ?? 'en',
      prefersReducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      // Said in the link, it holds for attract loop and visits, whatever the system asks for.
      overrides: query.motion === null ? {} : { motion: query.motion },
      autoplay: null,
      fuzz: null,
      tempo: tempoOf(room, query.hurry),
    },
  );
};

/** The kiosk over its back room. */
const openKiosk = (
  session: Session,
  memory: ReturnType<typeof createMemoryStorage>,
  room: BackRoom,
  own: {
    readonly storage: StoragePort;
    readonly hurry: number;
    readonly version: string;
    house(): House | null;
  },
): RunningKiosk => {
  let kiosk: RunningKiosk | null = null;
  kiosk = createKiosk({
    session,
    config: room.settings.config,
    staff: staffOf(room, own.storage, own.version, () => kiosk),
    ghosts: createGhostShelf(own.storage, shippedGhosts),
    hurry: own.hurry,
    onBegin: () => {
      own.house()?.beginVisit();
      room.counts.visitBegan();
    },
    onEnd: room.counts.visitEnded,
    isClosed: room.isClosed,
    onFresh: () => {
      memory.clear();
      // Fingers whose lift nobody saw: whoever counts them lets go when the window loses its focus.
      window.dispatchEvent(new Event('blur'));
    },
  });
  return kiosk;
};

const startClock = (kiosk: RunningKiosk, house: House): void => {
  const beat = (nowMs: number): void => {
    // Asked for first: a frame that fails is told to the watchdog and is not the last one.
    requestAnimationFrame(beat);
    house.frame(nowMs);
    kiosk.frame(nowMs);
  };
  requestAnimationFrame(beat);
};

/**
 * Where neither a worker nor a server would answer, a page that loads itself anew ends as the browser's own error page:
 * it stays, and asks again later. A page from a file needs neither.
 */
const reloadIfServed = async (): Promise<void> => {
  const isKept = !isServed() || (navigator.serviceWorker?.controller ?? null) !== null;
  const isThere =
    isKept ||
    (await fetch('./', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    ));
  if (isThere) location.reload();
};

/** A load that waits for the moment when nobody is there. */
type ReloadWish = { ask(): void; isAsked(): boolean };

const createReloadWish = (): ReloadWish => {
  let isAsked = false;
  return {
    ask: () => {
      isAsked = true;
    },
    isAsked: () => isAsked,
  };
};

/** What would be noticed is done while nobody is there: a new version, the daily load. */
const keepHouse = (
  kiosk: RunningKiosk,
  room: BackRoom,
  wish: ReloadWish,
  updates: Updates,
  hurry: number,
): void => {
  setInterval(() => {
    if (room.isReloadDue()) wish.ask();
    if (!kiosk.isAlone()) return;
    if (wish.isAsked()) void reloadIfServed();
    else if (updates.hasUpdate()) void updates.apply();
  }, LOOK_MS / hurry);
  setInterval(() => void updates.check(), CHECK_MS);
};

/** Sound and captions after the picture: nobody hears the attract loop. */
const bringSound = async (session: Session): Promise<void> => {
  const { createCaptions } = await import('./sound/captions-desk.ts');
  createCaptions({ session });
  const { createSound } = await import('./sound/sound.ts');
  createSound({ session });
};

type Outputs = {
  readonly session: Session;
  readonly host: UiHost;
  readonly house: House;
  readonly words: I18n;
  /** A part did not come: the kiosk goes on without it. */
  readonly miss: (cause: unknown) => void;
};

const bringOutputs = async (
  { session, host, house, words, miss }: Outputs,
  query: QueryValues,
): Promise<void> => {
  watchVisibility(document, session);
  createKeyboard(session);
  const mine: Mine = { isDrawn: false, isAwaited: false };
  keepTime(session, mine, house.isPadLent);
  // The crew have no names over their heads here: who they were is what the lights show.
  const { covered, letterPx } = createMinePage(host.desk, words, () => performance.now(), measureGlass);
  const page = { covered, letterPx, callOf: () => '', callOfPlayer: () => '' };
  await bringMine(session, host.stage, query.renderer, mine, page);
  await bringSound(session).catch(miss);
};

export const bringKiosk = async (query: QueryValues, levels: LevelPort, host: UiHost): Promise<void> => {
  const storage = createStorage();
  const room = await openBackRoom(storage, location.search, isServed() ? fetch : null);
  const memory = createMemoryStorage();
  const session = unpausable(makeSession(query, levels, memory, room));
  const words = await createI18n(session.store.getState().settings.locale, filesFor('kiosk'));
  if (!words.has('kiosk.attract.touch')) throw new Error('the words of the kiosk did not come');
  let house: House | null = null;
  const { hurry } = query;
  const kiosk = openKiosk(session, memory, room, {
    storage,
    hurry,
    version: host.version,
    house: () => house,
  });
  const note = (kind: string, detail: string): void => {
    room.troubles.note(kind, detail);
    room.counts.errorSeen();
  };
  house = createHouse({
    kiosk,
    session,
    config: room.settings.config,
    onTrouble: note,
    reload: () => void reloadIfServed(),
  });
  mountKiosk(host, session, kiosk, words);
  startClock(kiosk, house);
  const drawn = bringOutputs(
    { session, host, house, words, miss: (cause) => note('part-missing', String(cause)) },
    query,
  );
  const wish = createReloadWish();
  // The new version may be in force only after somebody has touched the glass: then the page waits for the visit's end.
  const reload = (): void => (kiosk.isAlone() ? location.reload() : wish.ask());
  const updates = createPageUpdates({ whenQuiet: () => drawn, reload });
  updates.register();
  keepHouse(kiosk, room, wish, updates, hurry);
  await drawn;
};
