import type { HostSpec } from '../hosts/host-spec.ts';
import { readingTitles } from '../rules/reading-titles.ts';
import type { Block } from './reply.ts';

/** What the paste says twice, differently: shown, not settled in silence. */
export function contradictionBlocks({ contradictions, lines }: HostSpec): readonly Block[] {
  if (contradictions.length === 0) return [];
  const quote = (line: number): string =>
    line === 0 ? 'an earlier message says otherwise' : `line ${line} says "${lines[line - 1]?.trim()}"`;
  const items = contradictions.map(({ reading, lines: [first, second], kept }) => {
    const title = readingTitles([reading]);
    if (second === 0)
      return `${title}: an earlier message contradicts itself, and this one does not settle it.`;
    const place = kept === 0 ? 'the earlier message' : `line ${kept}`;
    const counts = kept === undefined ? 'neither counts' : `${place} counts`;
    // What can be shown comes first.
    const quotes = (first === 0 ? [second, first] : [first, second]).map(quote);
    return `${title}: ${quotes.join(', ')}; ${counts}.`;
  });
  return [
    { kind: 'heading', text: 'The paste contradicts itself' },
    { kind: 'list', items },
  ];
}
