import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Fact, Release } from '../../knowledge/schema.ts';
import type { Question } from '../question.ts';
import { isKnown, rowsFor } from './fact-rows-for.ts';
import type { ReleaseRows } from './from-rows.ts';
import { ofKind } from './release-runs.ts';

/** What a fact has for the server that came out next to a client release; `undefined` where it has nothing, or a server was asked for. */
export function peerServer(
  fact: Fact,
  asked: readonly ReleaseRows[],
  { scope: { edition: _client, ...scope } }: Question,
  knowledge: Knowledge,
): ReleaseRows | undefined {
  const [first] = asked;
  if (first === undefined || asked.some(({ release }) => release.kind !== 'client')) return undefined;
  return ofKind(knowledge.releases, 'server')
    .map((release) => ({
      release,
      rows: rowsFor(fact, release.id, scope, knowledge),
    }))
    .filter(({ rows }) => rows.some(isKnown))
    .toSorted((a, b) => daysBetween(a.release, first.release) - daysBetween(b.release, first.release))[0];
}

const daysBetween = (a: Release, b: Release): number =>
  Math.abs(Date.parse(a.released) - Date.parse(b.released));
