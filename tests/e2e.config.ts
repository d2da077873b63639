import { defineConfig } from 'vitest/config';

/** The local workspace in a real browser. Apart from the other tests: it takes about a minute and needs Chromium. */
export default defineConfig({
  test: {
    dir: 'tests/workspace/e2e',
    include: ['**/*.e2e.ts'],
    globalSetup: ['tests/workspace/e2e/support/build-page.mjs'],
    environment: 'node',
    // One browser at a time is enough for a small machine.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
