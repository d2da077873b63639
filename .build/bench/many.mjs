// Times `hyperv check --many` on an inventory of ten thousand hosts, from the start of the process to its end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const HOSTS = 10_000;
const HEAD = 'Name,Manufacturer,Model,CPU,Sockets,MemoryGB,OS,VT,SLAT,DEP';
/** Their counts have no divisor in common, so that the machines differ. */
const MODELS = ['Dell Inc.,PowerEdge R740', 'HPE,ProLiant DL380 Gen10', 'Lenovo,ThinkSystem SR650'];
const PROCESSORS = [
  'Intel Xeon Gold 6130',
  'AMD EPYC 7313',
  'Intel(R) Xeon(R) CPU E5-2690 v4 @ 2.60GHz',
  'Intel Xeon Silver 4314',
];
const SYSTEMS = [
  'Windows Server 2022 Standard',
  'Windows Server 2019 Datacenter',
  'Microsoft Windows Server 2016 Standard',
  'Windows Server 2025 Datacenter',
  'Windows Server 2012 R2 Standard',
];
const ANSWERS = [
  'Yes,Yes,Yes',
  'Yes,Yes,',
  'No,Yes,Yes',
  ',,',
  'Yes,No,Yes',
  'enabled,yes,yes',
  'n/a,Yes,Yes',
];

const row = (number) => {
  const pick = (list) => list[number % list.length];
  const memoryGb = 64 + 32 * (number % 11);
  return [`hv${number}`, pick(MODELS), pick(PROCESSORS), '2', memoryGb, pick(SYSTEMS), pick(ANSWERS)].join(
    ',',
  );
};

/** Seconds of the whole process. */
export function manySeconds() {
  const folder = mkdtempSync(join(tmpdir(), 'hyperv-bench-'));
  const file = join(folder, 'hosts.csv');
  writeFileSync(file, [HEAD, ...Array.from({ length: HOSTS }, (_, index) => row(index + 1)), ''].join('\n'));
  const began = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, [CLI, 'check', '--many', file], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - began) / 1000;
  rmSync(folder, { recursive: true, force: true });
  if (!stdout.includes(`${HOSTS} hosts: `)) throw new Error(`check --many failed: ${stderr}`);
  return seconds;
}
