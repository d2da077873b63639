/** Most answers that are kept; then all are forgotten, so that garbage does not keep the usual ones out. */
const KEPT_MAX = 2_000;

/** Keeps the answers about short texts that come again in every paste, such as labels: looking one up is quicker. */
export function remembering<T>(find: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined || kept.has(text)) return before as T;
    const answer = find(text);
    if (kept.size >= KEPT_MAX) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}
