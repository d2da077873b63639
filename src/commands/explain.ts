import { UserError } from '../errors.ts';
import { factRows } from '../knowledge/fact-rows.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import { entryReply } from '../replies/entry-reply.ts';
import { factLabel, factTable } from '../replies/fact-table.ts';
import type { Reply } from '../replies/reply.ts';
import { sourcesBlocks } from '../replies/sources.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Command } from './command.ts';

export const explain: Command = {
  verb: 'explain',
  usage: 'explain RULE, FACT, TERM or ERROR CODE',
  purpose: 'Explains a rule, a fact, a term or an error, with its sources.',
  examples: ['explain slat', 'explain host.memory.maximum', 'explain vMotion'],

  run(rest, { knowledge }) {
    const wanted = rest.trim().replace(/[.?!]$/, '');
    if (wanted === '')
      throw new UserError(
        'explain needs a rule, a fact, a term or an error code.',
        'For example: /hyperv explain slat.',
      );
    const reply = explainExactly(wanted.toLowerCase(), knowledge);
    if (reply !== undefined) return reply;
    throw new UserError(
      `The knowledge base has no entry "${wanted.slice(0, 60)}".`,
      nearest(wanted.toLowerCase(), knowledge),
    );
  },
};

function explainExactly(wanted: string, knowledge: Knowledge): Reply | undefined {
  const fact = knowledge.fact(wanted);
  if (fact !== undefined) return factReply(fact, knowledge);
  const rule = rules.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
  if (rule !== undefined) return ruleReply(rule, knowledge);
  const term = knowledge.term(wanted);
  if (term !== undefined) return entryReply({ kind: 'term', term }, knowledge);
  const faults = knowledge
    .all('errors')
    .filter(({ id, codes }) => id === wanted || codes.some((code) => isCode(code, wanted)));
  if (faults.length > 0) return entryReply({ kind: 'faults', faults }, knowledge);
  const practice = knowledge.all('practices').find(({ id }) => id === wanted);
  if (practice !== undefined) return entryReply({ kind: 'practice', practice }, knowledge);
  const topic = knowledge
    .all('topics')
    .find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
  return topic === undefined ? undefined : entryReply({ kind: 'topic', topic }, knowledge);
}

/** `21502`, `event 21502` and `Event ID 21502` are the same code. */
const isCode = (code: string, wanted: string): boolean => bare(code) === bare(wanted);
const bare = (code: string): string => code.toLowerCase().replace(/^(?:event|error|code)(?:\s+id)?\s+/, '');

function factReply(fact: Fact, knowledge: Knowledge): Reply {
  const rows = factRows(fact, knowledge);
  const summary = `${factLabel(fact)} (${fact.id}).`;
  const notes = [...new Set(rows.flatMap(({ note }) => note ?? []))];
  return {
    summary,
    blocks: [
      { kind: 'text', text: summary },
      factTable(summary, [fact], knowledge.releases, knowledge),
      ...(notes.length === 0 ? [] : ([{ kind: 'list', items: notes }] as const)),
      ...sourcesBlocks(rows.flatMap(({ cites }) => cites)),
    ],
    data: () => ({ schema: 1, fact: fact.id, rows, knowledge: knowledge.version }),
  };
}

function ruleReply(rule: Rule, knowledge: Knowledge): Reply {
  const facts = rule.factIds.flatMap((id) => knowledge.fact(id) ?? []);
  const summary = `${rule.title} (${rule.id}): a rule of severity ${rule.severity}.`;
  const rows = facts.flatMap((fact) => factRows(fact, knowledge));
  return {
    summary,
    blocks: [
      { kind: 'text', text: summary },
      ...(facts.length === 0 ? [] : [factTable(summary, facts, knowledge.releases, knowledge)]),
      ...sourcesBlocks(rows.flatMap(({ cites }) => cites)),
    ],
    data: () => ({
      schema: 1,
      rule: rule.id,
      title: rule.title,
      severity: rule.severity,
      facts: rule.factIds,
      rows,
      knowledge: knowledge.version,
    }),
  };
}

/** Entries whose name holds the word, so that the next try finds one. */
function nearest(wanted: string, knowledge: Knowledge): string {
  const ids = [...rules.map(({ id }) => id), ...knowledge.facts.map(({ id }) => id)].filter((id) =>
    id.includes(wanted.replaceAll(' ', '-')),
  );
  const terms = knowledge.all('glossary').filter(({ term }) => term.toLowerCase().includes(wanted));
  const found = [...terms.map(({ term }) => term), ...ids].slice(0, 5);
  return found.length === 0
    ? '/hyperv limits lists limits; /hyperv help lists all commands.'
    : `Nearest: ${found.join(', ')}.`;
}
