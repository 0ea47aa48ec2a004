// A made-up but plausible end of a record night, for screens under test: 102 t, 102 props, eight people.
// Hand-made, so that a screen's test does not need the whole simulation to run first.
import type { Credit, Holder, RuleId } from '../../src/credit/rule.ts';
import type { ShapleyResult } from '../../src/credit/shapley.ts';
import type { FlowLink, PersonRow, PropRow, ShiftSummary, Stretch } from '../../src/credit/summary.ts';
import type { RevealSlice } from '../../src/session/store.ts';
import type { Post, Trade, WaitCause } from '../../src/sim/index.ts';

export const CUT_KG = 102_000;
const SHIFT_TICKS = 20_700;

type Sketch = {
  readonly id: string;
  readonly trade: Trade;
  readonly post: Post;
  readonly nameKey: string | null;
  readonly work: number;
  readonly waits: Readonly<Partial<Record<WaitCause, number>>>;
  readonly exposed: number;
  readonly props?: number;
  readonly cutKg?: number;
  readonly carried?: number;
  readonly filled?: number;
  readonly hauled?: number;
};

const CREW: readonly Sketch[] = [
  {
    id: 'hewer',
    trade: 'hewer',
    post: 'hew',
    nameKey: 'person.stakhanov',
    work: 19_400,
    waits: { chute: 900, roof: 400 },
    exposed: 2_310,
    cutKg: 97_400,
    props: 4,
  },
  {
    id: 'timberman-1',
    trade: 'timberman',
    post: 'timber',
    nameKey: 'person.shchigolev',
    work: 17_860,
    waits: { timber: 1_240, coal: 1_600 },
    exposed: 9_120,
    cutKg: 4_600,
    props: 47,
  },
  {
    id: 'timberman-2',
    trade: 'timberman',
    post: 'timber',
    nameKey: 'person.borisenko',
    work: 18_220,
    waits: { timber: 980, coal: 1_500 },
    exposed: 8_540,
    props: 51,
  },
  {
    id: 'carrier-1',
    trade: 'carrier',
    post: 'carry',
    nameKey: null,
    work: 16_400,
    waits: { 'props-done': 4_300 },
    exposed: 1_120,
    carried: 58,
  },
  {
    id: 'carrier-2',
    trade: 'carrier',
    post: 'carry',
    nameKey: null,
    work: 15_900,
    waits: { 'props-done': 4_800 },
    exposed: 990,
    carried: 52,
  },
  {
    id: 'loader',
    trade: 'loader',
    post: 'load',
    nameKey: null,
    work: 18_900,
    waits: { tubs: 1_800 },
    exposed: 0,
    filled: 130,
  },
  {
    id: 'driver',
    trade: 'driver',
    post: 'drive',
    nameKey: null,
    work: 19_100,
    waits: { coal: 1_600 },
    exposed: 0,
    hauled: 128,
  },
  { id: 'air-hand', trade: 'air-hand', post: 'air', nameKey: null, work: 20_700, waits: {}, exposed: 0 },
];

const person = (sketch: Sketch): PersonRow => ({
  id: sketch.id,
  trade: sketch.trade,
  nameKey: sketch.nameKey,
  claims: sketch.nameKey ? ['PPL-03'] : [],
  isPlayer: sketch.id === 'hewer',
  postSeconds: sketch.id === 'hewer' ? { hew: 19_500, timber: 1_200 } : { [sketch.post]: SHIFT_TICKS },
  postWorkSeconds: {
    hew: sketch.post === 'hew' ? sketch.work : 0,
    timber: sketch.post === 'timber' ? sketch.work : 0,
  },
  workSeconds: sketch.work,
  waitSeconds: sketch.waits,
  exposureSeconds: sketch.exposed,
  cutKg: sketch.cutKg ?? 0,
  props: sketch.props ?? 0,
  timberCarried: sketch.carried ?? 0,
  tubsFilled: sketch.filled ?? 0,
  tubsHauled: sketch.hauled ?? 0,
  isHurt: false,
});

const setterOf = (bay: number): string => {
  if (bay >= 52 && bay < 56) return 'hewer';
  return bay % 2 === 0 && bay < 94 ? 'timberman-1' : 'timberman-2';
};

const props: readonly PropRow[] = Array.from({ length: 102 }, (_, bay) => ({
  bay,
  by: setterOf(bay),
  tick: 260 + bay * 198,
  qualityPercent: setterOf(bay) === 'hewer' ? 76 : 90,
}));

/** Alternates work with short waits, and for those at the face a stretch under open roof now and then. */
const stretchesOf = (sketch: Sketch, nth: number): readonly Stretch[] => {
  const causes = Object.keys(sketch.waits) as WaitCause[];
  const step = 1_380;
  return Array.from({ length: 15 }, (_, turn) => turn).flatMap((turn): Stretch[] => {
    const from = turn * step;
    const wait = causes.length > 0 && (turn + nth) % 3 === 0 ? 420 : 0;
    const base = { worker: sketch.id, post: sketch.post };
    const work: Stretch = { ...base, fromTick: from, toTick: from + step - wait, kind: 'work', cause: null };
    const rest: Stretch = {
      ...base,
      fromTick: from + step - wait,
      toTick: from + step,
      kind: 'wait',
      cause: causes[0] ?? null,
    };
    const open: Stretch = {
      ...base,
      fromTick: from + 200,
      toTick: from + 200 + Math.round(sketch.exposed / 15),
      kind: 'exposed',
      cause: null,
    };
    return [work, ...(wait > 0 ? [rest] : []), ...(sketch.exposed > 0 ? [open] : [])];
  });
};

