// A level file that is wrong gets complaints a person can act on, never an exception.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readLevel, readLevelText, type LevelReading } from '../../src/content/read-level.ts';
import { sayComplaints } from '../../tools/level-files.ts';

const member = (id: string, isPlayer: boolean) => ({
  id,
  trade: 'hewer',
  post: 'hew',
  nameKey: null,
  claims: ['PPL-01'],
  speedPermille: 1000,
  isPlayer,
});

const card = () => ({
  id: 'roof-talks',
  atTick: 10,
  expiresAfterTicks: 12,
  label: 'plausible',
  claims: [],
  answers: [
    { id: 'double-prop', effect: 'double-prop' },
    { id: 'rest', effect: 'none', isWithheldFromPlayers: true },
  ],
  defaultAnswer: 'rest',
});

const aLevel = () => ({
  $schema: '../level.schema.json',
  id: 'a-level',
  version: 1,
  shiftTicks: 600,
  normKg: 7000,
  face: { ledges: 1, baysPerLedge: 3, bayLengthMm: 820, partingKg: 100, blockKg: 225, startBay: 0 },
  coal: { partingTicks: 60, blockTicks: 30, spreadPermille: 100 },
  air: { mainCentiAtm: 500, neighbourHammers: 2, neighbourOnPermille: 600, leakEveryTicks: 0 },
  roof: { pacePermille: 1000 },
  steel: { spares: 3, lifeTicks: 3600 },
  timber: { propsPerLedge: 13, fetchTicks: 80, setTicks: 120, helperSetTicks: 200, carryTicks: 60 },
  haulage: { chuteKg: 6000, tubKg: 750, loadTicks: 60, trainTubs: 8, trainTicks: 600, seepKgPer100Ticks: 0 },
  moves: { bayTicks: 15, hoseTicks: 150 },
  crew: [member('hewer', true), member('carrier', false)],
  cards: [card()],
});

/** As the tools print them; the screens say the same in the reader's language. */
const said = (reading: LevelReading): readonly string[] =>
  reading.ok ? [] : reading.complaints.map((complaint) => sayComplaints([complaint]));

const complaintsOf = (level: unknown): readonly string[] => said(readLevel(level));

describe('a level that is right', () => {
  it('is read as it stands, without the hint for editors', () => {
    const reading = readLevel(aLevel());
    const { $schema: _hint, ...level } = aLevel();
    expect(reading).toEqual({ ok: true, level });
  });

  it('is the same from its text', () => {
    expect(readLevelText(JSON.stringify(aLevel()))).toEqual(readLevel(aLevel()));
  });
});

describe('a level that is wrong', () => {
  it('is told which number is no number, and where', () => {
    const level = {
      ...aLevel(),
      crew: [member('hewer', true), { ...member('b', false), speedPermille: 'fast' }],
    };
    expect(complaintsOf(level)).toEqual([
      'crew[1].speedPermille: must be a whole number from 1 to 2000, not "fast"',
    ]);
  });

  it('is told once of a number that is wrong twice', () => {
    const level = { ...aLevel(), steel: { spares: -0.5, lifeTicks: 10 } };
    expect(complaintsOf(level)).toEqual(['steel.spares: must be a whole number from 0 to 100, not -0.5']);
  });

  it('is told what is missing and what nobody knows', () => {
    const { normKg: _left, ...rest } = aLevel();
    expect(complaintsOf({ ...rest, normTons: 7 })).toEqual([
      'normKg: is missing',
      'normTons: is not a field a level knows',
    ]);
  });

  it('is told of two workers with one id', () => {
    const level = { ...aLevel(), crew: [member('hewer', true), member('hewer', false)] };
    expect(complaintsOf(level)).toEqual(['crew: must not hold the id hewer twice']);
  });

  it.each([0, 2])('is told that %i players are not one', (players) => {
    const crew = ['a', 'b', 'c'].map((id, at) => member(id, at < players));
    expect(complaintsOf({ ...aLevel(), crew })).toEqual([
      `crew: must hold exactly one worker with isPlayer true, not ${players}`,
    ]);
  });

  it('is told of a player who does not begin as the hewer', () => {
    const crew = [{ ...member('b', true), post: 'timber' }, member('hewer', false)];
    expect(complaintsOf({ ...aLevel(), crew })).toEqual([
      'crew: the player b must begin at the post hew, not timber',
    ]);
  });

  it('is told of a default answer that no card offers', () => {
    const level = { ...aLevel(), cards: [{ ...card(), defaultAnswer: 'run' }] };
    expect(complaintsOf(level)).toEqual([
      'cards[0]: has the default answer "run", which is not among its answers',
    ]);
  });

  it('is told of a start outside the face', () => {
    const level = { ...aLevel(), face: { ...aLevel().face, startBay: 3 } };
    expect(complaintsOf(level)).toEqual(['face: has startBay 3, but the number of bays is 3']);
  });

  it('is told of a card after the end of the shift', () => {
    const level = { ...aLevel(), cards: [{ ...card(), atTick: 601 }] };
    expect(complaintsOf(level)).toEqual([
      'the level: has cards that would be shown after the end of the shift: roof-talks',
    ]);
  });

  it('is told of cards out of the order they would be shown in', () => {
    const cards = [card(), { ...card(), id: 'early', atTick: 9 }];
    expect(complaintsOf({ ...aLevel(), cards })).toEqual([
      'cards: must stand in the order of atTick: early comes after roof-talks, but would be shown before it',
    ]);
  });

  it('is not told of two cards of one moment, nor of one after the whistle', () => {
    const cards = [card(), { ...card(), id: 'b' }, { ...card(), id: 'c', atTick: 600 }];
    expect(complaintsOf({ ...aLevel(), cards })).toEqual([]);
  });

  it('is told of a second card after the whistle, where there is room for one', () => {
    const cards = ['b', 'c'].map((id) => ({ ...card(), id, atTick: 600 }));
    expect(complaintsOf({ ...aLevel(), cards })).toEqual([
      'the level: may ask one card at the most at the end of the shift, not b, c',
    ]);
  });

  it('is told of cards, answers and workers that stand twice', () => {
    const answers = [...card().answers, ...card().answers.slice(0, 1)];
    expect(complaintsOf({ ...aLevel(), cards: [card(), card()] })).toEqual([
      'cards: must not hold the id roof-talks twice',
    ]);
    expect(complaintsOf({ ...aLevel(), cards: [{ ...card(), answers }] })).toEqual([
      'cards[0].answers: must not hold the id double-prop twice',
    ]);
  });

  it('is told of a claim that has no form of a claim', () => {
    const level = { ...aLevel(), crew: [{ ...member('hewer', true), claims: ['somewhere'] }] };
    expect(complaintsOf(level)).toEqual([
      'crew[0].claims[0]: must be a claim id such as PPL-03, not "somewhere"',
    ]);
  });

  it.each([null, 7, 'text', true])('is told that %j is no level', (input) => {
    expect(complaintsOf(input)).toEqual(['the level: must be an object']);
  });

  it('is told that its text is not JSON', () => {
    const reading = readLevelText('{ "id": ');
    expect(said(reading)).toEqual([expect.stringMatching(/^the level: is not JSON: /)]);
  });

  it('is never an exception, whatever it holds', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(aLevel())), (value, key) => {
        const reading = readLevel({ ...aLevel(), [key]: value });
        return (
          reading.ok || said(reading).every((line) => line.includes(': ') && !line.includes('complaint.'))
        );
      }),
    );
  });
});
