// Levels as the command line reads them: from the folder, through the same check as the browser. What is wrong with
// one is said in English, by the words the browser has.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { complain, noSuchLevel, type Complaint } from '../src/content/complaint.ts';
import { readLevelText, type LevelReading } from '../src/content/read-level.ts';
import type { Level } from '../src/sim/index.ts';

const inHouse = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const readJson = (path: string): unknown => JSON.parse(readFileSync(inHouse(path), 'utf8'));

export const levelIds = (): readonly string[] =>
  (readJson('levels/index.json') as { readonly levels: readonly string[] }).levels;

/** A level by id, or why it cannot be played. */
export const readLevelFile = (id: string): LevelReading => {
  if (!levelIds().includes(id))
    return { ok: false, reason: 'wrong', complaints: [noSuchLevel(id, levelIds())] };
  const path = `levels/${id}/level.json`;
  try {
    return readLevelText(readFileSync(inHouse(path), 'utf8'));
  } catch {
    return { ok: false, reason: 'wrong', complaints: [complain(path, 'complaint.unreadable')] };
  }
};

/** The complaints in English, in one line: `face.startBay: must be a whole number from 0 to 1199, not -1; ...`. */
export const sayComplaints = (complaints: readonly Complaint[]): string => {
  const words = readJson('assets/text/en/levels.json') as Readonly<Record<string, string>>;
  const say = (key: Complaint['key'], args: Complaint['args'] = {}): string =>
    String(new IntlMessageFormat(words[key] ?? key, 'en').format(args));
  const place = (path: string): string => (path === '' ? say('complaint.level') : path);
  return complaints
    .map(({ path, key, args }) => say('complaint.line', { place: place(path), what: say(key, args) }))
    .join('; ');
};

/** A level that must be right; throws a sentence where it is not. */
export const needLevel = (id: string): Level => {
  const reading = readLevelFile(id);
  if (reading.ok) return reading.level;
  throw new Error(`The level "${id}" is wrong: ${sayComplaints(reading.complaints)}.`);
};
