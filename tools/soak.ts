// `npm run soak -- --cycles 500`: visitors come and go at a kiosk whose clock is hurried, in a real browser, and what
// the page holds is compared before and after: heap, nodes, listeners, textures, audio nodes, errors. `--kills 20` kills
// the browser at random moments instead and looks whether the attract loop comes back; `--arcs 200` times visitors by a
// clock of its own, without a browser. Exit code 1 where a bar is missed.
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { withBuiltGame } from './built-game.ts';
import { lookAt } from './page-counts.ts';
import { longestArc } from './soak/arcs.ts';
import { seeded } from './seeded.ts';
import { killAndLook } from './soak/kills.ts';
import { openKiosk, complaintsOf, settled, type Held } from './soak/kiosk-page.ts';
import { VISITORS, visit } from './soak/visitors.ts';

/** The first visitors fetch and warm; what the page holds after them is the level to keep. */
const WARM = 8;
/** A quarter of a panel's: what is kept does not hang on the size, and five hundred visitors come through in time. */
const SIZES = [
  { width: 540, height: 960 },
  { width: 960, height: 540 },
] as const;

const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '500' },
    hurry: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '0' },
    arcs: { type: 'string', default: '0' },
    renderer: { type: 'string', default: 'canvas' },
  },
});

const run = async (browser: Browser, url: string): Promise<readonly string[]> => {
  const hurry = Number(values.hurry);
  const cycles = Number(values.cycles);
  const chance = seeded(Number(values.seed));
  const size = SIZES[Number(values.seed) % SIZES.length] ?? SIZES[0];
  const { page, client, problems, audio } = await openKiosk(browser, url, {
    hurry,
    size,
    renderer: values.renderer,
  });
  const glass = { page, client, chance, hurry, ...size };
  const hold = async (of: Page): Promise<Held> => {
    await settled(of, hurry);
    return { ...(await lookAt(of, client)), audioNodes: audio(), errors: problems.length };
  };
  const tally = new Map<string, number>();
  let before: Held | null = null;
  for (let cycle = 0; cycle < cycles + WARM; cycle += 1) {
    if (cycle === WARM) before = await hold(page);
    const kind = chance.pick(VISITORS);
    await visit(glass, kind);
    if (cycle >= WARM) tally.set(kind, (tally.get(kind) ?? 0) + 1);
    if (cycle % 50 === 0) console.log(`visitor ${cycle}`);
  }
  const after = await hold(page);
  console.log(`visitors: ${[...tally].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
  console.log('before', before);
  console.log('after ', after);
  for (const problem of problems) console.log(problem);
  return before === null ? ['nobody came'] : complaintsOf(before, after);
};

/** The bar of the issue: no visit is longer, whoever comes. */
const ARC_SECONDS = 180;

const timeArcs = async (visitors: number): Promise<readonly string[]> => {
  const seconds = await longestArc(visitors, seeded(Number(values.seed)));
  console.log(`${visitors} visitors, the longest ${seconds.toFixed(1)} s`);
  return seconds < ARC_SECONDS ? [] : [`a visit of ${seconds.toFixed(1)} s`];
};

const inBrowser = (): Promise<readonly string[]> =>
  withBuiltGame(async (browser, url) =>
    kills > 0 ? killAndLook(url, kills, seeded(Number(values.seed))) : run(browser, url),
  );

const kills = Number(values.kills);
const arcs = Number(values.arcs);
const complaints = arcs > 0 ? await timeArcs(arcs) : await inBrowser();
for (const complaint of complaints) console.log(complaint);
console.log(complaints.length === 0 ? 'the kiosk holds' : `${complaints.length} bars missed`);
process.exitCode = complaints.length > 0 ? 1 : 0;
