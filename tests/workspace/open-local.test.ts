import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openLocal } from '../../src/workspace/open-local.ts';

/** A port that something else listens on. */
async function takenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test.each(['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_CLIENT_ID', 'SLACK_API_URL'])(
  'beside %s it refuses to start, in one sentence',
  async (name) => {
    await expect(openLocal({ [name]: 'set' }, 0)).rejects.toThrow(
      `${name} is set, so the local workspace does not start beside it.`,
    );
  },
);

test('an empty setting, as in .env.example, is none', async () => {
  const workspace = await openLocal({ SLACK_BOT_TOKEN: '', PORT: '0' }, 0);
  if ('missing' in workspace) throw new Error(workspace.missing);
  expect(workspace.connection.host).toBe('127.0.0.1');
  await workspace.close();
});

test('a port that was asked for and is in use is one sentence', async () => {
  const port = await takenPort();
  await expect(openLocal({ PORT: String(port) }, port)).rejects.toThrow(`Port ${port} is in use.`);
});
