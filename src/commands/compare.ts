import { findFacts } from '../answers/find-entries.ts';
import { findMentions } from '../answers/release-mentions.ts';
import { UserError } from '../errors.ts';
import { rowsOf } from '../knowledge/fact-rows.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Release } from '../knowledge/schema.ts';
import { cellText } from '../knowledge/value-words.ts';
import { factTable } from '../replies/fact-table.ts';
import { type Reply, textReply } from '../replies/reply.ts';
import { sourcesBlocks } from '../replies/sources.ts';
import type { Command } from './command.ts';

export const compare: Command = {
  verb: 'compare',
  usage: 'compare RELEASE RELEASE [WHAT]',
  purpose: 'Shows what differs between two releases.',
  examples: ['compare 2019 2025', 'compare 2012 R2 2022 memory'],

  run(rest, { knowledge }) {
    const { releases, rest: what } = findMentions(rest, knowledge);
    const [one, other] = releases;
    if (one === undefined || other === undefined || releases.length > 2) {
      throw new UserError(
        `compare needs two releases; ${releases.length} were named.`,
        'For example: /hyperv compare 2019 2025.',
      );
    }
    const words = what.replace(/\b(?:and|vs|versus|with|to)\b\.?/gi, ' ').trim();
    return compareReply(findFacts(words, knowledge, knowledge.facts), one, other, knowledge);
  },
};

function compareReply(facts: readonly Fact[], one: Release, other: Release, knowledge: Knowledge): Reply {
  const cell = (fact: Fact, { id }: Release): string => cellText(rowsOf(fact, id, knowledge));
  const differing = facts.filter((fact) => cell(fact, one) !== cell(fact, other));
  const pair = `${one.name} and ${other.name}`;
  if (differing.length === 0) return textReply(`The knowledge base has no difference between ${pair} here.`);
  const summary = `${differing.length} of ${facts.length} entries differ between ${pair}.`;
  const rows = differing.flatMap((fact) => [one, other].flatMap(({ id }) => rowsOf(fact, id, knowledge)));
  return {
    summary,
    blocks: [
      { kind: 'text', text: summary },
      factTable(summary, differing, [one, other], knowledge),
      ...sourcesBlocks(rows.flatMap(({ cites }) => cites)),
    ],
    data: () => ({ schema: 1, releases: [one.id, other.id], rows, knowledge: knowledge.version }),
  };
}
