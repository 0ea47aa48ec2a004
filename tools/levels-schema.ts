// Writes `levels/level.schema.json` from the one schema of a level, so that an editor completes and
// checks a level file while it is typed. Run it after the schema changed; a test says when it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { levelSchema } from '../src/content/level-schema.ts';

const target = fileURLToPath(new URL('../levels/level.schema.json', import.meta.url));

/** Rules across fields (unique ids, one player) have no JSON Schema form; the reader holds them. */
export const levelJsonSchema = (): string =>
  `${JSON.stringify({ title: 'A level of 102 Tons', ...toJsonSchema(levelSchema, { ignoreActions: ['check'], typeMode: 'input' }) }, null, 2)}\n`;

export const isLevelJsonSchemaStale = (): boolean => readFileSync(target, 'utf8') !== levelJsonSchema();

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(target, levelJsonSchema());
  console.log('levels/level.schema.json is written.');
}
