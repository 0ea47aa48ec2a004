// The policy of a page: its own scripts by their hash, nobody else's, and as much of the world as its place needs.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cspFor, SERVED, withPolicy } from '../../tools/content-policy.ts';

const SCRIPT = "addEventListener('error', () => {\n  // $& and > and \"\n});";
const PAGE = `<!doctype html><html><head>
    <meta charset="utf-8" />
    <style>html { color: red }</style>
    <script type="module" crossorigin src="./a.js"></script>
  </head><body><script>${SCRIPT}</script></body></html>`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The sources of one directive. */
const allowed = (policy: string, directive: string): readonly string[] =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${directive} `))
    ?.split(' ')
    .slice(1) ?? [];

describe('the content policy', () => {
  it('names each script and style inside the page by its hash, and no other way in', () => {
    const policy = cspFor(PAGE, SERVED);
    expect(allowed(policy, 'script-src')).toEqual(["'self'", hashOf(SCRIPT)]);
    expect(allowed(policy, 'style-src')).toEqual(["'self'", hashOf('html { color: red }')]);
    expect(policy).not.toMatch(/unsafe|\*|http/);
  });

  it('opens the line only as far as the place needs', () => {
    const connects = (connect: 'none' | 'self' | 'store') =>
      allowed(cspFor(PAGE, { connect, files: 'served' }), 'connect-src');
    expect(connects('none')).toEqual(["'none'"]);
    expect(connects('self')).not.toContain('https:');
    expect(connects('store')).toEqual(expect.arrayContaining(["'self'", 'https:']));
  });

  it('lets a page from a file have nothing it does not carry, or does not lie beside it', () => {
    const inside = cspFor(PAGE, { connect: 'none', files: 'inside' });
    expect(allowed(inside, 'default-src')).toEqual(["'none'"]);
    expect(allowed(inside, 'script-src')).toEqual([hashOf(SCRIPT)]);
    expect(allowed(inside, 'font-src')).toEqual(['data:']);
    const stick = cspFor(PAGE, { connect: 'none', files: 'stick' });
    expect(allowed(stick, 'script-src')).toEqual(['file:', hashOf(SCRIPT)]);
  });

  it('stands before everything the page loads, once, and changes nothing else', () => {
    const first = withPolicy(PAGE, SERVED);
    const second = withPolicy(first, { connect: 'none', files: 'served' });
    const meta = /\s*<meta http-equiv[^>]*>/g;
    expect(first.indexOf('http-equiv')).toBeLessThan(first.indexOf('<style>'));
    expect(second.match(meta)).toHaveLength(1);
    expect(second).toContain("connect-src 'none'");
    expect(second.replace(meta, '')).toBe(PAGE);
  });

  it('refuses a page that does not say its letters', () => {
    expect(() => withPolicy('<html></html>', SERVED)).toThrow(/letters/);
  });
});
