import { expect, test } from 'vitest';
import { ChecklistTemplate } from '../../src/knowledge/checklist-template.ts';
import { checkChecklists } from '../../src/knowledge/checks/checklists.ts';
import { checkCites } from '../../src/knowledge/checks/cites.ts';
import { checkReferences } from '../../src/knowledge/checks/references.ts';
import type { PlacedBase } from '../../src/knowledge/placed.ts';
import { smallBase } from './placed.ts';

const ITEM = {
  id: 'one',
  do: 'Do one thing.',
  why: 'Because it matters.',
  cites: [{ source: 'page', where: 'a table' }],
};

function baseWith(items: readonly object[], over: object = {}): PlacedBase {
  const entry = ChecklistTemplate.parse({
    id: 'checklist.host',
    title: 'Host',
    purpose: 'Brings a host up.',
    releases: ['ws2016'],
    phases: [{ id: 'first', title: 'First', items: items.map((item) => ({ ...ITEM, ...item })) }],
    ...over,
  });
  return { ...smallBase(), checklists: [{ entry, place: 'knowledge/checklists/x.yml:1:3' }] };
}

const AT = 'knowledge/checklists/x.yml:1:3  checklist.host: ';

test('a good template passes', () => {
  const base = baseWith([{}]);
  expect([...checkChecklists(base), ...checkCites(base), ...checkReferences(base)]).toEqual([]);
});

test('an item is there once, and its sentences end', () => {
  expect(checkChecklists(baseWith([{}, { do: 'Do another' }]))).toEqual([
    `${AT}two items have the id "one".`,
    `${AT}"Do another" does not end with a period.`,
  ]);
});

test('what no page says stands in a field of its own', () => {
  expect(checkChecklists(baseWith([{ unverified: 'From experience.' }]))).toEqual([]);
  expect(checkChecklists(baseWith([{ unverified: 'From experience' }]))).toEqual([
    `${AT}"From experience" does not end with a period.`,
  ]);
  expect(checkChecklists(baseWith([{ why: 'It helps. Unverified: from experience.' }]))).toEqual([
    `${AT}item "one" says in its reason that it is unverified; the field unverified is for that.`,
  ]);
});

test('an item is for releases of its template, which are those of the edition', () => {
  expect(checkChecklists(baseWith([{ releases: ['ws2019'] }]))).toEqual([
    `${AT}item "one" is for ws2019, which is none of the template's releases.`,
  ]);
  expect(checkReferences(baseWith([{ releases: ['ws2021'] }]))).toEqual([
    `${AT}release "ws2021" is not in edition.yml.`,
  ]);
});

test('the cites of items lead to sources', () => {
  const base = baseWith([{ cites: [{ source: 'nowhere', where: 'a table' }] }]);
  expect(checkCites(base)).toEqual([`${AT}cites "nowhere", which is not in sources.yml.`]);
});

test('a template needs a source for each item, and a name of its own kind', () => {
  expect(() => baseWith([{ cites: [] }])).toThrow('cites');
  expect(() => baseWith([{}], { id: 'host.bring-up' })).toThrow('checklist.');
});
