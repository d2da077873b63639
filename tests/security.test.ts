import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const textOf = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8');

const page = textOf('.github/SECURITY.md');
/** Rows of the threat model: the last column names a test file and, behind a colon, a test in it. */
const rows = page.split('\n').filter((line) => /^\| (?!-|threat )/.test(line));
const cited = [...page.matchAll(/`(tests\/[\w/.-]+\.ts)`: ([^;|]+?)(?=;|\s+\||$)/gm)].map(
  ([, file = '', name = '']) => ({ file, name: name.trim() }),
);

test('every threat names a test', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) expect(row).toMatch(/`tests\/[\w/.-]+\.ts`: \S/);
  // None was left out for its way of writing.
  expect(cited.length).toBe(page.match(/`tests\//g)?.length);
});

test.each(cited)('$file has the test "$name"', ({ file, name }) => {
  expect(existsSync(`${ROOT}/${file}`)).toBe(true);
  expect(textOf(file)).toContain(name);
});

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}
const locked: readonly (readonly [string, Locked])[] = Object.entries(
  JSON.parse(textOf('package-lock.json')).packages,
);
const production = locked.filter(([path, { dev }]) => path !== '' && dev !== true);

test('nothing that is installed for production runs a script when it is installed', () => {
  expect(production.length).toBeGreaterThan(50);
  expect(
    production.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path),
  ).toEqual([]);
});

test('what is installed for production is held by its checksum', () => {
  // Of packages for other machines the registry that wrote the file may have known no checksum; npm installs none of them here.
  const held = production.filter(([, { optional }]) => optional !== true);
  for (const [path, { resolved = 'https:', integrity }] of held) {
    expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-/)]);
    expect([path, resolved]).toEqual([path, expect.stringMatching(/^https:/)]);
  }
});

/** What each scope is for. https://docs.slack.dev/reference/scopes */
const USES: Readonly<Record<string, readonly string[]>> = {
  'chat:write': ['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'chat.delete'],
  'files:read': ['files.info'],
  'files:write': ['files.getUploadURLExternal', 'files.completeUploadExternal'],
  'channels:read': ['conversations.members', 'conversations.info'],
  'groups:read': ['conversations.members', 'conversations.info'],
};
/** Scopes of what Slack sends, by what the manifest asks for. */
const EVENTS: Readonly<Record<string, string>> = {
  'app_mentions:read': 'app_mention',
  'im:history': 'message.im',
};
/** Methods that need no scope of their own. */
const FREE = /^(?:views\.(?:open|push|publish|update)|chat\.getPermalink|auth\.test)$/;

const manifest = parse(textOf('manifest.yml'));
const scopes: readonly string[] = manifest.oauth_config.scopes.bot;
const called = new Set(
  readdirSync(`${ROOT}/src/slack`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...textOf(`src/slack/${file}`).matchAll(/\bclient\.((?:[a-z]+\.)+[a-zA-Z]+)\(/g)])
    .map((match) => match[1] ?? ''),
);

test.each(scopes)('the scope %s is used, and the README says what for', (scope) => {
  const isUsed =
    scope === 'commands'
      ? manifest.features.slash_commands.length > 0
      : EVENTS[scope] === undefined
        ? USES[scope]?.some((method) => called.has(method))
        : manifest.settings.event_subscriptions.bot_events.includes(EVENTS[scope]);
  expect(isUsed).toBe(true);
  expect(textOf('README.md')).toMatch(new RegExp(`^\\| \`${scope}\` +\\| \\S.*\\S +\\|$`, 'm'));
});

test('every method that the code calls has its scope', () => {
  expect(called.size).toBeGreaterThan(5);
  for (const method of called) {
    if (FREE.test(method)) continue;
    const needed = Object.keys(USES).filter((scope) => USES[scope]?.includes(method));
    expect([method, needed.length > 0 && needed.every((scope) => scopes.includes(scope))]).toEqual([
      method,
      true,
    ]);
  }
});
