// The golden replays on disk, for every test that re-runs them.
import { readFileSync, readdirSync } from 'node:fs';

export type Golden = {
  readonly name: string;
  readonly level: string;
  readonly tons: number;
  readonly stateHash: string;
  readonly journalHash: string;
  readonly code: string;
};

const folder = new URL('../replays/', import.meta.url);

export const goldenReplays = (): readonly Golden[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Omit<Golden, 'name'>) }));
