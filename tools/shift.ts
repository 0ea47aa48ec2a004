// One shift without a screen: `npm run --silent shift -- --level record-night --seed 1 --bot par --json`.
// Prints one JSON object on stdout; anything wrong is one sentence on stderr and exit code 1.
import { parseArgs } from 'node:util';
import { creditAll } from '../src/credit/registry.ts';
import { summarise } from '../src/credit/summarise.ts';
import {
  BOT_IDS,
  decodeReplay,
  encodeJournal,
  encodeReplay,
  hashJournal,
  hashLevel,
  hashShift,
  recordBot,
  verifyReplay,
  type BotId,
  type Level,
  type Recording,
  type Shift,
  type StampedCommand,
} from '../src/sim/index.ts';
import { levelIds, readLevelFile } from './level-files.ts';

class Complaint extends Error {}

const FLAGS = {
  level: { type: 'string' },
  seed: { type: 'string' },
  bot: { type: 'string' },
  without: { type: 'string', multiple: true },
  replay: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const readFlags = () => {
  try {
    return parseArgs({ options: FLAGS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new Complaint(
      `${error instanceof Error ? error.message : String(error)} Known flags: --${Object.keys(FLAGS).join(', --')}.`,
    );
  }
};

type Flags = ReturnType<typeof readFlags>;

const levelOf = (id: string): Level => {
  if (!levelIds().includes(id))
    throw new Complaint(`There is no level "${id}"; there are: ${levelIds().join(', ')}.`);
  const reading = readLevelFile(id);
  if (!reading.ok) throw new Complaint(`The level "${id}" is wrong: ${reading.complaints.join('; ')}.`);
  return reading.level;
};

const seedOf = (text: string): number => {
  const seed = Number(text);
  if (/^\d+$/.test(text) && seed <= 0xffffffff) return seed;
  throw new Complaint(`--seed must be a whole number from 0 to 4294967295, not "${text}".`);
};

const botOf = (id: string): BotId => {
  const bot = BOT_IDS.find((known) => known === id);
  if (bot === undefined) throw new Complaint(`There is no bot "${id}"; there are: ${BOT_IDS.join(', ')}.`);
  return bot;
};

const withoutOf = (level: Level, ids: readonly string[]): readonly string[] => {
  const helpers = level.crew.filter((member) => !member.isPlayer).map((member) => member.id);
  const stranger = ids.find((id) => !helpers.includes(id));
  if (stranger === undefined) return ids;
  throw new Complaint(
    `There is no helper "${stranger}" on "${level.id}"; there are: ${helpers.join(', ') || 'none'}.`,
  );
};

const countWaits = (shift: Shift): Record<string, number> => {
  const waits: Record<string, number> = {};
  for (const event of shift.journal) {
    if (event.kind === 'waited') waits[event.cause] = (waits[event.cause] ?? 0) + event.tick - event.fromTick;
  }
  return waits;
};

/** What the command promises to print; every number is a fold over the journal. */
const reportOf = (shift: Shift, replay: string) => {
  const { level, journal, state } = shift;
  const summary = summarise(level, journal);
  const byPerson = (read: (row: (typeof summary.people)[number]) => number): Record<string, number> =>
    Object.fromEntries(summary.people.map((row) => [row.id, read(row)]));
  return {
    level: level.id,
    seed: shift.seed,
    tons: summary.cutKg / 1000,
    norms: summary.quotaPermille / 1000,
    ticks: state.tick,
    end: summary.end,
    props: byPerson((row) => row.props),
    falls: summary.falls.length,
    hurt: summary.hurt,
    exposureSeconds: byPerson((row) => row.exposureSeconds),
    waits: countWaits(shift),
    cards: summary.cards,
    journalEvents: journal.length,
    journalBytes: encodeJournal(level, journal).length,
    stateHash: hashShift(shift),
    journalHash: hashJournal(level, journal),
    credit: Object.fromEntries(
      creditAll(level, journal).map((credit) => [
        credit.rule,
        Object.fromEntries(credit.shares.map((share) => [share.holder, share.kg])),
      ]),
    ),
    replay,
  };
};

const recordingOf = (shift: Shift, inputs: readonly StampedCommand[]): Recording => ({
  levelId: shift.level.id,
  levelVersion: shift.level.version,
  levelHash: hashLevel(shift.level),
  seed: shift.seed,
  inputs,
  endTick: shift.state.tick,
});

const playBot = (flags: Flags) => {
  const level = levelOf(flags.level ?? 'record-night');
  const without = withoutOf(level, flags.without ?? []);
  const { shift, inputs } = recordBot(level, seedOf(flags.seed ?? '1'), botOf(flags.bot ?? 'par'), {
    without,
  });
  return reportOf(shift, encodeReplay(recordingOf(shift, inputs), shift));
};

const PROBLEMS = {
  damaged: 'The replay code is damaged: a letter is missing or wrong.',
  'other-format': 'The replay code was written by another version of the game.',
  'other-version':
    'The replay code was recorded on another version of its level, so it cannot be checked here.',
  'unknown-level': 'The replay code belongs to a level that is not here.',
  altered: 'The replay code was altered: re-running it gives another shift.',
} as const;

const rerun = (code: string) => {
  const decoded = decodeReplay(code);
  if (!decoded.ok) throw new Complaint(PROBLEMS[decoded.problem]);
  const { levelId } = decoded.recording;
  if (!levelIds().includes(levelId)) throw new Complaint(PROBLEMS['unknown-level']);
  const verified = verifyReplay(levelOf(levelId), code);
  if (!verified.ok) throw new Complaint(PROBLEMS[verified.problem]);
  return { ...reportOf(verified.shift, code), verified: true };
};

const showLines = (report: ReturnType<typeof reportOf>): string =>
  [
    `${report.level}, seed ${report.seed}: ${report.tons} t, ${report.norms} norms in ${report.ticks} s (${report.end})`,
    `props ${JSON.stringify(report.props)}, falls ${report.falls}, hurt ${report.hurt.length}`,
    `journal ${report.journalEvents} facts, ${report.journalBytes} bytes, ${report.journalHash}`,
    `replay ${report.replay}`,
  ].join('\n');

try {
  const flags = readFlags();
  const report = flags.replay === undefined ? playBot(flags) : rerun(flags.replay);
  process.stdout.write(`${flags.json === true ? JSON.stringify(report) : showLines(report)}\n`);
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
