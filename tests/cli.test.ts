import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hyperv(words: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', CLI, ...words], {
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const SYSTEMINFO_TAIL = `OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Manufacturer:       Dell Inc.
System Model:              PowerEdge R650xs
System Type:               x64-based PC
Total Physical Memory:     261,702 MB
Hyper-V Requirements:      VM Monitor Mode Extensions: Yes
                           Virtualization Enabled In Firmware: FIRMWARE
                           Second Level Address Translation: SLAT
                           Data Execution Prevention Available: Yes
`;
const paste = (firmware: string, slat: string): string =>
  SYSTEMINFO_TAIL.replace('FIRMWARE', firmware).replace('SLAT', slat);

test.each([
  [0, 'ready', paste('Yes', 'Yes')],
  [1, 'needs-action', paste('No', 'Yes')],
  [2, 'not-ready', paste('Yes', 'No')],
  [3, 'cannot-tell', 'R730, dual 2690v4, 256 gigs, quad port intel'],
])('exit code %d means %s', (code, verdict, input) => {
  const run = hyperv(['check', '--json', '-'], input);
  expect(run.code).toBe(code);
  expect(JSON.parse(run.out)).toMatchObject({ schema: 1, verdict });
});

test('a file, another release and open folds', () => {
  const file = join(folder, 'host.txt');
  writeFileSync(file, paste('Yes', 'Yes'));
  const { code, out } = hyperv(['check', '--for', '2019', '--all', file]);
  expect(code).toBe(0);
  expect(out).toMatch(/^READY .*Windows Server 2019/);
  expect(out).toContain('Second Level Address Translation: Yes');
});

test.each([
  ['an empty paste', ['check'], '', /The paste is empty\./],
  ['a file that is not there', ['check', 'missing.txt'], '', /missing\.txt could not be read \(ENOENT\)\./],
  ['a release that does not exist', ['check', '--for', '2021', '-'], 'R730', /"2021" is not a release/],
  ['an unknown option', ['check', '--colour'], '', /Unknown option '--colour'/],
  ['two files', ['check', 'a', 'b'], '', /check reads one file; 2 were given\./],
  ['an unknown command', ['chek'], '', /Did you mean check\?/],
  ['a paste over the limit', ['check', '-'], 'x'.repeat(300_000), /The paste is larger than 256 KB\./],
])('%s is wrong usage', (_name, words, input, message) => {
  const { code, err, out } = hyperv(words, input);
  expect([code, out]).toEqual([64, '']);
  expect(err.replaceAll('\n', ' ')).toMatch(message);
});

test('chat answers and ends at the end of the input', () => {
  const { code, out } = hyperv(['chat'], 'check R730, dual 2690v4, 256 gigs\n');
  expect(code).toBe(0);
  expect(out).toMatch(/CANNOT TELL /);
});
