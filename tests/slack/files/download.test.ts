import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import nock from 'nock';
import { afterEach, expect, test } from 'vitest';
import { download } from '../../../src/slack/files/download.ts';

const FILES = 'https://files.slack.com';
const ADDRESS = `${FILES}/files-pri/T1-F1/host.txt`;
const SOURCE = { token: 'xoxb-tests' };
const TEXT = { 'content-type': 'text/plain' };

let server: Server | undefined;
afterEach(async () => {
  nock.cleanAll();
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** Slack's file host, with a body and what it says about it. */
const slackFile = (body: string | Buffer, headers: Readonly<Record<string, string>> = TEXT): nock.Scope =>
  nock(FILES, { reqheaders: { authorization: 'Bearer xoxb-tests' } })
    .get('/files-pri/T1-F1/host.txt')
    .reply(200, body, headers);

/** A file host of our own, for what depends on how the bytes come; gives the address of a file there. */
async function serve(listener: RequestListener): Promise<{ address: string; slackApiUrl: string }> {
  const own = createServer(listener);
  server = own;
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
  return { address: `${origin}/files-pri/F1/host.txt`, slackApiUrl: `${origin}/api/` };
}

test('a text file is fetched with the token', async () => {
  const asked = slackFile('Host Name: HV01');

  expect(await download(ADDRESS, SOURCE)).toEqual({ text: 'Host Name: HV01' });
  expect(asked.isDone()).toBe(true);
});

test.each([
  ['UTF-16 with a mark', Buffer.from('\uFEFFHost Name: HV01', 'utf16le')],
  ['UTF-8 with a mark', Buffer.from('\uFEFFHost Name: HV01')],
])('%s is decoded', async (_, body) => {
  slackFile(body);

  expect(await download(ADDRESS, SOURCE)).toEqual({ text: 'Host Name: HV01' });
});

test.each([
  'https://files.slack.com.evil.test/x',
  'https://files.slack.com@evil.test/x',
  'https://files.slack.com:8443/x',
  'http://files.slack.com/x',
])('nothing is asked of %s', async (address) => {
  const { origin, pathname } = new URL(address);
  const asked = nock(origin).get(pathname).reply(200, 'stolen', TEXT);

  expect(await download(address, SOURCE)).toEqual({ refusal: 'outside' });
  expect(asked.isDone()).toBe(false);
});

test.each(['https://evil.test/x', `${FILES}/login`])('a redirect to %s is not followed', async (location) => {
  nock(FILES).get('/files-pri/T1-F1/host.txt').reply(302, '', { location });
  const { origin, pathname } = new URL(location);
  const target = nock(origin).get(pathname).reply(200, 'stolen', TEXT);

  expect(await download(ADDRESS, SOURCE)).toEqual({ refusal: 'unseen' });
  expect(target.isDone()).toBe(false);
});

test.each([
  [401, 'unseen'],
  [403, 'unseen'],
  [404, 'unseen'],
  [500, 'failed'],
])('status %i is told as %s', async (status, refusal) => {
  nock(FILES).get('/files-pri/T1-F1/host.txt').reply(status, 'no', TEXT);

  expect(await download(ADDRESS, SOURCE)).toEqual({ refusal });
});

test.each([
  ['that says so', { 'content-type': 'text/html; charset=utf-8' }],
  ['that says it is text', TEXT],
])('a page of HTML %s is the sign-in page', async (_, headers) => {
  slackFile('\n<!DOCTYPE html><title>Sign in</title>', headers);

  expect(await download(ADDRESS, SOURCE)).toEqual({ refusal: 'unseen' });
});

test.each([
  ['zero bytes', Buffer.from('Host\u0000Name')],
  ['a PDF', Buffer.from('%PDF-1.7\nHost Name')],
  ['a zip archive', Buffer.from('PK\u0003\u0004 Host Name')],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
])('%s under the name of a text file is no text', async (_, body) => {
  slackFile(body);

  expect(await download(ADDRESS, SOURCE)).toEqual({ refusal: 'not-text' });
});

test('a file that says it is too large is not fetched', async () => {
  const { address, slackApiUrl } = await serve((_, response) => {
    response.writeHead(200, { ...TEXT, 'content-length': '600000' });
    response.write('Host Name: HV01');
  });

  expect(await download(address, { ...SOURCE, slackApiUrl })).toEqual({ refusal: 'too-large' });
});

test('a file without an end is left where it is too large', async () => {
  let sent = 0;
  const { address, slackApiUrl } = await serve((_, response) => {
    response.writeHead(200, TEXT);
    const chunk = 'x'.repeat(64 * 1024);
    const more = (): void => {
      sent += chunk.length;
      if (response.write(chunk)) setImmediate(more);
      else response.once('drain', more);
    };
    more();
    response.on('error', () => undefined);
  });

  expect(await download(address, { ...SOURCE, slackApiUrl })).toEqual({ refusal: 'too-large' });
  expect(sent).toBeLessThan(50 * 1024 * 1024);
});

test('a packed file counts as what it holds', async () => {
  const packed = gzipSync('x'.repeat(5 * 1024 * 1024));
  const { address, slackApiUrl } = await serve((_, response) => {
    response.writeHead(200, { ...TEXT, 'content-encoding': 'gzip' }).end(packed);
  });

  expect(await download(address, { ...SOURCE, slackApiUrl })).toEqual({ refusal: 'too-large' });
});

test.each([
  ['256 KB of UTF-8 are read', Buffer.from('x'.repeat(256 * 1024)), 'text'],
  ['one byte more is too large', Buffer.from('x'.repeat(256 * 1024 + 1)), 'refusal'],
  ['the same text in UTF-16 is read', Buffer.from(`\uFEFF${'x'.repeat(256 * 1024)}`, 'utf16le'), 'text'],
  [
    'and one sign more is too large',
    Buffer.from(`\uFEFF${'x'.repeat(256 * 1024 + 1)}`, 'utf16le'),
    'refusal',
  ],
])('%s', async (_, body, outcome) => {
  slackFile(body);

  expect(Object.keys(await download(ADDRESS, SOURCE))).toEqual([outcome]);
});

test.each([
  ['its first byte', false],
  ['its last byte', true],
])('a file is given up that does not send %s in time', async (_, begins) => {
  const { address, slackApiUrl } = await serve((_request, response) => {
    if (begins) response.writeHead(200, TEXT).write('Host Name');
  });

  expect(await download(address, { ...SOURCE, slackApiUrl, timeoutMs: 100 })).toEqual({ refusal: 'slow' });
});

test('a connection that breaks is told', async () => {
  const { address, slackApiUrl } = await serve((request) => request.socket.destroy());

  expect(await download(address, { ...SOURCE, slackApiUrl })).toEqual({ refusal: 'failed' });
});
