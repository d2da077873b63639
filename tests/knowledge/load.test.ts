import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadBase } from '../../src/knowledge/load.ts';
import { BASE_FOLDER } from '../base.ts';

const folders: string[] = [];

/** A copy of the real base in which one file is replaced. */
function spoiled(file: string, text: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'base-')), 'knowledge');
  folders.push(join(folder, '..'));
  mkdirSync(folder, { recursive: true });
  cpSync(BASE_FOLDER, folder, { recursive: true });
  writeFileSync(join(folder, file), text);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('the real base passes every check', () => {
  expect(loadBase(BASE_FOLDER).facts.length).toBeGreaterThan(30);
});

test('a key that does not exist is refused with file, line and column', () => {
  const text =
    '- id: a.b\n  statement: A thing of the host.\n  subject: host\n  unit: count\n  colour: red\n  values: []\n';
  expect(() => loadBase(spoiled('facts/extra.yml', text))).toThrow(
    /knowledge\/facts\/extra\.yml:1:3 {2}a\.b: : Unrecognized key: "colour"/,
  );
});

test('a wrong value points at its own line', () => {
  const text =
    '- id: a.b\n  statement: A thing of the host.\n  subject: host\n  unit: furlongs\n  values: []\n';
  expect(() => loadBase(spoiled('facts/extra.yml', text))).toThrow(
    /knowledge\/facts\/extra\.yml:4:9 {2}a\.b: unit: Invalid option/,
  );
});

test('text that is not YAML is refused with its place', () => {
  expect(() => loadBase(spoiled('edition.yml', 'version: [1, 2\n'))).toThrow(
    /knowledge\/edition\.yml:\d+:\d+/,
  );
});
