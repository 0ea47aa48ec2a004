// Writes the golden replays of `tests/replays`: shifts whose hashes must never change by accident, in Node
// or in a browser. `npm run replay:record` writes them all anew after a change that was meant. Where the rules
// changed and `RULES_VERSION` did not, it refuses: codes in the world would be called altered. `-- --unreleased`
// says that no such code exists yet.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  encodeReplay,
  hashJournal,
  hashLevel,
  hashShift,
  recordBot,
  RULES_VERSION,
  type BotId,
} from '../src/sim/index.ts';
import { levelIds, needLevel } from './level-files.ts';

export type GoldenReplay = {
  readonly level: string;
  readonly bot: BotId;
  readonly seed: number;
  readonly rules: number;
  readonly levelHash: string;
  readonly cutKg: number;
  readonly stateHash: string;
  readonly journalHash: string;
  readonly code: string;
};

/** One of each temper on the long night; the other levels once. */
const BOTS: Readonly<Record<string, readonly BotId[]>> = {
  'record-night': ['par', 'careful', 'reckless', 'idle'],
};

const record = (levelId: string, bot: BotId, seed: number): GoldenReplay => {
  const level = needLevel(levelId);
  const { shift, inputs } = recordBot(level, seed, bot);
  const recording = {
    levelId,
    levelVersion: level.version,
    levelHash: hashLevel(level),
    seed,
    inputs,
    endTick: shift.state.tick,
  };
  return {
    level: levelId,
    bot,
    seed,
    rules: RULES_VERSION,
    levelHash: recording.levelHash,
    cutKg: shift.state.cutKg,
    stateHash: hashShift(shift),
    journalHash: hashJournal(level, shift.journal),
    code: encodeReplay(recording, shift),
  };
};

/** True where the same level under rules of the same number came to another shift before. */
const isSilentChange = (path: string, golden: GoldenReplay): boolean => {
  if (process.argv.includes('--unreleased') || !existsSync(path)) return false;
  const before = JSON.parse(readFileSync(path, 'utf8')) as GoldenReplay;
  return before.levelHash === golden.levelHash && before.stateHash !== golden.stateHash;
};

const folder = fileURLToPath(new URL('../tests/replays/', import.meta.url));
for (const levelId of levelIds()) {
  mkdirSync(`${folder}${levelId}`, { recursive: true });
  for (const [at, bot] of (BOTS[levelId] ?? (['par'] as const)).entries()) {
    const golden = record(levelId, bot, at + 1);
    const path = `${folder}${levelId}/${bot}-${golden.seed}.json`;
    if (isSilentChange(path, golden)) {
      console.error('The rules changed and RULES_VERSION did not: raise it in src/sim/version.ts.');
      process.exit(1);
    }
    writeFileSync(path, `${JSON.stringify(golden, null, 2)}\n`);
    console.log(
      `${levelId}, ${bot}, seed ${golden.seed}: ${golden.cutKg / 1000} t, ${golden.code.length} bytes`,
    );
  }
}
