import type { JudgedCapability } from '../capabilities/capability.ts';
import { isOpen } from '../checklists/from-scorecard.ts';
import type { CapabilityFix } from '../fixing/capability-fix.ts';
import type { Fix, NoFix } from '../fixing/verdict-fix.ts';
import type { Completion } from '../hosts/complete.ts';
import type { HostSpec } from '../hosts/host-spec.ts';
import type { Release } from '../knowledge/schema.ts';
import type { MatrixRow } from '../matrix/matrix.ts';
import type { PracticeReport } from '../practices/assess-practices.ts';
import type { Finding, Verdict } from '../rules/assess.ts';
import type { NextCommand } from '../rules/next-command.ts';
import { isDeciding } from '../rules/outcome.ts';
import { basisLine } from './basis-line.ts';
import { capabilityFold, namedCapabilityBlocks } from './capability-blocks.ts';
import { contradictionBlocks } from './contradiction-blocks.ts';
import { earlierMessageBlocks } from './earlier-message-blocks.ts';
import { capabilityFixBlocks, fixBlocks } from './fix-blocks.ts';
import { decidingFindings, headline, titlesOf } from './headline.ts';
import { practicesFold } from './practices-reply.ts';
import type { Action, Block, Reply } from './reply.ts';
import { scorecardPicture } from './scorecard-picture.ts';
import { whatWasRead } from './what-was-read.ts';

/** Everything a scorecard is drawn from. */
export interface Report {
  readonly spec: HostSpec;
  readonly release: Release;
  /** The release was asked for, whatever is installed. */
  readonly asked: boolean;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly next: NextCommand | undefined;
  /** What the practices say of an existing setup; absent when the paste shows none. */
  readonly practices?: PracticeReport | undefined;
  /** What the machine can do, in the order of the list. */
  readonly capabilities: readonly JudgedCapability[];
  /** Ids of those that the question named. */
  readonly named: readonly string[];
  /** What would turn the verdict; `undefined` where nothing deciding is unmet. */
  readonly fix: Fix | NoFix | undefined;
  /** What would bring each capability that the question named and that is a no. */
  readonly capabilityFixes: readonly CapabilityFix[];
  /** What the verdict can be checked by. */
  readonly receipt: string;
  /** The same machine for every release, worked out when it is asked for. */
  readonly matrix: () => readonly MatrixRow[];
  /** Why an earlier message was left out of it; absent when it was not, or when there was none. */
  readonly apart?: NonNullable<Completion['apart']>;
  /** Version of the base and the day it was checked. */
  readonly knowledge: { readonly version: string; readonly checked: string };
}

/** Draws the scorecard: verdict, what stands against it worst first, what to paste next, the rest folded. */
export function reportReply(report: Report): Omit<Reply, 'data'> {
  const { findings, verdict } = report;
  const summary = headline(report);
  const rows = findings
    .filter(isShown)
    .map((finding) => findingBlock(withoutRepeat(finding, report), report.spec));
  const next = nextBlocks(report.next, findings);
  return {
    summary,
    verdict,
    picture: scorecardPicture({
      headline: summary,
      basis: basisLine(report),
      findings,
      readings: report.spec.readings,
    }),
    blocks: [
      { kind: 'verdict', verdict, text: summary },
      { kind: 'note', text: basisLine(report) },
      ...earlierMessageBlocks(report),
      ...contradictionBlocks(report.spec),
      ...namedCapabilityBlocks(report),
      ...(verdict === 'cannot-tell' ? [...next, ...rows] : [...rows, ...next]),
      ...fixBlocks(report.fix),
      ...capabilityFixBlocks(report),
      ...foldsOf(report),
      { kind: 'actions', actions: [{ kind: 'share' }, ...whyActions(report), ...moreActions(report)] },
    ],
  };
}

/** As many rows as fit beside "Share" on one line of a narrow window. */
const PROOFS_MAX = 3;

/** The ways to the proofs of what decided. */
const whyActions = (report: Report): readonly Action[] =>
  decidingFindings(report)
    .slice(0, PROOFS_MAX)
    .map(({ rule, title }) => ({ kind: 'why', rule, title }));

/** Other ways to look at the same machine; the way to a list of what is open, where anything is. */
const moreActions = ({ spec, findings }: Report): readonly Action[] => [
  ...(findings.some(isOpen) ? [{ kind: 'checklist' as const }] : []),
  { kind: 'picture' },
  ...(spec.readings.nics === undefined ? [] : [{ kind: 'plan' as const }]),
];

/** Rows that are shown open: whatever is unmet, and whatever unknown keeps the verdict open. */
function isShown({ status, severity }: Finding): boolean {
  return status === 'unmet' || (status === 'unknown' && isDeciding(severity));
}

/** What to run next is said once for all that it settles, not again in every row. */
function withoutRepeat(finding: Finding, { next }: Report): Finding {
  if (finding.status !== 'unknown' || next?.settles.includes(finding.rule) !== true) return finding;
  const { fix: _said, ...rest } = finding;
  return rest;
}

function findingBlock(finding: Finding, spec: HostSpec): Block {
  const quote = finding.line === undefined ? undefined : spec.lines[finding.line - 1]?.trim();
  return { kind: 'finding', finding, ...(quote === undefined || quote === '' ? {} : { quote }) };
}

function nextBlocks(next: NextCommand | undefined, findings: readonly Finding[]): readonly Block[] {
  if (next === undefined) return [];
  const settled = titlesOf(findings.filter(({ rule }) => next.settles.includes(rule)));
  return [
    { kind: 'heading', text: 'What to paste next' },
    { kind: 'text', text: `${next.how} It settles: ${settled}.` },
    { kind: 'code', text: next.command },
    { kind: 'actions', actions: [{ kind: 'complete' }] },
  ];
}

function foldsOf(report: Report): readonly Block[] {
  const { findings, spec, practices } = report;
  const fold = (id: string, label: string, rows: readonly Finding[]): readonly Block[] =>
    rows.length === 0
      ? []
      : [
          {
            kind: 'fold',
            id,
            title: `${label} (${rows.length}): ${titlesOf(rows)}`,
            blocks: rows.map((row) => findingBlock(row, spec)),
          },
        ];
  const read = whatWasRead(spec);
  const closed = (status: Finding['status']): readonly Finding[] =>
    findings.filter((finding) => finding.status === status && !isShown(finding));
  return [
    ...capabilityFold(report.capabilities),
    ...fold('met', 'Met', closed('met')),
    ...fold('unknown', 'Not known, does not decide', closed('unknown')),
    ...fold('not-applicable', 'Does not apply', closed('not-applicable')),
    ...practicesFold(practices),
    ...(read === undefined ? [] : [read]),
    ...notUnderstoodFold(spec),
  ];
}

function notUnderstoodFold({ notUnderstood }: HostSpec): readonly Block[] {
  if (notUnderstood.length === 0) return [];
  const count = notUnderstood.length === 1 ? 'One line was' : `${notUnderstood.length} lines were`;
  const items = notUnderstood.map(({ line, text }) => `Line ${line}: ${text}`);
  return [
    {
      kind: 'fold',
      id: 'not-understood',
      title: `${count} not understood`,
      blocks: [{ kind: 'list', items }],
    },
  ];
}
