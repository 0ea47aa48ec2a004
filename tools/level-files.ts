// Levels as the command line reads them: from the folder, through the same check as the browser.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLevelText, type LevelReading } from '../src/content/read-level.ts';

const inLevels = (path: string): string => fileURLToPath(new URL(`../levels/${path}`, import.meta.url));

export const levelIds = (): readonly string[] => {
  const { levels } = JSON.parse(readFileSync(inLevels('index.json'), 'utf8')) as { levels: string[] };
  return levels;
};

/** A level by id, or why it cannot be played. */
export const readLevelFile = (id: string): LevelReading => {
  if (!levelIds().includes(id)) {
    const complaint = `there is no level "${id}"; there are ${levelIds().join(', ')}`;
    return { ok: false, reason: 'wrong', complaints: [complaint] };
  }
  try {
    return readLevelText(readFileSync(inLevels(`${id}/level.json`), 'utf8'));
  } catch {
    return { ok: false, reason: 'wrong', complaints: [`levels/${id}/level.json cannot be read`] };
  }
};
