import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { factsAsLines } from '../../../src/answers/facts-as-lines.ts';
import { type Bot, createBot } from '../../../src/bot.ts';
import { runCommandLine } from '../../../src/terminal/command-line.ts';
import type { Threads } from '../../../src/terminal/many/judge-in-threads.ts';
import { knowledge } from '../../base.ts';
import { noOperations } from '../no-operations.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What the command line has written, by the name of the file. */
export const written = new Map<string, string | Uint8Array>();

/** Runs `hyperv` with files that stand in memory. */
export async function hyperv(
  words: readonly string[],
  input = '',
  files: Record<string, string> = {},
  bot: Bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
    throw error;
  }),
  threads?: Threads,
): Promise<Run> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(output), text(errors)]);
  const code = await runCommandLine(words, {
    openBot: async () => bot,
    ...(threads === undefined ? {} : { threads }),
    factLines: async () => factsAsLines(knowledge),
    readFile: async (file) => {
      const found = files[file];
      if (found === undefined) throw Object.assign(new Error(file), { code: 'ENOENT' });
      return Buffer.from(found);
    },
    listFolder: async (path) => {
      const inside = Object.keys(files).filter((file) => file.startsWith(`${path}/`));
      return inside.length === 0 ? undefined : inside;
    },
    writeFile: async (file, content) => {
      if (file.startsWith('/nowhere')) throw Object.assign(new Error(file), { code: 'ENOENT' });
      written.set(file, content);
    },
    operations: noOperations,
    toPng: async (svg) => Buffer.from(`PNG of ${svg}`),
    readInput: async () => Buffer.from(input),
    input: Readable.from([input]),
    output,
    errors,
  });
  output.end();
  errors.end();
  const [out, err] = await printed;
  return { code, out, err };
}

/** The report of a server by its firmware. */
export const paste = (
  firmware: string,
  slat: string,
): string => `OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Manufacturer:       Dell Inc.
System Model:              PowerEdge R650xs
System Type:               x64-based PC
Total Physical Memory:     261,702 MB
Hyper-V Requirements:      VM Monitor Mode Extensions: Yes
                           Virtualization Enabled In Firmware: ${firmware}
                           Second Level Address Translation: ${slat}
                           Data Execution Prevention Available: Yes
`;
