import { afterAll, beforeAll, describe } from 'vitest';
import { suites } from './suites/index.ts';
import { type PostgresServer, startPostgres } from './support/postgres.ts';

let server: PostgresServer;
const START_MS = 60_000;
beforeAll(async () => {
  server = await startPostgres();
}, START_MS);
afterAll(() => server.stop());

describe('Postgres', () => {
  for (const suite of suites) suite(() => server.newDatabase());
});
