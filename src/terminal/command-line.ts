import { parseArgs } from 'node:util';
import type { Bot } from '../bot.ts';
import { decodeText } from '../decode-text.ts';
import { UserError } from '../errors.ts';
import type { ToPng } from '../pictures/picture.ts';
import type { Reply } from '../replies/reply.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import { LOCAL_CALLER } from './local-caller.ts';
import { checkMany } from './many/check-many.ts';
import type { Threads } from './many/judge-in-threads.ts';
import { answerEach, answerThread } from './one-a-line.ts';
import { isOperatingVerb, type Operations, operate } from './operations.ts';
import { writePictures } from './picture-files.ts';
import { readFileOrSay } from './read-file-or-say.ts';
import { startSession } from './session.ts';
import { toText } from './text.ts';

/** What the command line needs of the world, so that it can be run without one. */
export interface World {
  readonly openBot: () => Promise<Bot>;
  /** Where many hosts can be judged at once; absent: they are judged one after the other. */
  readonly threads?: Threads;
  /** Every value of the base, one JSON text each. */
  readonly factLines: () => Promise<readonly string[]>;
  /** Bytes of a file. Rejects with the system's own error. */
  readonly readFile: (file: string) => Promise<Uint8Array>;
  /** The files of a folder and of those in it, by name; `undefined`: it is no folder. */
  readonly listFolder: (path: string) => Promise<readonly string[] | undefined>;
  /** Writes a file, in the place of one that is there. Rejects with the system's own error. */
  readonly writeFile: (file: string, content: string | Uint8Array) => Promise<void>;
  readonly operations: Operations;
  readonly toPng: ToPng;
  /** Bytes of the standard input, to its end. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number };
  readonly errors: NodeJS.WritableStream;
}

const USAGE = `Usage:
  hyperv check [--for RELEASE] [--with CAPABILITY,…] [--json] [--all] [--svg FILE] [--png FILE] [FILE | -]
  hyperv check --many FOLDER, FILE or CSV … [--for RELEASE] [--json] [--all]
  hyperv ask QUESTION [--json]
  hyperv ask [--json] -
  hyperv practices [--for RELEASE] [--json] [--all] [FILE | -]
  hyperv why RULE or CAPABILITY [--for RELEASE] [--json] [FILE | -]
  hyperv replay RECEIPT [--json] [--all] [FILE | -]
  hyperv limits [WHAT] [RELEASE] [--json]
  hyperv compare RELEASE RELEASE [WHAT] [--json]
  hyperv upgrade RELEASE [cluster] to RELEASE [--json]
  hyperv pair FILE FILE, or HOST and HOST [--json]
  hyperv drift EARLIER-FILE LATER-FILE [--json]
  hyperv releases [--json]
  hyperv explain RULE, FACT, TERM or ERROR CODE [--json]
  hyperv size VMS, HOSTS [N+1] [RELEASE] [--json]
  hyperv checklist [show NAME | post NAME [for HOST] [RELEASE] | list | open ID] [--json]
  hyperv checklist from [--for RELEASE] [--json] [SPEC | FILE | -]
  hyperv checklist tick|untick|drop ID ITEM, take ID ITEM [PERSON], skip ID ITEM REASON, note ID ITEM TEXT
  hyperv checklist close|reopen ID, export ID markdown|csv|json
  hyperv network ADAPTERS [STORAGE] [cluster] [RELEASE] [--json] [--svg FILE] [--png FILE]
  hyperv facts --json
  hyperv chat [--json]
  hyperv doctor [--json]
  hyperv backup FILE
  hyperv restore FILE [--replace]
  hyperv help

Without FILE, or with -, the paste is read from standard input. --all prints what is folded.
--many checks every file of a folder and every row of a CSV file by itself, and counts the verdicts.
--for "every release" judges for each of them.
ask - answers one question a line, each on its own; chat is one conversation, so that "and for 2016?" goes on.
chat --json takes a message a line. Both print one JSON line for each.
--svg and --png write the picture of a scorecard or a network plan; --dark draws it on a dark ground.
backup and restore take the database of DATA_DIR or DATABASE_URL; a backup of one kind can be restored into the other.
Exit codes of check: 0 ready, 1 needs action, 2 not ready, 3 cannot tell, 64 wrong usage, 70 our fault.
Exit codes of ask: 0 answered, 3 declined, 64 wrong usage; of ask - always 0.
Exit codes of size: 0 fits, 1 does not, 3 cannot tell, 64 wrong usage.
Exit codes of upgrade and network: 0 there is one, 1 none.
Exit codes of doctor: 0 no problem, 1 at least one.
`;

interface Options {
  readonly for?: string;
  readonly with?: string;
  readonly json: boolean;
  readonly all: boolean;
  readonly many: boolean;
  readonly help: boolean;
  readonly svg?: string;
  readonly png?: string;
  readonly dark: boolean;
  readonly replace: boolean;
}

/** Runs `hyperv` with these words; resolves with the exit code. Mistakes and bugs are said on `errors`. */
export async function runCommandLine(words: readonly string[], world: World): Promise<number> {
  try {
    const { values, positionals } = parseWords(words);
    return await runVerb(positionals, values, world);
  } catch (error) {
    const known = error instanceof UserError;
    const text = known
      ? [error.message, error.hint].filter((part) => part !== undefined).join(' ')
      : `This failed on our side: ${String(error)}`;
    world.errors.write(`${text}\n`);
    return known ? EXIT.usage : EXIT.internal;
  }
}

async function runVerb([verb, ...rest]: readonly string[], options: Options, world: World): Promise<number> {
  if (options.help || verb === 'help' || verb === undefined) {
    world.output.write(USAGE);
    return verb === undefined && !options.help ? EXIT.usage : EXIT.ready;
  }
  if (verb === 'check' && options.many)
    return checkMany(rest, { ...options, target: targetOf(options) }, world);
  if (verb === 'check' || verb === 'practices') return withPaste(verb, rest, options, world);
  if (verb === 'replay') return withPaste(verb, rest.slice(1), options, world, rest[0] ?? '');
  if (verb === 'why') {
    const words = Math.max(1, rest.length - 1);
    return withPaste(verb, rest.slice(words), options, world, rest.slice(0, words).join(' '));
  }
  if (verb === 'facts') return printFacts(world);
  if (isOperatingVerb(verb)) return operate(verb, rest, options, world);
  if (verb === 'pair' || verb === 'drift') return compareTwo(verb, rest, options, world);
  if (verb === 'checklist' && rest[0] === 'from' && isFile(rest.slice(1)))
    return withPaste('checklist from', rest.slice(1), options, world);
  const bot = await world.openBot();
  if (verb === 'chat') {
    if (options.json) await answerThread(bot, world.input, world.output);
    else await startSession(bot, world.input, world.output);
    return EXIT.ready;
  }
  if (verb === 'ask' && rest.join(' ') === '-') {
    await answerEach(bot, world.input, world.output, options.json);
    return EXIT.ready;
  }
  const text = [verb, ...rest].join(' ');
  return print(await bot.handle({ text, caller: LOCAL_CALLER }), options, world);
}

/** One JSON text a line, with or without --json: the base as data has no other form. */
async function printFacts({ factLines, output }: World): Promise<number> {
  output.write(`${(await factLines()).join('\n')}\n`);
  return EXIT.ready;
}

/** Whether words behind "from" are the name of a file, or none, rather than a spec: one that has no blank and states nothing. */
const isFile = (words: readonly string[]): boolean =>
  words.length === 0 || (words.length === 1 && !/[\s=]/.test(words[0] ?? ''));

/** A command about a paste, which comes from a file or the input; `subject`: the word between verb and paste. */
async function withPaste(
  verb: 'check' | 'practices' | 'why' | 'replay' | 'checklist from',
  files: readonly string[],
  options: Options,
  world: World,
  subject = '',
): Promise<number> {
  if (files.length > 1) {
    throw new UserError(
      `${verb} reads one file; ${files.length} were given.`,
      'Quote a name that holds blanks.',
    );
  }
  const paste = decodeText(await readFileOrSay(files[0] ?? '-', world));
  if (paste.trim() === '') {
    throw new UserError('The paste is empty.', 'Give a FILE, or pipe the output of systeminfo in.');
  }
  const bot = await world.openBot();
  const text = `${verb} ${subject}${targetOf(options)}\n${paste}`;
  return print(await bot.handle({ text, caller: LOCAL_CALLER }), options, world);
}

/** What a paste is judged for, as words of the request. */
function targetOf(options: Options): string {
  const release = options.for === undefined ? '' : ` for ${options.for}`;
  return options.with === undefined ? release : `${release} with ${options.with}`;
}

/** Two files become one paste with a line between; words that are no names of files stay words. */
async function compareTwo(
  verb: string,
  words: readonly string[],
  options: Options,
  world: World,
): Promise<number> {
  const isWords = words.length > 2 || words.some((word) => /\s/.test(word));
  const files = words.length === 0 ? ['-'] : words;
  const text = isWords ? words.join(words.length === 2 ? ' vs ' : ' ') : await readAll(files, world);
  const bot = await world.openBot();
  return print(await bot.handle({ text: `${verb}${isWords ? ' ' : '\n'}${text}` }), options, world);
}

async function readAll(files: readonly string[], world: World): Promise<string> {
  const pastes: string[] = [];
  for (const file of files) pastes.push(decodeText(await readFileOrSay(file, world)));
  return pastes.join('\n=====\n');
}

async function print(reply: Reply, options: Options, world: World): Promise<number> {
  const { json, all } = options;
  const { output, errors } = world;
  if (reply.failure === undefined) await writePictures(reply, options, world);
  if (reply.failure !== undefined) errors.write(toText(reply));
  else if (json && reply.data !== undefined) output.write(`${JSON.stringify(reply.data(), undefined, 2)}\n`);
  else output.write(toText(reply, { openFolds: all, width: output.columns ?? 100 }));
  return exitCodeOf(reply);
}

function parseWords(words: readonly string[]): { values: Options; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        for: { type: 'string' },
        with: { type: 'string' },
        json: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        many: { type: 'boolean', default: false },
        svg: { type: 'string' },
        png: { type: 'string' },
        dark: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { values, positionals };
  } catch (error) {
    // The library goes on to say how to pass a word that starts with a dash.
    const [what = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    throw new UserError(`${what}.`, 'hyperv help shows the usage.');
  }
}
