// A session with a world of its own: storage that can be full or absent, levels cut short, a coalition that answers
// at once, a clock that moves when a test says so.
import { noSuchLevel } from '../../src/content/complaint.ts';
import { creditAll } from '../../src/credit/registry.ts';
import { shapleyOf } from '../../src/credit/shapley.ts';
import catalogue from '../../levels/index.json';
import type { CoalitionPort, LevelPort, MirrorPort, StoragePort } from '../../src/session/ports.ts';
import { createSession, type SessionOptions } from '../../src/session/session.ts';
import type { Session } from '../../src/session/session-port.ts';
import type { Screen } from '../../src/session/store.ts';
import { hashJournal, hashShift, type Level, type Shift } from '../../src/sim/index.ts';

export type FakeStorage = StoragePort & { readonly kept: Map<string, string>; isFull: boolean };

export const aStorage = (kept: Readonly<Record<string, string>> = {}): FakeStorage => {
  const storage: FakeStorage = {
    kept: new Map(Object.entries(kept)),
    isFull: false,
    read: (key) => storage.kept.get(key) ?? null,
    write: (key, value) => {
      if (storage.isFull) return false;
      storage.kept.set(key, value);
      return true;
    },
    remove: (key) => {
      storage.kept.delete(key);
    },
  };
  return storage;
};

/** Storage of a browser that forbids it. */
export const noStorage: StoragePort = { read: () => null, write: () => false, remove: () => undefined };

/** A browser without IndexedDB. */
const noMirror: MirrorPort = { read: async () => null, write: () => undefined };

const files = import.meta.glob<Level>('../../levels/*/level.json', { import: 'default' });

/** The real levels, each cut to so many ticks: the same coal and people, a shorter night. Content tests check the files. */
export const levelsCutTo = (
  shiftTicks: number,
  change: (level: Level) => Level = (level) => level,
): LevelPort => ({
  ids: () => catalogue.levels,
  load: async (id) => {
    const level = await files[`../../levels/${id}/level.json`]?.();
    if (level === undefined)
      return { ok: false, reason: 'wrong', complaints: [noSuchLevel(id, catalogue.levels)] };
    return { ok: true, level: change({ ...level, shiftTicks }) };
  },
});

/** Says that every factor is worth as much as its bit. */
export const instantCoalition: CoalitionPort = {
  run: (_request, onProgress) => {
    onProgress(32, 32);
    return {
      result: Promise.resolve(shapleyOf(Array.from({ length: 32 }, (_, mask) => mask * 1000))),
      cancel: () => undefined,
    };
  },
};

export type TestSession = {
  readonly session: Session;
  readonly storage: StoragePort;
  /** Lets real time pass in frames of `frameMs`. */
  play(ms: number, frameMs?: number): void;
  /** Frames until the screen is there; throws where it never comes. */
  until(screen: Screen, limitMs?: number): Promise<void>;
  /** The running shift. */
  shift(): Shift;
};

type Wishes = Partial<SessionOptions> & {
  readonly storage?: StoragePort;
  readonly mirror?: MirrorPort;
  readonly levels?: LevelPort;
  readonly coalition?: CoalitionPort;
  readonly pace?: number;
  /** What the visit draws for its seeds and for its own name. */
  readonly freshSeed?: number;
};

/** Lets promises that are already decided be heard. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
};

export const aSession = (wishes: Wishes = {}): TestSession => {
  const storage = wishes.storage ?? aStorage();
  let nowMs = 1000;
  const session = createSession(
    {
      storage,
      mirror: wishes.mirror ?? noMirror,
      levels: wishes.levels ?? levelsCutTo(900),
      coalition: wishes.coalition ?? instantCoalition,
      freshSeed: () => wishes.freshSeed ?? 7,
      now: () => nowMs,
    },
    {
      locale: 'en',
      prefersReducedMotion: false,
      autoplay: wishes.autoplay ?? null,
      fuzz: wishes.fuzz ?? null,
      ...(wishes.program === undefined ? {} : { program: wishes.program }),
      overrides: { ...(wishes.pace === undefined ? {} : { pace: wishes.pace }), ...wishes.overrides },
    },
  );
  session.frame(nowMs);
  const play = (ms: number, frameMs = 20): void => {
    for (let passed = 0; passed < ms; passed += frameMs) {
      nowMs += frameMs;
      session.frame(nowMs);
    }
  };
  const until = async (screen: Screen, limitMs = 600_000): Promise<void> => {
    for (let passed = 0; passed < limitMs; passed += 20) {
      if (session.store.getState().screen === screen) return;
      play(20);
      if (passed % 400 === 0) await settle();
    }
    throw new Error(`the screen ${screen} never came; it stayed at ${session.store.getState().screen}`);
  };
  const shift = (): Shift => {
    const live = session.live();
    if (live === null) throw new Error('no shift is running');
    return live.shift;
  };
  return { session, storage, play, until, shift };
};

/** Both fingerprints of a shift. */
export const fingerprint = (shift: Shift): string =>
  `${hashShift(shift)} ${hashJournal(shift.level, shift.journal)}`;

export const noticeKeys = (session: Session): readonly string[] =>
  session.store.getState().notices.map((notice) => notice.key);

/** True where every rule credits exactly the coal that was cut. */
export const isCredited = (shift: Shift): boolean =>
  creditAll(shift.level, shift.journal).every(
    (credit) => credit.shares.reduce((sum, share) => sum + share.kg, 0) === shift.state.cutKg,
  );
