import type { BestPractice, Fault, Term, Topic } from '../knowledge/entries.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Cite } from '../knowledge/schema.ts';
import type { Block, Reply, Rich } from './reply.ts';
import { sourcesBlocks } from './sources.ts';

/** An entry in words, whatever shelf it stands on. */
export type Entry =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'practice'; readonly practice: BestPractice };

/** Writes an entry as a reply: what it is, what follows from it, its sources. */
export function entryReply(entry: Entry, knowledge: Knowledge): Reply {
  const { summary, blocks, cites, data } = wordsOf(entry);
  return {
    summary,
    blocks: [
      { kind: 'text', text: summary },
      ...blocks,
      ...sourcesBlocks(cites.map((cite) => knowledge.cite(cite))),
    ],
    data: () => ({ schema: 1, ...data, knowledge: knowledge.version }),
  };
}

interface Words {
  readonly summary: string;
  readonly blocks: readonly Block[];
  readonly cites: readonly Cite[];
  readonly data: object;
}

function wordsOf(entry: Entry): Words {
  switch (entry.kind) {
    case 'term':
      return termWords(entry.term);
    case 'topic':
      return topicWords(entry.topic);
    case 'faults':
      return faultsWords(entry.faults);
    case 'practice':
      return practiceWords(entry.practice);
  }
}

function termWords(term: Term): Words {
  const elsewhere = (term.elsewhere ?? []).map(
    ({ product, term: word, note }) => `${product} calls it ${word}.${note === undefined ? '' : ` ${note}`}`,
  );
  const also = term.aliases.length === 0 ? [] : [`Also: ${term.aliases.join(', ')}.`];
  return {
    summary: `${term.term}: ${term.means}`,
    blocks: list([...elsewhere, ...also]),
    cites: term.cites,
    data: { term },
  };
}

function topicWords(topic: Topic): Words {
  const { answer, detail = [], commands = [], now, status, why } = topic;
  return {
    summary: answer,
    blocks: [
      ...list(detail),
      ...(commands.length === 0 ? [] : [{ kind: 'code', text: commands.join('\n') } as const]),
      ...(now === undefined ? [] : [{ kind: 'text', text: now } as const]),
      ...(status === 'verified'
        ? []
        : [{ kind: 'note', text: `This is ${status}. ${why ?? ''}`.trim() } as const]),
    ],
    cites: topic.cites,
    data: { topic },
  };
}

function faultsWords(faults: readonly Fault[]): Words {
  const [first] = faults;
  const codes = [...new Set(faults.flatMap((fault) => fault.codes))].slice(0, 6).join(', ');
  const summary =
    faults.length === 1 && first !== undefined
      ? `${codes}: ${first.means}`
      : `${codes} has ${faults.length} meanings.`;
  return {
    summary,
    blocks: faults.flatMap((fault) => faultBlocks(fault, faults.length > 1)),
    cites: faults.flatMap(({ cites }) => cites),
    data: { errors: faults },
  };
}

function faultBlocks(
  { source, symptom, means, check, fix, status, why }: Fault,
  several: boolean,
): readonly Block[] {
  const items = [
    row('Seen', `${symptom} (${source})`),
    ...(several ? [row('Means', means)] : []),
    row('Check', check),
    row('Do', fix),
  ];
  const doubt: readonly Block[] =
    status === 'verified' ? [] : [{ kind: 'note', text: `This is unverified. ${why ?? ''}`.trim() }];
  return [{ kind: 'list', items }, ...doubt];
}

function practiceWords(practice: BestPractice): Words {
  const { title, severity, trigger, impact, resolution, decidable, needs, releaseAware, unverified } =
    practice;
  const today = typeof releaseAware === 'string' ? releaseAware : releaseAware?.note;
  const decided =
    decidable === 'no'
      ? 'A pasted text cannot decide it.'
      : `A pasted text can decide it${needs === undefined ? '' : `: ${needs}`}.`;
  return {
    summary: `${title}: a rule of the Best Practices Analyzer${severity === undefined ? '' : `, severity ${severity}`}.`,
    blocks: list(
      [trigger, impact, resolution, today, decided, unverified].filter((text) => text !== undefined),
    ),
    cites: [...practice.cites, ...(typeof releaseAware === 'object' ? releaseAware.cites : [])],
    data: { practice },
  };
}

const row = (label: string, text: string): Rich => [{ text: `${label}: `, style: 'strong' }, { text }];

const list = (items: readonly Rich[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];
