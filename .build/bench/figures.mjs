// Figures beside their references, and the table they are printed as.

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const rounded = (value) => Number(value.toPrecision(4));

/** A figure beside the reference's. The goal is about their ratio; without one the figure is only shown. */
export function compared(name, unit, [ours, reference], { atLeast, atMost } = {}) {
  const ratio = ours / reference;
  const holds = (atLeast === undefined || ratio >= atLeast) && (atMost === undefined || ratio <= atMost);
  const goal =
    atLeast === undefined ? (atMost === undefined ? 'none' : `ratio <= ${atMost}`) : `ratio >= ${atLeast}`;
  return {
    name,
    ours: rounded(ours),
    reference: rounded(reference),
    unit,
    ratio: rounded(ratio),
    goal,
    holds,
  };
}

/** A figure whose goal is a ceiling of its own, which stands in the place of the reference. */
export function below(name, unit, ours, ceiling) {
  const ratio = rounded(ours / ceiling);
  return {
    name,
    ours: rounded(ours),
    reference: ceiling,
    unit,
    ratio,
    goal: `< ${ceiling}`,
    holds: ours < ceiling,
  };
}

export function tableOf(figures) {
  const head = ['figure', 'ours', 'reference', 'unit', 'ratio', 'goal', 'holds'];
  const rows = figures.map((row) => [...head.slice(1, 6).map((key) => row[key]), row.holds ? 'yes' : 'no']);
  const cells = [head, ...figures.map((row, index) => [row.name, ...rows[index]])].map((row) =>
    row.map(String),
  );
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [first, ...rest] = cells;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}
