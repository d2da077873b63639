import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What npm would publish. */
function packed(): readonly string[] {
  const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [whole]: { files: { path: string }[] }[] = JSON.parse(out);
  return (whole?.files ?? []).map(({ path }) => path);
}

test('the package has the program, the base and the manifest, and nothing of this machine', () => {
  const files = packed();
  expect(files).toEqual(
    expect.arrayContaining([
      'package.json',
      'README.md',
      'LICENSE',
      'manifest.yml',
      'dist/start.js',
      'dist/cli.js',
      'dist/knowledge.json',
      'dist/workspace-page/index.html',
    ]),
  );
  const others = files.filter(
    (file) =>
      !/^(?:dist\/.*\.js|dist\/knowledge\.json|dist\/workspace-page\/.*\.(?:html|css|svg)|package\.json|README\.md|LICENSE|manifest\.yml)$/.test(
        file,
      ),
  );
  expect(others).toEqual([]);
  expect(files.filter((file) => readFileSync(ROOT + file, 'utf8').includes(ROOT))).toEqual([]);
});

test('nothing that runs in production has an install script', () => {
  const {
    packages,
  }: { packages: Record<string, { dev?: boolean; devOptional?: boolean; hasInstallScript?: boolean }> } =
    JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8'));
  const scripted = Object.entries(packages)
    .filter(([path, { dev, hasInstallScript }]) => path !== '' && hasInstallScript === true && dev !== true)
    .map(([path]) => path);
  expect(scripted).toEqual([]);
});

test('the fonts that pictures are drawn with come with a dependency of production', () => {
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  expect(dependencies).toHaveProperty('dejavu-fonts-ttf');
});
