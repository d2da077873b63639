/**
 * The order in which the virtual machines of a mix are counted, so that "VM 143" has a meaning: every group advances
 * at its own share, and after one round each is complete; more rounds repeat the mix. Returns how many machines of
 * each group are among the first `n`; the first `n` are always among the first `n + 1`.
 */
export function mixOf(counts: readonly number[]): (n: number) => readonly number[] {
  const round = counts.reduce((sum, count) => sum + count, 0);
  const order = counts
    .flatMap((count, group) =>
      Array.from({ length: count }, (_, index) => ({ group, place: (index + 1) / count })),
    )
    .toSorted((a, b) => a.place - b.place || a.group - b.group);
  return (n) => {
    const rounds = Math.floor(n / round);
    const among = counts.map((count) => count * rounds);
    for (const { group } of order.slice(0, n - rounds * round)) among[group] = (among[group] ?? 0) + 1;
    return among;
  };
}
