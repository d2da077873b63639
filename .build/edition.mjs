// npm run edition: writes down what this edition of the base says, and adds what changed to knowledge/CHANGELOG.md.
// An edition is the values of all facts, and what every rule says of every fixture for every release.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changesBetween, currentEdition, lastEdition } from './edition/edition.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const CHANGELOG = here('../knowledge/CHANGELOG.md');
const HEAD = '# Changes of the knowledge base\n\nWritten by `npm run edition`; do not edit.\n';

const current = await currentEdition();
const last = lastEdition();
if (last?.version === current.version) {
  const { verdicts } = changesBetween(last, current);
  const part = verdicts.length > 0 ? 'the year or the month' : 'the last number';
  console.error(
    `Edition ${current.version} is written down already: raise ${part} of the version in knowledge/edition.yml first.`,
  );
  process.exit(1);
}

mkdirSync(here('../tests/editions'), { recursive: true });
writeFileSync(
  here(`../tests/editions/${current.version}.json`),
  `${JSON.stringify(current, undefined, 1)}\n`,
);
const older = existsSync(CHANGELOG) ? readFileSync(CHANGELOG, 'utf8').slice(HEAD.length) : '';
writeFileSync(CHANGELOG, `${HEAD}\n${sectionOf(last, current)}${older}`);
console.log(`Edition ${current.version} is written down.`);

function sectionOf(before, after) {
  const title = `## ${after.version}, checked ${after.checked}\n\n`;
  if (before === undefined) {
    const { values, verdicts } = after;
    return `${title}The first edition: ${Object.keys(values).length} rows of facts, and ${Object.keys(verdicts).length} judgements of a rule for a release.\n`;
  }
  const { values, verdicts } = changesBetween(before, after);
  return `${title}${list('Verdicts that changed', verdicts)}${list('Values', values)}`;
}

function list(name, lines) {
  return lines.length === 0 ? '' : `${name}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`;
}
