import { findFacts, isLimit } from '../answers/find-entries.ts';
import { findMentions } from '../answers/release-mentions.ts';
import { UserError } from '../errors.ts';
import { type FactRow, rowsOf } from '../knowledge/fact-rows.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Release } from '../knowledge/schema.ts';
import { factLabel, factTable } from '../replies/fact-table.ts';
import type { Reply } from '../replies/reply.ts';
import { sourcesBlocks } from '../replies/sources.ts';
import type { Command } from './command.ts';

/** As many limits as are shown release by release. */
const BY_RELEASE_MAX = 3;

export const limits: Command = {
  verb: 'limits',
  usage: 'limits [WHAT] [RELEASE]',
  purpose: 'Shows the checked maximums and minimums of a release.',
  examples: ['limits memory 2022', 'limits virtual processors'],

  run(rest, { knowledge }) {
    const { releases, rest: what } = findMentions(rest, knowledge);
    const facts = findFacts(what, knowledge, knowledge.facts.filter(isLimit));
    if (facts.length === 0) throw noLimit(what);
    const byRelease = releases.length === 0 && what !== '' && facts.length <= BY_RELEASE_MAX;
    const shown = byRelease
      ? knowledge.releases
      : releases.length === 0
        ? [knowledge.newestServer]
        : releases;
    return limitsReply(facts, shown, knowledge);
  },
};

function limitsReply(facts: readonly Fact[], releases: readonly Release[], knowledge: Knowledge): Reply {
  const rows = facts.flatMap((fact) => releases.flatMap(({ id }) => rowsOf(fact, id, knowledge)));
  const names =
    releases.length === knowledge.releases.length
      ? 'every release'
      : releases.map(({ name }) => name).join(', ');
  const about = facts.length === 1 && facts[0] !== undefined ? factLabel(facts[0]) : `${facts.length} limits`;
  const summary = `${about}: ${names}.`;
  return {
    summary,
    blocks: [
      { kind: 'text', text: summary },
      factTable(summary, facts, releases, knowledge),
      ...notesBlocks(rows),
      ...sourcesBlocks(rows.flatMap(({ cites }) => cites)),
    ],
    data: () => ({ schema: 1, releases: releases.map(({ id }) => id), rows, knowledge: knowledge.version }),
  };
}

/** What the figures must not be read without, each sentence once. */
function notesBlocks(rows: readonly FactRow[]): Reply['blocks'] {
  const notes = [
    ...new Set(
      rows.flatMap(({ note, status }) => (note === undefined || status === 'unverified' ? [] : [note])),
    ),
  ];
  if (notes.length === 0) return [];
  return [
    { kind: 'fold', id: 'notes', title: `Notes (${notes.length})`, blocks: [{ kind: 'list', items: notes }] },
  ];
}

const noLimit = (what: string): UserError =>
  new UserError(
    `The knowledge base has no limit that matches "${what.slice(0, 60)}".`,
    'Try memory, logical processors, virtual processors, virtual machines, nodes, disks or checkpoints.',
  );
