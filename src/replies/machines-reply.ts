import type { Verdict } from '../rules/assess.ts';
import { verdictWords } from './headline.ts';
import type { Block, Reply } from './reply.ts';
import { type Report, reportReply } from './report.ts';

/** How many machines there are, and how many of each verdict. */
export const machinesHeadline = (reports: readonly Pick<Report, 'verdict'>[]): string =>
  `${reports.length} machines in this paste: ${counts(reports)}.`;

/** Several machines in one paste: an overview, and a scorecard of its own for each. */
export function machinesReply(reports: readonly Report[]): Omit<Reply, 'data'> {
  const summary = machinesHeadline(reports);
  const cards = reports.map((report, index) => ({
    ...reportReply(report),
    report,
    name: nameOf(report, index),
  }));
  return {
    summary,
    blocks: [
      { kind: 'heading', text: summary },
      {
        kind: 'table',
        caption: 'The machines and their verdicts',
        header: ['Machine', 'Lines', 'Verdict'],
        rows: cards.map(({ name, report, summary: verdict }) => [name, linesOf(report), verdict]),
      },
      ...cards.map(
        ({ name, report, blocks }, index): Block => ({
          kind: 'fold',
          id: `machine-${index + 1}`,
          title: `${name}: ${verdictWords(report.verdict)}`,
          blocks: blocks.filter(({ kind }) => kind !== 'actions'),
        }),
      ),
      { kind: 'actions', actions: [{ kind: 'share' }] },
    ],
  };
}

const ORDER: readonly Verdict[] = ['ready', 'needs-action', 'cannot-tell', 'not-ready'];

function counts(reports: readonly Pick<Report, 'verdict'>[]): string {
  return ORDER.flatMap((verdict) => {
    const count = reports.filter((report) => report.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdictWords(verdict).toLowerCase()}`];
  }).join(', ');
}

function nameOf({ spec: { readings } }: Report, index: number): string {
  const model = readings.model?.value ?? readings.cpuModel?.value;
  return `Machine ${index + 1}${model === undefined ? '' : ` (${model})`}`;
}

/** First and last line that something was read from. */
function linesOf({ spec: { readings } }: Report): string {
  const numbers = Object.values(readings).map(({ line }) => line);
  if (numbers.length === 0) return 'none read';
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first === last ? `${first}` : `${first} to ${last}`;
}
