// The shipped levels for tests that run in Node; a broken one stops the test with its complaints.
import { readLevelFile } from '../../tools/level-files.ts';
import type { Level } from '../../src/sim/index.ts';

export const aLevel = (id: string): Level => {
  const reading = readLevelFile(id);
  if (!reading.ok) throw new Error(reading.complaints.join('; '));
  return reading.level;
};
