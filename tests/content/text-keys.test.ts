// Every text a screen asks for exists. Otherwise a reader would meet a key in brackets, in one language
// or in all, on the one screen nobody opened.
import { describe, expect, it } from 'vitest';
import { sourceFiles, walkTree } from '../support/source-files.ts';
import { readTexts, textFiles } from '../support/texts.ts';

const keys = textFiles('en').flatMap((file) => readTexts('en', file).map((message) => message.key));
const known = new Set(keys);
const namespaces = new Set(keys.map((key) => key.split('.')[0] ?? ''));

const looksLikeKey = (text: string): boolean =>
  /^[a-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/.test(text) &&
  // The name of a file is no key.
  !text.endsWith('.json') &&
  namespaces.has(text.split('.')[0] ?? '');

type Quasi = { readonly value: { readonly cooked: string } };

/** A template such as `refusal.${reason}` as a pattern, or null where it is no key of ours. */
const patternOf = (quasis: readonly Quasi[]): string | null => {
  const parts = quasis.map((quasi) => quasi.value.cooked);
  const first = parts[0] ?? '';
  if (!/^[a-z][A-Za-z0-9-]*\.[A-Za-z0-9.-]*$/.test(first) || !namespaces.has(first.split('.')[0] ?? ''))
    return null;
  return parts.every((part) => /^[A-Za-z0-9.-]*$/.test(part)) ? parts.join('*') : null;
};

const matches = (pattern: string): boolean => {
  const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[A-Za-z0-9.-]+')}$`);
  return keys.some((key) => expression.test(key));
};

const asked = sourceFiles()
  .filter((file) => /^(?:ui|session|classroom|sound|platform|i18n|content|[a-z-]+\.tsx?$)/.test(file.path))
  .flatMap((file) => {
    const found: { readonly path: string; readonly key: string }[] = [];
    walkTree(file.program, (node) => {
      if (node['type'] === 'Literal' && typeof node['value'] === 'string' && looksLikeKey(node['value'])) {
        found.push({ path: file.path, key: node['value'] });
      }
      const pattern =
        node['type'] === 'TemplateLiteral' ? patternOf(node['quasis'] as readonly Quasi[]) : null;
      if (pattern !== null) found.push({ path: file.path, key: pattern });
    });
    return found;
  });

describe('texts asked for in the sources', () => {
  it('are many enough to have been seen', () => {
    expect(asked.length).toBeGreaterThan(50);
  });

  it('all exist', () => {
    const missing = asked.filter(({ key }) => (key.includes('*') ? !matches(key) : !known.has(key)));
    expect(missing.map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
  });
});
