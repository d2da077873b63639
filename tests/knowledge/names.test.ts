import { expect, test } from 'vitest';
import { checkNames } from '../../src/knowledge/checks/names.ts';
import { Term } from '../../src/knowledge/entries.ts';
import { smallBase } from './placed.ts';

const CITES = [{ source: 'page', where: 'a table' }];
const term = (id: string, name: string, aliases: string[]) => ({
  entry: Term.parse({ id, term: name, aliases, means: 'A thing of the host.', cites: CITES }),
  place: `knowledge/glossary.yml:${id.length}:3`,
});

test('names of their own pass', () => {
  const glossary = [term('term.slat', 'SLAT', ['ept']), term('term.dep', 'DEP', ['nx'])];
  expect(checkNames({ ...smallBase(), glossary })).toEqual([]);
});

test('a word of two terms is named with its owner', () => {
  const glossary = [term('term.slat', 'SLAT', ['ept']), term('term.dep', 'DEP', ['EPT'])];
  expect(checkNames({ ...smallBase(), glossary })).toEqual([
    'knowledge/glossary.yml:8:3  term.dep: "ept" is a name of term.slat too.',
  ]);
});

test('an alias of two releases is named with its owner', () => {
  expect(checkNames(smallBase({ release: { aliases: ['Windows Server 2016'] } }))).toEqual([
    'knowledge/releases.yml:9:3  ws2019: "windowsserver2016" is a name of ws2016 too.',
  ]);
});
