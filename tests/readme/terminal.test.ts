import { expect, test } from 'vitest';
import { hasPlaceholder, optionsInProse, programCommands } from './support/documents.ts';
import { EXAMPLES } from './support/examples.ts';
import { openMachine } from './support/machine.ts';

const runs = Object.entries(EXAMPLES).flatMap(([command, examples]) =>
  examples.map((example) => ({ ...example, command, words: example.words ?? command })),
);
const wordsOf = (command: string): readonly string[] =>
  runs.filter((run) => run.command === command).map(({ words }) => words);

test('every command of the program in the documents is run here, and no other', () => {
  expect(Object.keys(EXAMPLES).toSorted()).toEqual(programCommands.toSorted());
});

test('every verb that hyperv help names is in the documents', async () => {
  const { out } = await openMachine().run('help');
  const verbs = [...out.matchAll(/^ {2}hyperv (\w+)/gm)].map(([, verb]) => verb);
  expect(verbs.length).toBeGreaterThan(20);
  const shown = programCommands.map((command) => command.split(' ')[0]);
  expect(verbs.filter((verb) => !shown.includes(verb))).toEqual([]);
});

const named = runs.map((run) => [run.words, run] as const);

test.each(named)('hyperv %s does what it says', async (words, { input, before, code, says, makes }) => {
  const machine = openMachine();
  await before?.(machine);
  const { out, ...run } = await machine.run(words, input);
  expect(run).toEqual({ code, err: '' });
  expect(out).toMatch(says);
  // What is no JSON throws.
  expect(words.includes('--json') ? asJson(out) : ['text']).not.toEqual([]);
  for (const [file, start] of Object.entries(makes ?? {}))
    expect((await machine.read(file)).toString()).toMatch(start);
});

/** The texts of JSON in an output: the whole, or each of its lines. */
function asJson(out: string): readonly unknown[] {
  if (out.startsWith('{\n')) return [JSON.parse(out)];
  return out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

test.each(programCommands)(
  'hyperv %s is run as it stands, or filled in where it has placeholders',
  (command) => {
    const words = wordsOf(command);
    expect(words).toEqual(hasPlaceholder(command) ? words : [command]);
    const [verb] = command.split(' ');
    expect(words.map((filled) => filled.split(' ')[0])).toEqual(words.map(() => verb));
    const needed = command.replaceAll(/\[[^\]]*\]/g, '').match(/--[a-z]+/g) ?? [];
    for (const option of needed) expect(words.filter((filled) => !filled.includes(option))).toEqual([]);
    // The machine puts a receipt in.
    expect(words.filter((filled) => hasPlaceholder(filled.replace('RECEIPT', '')))).toEqual([]);
  },
);

const optional = programCommands.flatMap((command) =>
  [...command.matchAll(/\[(--[a-z]+|[a-z]+)/g)].map(([, word = '']) => ({ command, word })),
);

test.each(optional)('$word of hyperv $command is run with and without', ({ command, word }) => {
  const hasIt = wordsOf(command).map((words) => words.split(' ').includes(word));
  expect(new Set(hasIt)).toEqual(new Set([true, false]));
});

const readingInput = programCommands.filter((command) => command.endsWith('[FILE | -]'));

test.each(readingInput)('hyperv %s is run with a file, with - and with the input alone', (command) => {
  const ways = runs
    .filter((run) => run.command === command)
    .map(({ words, input }) => (input === undefined ? 'file' : words.endsWith(' -') ? '-' : 'input'));
  expect([...new Set(ways)].toSorted()).toEqual(['-', 'file', 'input']);
});

test.each(optionsInProse)('the option %s, which the documents name by itself, is run', (option) => {
  expect(runs.some(({ words }) => ` ${words} `.includes(` ${option} `))).toBe(true);
});
