// The calibration table of game.md section 3 as rows: what is run, and what must come out. The tool
// prints it and a test holds it, from this one place.
import { runBot, type BotId, type Level, type Shift, type WorkerId } from '../src/sim/index.ts';

export const SEEDS: readonly number[] = Array.from({ length: 20 }, (_, i) => i + 1);

export type Band = { readonly low: number; readonly high: number };

export type Row = {
  readonly name: string;
  readonly level: string;
  readonly bot: BotId;
  readonly without: readonly WorkerId[];
  /** Every one of the seeds must lie in these. */
  readonly tons: Band;
  readonly falls: Band;
  readonly propsByHewer: Band;
  readonly propsByOthers: Band;
};

const ANY: Band = { low: 0, high: 1_000_000 };
const NONE: Band = { low: 0, high: 0 };
const ONE_GONE: readonly WorkerId[] = ['timberman-2'];
const BOTH_GONE: readonly WorkerId[] = ['timberman-1', 'timberman-2'];

/** Careful against reckless: means over the seeds, tons. A single night may differ by chance a little more. */
export const BLIND_COUNTER = {
  careful: 'one timberman, careful',
  reckless: 'one timberman, reckless',
  maxMeanGapTons: 3,
} as const;

export const ROWS: readonly Row[] = [
  {
    name: 'record organisation, par bot',
    level: 'record-night',
    bot: 'par',
    without: [],
    tons: { low: 100, high: 104 },
    falls: ANY,
    propsByHewer: NONE,
    propsByOthers: { low: 95, high: 110 },
  },
  {
    name: 'kiosk form of the record night, par bot',
    level: 'kiosk-night',
    bot: 'par',
    without: [],
    tons: { low: 98, high: 104 },
    falls: ANY,
    propsByHewer: NONE,
    propsByOthers: { low: 95, high: 110 },
  },
  {
    name: 'ordinary night, cut and prop alone',
    level: 'ordinary-night',
    bot: 'ordinary',
    without: [],
    tons: { low: 6.5, high: 7.5 },
    falls: ANY,
    propsByHewer: ANY,
    propsByOthers: NONE,
  },
  {
    name: 'good hewer, ordinary night',
    level: 'ordinary-night',
    bot: 'par',
    without: [],
    tons: { low: 10, high: 12 },
    falls: ANY,
    propsByHewer: ANY,
    propsByOthers: NONE,
  },
  {
    name: 'record organisation, one timberman',
    level: 'record-night',
    bot: 'par',
    without: ONE_GONE,
    tons: { low: 68, high: 80 },
    falls: ANY,
    propsByHewer: ANY,
    propsByOthers: ANY,
  },
  {
    name: 'record organisation, hewer props himself',
    level: 'record-night',
    bot: 'par',
    without: BOTH_GONE,
    tons: { low: 48, high: 60 },
    falls: ANY,
    propsByHewer: ANY,
    propsByOthers: NONE,
  },
  {
    name: BLIND_COUNTER.careful,
    level: 'record-night',
    bot: 'careful',
    without: ONE_GONE,
    tons: ANY,
    falls: { low: 0, high: 1 },
    propsByHewer: ANY,
    propsByOthers: ANY,
  },
  {
    name: BLIND_COUNTER.reckless,
    level: 'record-night',
    bot: 'reckless',
    without: ONE_GONE,
    tons: ANY,
    falls: { low: 4, high: 1_000_000 },
    propsByHewer: ANY,
    propsByOthers: ANY,
  },
];

export type Night = {
  readonly tons: number;
  readonly falls: number;
  readonly propsByHewer: number;
  readonly propsByOthers: number;
};

const count = (shift: Shift, isCounted: (event: Shift['journal'][number]) => boolean): number =>
  shift.journal.filter(isCounted).length;

const nightOf = (shift: Shift): Night => ({
  tons: shift.state.cutKg / 1000,
  falls: count(shift, (event) => event.kind === 'roof-fell'),
  propsByHewer: count(shift, (event) => event.kind === 'prop-set' && event.by === 'hewer'),
  propsByOthers: count(shift, (event) => event.kind === 'prop-set' && event.by !== 'hewer'),
});

/** The twenty nights of a row. */
export const runRow = (row: Row, levelOf: (id: string) => Level): readonly Night[] =>
  SEEDS.map((seed) => nightOf(runBot(levelOf(row.level), seed, row.bot, { without: row.without })));

export const MEASURES = ['tons', 'falls', 'propsByHewer', 'propsByOthers'] as const;

/** Sentences for every band a night fell out of. */
export const breachesOf = (row: Row, nights: readonly Night[]): readonly string[] =>
  MEASURES.flatMap((measure) =>
    nights.flatMap((night, i) => {
      const value = night[measure];
      const { low, high } = row[measure];
      return value >= low && value <= high
        ? []
        : [`${row.name}, seed ${SEEDS[i]}: ${measure} ${value}, wanted ${low} to ${high}`];
    }),
  );

export const meanTons = (nights: readonly Night[]): number =>
  nights.reduce((sum, night) => sum + night.tons, 0) / nights.length;
