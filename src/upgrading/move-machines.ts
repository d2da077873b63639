import type { Knowledge, ResolvedCite } from '../knowledge/knowledge.ts';
import type { Release } from '../knowledge/schema.ts';
import { resolveCites } from '../rules/backing.ts';
import { compatibilityOf } from './configuration-versions.ts';
import { citesOf, noteAfter, plainValue } from './plain-value.ts';
import { topicOf } from './topic-of.ts';

const TOPIC = 'topic.export-import';

/** The fact on live migration from a release. */
export const liveMigrationFact = ({ name }: Release): string =>
  `migration.live.from-${name.toLowerCase().replaceAll(' ', '-')}`;

/** How virtual machines get from a host of one release to a host of another. */
export function moveMachines(
  from: Release,
  to: Release,
  knowledge: Knowledge,
): { readonly because: string; readonly cites: readonly ResolvedCite[] } {
  const live = plainValue(knowledge, liveMigrationFact(from), to);
  const { cites } = compatibilityOf(from, to, knowledge);
  const others = [...cites, ...topicOf(TOPIC, knowledge).cites];
  const because =
    live?.value === 'supported'
      ? `Running ones can move by live migration.${noteAfter(live)} Others are exported and imported.`
      : `They are exported and imported${
          live === undefined
            ? '; no page that the base holds says that they can move by live migration'
            : `; live migration is ${live.value}`
        }.${noteAfter(live)}`;
  return { because, cites: resolveCites([...citesOf(live), ...others], knowledge) };
}
