import { expect, test } from 'vitest';
import { capabilities } from '../../src/capabilities/index.ts';
import { networkFactIds } from '../../src/networks/fact-ids.ts';
import { rules } from '../../src/rules/index.ts';
import { upgradeFactIds } from '../../src/upgrading/fact-ids.ts';
import { knowledge } from '../base.ts';

const used = new Set([
  ...rules.flatMap(({ factIds }) => factIds),
  ...upgradeFactIds,
  ...networkFactIds,
  ...capabilities.flatMap(({ conditions }) => conditions.flatMap(({ factIds }) => factIds)),
  ...knowledge.all('topics').flatMap(({ facts = [] }) => facts),
  ...knowledge.all('glossary').flatMap(({ facts = [] }) => facts),
]);

test('a fact that no rule, topic or term uses says that it is for reference', () => {
  const unused = knowledge.facts.filter(({ id, reference }) => reference !== true && !used.has(id));
  expect(unused.map(({ id }) => id)).toEqual([]);
});

test('a fact that is used does not say that it is for reference only', () => {
  const needless = knowledge.facts.filter(({ id, reference }) => reference === true && used.has(id));
  expect(needless.map(({ id }) => id)).toEqual([]);
});
