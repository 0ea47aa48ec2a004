// `npm start`: from a fresh clone to the game in a browser, with nothing but Node.
// Options: --no-open, --port N (0 for any free port).
import './need-node.mjs';
import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { rootFolder } from './run-bin.mjs';
import { serveUntilStopped } from './serve-until-stopped.mjs';
import { USUAL_PORT } from './start-options.mjs';

await serveUntilStopped({
  name: '102 Tons',
  folder: join(rootFolder, 'dist'),
  usualPort: USUAL_PORT,
  ensure: ensureBuild,
});
