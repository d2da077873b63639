import type { ReadingName } from '../../hosts/host-spec.ts';
import { citing, met, type Outcome, unknown, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { type SupportQuery, type SupportWindow, supportWindows } from '../support-window.ts';

export const support = defineRule({
  id: 'host.support',
  title: 'Support',
  severity: 'warning',
  readings: [],
  optional: ['build', 'edition', 'osRelease'],
  // The dates stand in the entry of the release.
  facts: {},

  check({ build, edition }, { release, asked, today, knowledge }) {
    const query: SupportQuery = {
      newest: asked,
      ...(asked || build === undefined ? {} : { build }),
      ...(asked || edition === undefined ? {} : { edition }),
    };
    const windows = supportWindows(release, query);
    const cites = windows.flatMap((window) => window.cites);
    const missing = (['build', 'edition'] as const).filter((name) => query[name] === undefined);
    const outcome = judgeWindows(release.name, windows, today, asked ? [] : missing);
    return outcome === undefined
      ? unknown(`The knowledge base (${knowledge.version}) has no support dates of ${release.name}.`, [])
      : citing(outcome, cites);
  },
});

function judgeWindows(
  release: string,
  windows: readonly SupportWindow[],
  today: string,
  missing: readonly ReadingName[],
): Outcome | undefined {
  const byEnd = windows.toSorted((a, b) => (a.end < b.end ? -1 : 1));
  const [first] = byEnd;
  const last = byEnd.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const name = byEnd.every((window) => window.name === first.name) ? first.name : release;
  if (today <= first.end)
    return met(`${name} gets security updates until ${first.end}.${mainstreamEnd(first, today)}`);
  if (today > last.end) {
    return unmet(
      `Support of ${name} ended on ${last.end}.${paidEnd(windows, today)}`,
      'Move to a release that still gets security updates.',
    );
  }
  return unknown(
    `Support ended for part of ${name}: between ${first.end} and ${last.end}, by version and edition.`,
    missing,
  );
}

const mainstreamEnd = ({ mainstream, end }: SupportWindow, today: string): string =>
  mainstream === undefined || mainstream === end || today <= mainstream
    ? ''
    : ` Mainstream support ended on ${mainstream}.`;

function paidEnd(windows: readonly SupportWindow[], today: string): string {
  const days = new Set(windows.map(({ paid }) => paid));
  const [day] = days;
  if (day === undefined || today > day) return '';
  return days.size > 1
    ? ' Some editions get updates that are paid for.'
    : ` Updates that are paid for end on ${day}.`;
}
