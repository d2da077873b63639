import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import type { About } from './answer.ts';

/** Spells out a release that only the thread makes clear: `and R2?` after 2012, `and on 11?` after Windows 10. */
export function pointedOut(text: string, about: About, knowledge: Knowledge): string {
  const before = about.releases.flatMap((id) => knowledge.release(id) ?? []);
  const second = before.flatMap((release) => secondOf(release, knowledge))[0];
  if (second !== undefined && /(?<!20\d\d ?)\bR2\b/i.test(text)) return text.replace(/\bR2\b/i, second.name);
  if (!before.some(({ kind }) => kind === 'client')) return text;
  return text.replace(
    /(?<!\S)(8\.1|8|10|11)(?=[\s?!.,]*$|\s(?:pro|home|enterprise|education)\b)/gi,
    'Windows $1',
  );
}

/** The R2 of a release. */
const secondOf = ({ id }: Release, knowledge: Knowledge): readonly Release[] => {
  const second = knowledge.release(`${id}r2`);
  return second === undefined ? [] : [second];
};
