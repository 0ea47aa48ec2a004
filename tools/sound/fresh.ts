// Says whether the committed sprite still belongs to the recipes: a hash of everything that shapes a sample.
// Spaces and line ends are left out, so that a formatter cannot make a sound old.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(HERE, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();

const shapingFiles = (): readonly string[] => [
  ...filesIn('dsp'),
  ...filesIn('recipes'),
  'book.ts',
  'encode.ts',
  'recipe.ts',
  'sprite.ts',
];

export const hashRecipes = (): string => {
  const hash = createHash('sha256');
  for (const file of shapingFiles()) {
    hash.update(file);
    hash.update(readFileSync(join(HERE, file), 'utf8').replaceAll(/\s+/g, ''));
  }
  return hash.digest('hex').slice(0, 16);
};
