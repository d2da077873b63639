import type { Knowledge } from '../knowledge/knowledge.ts';
import type { PhysicalAdapter } from './adapter.ts';
import { candidatesFor } from './candidates.ts';
import { type Question, questionOf } from './question.ts';
import { bestOf, lacksOf, type Weighed } from './weigh.ts';

const COUNT_WORDS: readonly string[] = ['One more adapter', 'Two more adapters'];

/**
 * What one more adapter of the fastest kind would bring, or two where one brings nothing. Absent where the best
 * layout lacks nothing, or where neither helps.
 */
export function oneMore(best: Weighed, question: Question, knowledge: Knowledge): string | undefined {
  const missing = lacksOf(best, question).map(({ text }) => text);
  if (missing.length === 0) return undefined;
  for (const [index, words] of COUNT_WORDS.entries()) {
    const { request } = question;
    const larger = questionOf({ ...request, adapters: withMore(request.adapters, index + 1) }, knowledge);
    const better = bestOf(candidatesFor(larger), larger);
    if (better === undefined) continue;
    const still = lacksOf(better, larger).map(({ text }) => text);
    const mended = missing.filter((text) => !still.includes(text));
    if (mended.length > 0 && still.length < missing.length) {
      return `${words} would mend: ${mended.map((text) => text.replace(/[.:;].*$/s, '')).join('; ')}.`;
    }
  }
  return undefined;
}

function withMore(adapters: readonly PhysicalAdapter[], count: number): readonly PhysicalAdapter[] {
  const [model] = adapters
    .filter(({ wireless }) => !wireless)
    .toSorted((a, b) => (b.speedGbps ?? 0) - (a.speedGbps ?? 0));
  if (model === undefined) return adapters;
  const { card: _card, ...kind } = model;
  return [
    ...adapters,
    ...Array.from({ length: count }, (_, index) => ({ ...kind, name: `further adapter ${index + 1}` })),
  ];
}
