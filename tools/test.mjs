// `npm test`: everything that must hold before a change is kept, on a machine with Node and nothing else.
import './need-node.mjs';
import { ensureModules } from './ensure-modules.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { runStages } from './run-stages.mjs';
import { built, e2eWith, lint, types, unit, unused } from './stages.mjs';

if (!(await ensureModules())) process.exit(1);
const chromium = await ensureChromium();
if (chromium === null) process.exit(1);
console.log(`Testing with Node ${process.versions.node} and ${chromium}.`);

const isGood = await runStages([types, lint, unused, unit, built, e2eWith(chromium)], 'build');
process.exitCode = isGood ? 0 : 1;
