import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSpec } from '../../src/hosts/read-spec.ts';
import { factRows } from '../../src/knowledge/fact-rows.ts';
import { assess } from '../../src/rules/assess.ts';
import { knowledge } from '../base.ts';

interface Edition {
  readonly version: string;
  readonly values: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<string, string>>;
}

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const EDITIONS = folder('../editions/');
const FIXTURES = folder('../fixtures/specs/');

const newest = readdirSync(EDITIONS)
  .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .at(-1);
const last: Edition = JSON.parse(readFileSync(EDITIONS + newest, 'utf8'));
const isSameEdition = last.version === knowledge.version;

const changed = (before: Edition['values'], after: Edition['values']): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]);

test('a value that changed since the last edition raises the version', () => {
  const rows = knowledge.facts.flatMap((fact) => factRows(fact, knowledge));
  const values = rows.map(({ id, release, scope, value, status }): [string, string] => [
    `${id} ${release} ${JSON.stringify(scope)}`,
    `${value} ${status}`,
  ]);
  const differing = changed(last.values, Object.fromEntries(values));
  expect(isSameEdition ? differing : []).toEqual([]);
});

test('says which judgements changed since the last edition', () => {
  const differing = changed(last.verdicts, Object.fromEntries(currentVerdicts()));
  if (differing.length > 0)
    console.log(`(rule, release) judged differently than in ${last.version}:\n${differing.join('\n')}`);
  expect(Object.keys(last.verdicts).length).toBeGreaterThan(knowledge.releases.length);
});

/** Each rule's outcome for each release over all fixtures, as `npm run edition` writes it down. */
function currentVerdicts(): readonly [string, string][] {
  const specs = readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.txt'))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((file) => readSpec(readFileSync(FIXTURES + file, 'utf8'), knowledge));
  return knowledge.releases.flatMap((release) => {
    const context = { knowledge, release, asked: true, today: knowledge.checked };
    const judged = specs.map((spec) => assess(spec, context));
    const rules = judged[0]?.map(({ rule }) => rule) ?? [];
    return rules.map((rule): [string, string] => [
      `${rule} ${release.id}`,
      judged
        .map((findings) => shortStatus(findings.find((finding) => finding.rule === rule)?.status ?? ''))
        .join(' '),
    ]);
  });
}

const shortStatus = (status: string): string => `${status.charAt(0)}${status.charAt(2)}`;
