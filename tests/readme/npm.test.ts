import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { npmCommands, optionsOfScripts, ROOT, textOf } from './support/documents.ts';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'));

/** Commands of npm itself. */
const OF_NPM = ['npm ci', 'npm install'];

/** Where what a command runs is run already: the file, and the words there that run it. */
const RUN_BY: Readonly<Record<string, readonly [file: string, words: string]>> = {
  'npm ci': ['.ci/run', 'npm ci --no-audit'],
  'npm test': ['.ci/run', 'npm test -- --reporter=default'],
  // A short run: all kills take minutes.
  'npm run chaos': ['.ci/run', 'npm run --silent chaos -- --kills'],
  'npm run e2e': ['.ci/run', 'npm run --silent e2e'],
  // `npm ci` runs it before everything else.
  'npm run build': ['.build/prepare.mjs', "import('./build.mjs')"],
  // From its source: it needs no build then.
  'npm start': ['tests/slack/support/started.ts', 'src/start.ts'],
};

/** What no test runs: minutes of load on a machine that has to be idle. It is parsed here, and what it imports is there. */
const TOO_LONG = ['npm run bench'];

const MANIFEST = 'npm run manifest -- https://your.host';
const RUN_HERE = ['npm run check', 'npm run dev', MANIFEST];

const nameOf = (command: string): string => /^npm (?:run )?(?:--silent )?([\w:]+)/.exec(command)?.[1] ?? '';
const scriptOf = (command: string): string => scripts[nameOf(command)] ?? '';

test('every command of npm in the documents is run somewhere, or too long for that', () => {
  const known = [...OF_NPM, ...Object.keys(RUN_BY), ...TOO_LONG, ...RUN_HERE];
  expect([...new Set(known)].toSorted()).toEqual(npmCommands.toSorted());
});

test.each(npmCommands.filter((command) => !OF_NPM.includes(command)))(
  '%s has a script and its file',
  (command) => {
    expect(scriptOf(command)).not.toBe('');
    const files = scriptOf(command).match(/[\w./-]+\.m?[jt]s\b/g) ?? [];
    // dist/ is made of src/ by the build.
    for (const file of files)
      expect(existsSync(ROOT + file.replace(/^dist\/(.*)\.js$/, 'src/$1.ts'))).toBe(true);
  },
);

test.each(Object.entries(RUN_BY))('%s is run where the table says', (_command, [file, words]) => {
  expect(textOf(file)).toContain(words);
});

test('npm run check is made of what .ci/run runs', () => {
  const parts = scriptOf('npm run check').split(' && ');
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts) expect(textOf('.ci/run')).toMatch(new RegExp(`(?:^| )${part}(?: |$)`, 'm'));
});

test.each(TOO_LONG)('%s can be parsed, and what it imports is there', (command) => {
  const [script = ''] = /\.build\/\w+\.mjs/.exec(scriptOf(command)) ?? [];
  execFileSync(process.execPath, ['--check', ROOT + script]);
  const imported = [...textOf(script).matchAll(/from '(\.\/[^']+)'/g)].map(([, file = '']) => file);
  expect(imported.length).toBeGreaterThan(3);
  expect(imported.filter((file) => !existsSync(join(ROOT, '.build', file)))).toEqual([]);
});

test('the options that the documents pass to a script are read there', () => {
  expect(optionsOfScripts.length).toBeGreaterThan(0);
  for (const option of optionsOfScripts) expect(textOf('.build/chaos.mjs')).toContain(`'${option}'`);
});

test(`${MANIFEST} writes manifest.http.yml with that address`, () => {
  const folder = newFolder();
  // It writes beside itself, where the operator may have one.
  mkdirSync(join(folder, '.build'));
  symlinkSync(`${ROOT}node_modules`, join(folder, 'node_modules'));
  for (const file of ['.build/manifest.mjs', 'manifest.yml']) copyFileSync(ROOT + file, join(folder, file));
  const [, script = ''] = scriptOf(MANIFEST).split(' ');
  execFileSync(process.execPath, [script, ...MANIFEST.split(' ').slice(4)], { cwd: folder });
  const written = readFileSync(join(folder, 'manifest.http.yml'), 'utf8');
  expect(written).toContain('request_url: https://your.host/slack/events');
  expect(written).toContain('- https://your.host/slack/oauth_redirect');
});

test('npm run dev starts the bot, which says what is wrong with its settings', async () => {
  const [program = '', ...words] = scriptOf('npm run dev').split(' ');
  const child: ChildProcess = spawn(
    `${ROOT}node_modules/.bin/${program}`,
    words.map((word) => (word.startsWith('src/') ? ROOT + word : word)),
    {
      cwd: newFolder(),
      env: { PATH: process.env.PATH, SLACK_BOT_TOKEN: 'wrong' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = await new Promise<string>((resolve) => {
    let all = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      all += chunk;
      if (all.includes('\n')) resolve(all);
    });
    child.once('exit', () => resolve(all));
  });
  expect(said).toContain('SLACK_BOT_TOKEN');
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
