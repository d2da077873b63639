import type { Step } from '../fixing/with-changes.ts';
import type { OsRelease, ReadingName } from '../hosts/host-spec.ts';
import { editionName } from '../knowledge/edition-name.ts';
import type { FactRow } from '../knowledge/fact-rows.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Edition } from '../knowledge/schema.ts';
import { cellText } from '../knowledge/value-words.ts';
import type { Proof } from '../proofs/proof.ts';
import type { Status } from '../rules/outcome.ts';
import { readingTitles } from '../rules/reading-titles.ts';
import { systemName } from '../rules/system-names.ts';
import { basisLine } from './basis-line.ts';
import { STATUS_WORDS } from './matrix-reply.ts';
import type { Block, Reply, Rich } from './reply.ts';
import type { Report } from './report.ts';
import { sourcesBlocks } from './sources.ts';
import { readAs, readingWords } from './what-was-read.ts';

/** The proof of one finding: what was read and where, what the base says, how they compare, what would turn it. */
export function proofReply(proof: Proof, report: Report, knowledge: Knowledge): Reply {
  const { finding, grounds, facts } = proof;
  const summary = `${finding.title} for ${report.release.name}: ${STATUS_WORDS[finding.status]}.`;
  return {
    summary,
    blocks: [
      { kind: 'heading', text: `Why: ${summary}` },
      { kind: 'note', text: basisLine(report) },
      { kind: 'text', text: finding.because },
      { kind: 'heading', text: 'What was read' },
      grounds.length === 0
        ? { kind: 'text', text: 'Nothing that this rule looks at was in the paste.' }
        : { kind: 'list', items: grounds.flatMap((name) => readingLine(name, report)) },
      ...factBlocks(facts),
      { kind: 'heading', text: 'What would turn it' },
      { kind: 'text', text: otherwiseText(proof, knowledge) },
      ...sourcesBlocks([...facts.flat().flatMap(({ cites }) => cites), ...finding.cites]),
    ],
    data: () => proofData(proof, report),
  };
}

/** The quoted lines come from `spec.lines`, in which names and numbers of persons and devices are masked. */
function readingLine(name: ReadingName, { spec }: Report): readonly Rich[] {
  const reading = spec.readings[name];
  if (reading === undefined) return [];
  const said = readAs([name, reading]);
  const quote = quoteOf(reading.line, spec.lines);
  if (quote !== undefined)
    return [[{ text: `${said}, line ${reading.line}: ` }, { text: quote, style: 'code' }]];
  return [reading.earlier === true ? `${said}, in an earlier message` : said];
}

function quoteOf(line: number, lines: readonly string[]): string | undefined {
  const quote = lines[line - 1]?.trim();
  return quote === '' ? undefined : quote;
}

/** A list, since a table of sentences does not fit a narrow window. */
function factBlocks(facts: Proof['facts']): readonly Block[] {
  if (facts.length === 0) return [];
  return [
    { kind: 'heading', text: 'What the knowledge base says' },
    { kind: 'list', items: facts.flatMap(factLine) },
  ];
}

function factLine(rows: readonly FactRow[]): readonly Rich[] {
  const [first] = rows;
  if (first === undefined) return [];
  const note = rows.find((row) => row.note !== undefined)?.note;
  return [
    [
      { text: first.id, style: 'code' },
      { text: `: ${first.statement.replace(/\.$/, '')}: ` },
      { text: cellText(rows), style: 'strong' },
      { text: note === undefined ? '.' : `. ${note}` },
    ],
  ];
}

const TURNED: Readonly<Record<Status, string>> = {
  met: 'it would be yes',
  unmet: 'it would be no',
  unknown: 'it would be unknown',
  'not-applicable': 'it would not apply',
};

function otherwiseText({ otherwise }: Proof, knowledge: Knowledge): string {
  if (otherwise === undefined) return 'No other value of a single reading, or of two, turns it.';
  const changes = otherwise.changes.map((step) => stepText(step, knowledge));
  return `With this instead, ${TURNED[otherwise.status]}. ${changes.join('; ')}.`;
}

function stepText({ reading, to }: Step, knowledge: Knowledge): string {
  const title = readingTitles([reading]);
  if (to === undefined) return `${title}: not said`;
  if (reading === 'osRelease') return `${title}: ${systemName(to as OsRelease, knowledge)}`;
  if (reading === 'edition') return `${title}: ${editionName(to as Edition)}`;
  return `${title}: ${readingWords(reading, to)}`;
}

/** The proof as data: the JSON contract of `why --json`, schema 1. */
function proofData({ finding, grounds, facts, otherwise }: Proof, report: Report): unknown {
  const { rule, title, status, severity, because, cites } = finding;
  return {
    schema: 1,
    rule,
    title,
    target: report.release.id,
    status,
    severity,
    because,
    readings: grounds.map((name) => {
      const reading = report.spec.readings[name];
      const quote = quoteOf(reading?.line ?? 0, report.spec.lines);
      return {
        reading: name,
        value: reading?.value,
        line: reading?.line,
        quote,
        basis: reading?.basis,
        because: reading?.because,
      };
    }),
    facts: facts.flat(),
    cites,
    otherwise:
      otherwise === undefined
        ? null
        : {
            status: otherwise.status,
            changes: otherwise.changes.map(({ reading, to }) => ({
              reading,
              from: report.spec.readings[reading]?.value ?? null,
              to: to ?? null,
            })),
          },
    receipt: report.receipt,
    knowledge: report.knowledge.version,
  };
}
