// `node --import tsx tools/art/figure-parts.ts`: writes the figures for the page, where they stand large. The far
// side is left out: the page darkens it by the same rule as the atlas.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figureParts } from './figures.ts';

const TARGET = fileURLToPath(new URL('../../assets/art/figures.json', import.meta.url));

const rows = figureParts().map(
  ({ name, w, h, ax, ay, paths }) => `  ${JSON.stringify(name)}: ${JSON.stringify({ w, h, ax, ay, paths })}`,
);
writeFileSync(TARGET, `{\n${rows.join(',\n')}\n}\n`);
console.log(`${rows.length} parts`);
