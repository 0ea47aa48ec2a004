// Writes the shifts that the attract loop of a kiosk shows while nobody has dug on its machine yet: bots of different
// skill, so that the headlines differ. `npm run kiosk:ghosts`; a test says when the rules or the level have moved on.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeReplay, hashLevel, recordBot, type BotId } from '../../src/sim/index.ts';
import { needLevel } from '../level-files.ts';

const LEVEL = 'kiosk-night';
const FILE = fileURLToPath(new URL('../../assets/kiosk/ghosts.json', import.meta.url));
/** Bot, how often it does the skilled thing (thousandths), and seed. */
const GHOSTS: readonly (readonly [BotId, number, number])[] = [
  ['par', 1000, 31],
  ['par', 400, 8],
  ['par', 0, 19],
];

export const shippedGhosts = (): readonly string[] => {
  const level = needLevel(LEVEL);
  return GHOSTS.map(([bot, skillPermille, seed]) => {
    const { shift, inputs } = recordBot(level, seed, bot, { skillPermille });
    return encodeReplay(
      {
        levelId: level.id,
        levelVersion: level.version,
        levelHash: hashLevel(level),
        seed,
        inputs,
        endTick: shift.state.tick,
      },
      shift,
    );
  });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(FILE, `${JSON.stringify(shippedGhosts(), null, 2)}\n`);
  console.log(`${GHOSTS.length} ghosts written`);
}