const flow: readonly FlowLink[] = [
  { from: 'cut:hewer', to: 'prop:timberman-1', kg: 45_000 },
  { from: 'cut:hewer', to: 'prop:timberman-2', kg: 50_400 },
  { from: 'cut:hewer', to: 'prop:none', kg: 2_000 },
  { from: 'cut:timberman-1', to: 'prop:hewer', kg: 4_600 },
  { from: 'prop:timberman-1', to: 'chute', kg: 45_000 },
  { from: 'prop:timberman-2', to: 'chute', kg: 50_400 },
  { from: 'prop:none', to: 'chute', kg: 2_000 },
  { from: 'prop:hewer', to: 'chute', kg: 4_600 },
  { from: 'chute', to: 'fill:loader', kg: 97_500 },
  { from: 'chute', to: 'fill:left', kg: 4_500 },
  { from: 'fill:loader', to: 'name:hewer', kg: 97_500 },
  { from: 'fill:left', to: 'name:hewer', kg: 4_500 },
];

export const summaryFixture = (): ShiftSummary => ({
  levelId: 'record-night',
  shiftTicks: SHIFT_TICKS,
  endTick: SHIFT_TICKS,
  end: 'time',
  cutKg: CUT_KG,
  normKg: 7_000,
  quotaPermille: 14_571,
  tubsFilled: 130,
  hewer: 'hewer',
  people: CREW.map(person),
  props,
  openWithoutProp: 2,
  falls: [{ bay: 61, tick: 12_940 }],
  hurt: [],
  warnings: { creaks: 21, splinters: 3 },
  stretches: CREW.flatMap(stretchesOf),
  flow,
  cards: [
    { card: 'reserve-air', answer: 'reserve', tick: 2_400, isDefault: false },
    { card: 'roof-talks', answer: 'go-on', tick: 6_300, isDefault: false },
    { card: 'swap-posts', answer: 'swap', tick: 9_900, isDefault: false },
    { card: 'whose-tag', answer: 'hewer', tick: 13_500, isDefault: true },
    { card: 'one-or-four', answer: 'one', tick: 16_800, isDefault: false },
    { card: 'tomorrows-norm', answer: 'raise', tick: 19_800, isDefault: false },
  ],
  pay: CREW.map((sketch) => ({
    id: sketch.id,
    kopecks: sketch.id === 'hewer' ? 21_840 : 560,
    basis: sketch.id === 'hewer' ? 'piece' : 'day',
    claims: sketch.id === 'hewer' ? ['CAL-46', 'TEC-57'] : ['REC-11'],
  })),
  neighbours: { isReserved: true, lostKg: 19_600, fromTick: 2_400 },
});

const creditOf = (rule: RuleId, kgs: readonly (readonly [Holder, number])[]): Credit => ({
  rule,
  cutKg: CUT_KG,
  shares: kgs.map(([holder, kg]) => ({ holder, kg })),
});

const crewShares = (...kgs: readonly number[]): readonly (readonly [Holder, number])[] =>
  CREW.map((sketch, nth) => [sketch.id, kgs[nth] ?? 0] as const);

export const creditsFixture = (): readonly Credit[] => [
  creditOf('one-name', crewShares(CUT_KG)),
  creditOf('per-pick', [['tool:pick', CUT_KG]]),
  creditOf('equal-shares', crewShares(34_000, 34_000, 34_000)),
  creditOf('labour-time', crewShares(35_665, 32_834, 33_501)),
  creditOf('trade-shares', crewShares(45_900, 28_000, 28_100)),
  creditOf('whole-chain', crewShares(13_510, 12_438, 12_689, 11_421, 11_073, 13_162, 13_301, 14_406)),
];

export const shapleyFixture = (): ShapleyResult => ({
  coalitionKg: Array.from({ length: 32 }, (_, mask) => (mask === 31 ? CUT_KG : mask * 2_000)),
  shapleyKg: { skill: 8_000, timbermen: 19_000, haulage: 6_000, air: 24_000, preparation: 45_000 },
  leaveOneOutKg: { skill: 42_000, timbermen: 51_000, haulage: 23_000, air: 46_000, preparation: 91_000 },
});

export const shapleyCreditFixture = (): Credit =>
  creditOf('what-each-made-possible', [
    ['factor:skill', 8_000],
    ['factor:timbermen', 19_000],
    ['factor:haulage', 6_000],
    ['factor:air', 24_000],
    ['factor:preparation', 45_000],
  ]);

/** A code of the length a typical record night has (under 4 kB). */
export const replayCodeFixture = (length = 1_400): string =>
  `102T1.${Array.from({ length: length - 6 }, (_, nth) => 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_'.charAt((nth * 31 + (nth >> 3)) % 58)).join('')}`;

export const revealFixture = (patch: Partial<RevealSlice> = {}): RevealSlice => ({
  summary: summaryFixture(),
  booking: null,
  question: null,
  credits: creditsFixture(),
  coalition: { state: 'idle' },
  rule: 'one-name',
  ruleChosen: null,
  replayCode: replayCodeFixture(),
  isVerified: null,
  ratings: {},
  playback: { tick: 8_400, isRunning: true, stage: 'replay', walkBay: 0 },
  ...patch,
});
