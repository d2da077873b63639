#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { factsAsLines } from './answers/facts-as-lines.ts';
import { type Bot, createBot } from './bot.ts';
import { loadCompiledBase } from './knowledge/compiled.ts';
import { Knowledge } from './knowledge/knowledge.ts';
import { openKeeping } from './open-keeping.ts';
import { toPng } from './png.ts';
import { readStorePlace } from './settings.ts';
import { staleBuildWarning } from './stale-build.ts';
import { runCommandLine } from './terminal/command-line.ts';
import { localDay } from './today.ts';

const PROMPT = 'Paste, then end the input (Ctrl+D; on Windows Ctrl+Z and Enter).\n';

const openKnowledge = async (): Promise<Knowledge> => new Knowledge(await loadCompiledBase());

async function openBot(): Promise<Bot> {
  const knowledge = await openKnowledge();
  const keeping = openKeeping(readStorePlace(process.env), (error) => {
    process.stderr.write(`The connection to the database was lost: ${error.message}\n`);
  });
  return createBot({ knowledge, today: localDay, keeping }, (error, reference) => {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${reference} ${trace}\n`);
  });
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
  factLines: async () => factsAsLines(await openKnowledge()),
  readFile: (file) => readFile(file),
  writeFile: (file, content) => writeFile(file, content),
  toPng,
  readInput,
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
