// The mine's cut-outs in the order a visitor would walk past them. What belongs nowhere yet stands in the last chapter,
// so that a new cut-out is seen from its first day.
import { horseAt, HORSE_ACTIVITIES, solveHorse } from '../../src/rig/horse.ts';
import { ACTIVITIES, motionOf, poseAt } from '../../src/rig/motion.ts';
import { UNDERGROUND } from '../../src/rig/dress.ts';
import { solve } from '../../src/rig/solve.ts';
import { bodyPrint, CUT_NAMES, cutPrint, type Print } from './print.ts';

export type Chapter = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly prints: readonly Print[];
};

type Plan = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly words: readonly string[];
};

const PLANS: readonly Plan[] = [
  {
    id: 'coal',
    title: 'Coal',
    lead: 'Two roof-side and two floor-side blocks to a bay, the soft parting between; the cleat leans by steps of fifteen degrees.',
    words: ['block', 'parting', 'under', 'sill', 'front', 'cleat', 'steel', 'glint', 'slab', 'shard'],
  },
  {
    id: 'rock',
    title: 'Rock',
    lead: 'Seven beds in two states of light, what the roof drops, and what is left behind.',
    words: ['bed', 'roof', 'rubble', 'stone', 'hollow', 'gob', 'thread', 'crack', 'rock'],
  },
  {
    id: 'timber',
    title: 'Timber',
    lead: 'Props sound, bowed and split, the stack on its shelf, the old timber of the worked-out area.',
    words: ['prop', 'stack', 'shelf', 'old', 'wedge'],
  },
  {
    id: 'haulage',
    title: 'Haulage and air',
    lead: 'Chute and heap from a first shovelful to full, the gate, tub and load, the drift, hose and pipe.',
    words: ['chute', 'heap', 'gate', 'tub', 'load', 'drift', 'wall', 'puddle', 'air', 'hose', 'rail'],
  },
  {
    id: 'marks',
    title: 'Marks, dust and light',
    lead: 'Chalk of the trades, the aim, and what flies.',
    words: ['mark', 'tally', 'aim', 'chip', 'puff', 'billow', 'mote', 'lamp'],
  },
  { id: 'tools', title: 'Tools', lead: 'What hands hold.', words: ['tool', 'hammer'] },
  { id: 'horse-parts', title: 'The horse in parts', lead: 'Near side and far side.', words: ['horse'] },
];

const firstWord = (name: string): string => name.split(/[ /]/)[0] ?? name;
const isPerson = (word: string): boolean => UNDERGROUND.some((one) => one === word);

/** Words by the alphabet, numbers by their size: a tilt of -3 comes before one of 3. */
const byNumber = (left: string, right: string): number => {
  const [ours, theirs] = [left.split(' '), right.split(' ')];
  const at = ours.findIndex((word, index) => word !== theirs[index]);
  const [one, other] = [ours[at] ?? '', theirs[at] ?? ''];
  const difference = Number(one) - Number(other);
  return one === '' || Number.isNaN(difference) ? one.localeCompare(other, 'en') : difference;
};

const cutsOf = (words: readonly string[]): readonly Print[] =>
  words
    .flatMap((word) => CUT_NAMES.filter((name) => firstWord(name) === word).toSorted(byNumber))
    .map(cutPrint);

const SIZE = 0.62;
const PHASES = [0, 1, 2, 3] as const;

/** Nobody is photographed underground: the sheet has no faces from the front. */
const UNDERGROUND_ACTIVITIES = ACTIVITIES.filter((activity) => activity !== 'photo');

/** Every motion at four moments of its cycle, as the mine draws it. */
const motionsOf = (character: (typeof UNDERGROUND)[number]): readonly Print[] =>
  UNDERGROUND_ACTIVITIES.map((activity) => {
    const keys = motionOf(character, activity);
    const wholeMs = keys.reduce((sum, { ms }) => sum + ms, 0);
    const phases = keys.length > 1 ? PHASES : PHASES.slice(0, 1);
    const bodies = phases.map(
      (at) => solve(character, poseAt(character, activity, (wholeMs * at) / PHASES.length)).parts,
    );
    return bodyPrint(`${character} ${activity}`, activity, `${(wholeMs / 1000).toFixed(2)} s`, bodies, SIZE);
  });

const horses = (): Chapter => ({
  id: 'horse',
  title: 'The horse',
  lead: 'It stands, walks, pulls and tires; four moments of each.',
  prints: HORSE_ACTIVITIES.map((activity) =>
    bodyPrint(
      `horse ${activity}`,
      activity,
      '',
      PHASES.map((at) => solveHorse(horseAt(activity, at * 290)).parts),
      SIZE,
    ),
  ),
});

const rest = (): readonly Chapter[] => {
  const told = new Set([...PLANS.flatMap(({ words }) => words), ...UNDERGROUND]);
  const words = [...new Set(CUT_NAMES.map(firstWord))].filter((word) => !told.has(word));
  return words.length === 0
    ? []
    : [{ id: 'more', title: 'And more', lead: 'Not yet at home in a chapter.', prints: cutsOf(words) }];
};

/** People as they work, and then cut up as they lie in the sheet. */
const people = (): readonly Chapter[] => [
  ...UNDERGROUND.map((character) => ({
    id: `${character}-at-work`,
    title: `${character} at work`,
    lead: 'Every motion at four moments, put together by the mine from the parts of the sheet.',
    prints: motionsOf(character),
  })),
  {
    id: 'people-parts',
    title: 'People in parts',
    lead: 'Near side and far side of everyone underground.',
    prints: cutsOf([...new Set(CUT_NAMES.map(firstWord))].filter(isPerson)),
  },
];

export const chapters = (): readonly Chapter[] => [
  ...PLANS.map(({ words, ...plan }) => ({ ...plan, prints: cutsOf(words) })).filter(
    ({ prints }) => prints.length > 0,
  ),
  ...rest(),
  horses(),
  ...people(),
];
