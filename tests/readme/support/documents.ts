import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const textOf = (file: string): string => readFileSync(ROOT + file, 'utf8');

const DOCUMENTS = ['README.md', '.github/UPGRADING.md', '.github/CONTRIBUTING.md'];

/** Something in a code block or between backticks. */
interface Snippet {
  /** Without the comment behind it. */
  readonly text: string;
  /** What stands below it in its block, behind an empty line; empty when nothing does. */
  readonly answer: string;
}

const BLOCK = /^```\w*\n([^]*?)^```$/gm;

function snippetsOf(document: string): readonly Snippet[] {
  const blocks = [...document.matchAll(BLOCK)].flatMap(([, block = '']) =>
    block.split('\n').map((line, at, lines) => ({
      text: line.replace(/ {2,}.*$| # .*$/, ''),
      answer: lines[at + 1] === '' ? lines.slice(at + 2).join('\n') : '',
    })),
  );
  const inline = [...document.replaceAll(BLOCK, '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => ({
    text: text.replaceAll(/\s+/g, ' '),
    answer: '',
  }));
  return [...blocks, ...inline];
}

const snippets = DOCUMENTS.flatMap((file) => snippetsOf(textOf(file))).flatMap(({ text, answer }) =>
  text.split(' && ').map((part) => ({ text: part, answer })),
);

const found = (pattern: RegExp): readonly (Snippet & { readonly rest: string })[] =>
  snippets.flatMap((snippet) => {
    const [, rest] = pattern.exec(snippet.text) ?? [];
    return rest === undefined ? [] : [{ ...snippet, rest }];
  });

const each = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

const PROGRAM = /^(?:npm run (?:--silent )?hyperv --|hyperv|(?:docker compose .* )?node dist\/cli\.js) (.+)$/;

/** Every command of the program that the documents name, however they start it: what stands behind its name. */
export const programCommands = each(found(PROGRAM).map(({ rest }) => rest));

/** Every other command of npm, without `--silent`. */
export const npmCommands = each(
  found(/^(npm .+)$/)
    .filter(({ text }) => !PROGRAM.test(text))
    .map(({ rest }) => rest.replace(' --silent', '')),
);

/** Every message to the bot, and the answer that is shown below it. */
export const messages: ReadonlyMap<string, string> = new Map(
  found(/^(?:\/hyperv|@hyperv-advisor) (.+)$/).map(({ rest, answer }) => [rest, answer]),
);

/** Options of the program that stand between backticks by themselves, with their values. */
export const optionsInProse = each(found(/^(--[a-z].*)$/).map(({ rest }) => rest));

/** What the documents pass to a script of npm, apart from the command. */
export const optionsOfScripts = each(found(/^-- (--\w+)/).map(({ rest }) => rest));

/** Whether something in a command stands for something else, so that it cannot be run as it is. EPYC and NVIDIA are names. */
export const hasPlaceholder = (command: string): boolean =>
  /[[\]…]|\b(?!EPYC|NVIDIA)[A-Z]{4,}\b/.test(command);
