import { reduceBrand } from '../knowledge/processors/brand-name.ts';

/** Whether two names, whoever wrote them, are of one processor: same number, same version, same stepping. */
export function isSameProcessor(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  // A name without a figure ("Xeon") is that of many processors.
  return a === b && /\d/.test(a);
}

/** A name without its maker, clock and count of cores: `xeongold6338`. */
const bare = (name: string): string =>
  reduceBrand(name)
    .toLowerCase()
    .replace(/@?\s?\d{1,2}(?:[.,]\d{1,3})?\s?ghz|~?\d{3,5}\s?mhz|\d{1,3}-core/g, ' ')
    .replace(/\b(?:intel|amd|genuineintel|authenticamd|cpu|processor)\b/g, ' ')
    .replace(/[^a-z\d]/g, '');
