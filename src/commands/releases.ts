import type { Release } from '../knowledge/schema.ts';
import { sourcesBlocks } from '../replies/sources.ts';
import type { Command, Services } from './command.ts';

export const releases: Command = {
  verb: 'releases',
  usage: 'releases',
  purpose: 'Lists the releases with their builds and support dates.',
  examples: ['releases'],

  run(_rest, { knowledge, today }: Services) {
    const summary = `${knowledge.releases.length} releases with Hyper-V, as of ${today()}.`;
    const cites = knowledge.releases.flatMap((release) => [...release.cites, ...supportCites(release)]);
    return {
      summary,
      blocks: [
        { kind: 'text', text: summary },
        {
          kind: 'table',
          caption: summary,
          header: [
            'Release',
            'Builds',
            'Released',
            'Mainstream until',
            'Extended until',
            'Paid updates until',
          ],
          rows: knowledge.releases.map(releaseRow),
        },
        ...sourcesBlocks(cites.map((cite) => knowledge.cite(cite))),
      ],
      data: () => ({ schema: 1, releases: knowledge.releases, knowledge: knowledge.version }),
    };
  },
};

const supportCites = ({ versions }: Release): Release['cites'] =>
  versions.flatMap(({ support }) => support.flatMap(({ cites }) => cites));

function releaseRow(release: Release): readonly string[] {
  const { versions, name, released } = release;
  const builds = [...new Set(versions.map(({ build }) => build))];
  const [first] = builds;
  const last = builds.at(-1);
  const shown = builds.length > 3 ? `${first} to ${last}` : builds.join(', ');
  return [
    name,
    shown,
    released,
    latest(release, 'mainstream'),
    latest(release, 'extended'),
    latest(release, 'paid'),
  ];
}

/** The last day of a phase over all versions and editions; versions end one by one before it. */
function latest({ versions }: Release, phase: 'mainstream' | 'extended' | 'paid'): string {
  const days = versions.flatMap(({ support }) => support.flatMap((end) => end[phase] ?? []));
  return days.toSorted().at(-1) ?? '-';
}
