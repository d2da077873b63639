import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { suites } from './suites/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'hyperv-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
describe('SQLite', () => {
  for (const suite of suites) {
    suite(async () => {
      count += 1;
      return { folder: join(folder, String(count)) };
    });
  }
});
