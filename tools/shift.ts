// One shift without a screen: `npm run --silent shift -- --level record-night --seed 1 --bot par --json`.
// Prints one JSON object on stdout; anything wrong is one sentence on stderr and exit code 1.
import { parseArgs } from 'node:util';
import { runAllCoalitions } from '../src/credit/coalition.ts';
import { creditAll } from '../src/credit/registry.ts';
import type { Credit } from '../src/credit/rule.ts';
import { creditOfShapley } from '../src/credit/shapley.ts';
import { measureSkill } from '../src/credit/skill.ts';
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
import { levelIds, readLevelFile, sayComplaints } from './level-files.ts';

class Complaint extends Error {}

const FLAGS = {
  level: { type: 'string' },
  seed: { type: 'string' },
  bot: { type: 'string' },
  without: { type: 'string', multiple: true },
  replay: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** One sentence of ours for each of the parser's. */
const flagComplaint = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string };
  const flag = /'(-{1,2}[\w-]+)/.exec(message ?? '')?.[1] ?? 'a flag';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `There is no flag "${flag}"; there are: --${Object.keys(FLAGS).join(', --')}.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `The flag "${flag}" is missing its value, or has one it does not take.`;
  return 'Everything after the command must be a flag, such as --level record-night.';
};

const readFlags = () => {
  try {
    const { values } = parseArgs({ options: FLAGS, strict: true, allowPositionals: false });
    const others = Object.keys(values).filter((name) => name !== 'replay' && name !== 'json');
    if (values.replay === undefined || others.length === 0) return values;
    throw new Complaint(`--replay brings its own shift and does not go with --${others.join(', --')}.`);
  } catch (error) {
    throw error instanceof Complaint ? error : new Complaint(flagComplaint(error));
  }
};

type Flags = ReturnType<typeof readFlags>;

const levelOf = (id: string): Level => {
  if (!levelIds().includes(id))
    throw new Complaint(`There is no level "${id}"; there are: ${levelIds().join(', ')}.`);
  const reading = readLevelFile(id);
  if (!reading.ok) throw new Complaint(`The level "${id}" is wrong: ${sayComplaints(reading.complaints)}.`);
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

/** The seventh rule: 32 shifts re-simulated, about half a second. */
const creditOfCoalitions = ({ level, seed, journal, state }: Shift): Credit => {
  const request = { level, seed, skillPermille: measureSkill(level, journal), cutKg: state.cutKg };
  return creditOfShapley(runAllCoalitions(request), state.cutKg);
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
      [...creditAll(level, journal), creditOfCoalitions(shift)].map((credit) => [
        credit.rule,
        Object.fromEntries(credit.shares.map((share) => [share.holder, share.kg])),
      ]),
    ),
    replay,
  };
};

/** `level` is the whole one: who was not there is written into the code beside it. */
const recordingOf = (level: Level, shift: Shift, inputs: readonly StampedCommand[]): Recording => ({
  levelId: level.id,
  levelVersion: level.version,
  levelHash: hashLevel(level),
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
  return reportOf(shift, encodeReplay({ ...recordingOf(level, shift, inputs), without }, shift));
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
