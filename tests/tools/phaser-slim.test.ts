// The flags of Phaser's own build, decided in ours.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decideFlags } from '../../tools/phaser-slim.ts';

const source = new URL('../../node_modules/phaser/src/', import.meta.url);

it('keeps both renderers and drops the sound', () => {
  expect(decideFlags('if (typeof CANVAS_RENDERER && typeof WEBGL_RENDERER)')).toBe('if (true && true)');
  expect(decideFlags('if (typeof FEATURE_SOUND)')).toBe('if (false)');
});

it('leaves an ordinary typeof alone', () => {
  const code = "typeof x === 'string' && typeof Map && typeof Y === 'undefined'";
  expect(decideFlags(code)).toBe(code);
});

it('leaves no flag of the pinned Phaser undecided', () => {
  const undecided = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .flatMap(
      (path) =>
        decideFlags(readFileSync(new URL(path, source), 'utf8')).match(/\btypeof [A-Z]+_[A-Z_]+\b/g) ?? [],
    );
  expect(undecided).toEqual([]);
});
