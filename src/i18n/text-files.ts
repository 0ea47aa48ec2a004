// Finds and reads the text files of a language. A file is `assets/text/<locale>/<name>.json`, flat keys,
// each an ICU message or a historical sentence with its claims. Without it no screen has words.
import type { Locale } from './locale.ts';

/** A message and the claims it rests on; none for the game's own words. */
export type TextEntry = { readonly text: string; readonly claims: readonly string[] };
export type TextTable = ReadonlyMap<string, TextEntry>;

const FILES = import.meta.glob<unknown>('../../assets/text/*/*.json', { import: 'default' });

/**
 * Rooms beside the game itself: what only they say is fetched where they are asked for by name, and nobody else waits
 * for it. A file belongs to the room it is named for: `kiosk.json`, `kiosk-staff.json`.
 */
export const ROOMS = ['kiosk', 'class', 'teacher', 'materials'] as const;
export type Room = (typeof ROOMS)[number];

const isOf = (room: Room, name: string): boolean => name === room || name.startsWith(`${room}-`);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

/** Every file there is, those of all rooms too. */
export const ALL_FILES: readonly string[] = [...new Set(Object.keys(FILES).map(nameOf))];

/** The files of the game and of these rooms; without a room, those of the game alone. */
export const filesFor = (...rooms: readonly Room[]): readonly string[] =>
  ALL_FILES.filter((name) => ROOMS.every((room) => !isOf(room, name) || rooms.includes(room)));

/** What the title needs: it paints before the rest of the words arrive. */
export const FIRST_FILES: readonly string[] = ['ui'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readClaims = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];

/** One value of a text file; null where it is neither a message nor a sentence with claims. */
export const readEntry = (value: unknown): TextEntry | null => {
  if (typeof value === 'string') return { text: value, claims: [] };
  if (!isRecord(value) || typeof value['text'] !== 'string') return null;
  return { text: value['text'], claims: readClaims(value['claims']) };
};

/** Adds the entries of one parsed file; what cannot be read is left out, so one slip never empties a screen. */
export const addFile = (table: Map<string, TextEntry>, file: unknown): void => {
  if (!isRecord(file)) return;
  for (const [key, value] of Object.entries(file)) {
    const entry = readEntry(value);
    if (entry) table.set(key, entry);
  }
};

/** A line that was down for a moment is given this long before the second and last try, ms. *tuned* */
const SECOND_TRY_MS = 700;

type Load = () => Promise<unknown>;

const tryTwice = async (load: Load): Promise<unknown> => {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => {
      setTimeout(resolve, SECOND_TRY_MS);
    });
    return load();
  }
};

/** Told the names of the files that did not come. */
export type OnMissing = (names: readonly string[]) => void;

/** Reads these files; what fails to arrive is left out, said on the console and told to `onMissing`. */
export const readFiles = async (
  wanted: readonly (readonly [path: string, load: Load])[],
  onMissing: OnMissing,
): Promise<TextTable> => {
  const missing: string[] = [];
  const files = await Promise.all(
    wanted.map(([path, load]) =>
      tryTwice(load).catch((cause: unknown) => {
        console.error(`the words of ${path} did not come`, cause);
        missing.push(nameOf(path));
        return null;
      }),
    ),
  );
  if (missing.length > 0) onMissing(missing);
  const table = new Map<string, TextEntry>();
  for (const file of files) addFile(table, file);
  return table;
};

/** Loads the game's own words of a language, or only the named files of it. */
export const loadTexts = async (
  locale: Locale,
  only: readonly string[] = filesFor(),
  onMissing: OnMissing = () => undefined,
): Promise<TextTable> => {
  const wanted = Object.entries(FILES).filter(
    ([path]) => path.includes(`/${locale}/`) && only.includes(nameOf(path)),
  );
  return readFiles(wanted, onMissing);
};
