import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readsAs, splitQuestion } from '../../src/commands/reads-as.ts';
import { knowledge } from '../base.ts';

const SYSTEMINFO = `OS Name:                   Microsoft Windows Server 2022 Standard
System Model:              PowerEdge R650xs
Total Physical Memory:     261,702 MB`;

test.each([
  ['max ram 2019', 'question'],
  ['what is the max ram of a vm', 'question'],
  ['hi there\nwhat is the max ram of a vm on 2019?', 'question'],
  ['We run 2016.\nHow much memory can a VM have', 'question'],
  ['max ram per vm\n2019', 'question'],
  ['does a Xeon E5-2690 v4 have slat?', 'question'],
  ['can I give a vm 12 TB on 2019 with 240 virtual processors?', 'question'],
  ['R730, dual 2690v4, 256 gigs, quad port intel', 'spec'],
  ['cpu="Xeon" ram=64GB', 'spec'],
  ['ram=?', 'spec'],
  [SYSTEMINFO, 'spec'],
  ['Secure boot state: ?\nTPM: no\nsomething else', 'spec'],
  ['lorem: ipsum\ndolor: sit', 'spec'],
  [`What is the max RAM per VM on 2019?\n${SYSTEMINFO}`, 'both'],
  [`${SYSTEMINFO}\nwill this do for 2025`, 'both'],
  ['will this do? R730, dual 2690v4, 256 gigs', 'both'],
  ['Will a R730 with dual 2690v4 and 256 gigs run 2022?', 'both'],
  ['memory', 'word'],
])('%j is a %s', (text, kind) => {
  expect(readsAs(text, knowledge)).toBe(kind);
});

test('a text over the limit is not read, and is a paste', () => {
  expect(readsAs('what is this? '.repeat(30_000), knowledge)).toBe('spec');
});

test('the sentences that ask stand apart from the rest, which keeps all lines', () => {
  expect(splitQuestion(`Max RAM per VM? ${SYSTEMINFO}\n\nIs that enough`)).toEqual({
    question: 'Max RAM per VM? Is that enough',
    rest: SYSTEMINFO,
  });
});

const FOLDER = new URL('../answers/questions/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));

test.each(files)('no question of %s is taken for a paste', (file) => {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8');
  const taken = lines
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).question)
    .filter((question) => !['question', 'word'].includes(readsAs(question, knowledge)));

  expect(taken).toEqual([]);
});
