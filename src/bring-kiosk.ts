// The composition root of the kiosk: the same session, mine and sound as at home, with a memory that forgets, a
// visitor's clock, and the glass instead of the desk.
import { bringMine, keepTime, type Mine } from './bring-mine.ts';
import { createI18n } from './i18n/i18n.ts';
import shippedGhosts from '../assets/kiosk/ghosts.json';
import { createGhostShelf } from './kiosk/ghosts.ts';
import { createHouse, type House } from './kiosk/house.ts';
import { createKiosk, type RunningKiosk } from './kiosk/kiosk.ts';
import { createCoalitionPort } from './platform/coalition-port.ts';
import { createMemoryStorage, noMirror } from './platform/memory-storage.ts';
import { createStorage } from './platform/storage.ts';
import { watchVisibility } from './platform/visibility.ts';
import type { QueryValues } from './query.ts';
import type { KioskConfig, StaffDesk } from './session/kiosk-port.ts';
import type { Tempo } from './session/modes.ts';
import type { LevelPort, StoragePort } from './session/ports.ts';
import type { Session } from './session/session-port.ts';
import { createSession } from './session/session.ts';
import { measureGlass } from './ui/kiosk/measure-glass.ts';
import { mountKiosk } from './ui/kiosk/kiosk-root.tsx';
import { createMinePage } from './ui/mine-page.ts';
import type { UiHost } from './ui/root.tsx';
import { createKeyboard } from './view/input/keyboard.ts';

const CONFIG: KioskConfig = {
  locales: ['en', 'uk', 'ru'],
  arcSeconds: 180,
  volume: 60,
  volumeMax: 80,
  idleSeconds: 45,
  countdownSeconds: 20,
  openingHours: null,
  reloadAt: null,
  pin: '1935',
  logDays: 90,
  captions: true,
  reducedMotion: false,
  scanning: false,
};

/** The reveal's own times, to fit the parts of the visit. *tuned* */
const tempoAt = (hurry: number): Tempo => ({
  endDwellMs: 900 / hurry,
  replayMs: 16_000 / hurry,
  walkMs: 14_000 / hurry,
});

const startClock = (kiosk: RunningKiosk, house: House): void => {
  const beat = (nowMs: number): void => {
    house.frame(nowMs);
    kiosk.frame(nowMs);
    requestAnimationFrame(beat);
  };
  requestAnimationFrame(beat);
};

/** Nobody holds the clock of a kiosk: keys, pad and screens that would pause it are not heard. */
const unpausable = (session: Session): Session => ({
  ...session,
  pause: (cause) => (cause === 'player' || cause === 'card' ? undefined : session.pause(cause)),
});

const makeSession = (query: QueryValues, levels: LevelPort, storage: StoragePort): Session =>
  createSession(
    {
      storage,
      mirror: noMirror,
      levels,
      coalition: createCoalitionPort(),
      freshSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
      now: () => performance.now(),
    },
    {
      locale: CONFIG.locales[0] ?? 'en',
      prefersReducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      overrides: query.motion === null ? {} : { motion: query.motion },
      autoplay: null,
      fuzz: null,
      tempo: tempoAt(query.hurry),
    },
  );

/** Sound and captions after the picture: nobody hears the attract loop. */
const bringSound = async (session: Session): Promise<void> => {
  const { createCaptions } = await import('./sound/captions-desk.ts');
  createCaptions({ session });
  const { createSound } = await import('./sound/sound.ts');
  createSound({ session });
};

export const bringKiosk = async (query: QueryValues, levels: LevelPort, host: UiHost): Promise<void> => {
  const storage = createMemoryStorage();
  const session = unpausable(makeSession(query, levels, storage));
  const words = await createI18n(session.store.getState().settings.locale);
  let house: House | null = null;
  const kiosk = createKiosk({
    session,
    config: () => CONFIG,
    staff: { config: () => CONFIG } as StaffDesk,
    ghosts: createGhostShelf(createStorage(), shippedGhosts),
    hurry: query.hurry,
    onBegin: () => house?.beginVisit(),
    onEnd: () => undefined,
    isClosed: () => false,
    onFresh: () => storage.clear(),
  });
  house = createHouse({
    kiosk,
    session,
    config: () => CONFIG,
    onTrouble: (kind, detail) => console.error(kind, detail),
    reload: () => location.reload(),
  });
  mountKiosk(host, session, kiosk, words);
  watchVisibility(document, session);
  createKeyboard(session);
  const mine: Mine = { isDrawn: false, isAwaited: false };
  keepTime(session, mine, house.isPadLent);
  startClock(kiosk, house);
  // The crew have no names over their heads here: who they were is what the lights show.
  const { covered, letterPx } = createMinePage(host.desk, words, () => performance.now(), measureGlass);
  const page = { covered, letterPx, callOf: () => '' };
  await bringMine(session, host.stage, query.renderer, mine, page);
  await bringSound(session);
};
