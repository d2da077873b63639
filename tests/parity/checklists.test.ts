import { describe, expect, test } from 'vitest';
import { itemsOfTemplate } from '../../src/checklists/from-template.ts';
import { rules } from '../../src/rules/index.ts';
import { readingTitles } from '../../src/rules/reading-titles.ts';
import { knowledge } from '../base.ts';

const templates = knowledge.all('checklists');
const items = templates.flatMap(({ id, phases }) =>
  phases.flatMap((phase) => phase.items.map((item) => ({ template: id, ...item }))),
);

describe('templates', () => {
  test('are there', () => {
    expect(templates.map(({ id }) => id)).toContain('checklist.host-bring-up');
  });

  test('are proved by rules that exist', () => {
    const ids = rules.map(({ id }) => id);
    const unknown = items.flatMap(({ template, id, provedBy = [] }) =>
      provedBy.flatMap((proof) =>
        'rule' in proof && !ids.includes(proof.rule) ? [`${template} ${id}: ${proof.rule}`] : [],
      ),
    );
    expect(unknown).toEqual([]);
  });

  test('are proved by readings that exist', () => {
    const unknown = items.flatMap(({ template, id, provedBy = [] }) =>
      provedBy.flatMap((proof) =>
        'reading' in proof && readingTitles([proof.reading as never]) === ''
          ? [`${template} ${id}: ${proof.reading}`]
          : [],
      ),
    );
    expect(unknown).toEqual([]);
  });

  test.for(templates.map((template) => [template.id, template] as const))(
    '%s has items for each of its releases, all with a source',
    ([, template]) => {
      const releases = template.releases ?? knowledge.releases.map(({ id }) => id);
      for (const id of releases) {
        const made = itemsOfTemplate(template, knowledge.release(id), knowledge);
        expect(made.length).toBeGreaterThan(0);
        expect(made.every(({ cites }) => cites.length > 0)).toBe(true);
      }
    },
  );
});

test('a template leaves out what is not for a release, and is empty for one that is not its own', () => {
  const template = templates.find(({ id }) => id === 'checklist.host-bring-up');
  if (template === undefined) throw new Error('No such template');
  const ids = (release: string) =>
    itemsOfTemplate(template, knowledge.release(release), knowledge).map(({ id }) => id);
  expect(ids('ws2025')).toContain('kerberos');
  expect(ids('ws2022')).not.toContain('kerberos');
  expect(ids('win11')).toEqual([]);
  expect(itemsOfTemplate(template, undefined, knowledge).map(({ id }) => id)).toContain('kerberos');
});
