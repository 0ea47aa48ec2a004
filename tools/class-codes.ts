// Result codes of a made-up class, one a line, for trying the class board: `npm run --silent class:codes -- --pupils 30
// --seed 1 --control 12 --pair > class.txt`. `--times 8` lets every shift be handed in by eight; `--json` prints what was dug
// beside the codes. Anything wrong is one sentence on stderr and exit code 1.
import { parseArgs } from 'node:util';
import { LESSON_LEVELS } from '../src/lesson/lesson.ts';
import { classOf, factsOf, severalOf } from './class-core.ts';
import { needLevel } from './level-files.ts';

const OPTIONS = {
  pupils: { type: 'string', default: '30' },
  seed: { type: 'string', default: '1' },
  control: { type: 'string', default: '0' },
  level: { type: 'string', default: LESSON_LEVELS[0] },
  pair: { type: 'boolean', default: false },
  times: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
} as const;

const wholeOf = (name: string, raw: string): number => {
  const value = Number(raw);
  if (/^\d{1,9}$/.test(raw)) return value;
  throw new Error(`--${name} must be a whole number, not "${raw}".`);
};

try {
  const { values } = parseArgs({ options: OPTIONS, strict: true, allowPositionals: false });
  const pupils = classOf(needLevel(values.level), {
    pupils: wholeOf('pupils', values.pupils),
    seed: wholeOf('seed', values.seed),
    control: wholeOf('control', values.control),
    lesson: { pair: values.pair ? 'screen' : 'off' },
  });
  const codes = severalOf(pupils, wholeOf('times', values.times));
  const text = values.json ? JSON.stringify({ codes, pupils: pupils.map(factsOf) }) : codes.join('\n');
  process.stdout.write(`${text}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
