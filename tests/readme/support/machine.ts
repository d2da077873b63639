import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { factsAsLines } from '../../../src/answers/facts-as-lines.ts';
import { type Bot, createBot } from '../../../src/bot.ts';
import type { Keeping } from '../../../src/commands/command.ts';
import { createOperations } from '../../../src/operations.ts';
import { toPng } from '../../../src/png.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { runCommandLine } from '../../../src/terminal/command-line.ts';
import { knowledge } from '../../base.ts';
import type { Run } from '../../terminal/support/run.ts';
import { FILES, READY } from './pastes.ts';

/** The list that the README ticks. */
const LIST_ID = 'jvhthztu';
const TODAY = '2026-11-22';

/** A folder that stands for a disk, with the files of the examples and a database of its own. */
export interface Machine {
  /** Runs a command of the program, as it would be typed in a shell. What is not understood goes the program's own way. */
  run(command: string, input?: string): Promise<Run>;
  /** Of a file that a command has written. */
  read(file: string): Promise<Buffer>;
  /** Has the next command find no database. */
  removeDatabase(): void;
}

/** It is gone at the end of the test. */
export function openMachine(): Machine {
  const disk = mkdtempSync(join(tmpdir(), 'hyperv-readme-'));
  onTestFinished(() => rmSync(disk, { recursive: true, force: true }));
  const here = (file: string): string => join(disk, file);
  for (const [file, content] of Object.entries(FILES)) {
    mkdirSync(dirname(here(file)), { recursive: true });
    writeFileSync(here(file), content);
  }
  const database = here('data');
  const operations = createOperations(
    () => ({ env: { DATA_DIR: database }, warnings: [] }),
    async () => knowledge,
  );
  return {
    read: (file) => readFile(here(file)),
    removeDatabase: () => rmSync(database, { recursive: true }),
    async run(command, input = '') {
      const { words, target } = await shellWords(command);
      const [output, errors] = [new PassThrough(), new PassThrough()];
      const printed = Promise.all([text(output), text(errors)]);
      let store: Store | undefined;
      const code = await runCommandLine(words, {
        async openBot() {
          store = await openStore({ folder: database });
          return botWith(keepingOf(store));
        },
        factLines: async () => factsAsLines(knowledge),
        readFile: (file) => readFile(here(file)),
        listFolder: async (path) => (path.includes('.') ? undefined : filesIn(here(path), path)),
        writeFile: (file, content) => writeFile(here(file), content),
        operations: {
          ...operations,
          backUp: (file) => operations.backUp(here(file)),
          restore: (file, replace) => operations.restore(here(file), replace),
        },
        toPng,
        readInput: async () => Buffer.from(input),
        input: Readable.from([input]),
        output,
        errors,
      });
      await store?.close();
      output.end();
      errors.end();
      const [out, err] = await printed;
      if (target !== undefined) writeFileSync(here(target), out);
      return { code, out, err };
    },
  };
}

const filesIn = (folder: string, name: string): readonly string[] | undefined =>
  existsSync(folder) ? readdirSync(folder).map((file) => join(name, file)) : undefined;

/** A bot that has what `keeping` keeps. A bug in it is the test's. */
export const botWith = (keeping: Keeping): Bot =>
  createBot({ knowledge, today: () => TODAY, keeping, curators: ['U1'] }, (error) => {
    throw error;
  });

export const keepingOf = (store: Store): Keeping => ({
  lists: async (tenant) => store.of(tenant).checklists,
  of: async (tenant) => store.of(tenant),
  gaps: (since, limit) => store.gaps(since, limit),
  now: () => `${TODAY}T12:00:00.000Z`,
  newId: () => LIST_ID,
});

/** A receipt holds the versions of the day, so that none can be written down. */
export async function withReceipt(words: string): Promise<string> {
  if (!words.includes('RECEIPT')) return words;
  const judged = createBot({ knowledge, today: () => TODAY }, () => undefined);
  const { data } = await judged.handle({ text: `check\n${READY}` });
  const receipt = /"receipt":"([^"]+)"/.exec(JSON.stringify(data?.()))?.[1] ?? '';
  return words.replace('RECEIPT', receipt);
}

/** What a shell makes of a line: words, quoted or not, and the file that the output goes to. */
async function shellWords(command: string): Promise<{ words: readonly string[]; target?: string }> {
  const [line = '', target] = (await withReceipt(command)).split(' > ');
  const words = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  return target === undefined ? { words } : { words, target };
}
