import { expect, test } from 'vitest';
import { textReply } from '../../src/replies/reply.ts';
import { knowledge } from '../base.ts';
import { hyperv, paste, written } from './support/run.ts';

/** What the bot is asked by a command line. */
async function asked(words: readonly string[], input = '', files: Record<string, string> = {}) {
  const requests: string[] = [];
  await hyperv(words, input, files, {
    handle: async ({ text: request }) => {
      requests.push(request);
      return textReply('ok');
    },
  });
  return requests;
}

test.for([
  ['a file', ['checklist', 'from', 'hv01.txt'], 'checklist from \nram=64GB'],
  ['the input', ['checklist', 'from', '--for', '2022', '-'], 'checklist from  for 2022\nthe input'],
  ['the input, with nothing named', ['checklist', 'from'], 'checklist from \nthe input'],
  ['a spec in words', ['checklist', 'from', 'R740,', '64 GB'], 'checklist from R740, 64 GB'],
  ['a spec that states something', ['checklist', 'from', 'ram=64GB'], 'checklist from ram=64GB'],
] as const)('a list is made from %s', async ([, words, request]) => {
  expect(await asked(words, 'the input', { 'hv01.txt': 'ram=64GB' })).toEqual([request]);
});

test('a list is not made from a file that is not there', async () => {
  const run = await hyperv(['checklist', 'from', 'nosuchfile.txt']);
  expect(run).toMatchObject({ code: 64, err: expect.stringContaining('nosuchfile.txt could not be read') });
});

test.each([
  [0, 'ready', paste('Yes', 'Yes')],
  [1, 'needs-action', paste('No', 'Yes')],
  [2, 'not-ready', paste('Yes', 'No')],
  [3, 'cannot-tell', 'R730, dual 2690v4, 256 gigs, quad port intel'],
])('exit code %d means %s', async (code, verdict, input) => {
  const run = await hyperv(['check', '--json', '-'], input);
  expect(run.code).toBe(code);
  expect(JSON.parse(run.out)).toMatchObject({ schema: 1, verdict });
});

test('readings count lines and columns from one, in the paste itself', async () => {
  const { out } = await hyperv(['check', '--json'], paste('Yes', 'Yes'));
  expect(JSON.parse(out).readings.memoryGiB).toMatchObject({
    value: 255.57,
    line: 6,
    columns: [28, 38],
    basis: 'stated',
  });
});

test('a file, another release and open folds', async () => {
  const { code, out } = await hyperv(['check', '--for', '2019', '--all', 'host.txt'], '', {
    'host.txt': paste('Yes', 'Yes'),
  });
  expect(code).toBe(0);
  expect(out).toMatch(/^READY .*Windows Server 2019/);
  expect(out).toContain('Second Level Address Translation: Yes');
});

test('pair reads two files, and the worse direction gives the exit code', async () => {
  const newer = paste('Yes', 'Yes').replace('Server 2022', 'Server 2019').replaceAll('20348', '17763');
  const { code, out } = await hyperv(['pair', '--json', 'a.txt', 'b.txt'], '', {
    'a.txt': paste('Yes', 'Yes'),
    'b.txt': newer,
  });
  const { hosts, directions } = JSON.parse(out);
  expect(hosts.map(({ release }: { release: string }) => release)).toEqual(['ws2022', 'ws2019']);
  expect(directions.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['no', 'unknown']);
  expect(code).toBe(2);
});

test.each([
  [['Xeon Gold 6338 2022', 'EPYC 7543 2022']],
  [['Xeon', 'Gold', '6338', '2022', 'vs', 'EPYC', '7543', '2022']],
])('pair takes %j as words', async (words) => {
  const { out } = await hyperv(['pair', ...words]);
  expect(out).toMatch(/^Live migration between host 1 and host 2: no, both ways\./);
});

test('drift reads two files', async () => {
  const { code, out } = await hyperv(['drift', '--json', 'a.txt', 'b.txt'], '', {
    'a.txt': paste('Yes', 'Yes'),
    'b.txt': paste('No', 'Yes'),
  });
  expect(JSON.parse(out).verdict).toEqual({ before: 'ready', after: 'needs-action' });
  expect(code).toBe(1);
});

test('drift reads both pastes from standard input', async () => {
  const { out } = await hyperv(['drift'], `${paste('Yes', 'Yes')}\n=====\n${paste('No', 'Yes')}`);
  expect(out).toContain('went from ready to needs action');
});

test.each([
  ['an empty paste', ['check'], '', /^The paste is empty\. Give a FILE/],
  ['a file that is not there', ['check', 'missing.txt'], '', /^missing\.txt could not be read \(ENOENT\)\./],
  ['a release that does not exist', ['check', '--for', '2021', '-'], 'R730', /^"2021" is not a release/],
  [
    'an unknown option',
    ['check', '--colour'],
    '',
    /^Unknown option '--colour'\. hyperv help shows the usage\./,
  ],
  ['an option without its value', ['check', '--for'], '', /argument missing\. hyperv help/],
  ['two files', ['check', 'a', 'b'], '', /^check reads one file; 2 were given\./],
  ['a pair with a file that is not there', ['pair', 'a', 'b'], '', /^a could not be read \(ENOENT\)\./],
  ['an unknown command', ['chek'], '', /Did you mean check\?/],
  ['a paste over the limit', ['check', '-'], 'x'.repeat(300_000), /^The paste is larger than 256 KB\./],
])('%s is wrong usage', async (_name, words, input, message) => {
  const { code, err, out } = await hyperv(words, input);
  expect([code, out]).toEqual([64, '']);
  expect(err.replaceAll('\n', ' ')).toMatch(message);
});

