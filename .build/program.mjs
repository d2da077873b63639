// Bundles the program: a few files load in a fraction of the time that a thousand take.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Writes the entries (name to path below src/) and what they share into a folder. */
export const bundle = (entries, folder) =>
  build({
    root: here('..'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // Packages stay imports, but for the two that are hundreds of files each.
    ssr: { noExternal: ['kysely', 'zod'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, path]) => [name, here(`../src/${path}`)]),
        ),
        output: { chunkFileNames: '[name].js' },
      },
    },
  });

/** What modules of src/ export, bundled as the program is: the figures of the bench are of the code that ships. */
export async function importSource(...paths) {
  // In node_modules/, so that it finds the packages; what it loads lazily stays there until the end.
  const folder = here(
    `../node_modules/.cache/hyperv-${process.pid}-${paths.join('-').replaceAll('/', '.')}/`,
  );
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await bundle(Object.fromEntries(paths.map((path, index) => [`entry${index}`, path])), folder);
  const modules = await Promise.all(
    paths.map((_, index) => import(pathToFileURL(`${folder}entry${index}.js`).href)),
  );
  return Object.assign({}, ...modules);
}

/** The knowledge base that the build checked. */
export const builtBase = () => JSON.parse(readFileSync(here('../dist/knowledge.json'), 'utf8'));
