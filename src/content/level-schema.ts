// The one schema of a level file. The editor's completion, the tools and the browser all check against
// it; without it a wrong number in a level would surface as a shift that makes no sense.
import * as v from 'valibot';
import { pack, quote, type Complaint } from './complaint.ts';

type Issue = { readonly input: unknown };

/** A message that quotes what was found instead. */
const not =
  (key: Complaint['key'], args: Complaint['args'] = {}) =>
  ({ input }: Issue): string =>
    pack(key, { ...args, given: quote(input) });

const whole = (low: number, high: number) => {
  const message = not('complaint.whole', { low, high });
  return v.pipe(v.number(message), v.integer(message), v.minValue(low, message), v.maxValue(high, message));
};

const matching = (pattern: RegExp, key: Complaint['key']) => {
  const message = not(key);
  return v.pipe(v.string(message), v.regex(pattern, message));
};

const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, not('complaint.oneOf', { options: options.join(', ') }));

const flag = () => v.boolean(not('complaint.flag'));
const list = <T extends v.GenericSchema>(item: T) => v.array(item, not('complaint.list'));

const id = matching(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'complaint.id');
/** Ids of the dossier, such as `PPL-03`; whether each exists is the content lint's question. */
const claims = list(matching(/^[A-Z]{3,5}-\d{2}$/, 'complaint.claim'));

type Named = { readonly id: string };

const twiceIn = (rows: readonly Named[]): Named | undefined =>
  rows.find((row, at) => rows.findIndex((other) => other.id === row.id) < at);

/** No id stands twice in a list. */
const unique = <Row extends Named>() =>
  v.check<Row[], (issue: v.CheckIssue<Row[]>) => string>(
    (rows) => twiceIn(rows) === undefined,
    ({ input }) => pack('complaint.twice', { id: twiceIn(input)?.id ?? '' }),
  );

const crewMember = v.strictObject({
  id,
  trade: oneOf(['hewer', 'timberman', 'carrier', 'loader', 'driver', 'air-hand']),
  post: oneOf(['hew', 'timber', 'carry', 'load', 'drive', 'air', 'rest', 'gone']),
  nameKey: v.nullable(matching(/^person\.[a-z-]+$/, 'complaint.nameKey')),
  claims,
  speedPermille: whole(1, 2000),
  isPlayer: flag(),
});

const cardAnswer = v.strictObject({
  id,
  effect: oneOf(['none', 'reserve-air', 'double-prop', 'go-on', 'swap-posts', 'rest-timberman']),
  isWithheldFromPlayers: v.exactOptional(flag()),
});

const card = v.pipe(
  v.strictObject({
    id,
    atTick: whole(0, 86_400),
    expiresAfterTicks: whole(1, 86_400),
    label: oneOf(['documented', 'plausible', 'invented']),
    claims,
    answers: v.pipe(list(cardAnswer), v.minLength(1, pack('complaint.noAnswer')), unique()),
    defaultAnswer: id,
  }),
  v.check(
    ({ answers, defaultAnswer }) => answers.some((answer) => answer.id === defaultAnswer),
    ({ input }) => pack('complaint.defaultAnswer', { given: quote(input.defaultAnswer) }),
  ),
);

type Member = v.InferOutput<typeof crewMember>;

const playersOf = (members: readonly Member[]): readonly Member[] =>
  members.filter((member) => member.isPlayer);
const FIRST_POST = 'hew';

const crew = v.pipe(
  list(crewMember),
  unique(),
  v.check(
    (members) => playersOf(members).length === 1,
    ({ input }) => pack('complaint.onePlayer', { count: playersOf(input).length }),
  ),
  // The swap gives the player the pick back, and the screens call the player the hewer.
  v.check(
    (members) => playersOf(members).every((member) => member.post === FIRST_POST),
    ({ input }) => {
      const [player] = playersOf(input);
      return pack('complaint.playerPost', {
        id: player?.id ?? '',
        post: player?.post ?? '',
        first: FIRST_POST,
      });
    },
  ),
);

