// A real session without a world around it: it remembers nothing after the page, and stands where a code says. The
// parts and the screens of the gallery are shown over it, so that what they say has really happened.
import { createLevelPort } from '../../src/content/levels.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { createCoalitionPort } from '../../src/platform/coalition-port.ts';
import type { StoragePort } from '../../src/session/ports.ts';
import { SAVE_KEY } from '../../src/session/save-shelf.ts';
import { createSession } from '../../src/session/session.ts';
import type { Session } from '../../src/session/session-port.ts';
import type { Level } from '../../src/sim/index.ts';
import { codeOf, dig, type Plan } from '../../tools/dig.ts';

export const needLevel = async (id: string): Promise<Level> => {
  const loaded = await createLevelPort().load(id);
  if (!loaded.ok) throw new Error(`the level ${id} did not come`);
  return loaded.level;
};

const createMemory = (kept: Readonly<Record<string, string>>): StoragePort => {
  const shelf = new Map(Object.entries(kept));
  return {
    read: (key) => shelf.get(key) ?? null,
    write: (key, value) => {
      shelf.set(key, value);
      return true;
    },
    remove: (key) => {
      shelf.delete(key);
    },
  };
};

/** `code` is a shift kept from an earlier visit; none for the very first one. */
export const openSession = (locale: Locale, code: string | null): Session =>
  createSession(
    {
      storage: createMemory(
        code === null ? {} : { [SAVE_KEY]: JSON.stringify({ format: 1, code, cutKg: 1000 }) },
      ),
      mirror: { read: async () => null, write: () => undefined },
      levels: createLevelPort(),
      coalition: createCoalitionPort(),
      freshSeed: () => 1,
      now: () => performance.now(),
    },
    { locale, prefersReducedMotion: false, overrides: { locale }, autoplay: null, fuzz: null },
  );

export const NIGHT: Omit<Plan, 'isIt'> = { seed: 1, bot: 'par' };

/** The code of the par bot's night up to the moment, or of all of it. */
export const nightCode = async (isIt: Plan['isIt'] = () => false): Promise<string> => {
  const level = await needLevel('record-night');
  const plan = { ...NIGHT, isIt };
  return codeOf(level, plan, dig(level, plan));
};

/** A session that has taken its kept shift up again: in the mine, or at the sheet where the shift is over. */
export const sessionAt = async (locale: Locale, isIt?: Plan['isIt']): Promise<Session> => {
  const session = openSession(locale, await nightCode(isIt));
  await session.resumeSaved();
  return session;
};
