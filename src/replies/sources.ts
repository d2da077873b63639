import type { ResolvedCite } from '../knowledge/knowledge.ts';
import type { Block, Rich } from './reply.ts';

/** The places an answer rests on, each page once, folded into one line. No block without a cite. */
export function sourcesBlocks(cites: readonly ResolvedCite[]): readonly Block[] {
  const pages = new Map<string, ResolvedCite[]>();
  for (const cite of cites) {
    const known = pages.get(cite.source) ?? [];
    if (!known.some(({ where }) => where === cite.where)) pages.set(cite.source, [...known, cite]);
  }
  if (pages.size === 0) return [];
  const items = [...pages.values()].map(pageLine);
  return [
    { kind: 'fold', id: 'sources', title: `Sources (${pages.size})`, blocks: [{ kind: 'list', items }] },
  ];
}

function pageLine(cites: readonly ResolvedCite[]): Rich {
  const [first] = cites;
  if (first === undefined) return '';
  const places = cites.map(({ where }) => where).join('; ');
  return [{ text: first.title, url: first.url }, { text: `, ${places}, checked ${first.checked}` }];
}
