// Two hundred visitors against the clock alone: the real session and levels in Node, a clock that jumps from frame to
// frame, hands that do anything at any moment. Answers how long the longest visit was, in seconds.
import { readFileSync } from 'node:fs';
import { createGhostShelf } from '../../src/kiosk/ghosts.ts';
import { createKiosk } from '../../src/kiosk/kiosk.ts';
import { DEFAULT_CONFIG } from '../../src/kiosk/config-schema.ts';
import { createMemoryStorage, noMirror } from '../../src/platform/memory-storage.ts';
import type { StaffDesk } from '../../src/session/kiosk-port.ts';
import type { LevelPort } from '../../src/session/ports.ts';
import type { Session } from '../../src/session/session-port.ts';
import { createSession } from '../../src/session/session.ts';
import type { Command } from '../../src/sim/index.ts';
import { levelIds, needLevel } from '../level-files.ts';
import type { Chance } from '../seeded.ts';

const FRAME_MS = 50;
/** A visit that is not over by then never will be. */
const LIMIT_MS = 300_000;

const levels: LevelPort = { ids: levelIds, load: async (id) => ({ ok: true, level: needLevel(id) }) };

const makeSession = (now: () => number, chance: Chance): Session =>
  createSession(
    {
      storage: createMemoryStorage(),
      mirror: noMirror,
      levels,
      coalition: { run: () => ({ result: Promise.resolve(null), cancel: () => undefined }) },
      freshSeed: () => chance.whole(4_294_967_295),
      now,
    },
    {
      locale: 'en',
      prefersReducedMotion: false,
      overrides: {},
      autoplay: null,
      fuzz: null,
      tempo: { endDwellMs: 900, replayMs: 16_000, walkMs: 14_000 },
    },
  );

const anyCommand = (chance: Chance): Command =>
  chance.pick<Command>([
    { kind: 'hammer-on' },
    { kind: 'hammer-on' },
    { kind: 'hammer-off' },
    { kind: 'aim', piece: 0, tilt: 2 },
    { kind: 'change-steel' },
    { kind: 'set-prop', bay: chance.whole(104) },
    { kind: 'answer-card', card: 'roof-talks', answer: chance.pick(['double-prop', 'go-on']) },
    { kind: 'move', bay: chance.whole(104) },
  ]);

const heard = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Seconds of the longest of so many visits. A frame is long now and then, as on a machine that stumbles. */
export const longestArc = async (visitors: number, chance: Chance): Promise<number> => {
  let nowMs = 1000;
  const session = makeSession(() => nowMs, chance);
  const shipped = JSON.parse(
    readFileSync(new URL('../../assets/kiosk/ghosts.json', import.meta.url), 'utf8'),
  ) as readonly string[];
  const kiosk = createKiosk({
    session,
    config: () => DEFAULT_CONFIG,
    staff: {} as StaffDesk,
    ghosts: createGhostShelf(createMemoryStorage(), shipped),
    hurry: 1,
    onBegin: () => undefined,
    onEnd: () => undefined,
    isClosed: () => false,
    onFresh: () => undefined,
  });
  const frame = async (): Promise<void> => {
    nowMs += chance.hits(20) ? FRAME_MS + chance.whole(2000) : FRAME_MS;
    session.frame(nowMs);
    kiosk.frame(nowMs);
    if (session.store.getState().isBusy) await heard();
  };
  let longest = 0;
  for (let visitor = 0; visitor < visitors; visitor += 1) {
    const diligence = chance.whole(1000);
    kiosk.begin();
    const fromMs = nowMs;
    await frame();
    while (kiosk.store.getState().stage !== 'attract' && nowMs - fromMs < LIMIT_MS) {
      if (chance.hits(diligence)) kiosk.stir();
      if (chance.hits(300)) session.dispatch(anyCommand(chance));
      if (chance.hits(20)) kiosk.choose(chance.pick(['one-name', 'equal-shares', 'whole-chain']));
      await frame();
    }
    longest = Math.max(longest, nowMs - fromMs);
    await heard();
  }
  return longest / 1000;
};