const face = v.pipe(
  v.strictObject({
    ledges: whole(1, 20),
    baysPerLedge: whole(1, 60),
    bayLengthMm: whole(200, 5000),
    partingKg: whole(1, 10_000),
    blockKg: whole(1, 10_000),
    startBay: whole(0, 1199),
    isOneBlock: v.exactOptional(flag()),
  }),
  v.check(
    ({ startBay, ledges, baysPerLedge }) => startBay < ledges * baysPerLedge,
    ({ input }) =>
      pack('complaint.startBay', { given: input.startBay, bays: input.ledges * input.baysPerLedge }),
  ),
);

type Card = v.InferOutput<typeof card>;

/** The first card that would be shown before the one that stands ahead of it; -1 where there is none. */
const earlyCard = (cards: readonly Card[]): number =>
  cards.findIndex((each, at) => each.atTick < (cards[at - 1]?.atTick ?? 0));

const cards = v.pipe(
  list(card),
  unique(),
  // The shift puts them one after the other, as they stand.
  v.check(
    (rows) => earlyCard(rows) === -1,
    ({ input }) => {
      const at = earlyCard(input);
      return pack('complaint.cardOrder', { card: input[at]?.id ?? '', before: input[at - 1]?.id ?? '' });
    },
  ),
);

const levelFile = v.strictObject({
  /** Where an editor finds the JSON Schema; no part of the level. */
  $schema: v.exactOptional(v.string(not('complaint.text'))),
  id,
  version: whole(1, 10_000),
  shiftTicks: whole(1, 86_400),
  normKg: whole(1, 1_000_000),
  face,
  coal: v.strictObject({
    partingTicks: whole(1, 10_000),
    blockTicks: whole(1, 10_000),
    spreadPermille: whole(0, 900),
  }),
  air: v.strictObject({
    mainCentiAtm: whole(0, 1000),
    neighbourHammers: whole(0, 20),
    neighbourOnPermille: whole(0, 1000),
    leakEveryTicks: whole(0, 86_400),
  }),
  roof: v.strictObject({ pacePermille: whole(0, 10_000) }),
  steel: v.strictObject({ spares: whole(0, 100), lifeTicks: whole(1, 86_400) }),
  timber: v.strictObject({
    propsPerLedge: whole(0, 1000),
    fetchTicks: whole(1, 10_000),
    setTicks: whole(1, 10_000),
    helperSetTicks: whole(1, 10_000),
    carryTicks: whole(1, 10_000),
  }),
  haulage: v.strictObject({
    chuteKg: whole(1, 1_000_000),
    tubKg: whole(1, 100_000),
    loadTicks: whole(1, 10_000),
    trainTubs: whole(1, 100),
    trainTicks: whole(1, 86_400),
    seepKgPer100Ticks: whole(0, 100_000),
  }),
  moves: v.strictObject({ bayTicks: whole(1, 10_000), hoseTicks: whole(1, 10_000) }),
  crew,
  cards,
});

type File = v.InferOutput<typeof levelFile>;

const idsOf = (rows: readonly Named[]): string => rows.map((row) => row.id).join(', ');
const lateCards = ({ cards: rows, shiftTicks }: File) => rows.filter((each) => each.atTick > shiftTicks);
const lastCards = ({ cards: rows, shiftTicks }: File) => rows.filter((each) => each.atTick === shiftTicks);

export const levelSchema = v.pipe(
  levelFile,
  v.check(
    (file) => lateCards(file).length === 0,
    ({ input }) => pack('complaint.lateCard', { cards: idsOf(lateCards(input)) }),
  ),
  // After the whistle the sheet has room for one question (docs/decisions/005).
  v.check(
    (file) => lastCards(file).length <= 1,
    ({ input }) => pack('complaint.lastCards', { cards: idsOf(lastCards(input)) }),
  ),
);
