// `npm run lint`: the lint stage of `npm test`, alone. The list of what is linted stands in one place.
import './need-node.mjs';
import { ensureModules } from './ensure-modules.mjs';
import { runStages } from './run-stages.mjs';
import { lint } from './stages.mjs';

if (!(await ensureModules())) process.exit(1);
process.exitCode = (await runStages([lint])) ? 0 : 1;
