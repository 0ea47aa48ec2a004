// Prints the calibration table over twenty seeds: `npm run calibrate`. Exit code 1 where a row is broken.
import { BLIND_COUNTER, breachesOf, meanTons, MEASURES, ROWS, runRow, type Night } from './calibration.ts';
import { needLevel } from './level-files.ts';

const spread = (nights: readonly Night[], measure: (typeof MEASURES)[number]): string => {
  const values = nights.map((night) => night[measure]).sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return `${values[0]?.toFixed(1)} | ${mean.toFixed(1)} | ${values.at(-1)?.toFixed(1)}`;
};

const rows = ROWS.map((row) => ({ row, nights: runRow(row, needLevel) }));
console.log(`20 seeds each; lowest | mean | highest\n`);
for (const { row, nights } of rows) {
  console.log(row.name);
  for (const measure of MEASURES) console.log(`  ${measure.padEnd(14)} ${spread(nights, measure)}`);
}

const nightsOf = (name: string): readonly Night[] => rows.find(({ row }) => row.name === name)?.nights ?? [];
const gap = meanTons(nightsOf(BLIND_COUNTER.careful)) - meanTons(nightsOf(BLIND_COUNTER.reckless));
console.log(`\ncareful less reckless, mean: ${gap.toFixed(2)} t (within ${BLIND_COUNTER.maxMeanGapTons})`);

const breaches = rows.flatMap(({ row, nights }) => breachesOf(row, nights));
if (Math.abs(gap) > BLIND_COUNTER.maxMeanGapTons)
  breaches.push('careful and reckless can be told apart by tons');
for (const breach of breaches) console.error(breach);
console.log(breaches.length === 0 ? 'all rows hold' : `${breaches.length} broken`);
process.exitCode = breaches.length === 0 ? 0 : 1;
