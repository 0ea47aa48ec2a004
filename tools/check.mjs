// `npm run check`: types, lint and unit tests, for the moment after an edit. Under a minute.
import './need-node.mjs';
import { ensureModules } from './ensure-modules.mjs';
import { runStages } from './run-stages.mjs';
import { lint, types, unit } from './stages.mjs';

if (!(await ensureModules())) process.exit(1);
process.exitCode = (await runStages([types, lint, unit])) ? 0 : 1;
