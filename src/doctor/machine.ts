import { existsSync, statfsSync, statSync } from 'node:fs';
import { type Check, notChecked, ok, problem, warning } from './check.ts';

/** The floor of package.json. */
const NODE_MAJOR = 20;
const NODE_MINOR = 19;

export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > NODE_MAJOR || (major === NODE_MAJOR && minor >= NODE_MINOR);
  return isEnough
    ? ok('Node', `It is version ${version}.`)
    : problem(
        'Node',
        `It is version ${version}; the bot needs ${NODE_MAJOR}.${NODE_MINOR} or newer.`,
        'Install a newer one.',
      );
}

const OTHERS = 0o077;

/** Whether the folder of the data is for its owner alone. */
export function checkFolder(folder: string): Check {
  const name = 'Data folder';
  if (!existsSync(folder)) return ok(name, `${folder} is made at the first start.`);
  if (process.platform === 'win32') return notChecked(name, 'Windows has no such rights to look at.');
  const open = statSync(folder).mode % 0o1000;
  if (open % (OTHERS + 1) === 0) return ok(name, `${folder} is for its owner alone.`);
  return warning(
    name,
    `Others on this machine may look into ${folder} (rights ${open.toString(8)}).`,
    `Run: chmod 700 ${folder}`,
  );
}

const MIB = 1024 * 1024;
const WARN_MIB = 512;
const PROBLEM_MIB = 64;

/** Whether there is room on the disk of a folder. */
export function checkDisk(folder: string): Check {
  const { bavail, bsize } = statfsSync(existsSync(folder) ? folder : '.');
  return roomOf(Math.floor((bavail * bsize) / MIB));
}

/** What so much room comes to. */
export function roomOf(freeMiB: number): Check {
  const found = `${freeMiB.toLocaleString('en-US')} MiB are free.`;
  const advice = 'Make room on the disk of DATA_DIR, or move it.';
  if (freeMiB < PROBLEM_MIB) return problem('Disk', found, advice);
  return freeMiB < WARN_MIB ? warning('Disk', found, advice) : ok('Disk', found);
}
