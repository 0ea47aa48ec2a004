// What docs/model.md tells a teacher is what the code and the levels do. A number tuned in one place alone
// fails here: the document that explains the model must not describe an older one.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOF_STAGES } from '../../src/sim/systems/roof.ts';
import { SWAP_TICKS } from '../../src/sim/systems/cards.ts';
import { needLevel } from '../../tools/level-files.ts';

const root = new URL('../../', import.meta.url);
const document = readFileSync(new URL('docs/model.md', root), 'utf8').replaceAll(/\s+/g, ' ');

const record = needLevel('record-night');
const ordinary = needLevel('ordinary-night');

const grouped = (n: number): string => String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

/** The numbers of a constant that a system keeps to itself, read from its source; none where it is gone. */
const constants = (system: string, name: string): readonly number[] => {
  const source = readFileSync(new URL(`src/sim/${system}.ts`, root), 'utf8');
  const value = new RegExp(`const ${name} = ([^;]+);`).exec(source)?.[1] ?? '';
  return [...value.replaceAll('_', '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
};

const only = (system: string, name: string): number => constants(system, name)[0] ?? Number.NaN;

const said: readonly (readonly [string, string])[] = [
  ['the length of the shift', `${grouped(record.shiftTicks)} s =`],
  ['the norm', `| norm | ${record.normKg / 1000} t a shift |`],
  [
    'the face',
    `${record.face.ledges} ledges × ${record.face.baysPerLedge} bays × ${record.face.bayLengthMm / 1000} m`,
  ],
  ['the masses', `a parting of ${record.face.partingKg} kg and four blocks of ${record.face.blockKg} kg`],
  [
    'the coal',
    `parting ${record.coal.partingTicks} s, block ${record.coal.blockTicks} s, each ±${record.coal.spreadPermille / 10} %`,
  ],
  ['the steel', `after ${grouped(record.steel.lifeTicks)} s of hammering`],
  ['the walk', `${record.moves.bayTicks} s a bay; ${record.moves.hoseTicks} s with the hose`],
  [
    'the main',
    `| main | ${record.air.mainCentiAtm / 100} atm; ${(ordinary.air.mainCentiAtm / 100).toFixed(2)} on the ordinary night |`,
  ],
  [
    'the neighbours',
    `each running about ${record.air.neighbourOnPermille / 10} % of the time (${ordinary.air.neighbourOnPermille / 10} % ordinarily)`,
  ],
  ['another hammer', `| each other hammer | −${only('systems/air', 'PER_HAMMER_CENTI') / 100} atm;`],
  ['a leak', `| leak | −${only('systems/air', 'LEAK_CENTI') / 100} atm`],
  ['the main nobody minds', `| nobody at the air | −${only('systems/air', 'UNMINDED_CENTI') / 100} atm`],
  [
    'the warnings',
    `creak at ${ROOF_STAGES.creakUm / 1000} mm, splinter at ${ROOF_STAGES.splinterUm / 1000} mm, fall at ${ROOF_STAGES.fallUm / 1000} mm`,
  ],
  ['the fastest sinking', `never more than ${only('systems/roof', 'MAX_PACE_UM') / 1000} mm a second`],
  ['open roof', `an open bay that has sunk ${only('systems/roof', 'DRUMMY_UM') / 1000} mm`],
  ['a heavy roof', `the roof sinks ×${only('systems/roof', 'HEAVY_PERMILLE') / 1000} faster`],
  ['the prop of a helper', `| a helper's prop | ${record.timber.helperSetTicks} s,`],
  ['the prop of the player', `fetch ${record.timber.fetchTicks} s, set ${record.timber.setTicks} s`],
  [
    'the prop of the ordinary night',
    `fetch ${grouped(ordinary.timber.fetchTicks)} s, set ${ordinary.timber.setTicks} s`,
  ],
  ['the round of a carrier', `${record.timber.carryTicks} s a prop`],
  ['the chute', `holds ${record.haulage.chuteKg / 1000} t`],
  [
    'the tubs',
    `${record.haulage.tubKg / 1000} t, ${record.haulage.loadTicks} s to fill, eight a train, ${record.haulage.trainTicks} s to the shaft`,
  ],
  ['the gate', `${record.haulage.seepKgPer100Ticks / 100} kg a second leave by themselves`],
  ['the swap', `about ${Math.round(SWAP_TICKS / 60)} min: the player props`],
];

describe('the document of the model', () => {
  it.each(said)('gives %s as the code has it', (_what, words) => {
    expect(words).not.toContain('NaN');
    expect(document).toContain(words);
  });

  it('gives the sinking of a gap of every length', () => {
    const paces = constants('systems/roof', 'PACE_UM').slice(1);
    expect(paces).toHaveLength(6);
    const row = /sinking of an open bay, a second \| ([^|]+) \|/.exec(document)?.[1] ?? '';
    const told = [...row.matchAll(/\d+\.\d+/g)].map(([digits]) => Math.round(Number(digits) * 1000));
    expect(told).toEqual(paces);
  });

  it('gives how weak a roof may be, and how often', () => {
    const rows = constants('create', 'WEAKNESS');
    const [often, worst, weak, poor] = rows;
    expect(rows).toHaveLength(6);
    expect(document).toContain(
      `${((weak ?? 0) - (often ?? 0)) / 10} in 100 bays are weak, ×${(poor ?? 0) / 1000};`,
    );
    expect(document).toContain(`${(often ?? 0) / 10} in 100 very weak, ×${(worst ?? 0) / 1000};`);
  });
});
