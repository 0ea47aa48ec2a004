// Result codes of a made-up class, one a line, for trying the class board: `npm run --silent class:codes -- --pupils 30
// --seed 1 --control 12 --pair > class.txt`. Anything wrong is one sentence on stderr and exit code 1.
import { parseArgs } from 'node:util';
import { LESSON_LEVELS } from '../src/lesson/lesson.ts';
import { classOf } from './class-core.ts';
import { needLevel } from './level-files.ts';

const OPTIONS = {
  pupils: { type: 'string', default: '30' },
  seed: { type: 'string', default: '1' },
  control: { type: 'string', default: '0' },
  level: { type: 'string', default: LESSON_LEVELS[0] },
  pair: { type: 'boolean', default: false },
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
  process.stdout.write(pupils.map(({ code }) => `${code}\n`).join(''));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
