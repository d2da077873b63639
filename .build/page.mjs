// Builds the page of the local workspace into dist/workspace-page/.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export const buildPage = () =>
  build({
    root: here('../src/workspace/page'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: here('../dist/workspace-page'),
      emptyOutDir: true,
      // The page's own rules forbid data: addresses, and its one large library is no reason to warn.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  });
