import { decodeText } from '../../decode-text.ts';
import type { World } from '../command-line.ts';
import { readFileOrSay } from '../read-file-or-say.ts';
import { csvRecords } from './csv-records.ts';

/** A host of many: what it is called in the summary, and what is known of it. */
export interface ManyHost {
  readonly name: string;
  readonly paste: string;
}

/** The hosts of these files and folders: every file is a paste, and of a CSV file every row below the first. */
export async function hostsOf(
  paths: readonly string[],
  world: Pick<World, 'readFile' | 'readInput' | 'listFolder'>,
): Promise<readonly ManyHost[]> {
  const hosts: ManyHost[] = [];
  for (const path of paths) {
    for (const file of (await world.listFolder(path)) ?? [path]) {
      const text = decodeText(await readFileOrSay(file, world));
      hosts.push(...(/\.csv$/i.test(file) ? rowsOf(file, text) : [{ name: file, paste: text }]));
    }
  }
  return hosts;
}

/** Each row with the head above it, as a table of one. */
function rowsOf(file: string, text: string): readonly ManyHost[] {
  const [head = '', ...rows] = csvRecords(text);
  return rows.map((row, index) => ({
    name: `${file}, row ${index + 2}: ${firstCell(row)}`,
    paste: `${head}\n${row}`,
  }));
}

/** Most tables begin with the name of the host. */
const firstCell = (row: string): string => (/^"?([^",;\t\n]{0,40})/.exec(row)?.[1] ?? '').trim();