test('no words print the usage and are wrong usage; help is not', async () => {
  expect(await hyperv([])).toMatchObject({ code: 64, out: expect.stringMatching(/^Usage:/) });
  expect(await hyperv(['help'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage:/) });
});

test('facts prints every value of every release as a line of JSON', async () => {
  const { code, out } = await hyperv(['facts', '--json']);
  const rows = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  const releases = new Set(knowledge.releases.map(({ id }) => id));
  for (const { id } of knowledge.facts) {
    expect(new Set(rows.filter((row) => row.id === id).map(({ release }) => release))).toEqual(releases);
  }
  const sure = rows.filter(({ status, value }) => status !== 'unverified' && value !== 'not applicable');
  expect(sure.length).toBeGreaterThan(700);
  expect(sure.filter(({ cites }) => cites.length === 0)).toEqual([]);
});

test('chat answers and ends at the end of the input', async () => {
  const { code, out } = await hyperv(['chat'], 'check R730, dual 2690v4, 256 gigs\n');
  expect(code).toBe(0);
  expect(out).toMatch(/CANNOT TELL /);
});

const jsonLines = (out: string): readonly Record<string, unknown>[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

test.each([
  [0, 'max ram per vm on 2019?', true],
  [3, 'what is the weather in Oslo?', false],
])('ask exits with %i', async (exit, question, answered) => {
  const { code, out } = await hyperv(['ask', question, '--json']);
  expect(code).toBe(exit);
  expect(Object.keys(JSON.parse(out))).toEqual(['answered', 'text', 'releases', 'topic', 'cites', 'nearest']);
  expect(JSON.parse(out).answered).toBe(answered);
});

test('ask without a question is wrong usage', async () => {
  expect(await hyperv(['ask'])).toMatchObject({
    code: 64,
    err: expect.stringMatching(/^ask needs a question/),
  });
});

test('ask - answers every line by itself, also an empty one and one that is no question', async () => {
  const lines = ['max ram per vm on 2019?', '', 'and for 2016?', 'help', '  ', 'x'.repeat(5000)];
  const { code, out } = await hyperv(['ask', '--json', '-'], `${lines.join('\n')}\n`);
  const replies = jsonLines(out);
  expect(code).toBe(0);
  expect(replies).toHaveLength(lines.length);
  for (const reply of replies)
    expect(Object.keys(reply)).toEqual(['answered', 'text', 'releases', 'topic', 'cites', 'nearest']);
  expect(replies[0]).toMatchObject({ answered: true });
  expect(replies[1]).toMatchObject({ answered: false, topic: '' });
  expect(replies[2]).not.toMatchObject({ topic: replies[0]?.topic });
});

test('ask - without --json prints the answers as text', async () => {
  const { out } = await hyperv(['ask', '-'], 'max ram per vm on 2019?\nwhat is the weather in Oslo?');
  expect(out).toMatch(/12 TB[^]*not covered/i);
});

test('chat --json is one thread: a follow-up goes on, and every message gets a line', async () => {
  const messages = ['max ram per vm on 2019?', '', 'check ram=64GB', 'start over', 'chek', 'and for 2016?'];
  const { code, out } = await hyperv(['chat', '--json'], messages.join('\n'));
  const [first, empty, checked, over, mistyped, next, ...more] = jsonLines(out);
  expect([code, more]).toEqual([0, []]);
  expect(first).toMatchObject({ answered: true });
  expect(checked).toMatchObject({ schema: 1, verdict: 'cannot-tell' });
  for (const reply of [empty, over, mistyped]) expect(Object.keys(reply ?? {})).toEqual(['summary']);
  expect(next?.releases).not.toEqual(['ws2016']);

  const again = await hyperv(['chat', '--json'], 'max ram per vm on 2019?\ncheck ram=64GB\nand for 2016?\n');
  expect(jsonLines(again.out)[2]).toMatchObject({ answered: true, releases: ['ws2016'] });
});

test('--svg and --png write the picture beside the answer', async () => {
  const { code, out } = await hyperv([
    'network',
    '--svg',
    'plan.svg',
    '4 nics iscsi 2008',
    '--png',
    'plan.png',
  ]);
  expect(code).toBe(0);
  expect(out).toContain('2 separate switches for VM traffic');
  expect(String(written.get('plan.svg'))).toMatch(/^<svg [^]*fill="#ffffff"[^]*VM switch 2[^]*<\/svg>\n$/);
  expect(String(written.get('plan.png'))).toBe(`PNG of ${String(written.get('plan.svg'))}`);
});

test('a scorecard is painted too, and on a dark ground when asked', async () => {
  const { code } = await hyperv(['check', '--dark', '--svg', 'card.svg'], paste('No', 'Yes'));
  expect(code).toBe(1);
  expect(String(written.get('card.svg'))).toMatch(/fill="#16191d"[^]*needs action/);
});

test('what has no picture, or cannot be written, is said', async () => {
  const none = await hyperv(['releases', '--svg', 'releases.svg']);
  expect(none).toMatchObject({ code: 64, err: 'This answer has no picture. check and network have one.\n' });
  const refused = await hyperv(['network', '4 nics', '--png', '/nowhere/plan.png']);
  expect(refused.code).toBe(64);
  expect(refused.err).toMatch(/^\/nowhere\/plan.png could not be written \(ENOENT\)/);
});

test('network without adapters says what to name', async () => {
  const { code, err } = await hyperv(['network']);
  expect(code).toBe(64);
  expect(err).toContain('hyperv network 4 nics iscsi 2012 R2');
});
