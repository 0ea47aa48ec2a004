// The one schema of a level file. The editor's completion, the tools and the browser all check against
// it; without it a wrong number in a level would surface as a shift that makes no sense.
import * as v from 'valibot';

/** A value as a complaint quotes it: short, and the same in every tool. */
const quote = (input: unknown): string => {
  const text = input === undefined ? 'nothing' : (JSON.stringify(input) ?? typeof input);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

const whole = (low: number, high: number) => {
  const message = (issue: { readonly input: unknown }): string =>
    `must be a whole number from ${low} to ${high}, not ${quote(issue.input)}`;
  return v.pipe(v.number(message), v.integer(message), v.minValue(low, message), v.maxValue(high, message));
};

const matching = (pattern: RegExp, what: string) => {
  const message = (issue: { readonly input: unknown }): string =>
    `must be ${what}, not ${quote(issue.input)}`;
  return v.pipe(v.string(message), v.regex(pattern, message));
};

const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, (issue) => `must be one of ${options.join(', ')}, not ${quote(issue.input)}`);

const flag = () => v.boolean((issue) => `must be true or false, not ${quote(issue.input)}`);
const list = <T extends v.GenericSchema>(item: T) =>
  v.array(item, (issue) => `must be a list, not ${quote(issue.input)}`);

const id = matching(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens');
/** Ids of the dossier, such as `PPL-03`; whether each exists is the content lint's question. */
const claims = list(matching(/^[A-Z]{3,5}-\d{2}$/, 'a claim id such as "PPL-03"'));

const isUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

const crewMember = v.strictObject({
  id,
  trade: oneOf(['hewer', 'timberman', 'carrier', 'loader', 'driver', 'air-hand']),
  post: oneOf(['hew', 'timber', 'carry', 'load', 'drive', 'air', 'rest', 'gone']),
  nameKey: v.nullable(matching(/^person\.[a-z-]+$/, 'a text key such as "person.stakhanov", or null')),
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
    answers: v.pipe(
      list(cardAnswer),
      v.minLength(1, 'must hold at least one answer'),
      v.check(
        (answers) => isUnique(answers.map((answer) => answer.id)),
        'must not hold the same answer id twice',
      ),
    ),
    defaultAnswer: id,
  }),
  v.check(
    ({ answers, defaultAnswer }) => answers.some((answer) => answer.id === defaultAnswer),
    ({ input }) => `has the default answer ${quote(input.defaultAnswer)}, which is not among its answers`,
  ),
);

const crew = v.pipe(
  list(crewMember),
  v.check(
    (members) => isUnique(members.map((member) => member.id)),
    'must not hold the same worker id twice',
  ),
  v.check(
    (members) => members.filter((member) => member.isPlayer).length === 1,
    'must hold exactly one worker with isPlayer true',
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
  }),
  v.check(
    ({ startBay, ledges, baysPerLedge }) => startBay < ledges * baysPerLedge,
    ({ input }) => `has startBay ${input.startBay}, but only ${input.ledges * input.baysPerLedge} bays`,
  ),
);

const levelFile = v.strictObject({
  /** Where an editor finds the JSON Schema; no part of the level. */
  $schema: v.exactOptional(v.string()),
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
  cards: v.pipe(
    list(card),
    v.check((cards) => isUnique(cards.map((each) => each.id)), 'must not hold the same card id twice'),
  ),
});

export const levelSchema = v.pipe(
  levelFile,
  v.check(
    ({ cards, shiftTicks }) => cards.every((each) => each.atTick <= shiftTicks),
    'has a card that would be shown after the end of the shift',
  ),
);
