#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Bot, createBot } from './bot.ts';
import { UserError } from './errors.ts';
import { loadCompiledBase } from './knowledge/compiled.ts';
import { Knowledge } from './knowledge/knowledge.ts';
import type { Reply } from './replies/reply.ts';
import { staleBuildWarning } from './stale-build.ts';
import { decodeText } from './terminal/decode-text.ts';
import { EXIT, exitCodeOf } from './terminal/exit-code.ts';
import { startSession } from './terminal/session.ts';
import { toText } from './terminal/text.ts';
import { localDay } from './today.ts';

const USAGE = `Usage:
  hyperv check [--for RELEASE] [--json] [--all] [FILE | -]
  hyperv chat
  hyperv help

Without FILE, or with -, the paste is read from standard input. --all prints what is folded.
Exit codes of check: 0 ready, 1 needs action, 2 not ready, 3 cannot tell, 64 wrong usage, 70 our fault.
`;

interface Options {
  readonly json: boolean;
  readonly all: boolean;
}

async function main(words: readonly string[]): Promise<number> {
  const warning = staleBuildWarning();
  if (warning !== undefined) process.stderr.write(`${warning}\n`);
  const { values, positionals } = parseWords(words);
  const [verb, ...rest] = positionals;
  if (values.help || verb === 'help' || verb === undefined) {
    process.stdout.write(USAGE);
    return verb === undefined && !values.help ? EXIT.usage : EXIT.ready;
  }
  const bot = await openBot();
  if (verb === 'chat') {
    await startSession(bot, process.stdin, process.stdout);
    return EXIT.ready;
  }
  if (verb === 'check') return check(bot, rest, values);
  return print(await bot.handle({ text: [verb, ...rest].join(' ') }), values);
}

async function check(
  bot: Bot,
  files: readonly string[],
  options: Options & { for?: string },
): Promise<number> {
  if (files.length > 1)
    throw new UserError(
      `check reads one file; ${files.length} were given.`,
      'Quote a name that holds blanks.',
    );
  const paste = readPaste(files[0] ?? '-');
  if (paste.trim() === '')
    throw new UserError('The paste is empty.', 'Give a FILE, or pipe the output of systeminfo in.');
  const target = options.for === undefined ? '' : ` for ${options.for}`;
  return print(await bot.handle({ text: `check${target}\n${paste}` }), options);
}

function readPaste(file: string): string {
  if (file === '-' && process.stdin.isTTY)
    process.stderr.write('Paste, then end the input (Ctrl+D; on Windows Ctrl+Z and Enter).\n');
  try {
    return decodeText(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UserError(
      `${file} could not be read (${reason}).`,
      'Check the name and the rights of the file.',
    );
  }
}

function print(reply: Reply, { json, all }: Options): number {
  const code = exitCodeOf(reply);
  if (reply.failure !== undefined) process.stderr.write(toText(reply));
  else if (json && reply.data !== undefined)
    process.stdout.write(`${JSON.stringify(reply.data(), undefined, 2)}\n`);
  else process.stdout.write(toText(reply, { openFolds: all, width: process.stdout.columns ?? 100 }));
  return code;
}

function parseWords(words: readonly string[]): {
  values: Options & { for?: string; help: boolean };
  positionals: string[];
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        for: { type: 'string' },
        json: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { values, positionals };
  } catch (error) {
    throw new UserError(
      error instanceof Error ? error.message : String(error),
      'hyperv help shows the usage.',
    );
  }
}

async function openBot(): Promise<Bot> {
  const knowledge = new Knowledge(await loadCompiledBase());
  return createBot({ knowledge, today: localDay }, (error, reference) => {
    process.stderr.write(
      `${reference} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const known = error instanceof UserError;
  const text = known
    ? [error.message, error.hint].filter(Boolean).join(' ')
    : `This failed on our side: ${String(error)}`;
  process.stderr.write(`${text}\n`);
  process.exitCode = known ? EXIT.usage : EXIT.internal;
}
