import type { Changed } from '../proofs/replayed.ts';
import { checkData } from './check-data.ts';
import type { Reply } from './reply.ts';
import type { Report } from './report.ts';

/** What a replay says that did not come out the same: what changed, and the scorecard as it is now. */
export function replayReply(
  receipt: string,
  changed: readonly Changed[],
  now: Report,
  scorecard: Pick<Reply, 'blocks' | 'verdict'>,
): Reply {
  const summary = `This is not the verdict of ${receipt}: ${changed.map(({ what }) => NOUNS[what]).join(' and ')} changed.`;
  return {
    summary,
    ...(scorecard.verdict === undefined ? {} : { verdict: scorecard.verdict }),
    blocks: [
      { kind: 'heading', text: summary },
      { kind: 'list', items: changed.map(changeLine) },
      { kind: 'text', text: 'Judged for the same day and release, it is now:' },
      ...scorecard.blocks,
    ],
    data: () => ({ schema: 1, receipt, same: false, changed, now: checkData(now) }),
  };
}

const NOUNS: Readonly<Record<Changed['what'], string>> = {
  base: 'the knowledge base',
  engine: 'the engine',
  readings: 'what was read',
};

function changeLine({ what, was, is }: Changed): string {
  switch (what) {
    case 'base':
      return `The knowledge base was ${was} and is ${is}.`;
    case 'engine':
      return `The engine was ${was} and is ${is}.`;
    case 'readings':
      return 'The readings are others: the paste is another one, a newer version reads it differently, an earlier message completed it, or the receipt has a slip.';
  }
}
