// The schema an editor reads is the one the game checks against.
import { expect, it } from 'vitest';
import { isLevelJsonSchemaStale, levelJsonSchema } from '../../tools/levels-schema.ts';

it('levels/level.schema.json is what the schema of today generates (npm run levels:schema)', () => {
  expect(isLevelJsonSchemaStale()).toBe(false);
});

it('the generated schema turns unknown fields away', () => {
  const schema = JSON.parse(levelJsonSchema()) as { additionalProperties: unknown; required: string[] };
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).not.toContain('$schema');
});
