// What an edition of the base says, as flat texts that can be compared.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtBase, importSource } from '../program.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const EDITIONS = here('../../tests/editions/');
const FIXTURES = here('../../tests/fixtures/specs/');

/** The edition in dist/. A judgement is a rule's outcome for a release over all fixtures, in their order. */
export async function currentEdition() {
  const { Knowledge, factRows, ...judging } = await importSource(
    'knowledge/knowledge.ts',
    'knowledge/fact-rows.ts',
    'hosts/read-spec.ts',
    'rules/assess.ts',
    'rules/index.ts',
  );
  const knowledge = new Knowledge(builtBase());
  const rows = knowledge.facts.flatMap((fact) => factRows(fact, knowledge));
  const values = rows.map(({ id, release, scope, value, status }) => [
    `${id} ${release} ${JSON.stringify(scope)}`,
    `${value} ${status}`,
  ]);
  return {
    version: knowledge.version,
    checked: knowledge.checked,
    values: Object.fromEntries(values),
    verdicts: Object.fromEntries(verdictsOf(knowledge, judging)),
  };
}

function verdictsOf(knowledge, { readSpec, assess, rules }) {
  const specs = readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => readSpec(readFileSync(FIXTURES + file, 'utf8'), knowledge));
  return knowledge.releases.flatMap((release) => {
    const context = { knowledge, release, asked: true, today: knowledge.checked };
    const judged = specs.map(
      (spec) => new Map(assess(spec, context).map(({ rule, status }) => [rule, status])),
    );
    return rules.map(({ id }) => [
      `${id} ${release.id}`,
      judged.map((statuses) => shortStatus(statuses.get(id))).join(' '),
    ]);
  });
}

const shortStatus = (status) => `${status[0]}${status[2]}`;

const byVersion = (a, b) => a.name.localeCompare(b.name, 'en', { numeric: true });

/** The newest edition that was written down; `undefined` before the first. */
export function lastEdition() {
  if (!existsSync(EDITIONS)) return undefined;
  const files = readdirSync(EDITIONS, { withFileTypes: true }).filter(({ name }) => name.endsWith('.json'));
  const newest = files.toSorted(byVersion).at(-1);
  return newest === undefined ? undefined : JSON.parse(readFileSync(EDITIONS + newest.name, 'utf8'));
}

/** What differs, a line each: values that came, went or changed, and (rule, release) pairs judged differently. */
export function changesBetween(before, after) {
  return {
    values: differences(
      before.values,
      after.values,
      (key, old, now) => `${key}: ${old ?? 'new'} -> ${now ?? 'removed'}`,
    ),
    verdicts: differences(before.verdicts, after.verdicts, (key, old, now) =>
      old === undefined || now === undefined ? undefined : key,
    ),
  };
}

function differences(before, after, describe) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => before[key] !== after[key])
    .map((key) => describe(key, before[key], after[key]))
    .filter((line) => line !== undefined);
}
