/** Lets at most `max` different words through; any further one becomes `other`, so that no label grows without end. */
export function bounded(max: number): (word: string) => string {
  const known = new Set<string>();
  return (word) => {
    if (known.has(word)) return word;
    if (known.size >= max) return 'other';
    known.add(word);
    return word;
  };
}
