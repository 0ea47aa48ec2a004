// Says in one sentence that Node is too old, before anything newer is loaded. Imported first by every
// command a visitor may type; without it an old Node dies in a stack trace.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const wanted = String(manifest.engines.node).replace('>=', '');
const [wantMajor = 0, wantMinor = 0] = wanted.split('.').map(Number);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < wantMajor || (major === wantMajor && minor < wantMinor)) {
  console.error(`102 Tons needs Node ${wanted} or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}
