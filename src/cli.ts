#!/usr/bin/env node
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { factsAsLines } from './answers/facts-as-lines.ts';
import { type Bot, createBot } from './bot.ts';
import { findEnvironment } from './environment.ts';
import { loadCompiledBase } from './knowledge/compiled.ts';
import { Knowledge } from './knowledge/knowledge.ts';
import { openJudgeThread } from './open-judge-thread.ts';
import { openKeeping } from './open-keeping.ts';
import { createOperations } from './operations.ts';
import { runsFromSource } from './package-files.ts';
import { toPng } from './png.ts';
import { readStorePlace } from './settings.ts';
import { staleBuildWarning } from './stale-build.ts';
import { tellBug } from './tell-bug.ts';
import { runCommandLine } from './terminal/command-line.ts';
import { localDay } from './today.ts';

const PROMPT = 'Paste, then end the input (Ctrl+D; on Windows Ctrl+Z and Enter).\n';

const openKnowledge = async (): Promise<Knowledge> => new Knowledge(await loadCompiledBase());

async function openBot(): Promise<Bot> {
  const knowledge = await openKnowledge();
  const keeping = openKeeping(readStorePlace(findEnvironment(['DATABASE_URL']).env), (error) => {
    process.stderr.write(`The connection to the database was lost: ${error.message}\n`);
  });
  return createBot({ knowledge, today: localDay, keeping }, tellBug);
}

async function listFolder(path: string): Promise<readonly string[] | undefined> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    return files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  } catch {
    // Reading it as a file says what is wrong with the name.
    return undefined;
  }
}

function readInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) process.stderr.write(PROMPT);
  return buffer(process.stdin);
}

// Whoever reads only the start of the answer, `| head -1` say, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const warning = staleBuildWarning();
if (warning !== undefined) process.stderr.write(`${warning}\n`);
process.exitCode = await runCommandLine(process.argv.slice(2), {
  openBot,
  ...(runsFromSource ? {} : { threads: { cores: availableParallelism(), open: openJudgeThread } }),
  factLines: async () => factsAsLines(await openKnowledge()),
  readFile: (file) => readFile(file),
  listFolder,
  writeFile: (file, content) => writeFile(file, content),
  operations: createOperations(findEnvironment, openKnowledge),
  toPng,
  readInput,
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
