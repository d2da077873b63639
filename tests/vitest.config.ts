import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'tests',
    include: ['**/*.test.ts'],
    globalSetup: ['tests/global-setup.ts'],
    setupFiles: ['tests/setup.ts'],
    environment: 'node',
    // Tests share no state, so a fresh set of modules for each file would only cost time.
    isolate: false,
    restoreMocks: true,
    // A shared machine may be ten times as slow as a quiet one.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
