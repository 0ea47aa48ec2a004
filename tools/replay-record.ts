// Writes the golden replays: `npm run replay:record` after a wanted change of the rules, and look at the diff.
// A test re-runs each in Node, another in Chromium; both must come to these fingerprints.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeReplay, hashJournal, hashLevel, hashShift, recordBot, type BotId } from '../src/sim/index.ts';
import { readLevelFile } from './level-files.ts';

const GOLDEN: readonly { readonly level: string; readonly bot: BotId; readonly seed: number }[] = [
  { level: 'lamp-room', bot: 'par', seed: 1 },
  { level: 'ordinary-night', bot: 'ordinary', seed: 2 },
  { level: 'record-night', bot: 'par', seed: 3 },
  { level: 'record-night', bot: 'reckless', seed: 4 },
];

const folder = fileURLToPath(new URL('../tests/replays/', import.meta.url));

const goldenOf = ({ level: id, bot, seed }: (typeof GOLDEN)[number]) => {
  const reading = readLevelFile(id);
  if (!reading.ok) throw new Error(reading.complaints.join('; '));
  const { level } = reading;
  const { shift, inputs } = recordBot(level, seed, bot);
  const recording = { levelId: id, levelVersion: level.version, levelHash: hashLevel(level), seed, inputs, endTick: shift.state.tick };
  return {
    level: id,
    tons: shift.state.cutKg / 1000,
    stateHash: hashShift(shift),
    journalHash: hashJournal(level, shift.journal),
    code: encodeReplay(recording, shift),
  };
};

for (const row of GOLDEN) {
  const golden = goldenOf(row);
  mkdirSync(`${folder}${row.level}`, { recursive: true });
  writeFileSync(`${folder}${row.level}/${row.bot}.json`, `${JSON.stringify(golden, null, 2)}\n`);
  console.log(`${row.level} ${row.bot}: ${golden.tons} t, ${golden.stateHash}`);
}
