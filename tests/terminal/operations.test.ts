import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { runCommandLine, type World } from '../../src/terminal/command-line.ts';
import type { Check } from '../../src/terminal/examination.ts';

let checks: readonly Check[] = [];

async function hyperv(words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(output), text(errors)]);
  const world: Partial<World> = {
    operations: {
      backUp: async (file) => `backed up to ${file}`,
      restore: async (file, replace) => `restored ${file}${replace ? ' in its place' : ''}`,
      examine: async () => checks,
    },
    output,
    errors,
  };
  const code = await runCommandLine(words, world as World);
  output.end();
  errors.end();
  const [out, err] = await printed;
  return { code, out, err };
}

test.each([
  [['backup', 'b.gz'], 'backed up to b.gz\n'],
  [['restore', 'b.gz'], 'restored b.gz\n'],
  [['restore', '--replace', 'b.gz'], 'restored b.gz in its place\n'],
])('hyperv %j', async (words, said) => {
  expect(await hyperv(words)).toEqual({ code: 0, out: said, err: '' });
});

test.each([
  [['backup'], /^backup takes one file; 0 were given\./],
  [['restore', 'a', 'b'], /^restore takes one file; 2 were given\./],
  [['backup', '--replace', 'a'], /^A backup never replaces a file\./],
])('hyperv %j is wrong usage', async (words, said) => {
  expect(await hyperv(words)).toMatchObject({ code: 64, out: '', err: expect.stringMatching(said) });
});

test('hyperv doctor prints a line for each thing, and what to do', async () => {
  checks = [
    { name: 'Node', state: 'ok', found: 'It is version 24.1.0.' },
    {
      name: 'Clock',
      state: 'warning',
      found: 'It is 70 seconds behind.',
      advice: 'Set it by a time server.',
    },
  ];
  expect(await hyperv(['doctor'])).toEqual({
    code: 0,
    out: `ok           Node: It is version 24.1.0.
warning      Clock: It is 70 seconds behind.
             Do: Set it by a time server.

No problem, 1 warning.
`,
    err: '',
  });
});

test('hyperv doctor exits with 1 when there is a problem, and prints JSON', async () => {
  checks = [{ name: 'Bot token', state: 'problem', found: 'Slack refuses it.', advice: 'Copy it anew.' }];
  const { code, out } = await hyperv(['doctor', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({ schema: 1, sound: false, checks });
  expect((await hyperv(['doctor'])).out).toContain('1 problem, 0 warnings.');
});
