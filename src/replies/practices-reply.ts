import type { Release } from '../knowledge/schema.ts';
import type { PracticeFinding, PracticeReport } from '../practices/assess-practices.ts';
import type { Status } from '../rules/outcome.ts';
import type { Block, Reply, Rich } from './reply.ts';
import { sourcesBlocks } from './sources.ts';

/** Draws every practice: what to look at open, the rest folded. */
export function practicesReply(report: PracticeReport, release: Release): Omit<Reply, 'data'> {
  const { findings, notDecidable } = report;
  const unmet = withStatus(findings, 'unmet');
  const summary = `Best practices for ${release.name}: ${toLookAt(unmet)}.`;
  return {
    summary,
    blocks: [
      { kind: 'text', text: [{ text: summary, style: 'strong' }] },
      ...unreadBlocks(report),
      ...unmetBlocks(unmet),
      ...fold('practices-unknown', 'Not known', withStatus(findings, 'unknown').map(rowOf)),
      ...fold('practices-met', 'Met', withStatus(findings, 'met').map(rowOf)),
      ...fold(
        'practices-not-applicable',
        'Does not apply',
        withStatus(findings, 'not-applicable').map(rowOf),
      ),
      ...fold(
        'practices-not-decidable',
        'No pasted text decides',
        notDecidable.map(({ title, why }) => titled(title, why)),
      ),
      ...sourcesBlocks(unmet.flatMap(({ cites }) => cites)),
    ],
  };
}

/** The fold of a scorecard about what runs on the host already; no block without a setup in the paste. */
export function practicesFold(report: PracticeReport | undefined): readonly Block[] {
  if (report === undefined) return [];
  const unmet = withStatus(report.findings, 'unmet');
  const met = withStatus(report.findings, 'met').length;
  const unknown = withStatus(report.findings, 'unknown').length;
  return [
    {
      kind: 'fold',
      id: 'practices',
      title: `Best practices: ${toLookAt(unmet)}`,
      blocks: [
        ...unreadBlocks(report),
        ...unmetBlocks(unmet),
        {
          kind: 'note',
          text: `${met} met, ${unknown} not known. /hyperv practices with the same paste shows all, with sources.`,
        },
      ],
    },
  ];
}

const withStatus = (findings: readonly PracticeFinding[], wanted: Status): readonly PracticeFinding[] =>
  findings.filter(({ status }) => status === wanted);

const toLookAt = (unmet: readonly PracticeFinding[]): string =>
  unmet.length === 0 ? 'nothing to look at' : `${unmet.length} to look at`;

const unmetBlocks = (unmet: readonly PracticeFinding[]): readonly Block[] =>
  unmet.length === 0 ? [] : [{ kind: 'list', items: unmet.map(unmetRow) }];

/** Most lines that a row names. */
const LINES_MAX = 8;

/** What was pasted and not judged is said before what was. */
function unreadBlocks({ unreadLines }: PracticeReport): readonly Block[] {
  if (unreadLines.length === 0) return [];
  const more = unreadLines.length - LINES_MAX;
  const numbers = `${unreadLines.slice(0, LINES_MAX).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const which = unreadLines.length === 1 ? `Line ${numbers} was` : `Lines ${numbers} were`;
  return [
    {
      kind: 'note',
      text: `${which} not read, and not judged: the columns do not stand below their names. Paste that output again as it was printed, or as a list: add | fl * to the command.`,
    },
  ];
}

function unmetRow({ title, severity, because, items, impact, resolution, note }: PracticeFinding): Rich {
  const lines = [...new Set(items.flatMap(({ line }) => line ?? []))].toSorted((a, b) => a - b);
  const at = lines.slice(0, LINES_MAX).join(', ');
  const place = lines.length === 0 ? '' : ` (${lines.length === 1 ? 'line' : 'lines'} ${at})`;
  const words = [impact, resolution, note].filter((text) => text !== null).join(' ');
  return titled(title, `[${severity ?? 'known by its name only'}] ${because}${place} ${words}`.trim());
}

const rowOf = ({ title, because }: PracticeFinding): Rich => titled(title, because);

const titled = (title: string, text: string): Rich => [{ text: `${title} `, style: 'strong' }, { text }];

const fold = (id: string, label: string, items: readonly Rich[]): readonly Block[] =>
  items.length === 0
    ? []
    : [{ kind: 'fold', id, title: `${label} (${items.length})`, blocks: [{ kind: 'list', items }] }];
