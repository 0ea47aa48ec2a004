// Every test but those of a real browser. Node is the usual place; a test of the screens opens with
// `@vitest-environment happy-dom`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    maxWorkers: 2,
    // Simulations over many seeds are slow on a shared core, and no test judges speed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
