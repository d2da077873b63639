import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SECRET_SETTINGS, withSecretsFromFiles } from '../src/environment.ts';

function secretFile(content: string, mode = 0o600): string {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-secret-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'secret');
  writeFileSync(file, content);
  chmodSync(file, mode);
  return file;
}

test.each(SECRET_SETTINGS)('%s comes from a file, without the new line at its end', (name) => {
  for (const end of ['', '\n', '\r\n']) {
    const { env, warnings } = withSecretsFromFiles({
      [`${name}_FILE`]: secretFile(`xoxb-1 2${end}`),
      PORT: '1',
    });
    expect(env).toMatchObject({ [name]: 'xoxb-1 2', PORT: '1' });
    expect(warnings).toEqual([]);
  }
});

test.each([
  [
    { SLACK_BOT_TOKEN: 'xoxb-hidden', SLACK_BOT_TOKEN_FILE: '/x' },
    /^SLACK_BOT_TOKEN and SLACK_BOT_TOKEN_FILE are both set\.$/,
  ],
  [
    { DATABASE_URL_FILE: '/none/secret' },
    /^DATABASE_URL_FILE is \/none\/secret, which could not be read \(ENOENT\)\.$/,
  ],
  [{ DATABASE_URL_FILE: '/' }, /which could not be read \(EISDIR\)\.$/],
])('%j is one sentence that repeats no secret', (env, sentence) => {
  expect(() => withSecretsFromFiles(env)).toThrow(
    expect.objectContaining({ name: 'UserError', message: expect.stringMatching(sentence) }),
  );
});

test('an empty file is one sentence', () => {
  expect(() => withSecretsFromFiles({ SLACK_APP_TOKEN_FILE: secretFile(' \n') })).toThrow(
    /which is empty\.$/,
  );
});

test('a file that everybody can read is warned of, without its content', () => {
  const file = secretFile('xoxb-hidden', 0o644);
  expect(withSecretsFromFiles({ SLACK_BOT_TOKEN_FILE: file }).warnings).toEqual([
    `Everybody on this machine can read ${file} (SLACK_BOT_TOKEN_FILE). Run: chmod o-rwx ${file}`,
  ]);
});

test('without files nothing is changed', () => {
  expect(withSecretsFromFiles({ SLACK_BOT_TOKEN: 'a', SLACK_BOT_TOKEN_FILE: ' ' })).toEqual({
    env: { SLACK_BOT_TOKEN: 'a', SLACK_BOT_TOKEN_FILE: ' ' },
    warnings: [],
  });
});
