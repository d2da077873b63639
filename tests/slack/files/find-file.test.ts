import type { webApi } from '@slack/bolt';
import { expect, test, vi } from 'vitest';
import { kindOfFile } from '../../../src/slack/files/file-kind.ts';
import { findFile } from '../../../src/slack/files/find-file.ts';

type File = Readonly<Record<string, unknown>>;

const URL = 'https://files.slack.com/files-pri/T1-F1/host.txt';
const HOST: File = {
  id: 'F1',
  name: 'host.txt',
  mimetype: 'text/plain',
  mode: 'hosted',
  size: 2000,
  url_private: URL,
};

/** A client that answers with these files in turn, the last one again and again; an error is thrown. */
function clientWith(...answers: readonly (File | Error)[]): {
  client: webApi.WebClient;
  info: ReturnType<typeof vi.fn>;
} {
  const left = [...answers];
  const info = vi.fn<(asked: unknown) => Promise<unknown>>(async () => {
    const answer = left.length > 1 ? left.shift() : left[0];
    if (answer instanceof Error) throw answer;
    return { ok: true, file: answer };
  });
  return { client: { files: { info } } as unknown as webApi.WebClient, info };
}

const noWait = async (): Promise<void> => undefined;
const slackError = (error: string): Error => Object.assign(new Error(error), { data: { ok: false, error } });

test('the file is asked for by its id alone', async () => {
  const { client, info } = clientWith(HOST);

  expect(await findFile(client, 'F1', noWait)).toEqual({ name: 'host.txt', url: URL });
  expect(info.mock.calls).toEqual([[{ file: 'F1' }]]);
});

test('the address for downloads is preferred', async () => {
  const { client } = clientWith({ ...HOST, url_private_download: `${URL}?download=1` });

  expect((await findFile(client, 'F1', noWait)).url).toBe(`${URL}?download=1`);
});

test('an address that is not there yet is waited for: half a second, one, two', async () => {
  const { url_private: _, ...early } = HOST;
  const waits: number[] = [];
  const { client } = clientWith(early, { ...early, file_access: 'check_file_info' }, early, HOST);

  const found = await findFile(client, 'F1', async (ms) => waits.push(ms));

  expect(found.url).toBe(URL);
  expect(waits).toEqual([500, 1000, 2000]);
});

test('a file that never gets an address is not seen', async () => {
  const { client, info } = clientWith({ id: 'F1', file_access: 'check_file_info' });

  expect(await findFile(client, 'F1', noWait)).toEqual({ name: '', refusal: 'unseen' });
  expect(info).toHaveBeenCalledTimes(4);
});

test.each([
  ['stored elsewhere by its mode', { mode: 'external' }, 'outside'],
  ['stored elsewhere', { is_external: true }, 'outside'],
  ['a picture', { mimetype: 'image/png' }, 'picture'],
  ['a PDF', { mimetype: 'application/pdf' }, 'not-text'],
  ['a page of HTML', { mimetype: 'text/html' }, 'not-text'],
  ['a program', { mimetype: 'application/octet-stream', name: 'host.exe' }, 'not-text'],
  ['too large', { size: 600_000 }, 'too-large'],
  ['shown to others only', { file_access: 'access_denied' }, 'unseen'],
])('a file that is %s is refused before it is fetched', async (_, words, refusal) => {
  const { client } = clientWith({ ...HOST, ...words });

  expect(await findFile(client, 'F1', noWait)).toMatchObject({ refusal });
  expect(await findFile(client, 'F1', noWait)).not.toHaveProperty('url');
});

test.each([
  ['missing_scope', 'unseen'],
  ['file_not_found', 'unseen'],
  ['internal_error', 'failed'],
])('the error %s is told as %s', async (error, refusal) => {
  const { client } = clientWith(slackError(error));

  expect(await findFile(client, 'F1', noWait)).toEqual({ name: '', refusal });
});

test.each([
  [{ name: 'host.txt', mimetype: 'text/plain' }, 'text'],
  [{ name: 'host.csv', mimetype: 'text/csv' }, 'text'],
  [{ name: 'facts.json', mimetype: 'application/json' }, 'text'],
  [{ name: 'report.nfo', mimetype: 'application/octet-stream' }, 'text'],
  [{ name: 'report.nfo', mimetype: '' }, 'text'],
  [{ name: '-.ps1', mimetype: 'application/octet-stream', mode: 'snippet' }, 'text'],
  [{ name: 'shot.png', mimetype: 'image/png' }, 'picture'],
  [{ name: 'shot.svg', mimetype: 'image/svg+xml' }, 'picture'],
  [
    {
      name: 'host.docx',
      mimetype: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    'not-text',
  ],
  [{ name: 'host.rtf', mimetype: 'text/rtf' }, 'not-text'],
  [{ name: 'host.txt.exe', mimetype: 'application/octet-stream' }, 'not-text'],
  [{ name: 'canvas', mimetype: 'application/vnd.slack-docs' }, 'not-text'],
])('%j is taken for %s', (file, kind) => {
  expect(kindOfFile(file)).toBe(kind);
});
