// A kiosk without a screen: the real session and levels, a clock that moves when a test says so, counts that are kept
// in a list.
import catalogue from '../../levels/index.json';
import shipped from '../../assets/kiosk/ghosts.json';
import { createKiosk, type RunningKiosk } from '../../src/kiosk/kiosk.ts';
import { DEFAULT_CONFIG } from '../../src/kiosk/config-schema.ts';
import type { VisitEnd } from '../../src/kiosk/counts.ts';
import { createGhostShelf } from '../../src/kiosk/ghosts.ts';
import type { KioskConfig, KioskStage, StaffDesk } from '../../src/session/kiosk-port.ts';
import type { LevelPort } from '../../src/session/ports.ts';
import type { Session } from '../../src/session/session-port.ts';
import { aLevel } from './levels.ts';
import { aSession, aStorage, settle } from './session.ts';

export const A_CONFIG: KioskConfig = { ...DEFAULT_CONFIG, locales: ['uk', 'en'] };

const wholeLevels: LevelPort = {
  ids: () => catalogue.levels,
  load: async (id) => ({ ok: true, level: aLevel(id) }),
};

export type TestKiosk = {
  readonly kiosk: RunningKiosk;
  readonly session: Session;
  readonly ends: readonly VisitEnd[];
  readonly storage: ReturnType<typeof aStorage>;
  /** Whether the museum is closed; a test may turn it. */
  hours: { isClosed: boolean };
  /** Lets time pass in frames; `each` is called before every one. */
  play(ms: number, each?: () => void): Promise<void>;
  /** Frames until the part is there; answers the milliseconds it took. */
  until(stage: KioskStage, each?: () => void): Promise<number>;
};

const FRAME_MS = 50;

export const aKiosk = (
  config: Partial<KioskConfig> = {},
  kept: Readonly<Record<string, string>> = {},
): TestKiosk => {
  const { session } = aSession({ levels: wholeLevels });
  const ends: VisitEnd[] = [];
  const storage = aStorage(kept);
  const hours = { isClosed: false };
  const kiosk = createKiosk({
    session,
    config: () => ({ ...A_CONFIG, ...config }),
    staff: {} as StaffDesk,
    ghosts: createGhostShelf(storage, shipped),
    hurry: 1,
    onBegin: () => undefined,
    onEnd: (end) => ends.push(end),
    isClosed: () => hours.isClosed,
    onFresh: () => undefined,
  });
  let nowMs = 5000;
  const frame = async (each?: () => void): Promise<void> => {
    each?.();
    nowMs += FRAME_MS;
    session.frame(nowMs);
    kiosk.frame(nowMs);
    if (session.store.getState().isBusy || nowMs % 1000 === 0) await settle();
  };
  const play: TestKiosk['play'] = async (ms, each) => {
    for (let passed = 0; passed < ms; passed += FRAME_MS) await frame(each);
  };
  return {
    kiosk,
    session,
    ends,
    storage,
    hours,
    play,
    until: async (stage, each) => {
      const from = nowMs;
      while (kiosk.store.getState().stage !== stage && nowMs - from < 400_000) await frame(each);
      return nowMs - from;
    },
  };
};
