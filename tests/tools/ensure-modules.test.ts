// Whether the installed packages are the locked ones.
import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../tools/ensure-modules.mjs';

const locked = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b-other-platform': { version: '1.0.0', optional: true },
};

describe('packages', () => {
  it('are in place without the binaries of other platforms', () => {
    expect(isInstalled(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  });

  it('are not in place at another version', () => {
    expect(isInstalled(locked, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  });

  it('are not in place when one is missing, or an install broke off', () => {
    expect(isInstalled(locked, {})).toBe(false);
    expect(isInstalled(locked, null)).toBe(false);
  });
});
