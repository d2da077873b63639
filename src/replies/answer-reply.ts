import type { Answer } from '../answers/answer.ts';
import { answerText, type Fitted, fitted } from '../answers/answer-text.ts';
import type { ResolvedCite } from '../knowledge/knowledge.ts';
import type { Block, Reply } from './reply.ts';
import { sourcesBlocks } from './sources.ts';

/** An answer as `--json` prints it. */
export interface AnswerData {
  readonly answered: boolean;
  /** The whole answer as plain text. */
  readonly text: string;
  readonly releases: readonly string[];
  /** Id of the entry that answered; empty when none did. */
  readonly topic: string;
  readonly cites: readonly Pick<ResolvedCite, 'source' | 'title' | 'url' | 'where' | 'checked'>[];
  readonly nearest: readonly string[];
}

/** The direct answer first, then what it depends on, then where it is from. `question`: as it may be logged. */
export function answerReply(answer: Answer, question: string): Reply {
  const { answered, lead, releases, topic = '' } = answer;
  const parts = fitted(answer);
  return {
    summary: lead,
    blocks: [
      { kind: 'text', text: answered ? [{ text: lead, style: 'strong' }] : lead },
      ...paragraphs(parts),
      ...sources(answer, parts),
      {
        kind: 'actions',
        actions: [{ kind: 'share' }, { kind: 'feedback', topic, releases, answered, question }],
      },
    ],
    answer: answered ? 'answered' : 'declined',
    data: () => answerData(answer),
  };
}

/** The JSON contract: no other keys, and all of them always. */
export const answerData = (answer: Answer): AnswerData => ({
  answered: answer.answered,
  text: answerText(answer),
  releases: answer.releases,
  topic: answer.topic ?? '',
  cites: answer.cites.map(({ source, title, url, where, checked }) => ({
    source,
    title,
    url,
    where,
    checked,
  })),
  nearest: answer.nearest,
});

function paragraphs({ more, doubts, commands, nearest }: Fitted): readonly Block[] {
  return [
    ...(more.length === 0 ? [] : [{ kind: 'text', text: more.join(' ') } as const]),
    ...(doubts.length === 0 ? [] : [{ kind: 'text', text: doubts.join(' ') } as const]),
    ...(commands.length === 0 ? [] : [{ kind: 'code', text: commands.join('\n') } as const]),
    ...(nearest.length === 0
      ? []
      : [{ kind: 'text', text: `Nearest topics: ${nearest.join('; ')}.` } as const]),
  ];
}

/** The first sources in sight: an answer without them is a claim. All of them folded, where there are more. */
function sources({ cites }: Answer, { sources: shown }: Fitted): readonly Block[] {
  const notes = shown.map(
    ({ title, url, where, checked }): Block => ({
      kind: 'note',
      text: [{ text: 'Source: ' }, { text: title, url }, { text: `, ${where}, checked ${checked}` }],
    }),
  );
  const pages = new Set(cites.map(({ source }) => source));
  return pages.size > shown.length ? [...notes, ...sourcesBlocks(cites)] : notes;
}
