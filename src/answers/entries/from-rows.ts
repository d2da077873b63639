import type { FactRow } from '../../knowledge/fact-rows.ts';
import type { Knowledge, ResolvedCite } from '../../knowledge/knowledge.ts';
import type { Fact, Release } from '../../knowledge/schema.ts';
import type { Draft } from '../entry.ts';
import type { Question } from '../question.ts';
import { isKnown, NOT_APPLICABLE, rowsFor } from './fact-rows-for.ts';
import { ofKind } from './release-runs.ts';
import { sentence } from './sentence.ts';

/** What a fact has for one release that the question is about. */
export interface ReleaseRows {
  readonly release: Release;
  readonly rows: readonly FactRow[];
}

/** The rows for each release that is asked about; where none is named, for the newest server that the fact speaks of. */
export function askedRows(fact: Fact, question: Question, knowledge: Knowledge): readonly ReleaseRows[] {
  const partOf = (release: Release): ReleaseRows => ({
    release,
    rows: rowsFor(fact, release.id, question.scope, knowledge),
  });
  if (question.releases.length > 0) return question.releases.map(partOf);
  const parts = [...ofKind(knowledge.releases, 'client'), ...ofKind(knowledge.releases, 'server')]
    .map(partOf)
    .toReversed();
  return [parts.find(({ rows }) => rows.some(isKnown)) ?? partOf(knowledge.newestServer)];
}

/** The parts of an answer that every fact has: notes, doubts, releases and cites. */
export function draftOf(
  lead: string,
  asked: readonly ReleaseRows[],
  more: readonly string[],
  { sure }: Question,
  knowledge: Knowledge,
): Draft {
  const rows = asked.flatMap((part) => part.rows);
  const known = rows.filter(isKnown);
  return {
    answered: rows.some(isKnown) || (sure && rows.some(({ value }) => value === NOT_APPLICABLE)),
    lead,
    more: [
      ...more,
      ...unique(
        known.flatMap(({ note, status }) => (note === undefined || status === 'disputed' ? [] : [note])),
      ).map(sentence),
    ],
    doubts: [...disputes(rows, knowledge), ...gaps(asked)],
    releases: asked.map(({ release }) => release.id),
    cites: citesOf(rows, knowledge),
  };
}

/** What the rows rest on; where a thing came later than the release, the page on the first release that has it. */
function citesOf(rows: readonly FactRow[], knowledge: Knowledge): readonly ResolvedCite[] {
  const own = rows.flatMap(({ cites }) => cites);
  if (own.length > 0) return own;
  const [first] = knowledge.fact(rows[0]?.id ?? '')?.values ?? [];
  return (first?.cites ?? []).map((cite) => knowledge.cite(cite));
}

/** That sources differ. The other figure is not said beside the answer: it could be taken for it. */
const disputes = (rows: readonly FactRow[], knowledge: Knowledge): readonly string[] =>
  unique(
    rows.flatMap(({ id, other, release }) =>
      other === undefined
        ? []
        : [
            `Disputed for ${knowledge.release(release)?.name ?? release}: another page says otherwise; /hyperv explain ${id} shows both.`,
          ],
    ),
  );

/** Releases, or cases of one, without a checked value. */
const gaps = (asked: readonly ReleaseRows[]): readonly string[] =>
  unique(
    asked.flatMap(({ release, rows }) =>
      rows.flatMap(({ value, note }) =>
        value === null ? [`Unverified for ${release.name}: no checked value. ${note ?? ''}`.trim()] : [],
      ),
    ),
  );

export const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** The reason why a fact does not apply to a release; `undefined` where it does. */
export const inapplicable = ({ release, rows }: ReleaseRows): string | undefined =>
  rows.length > 0 && rows.every(({ value }) => value === NOT_APPLICABLE)
    ? `Does not apply to ${release.name}: ${rows[0]?.note ?? 'it has no such thing.'}`
    : undefined;

/** Nothing of what was asked about has a checked value. */
export const isUnverified = (asked: readonly ReleaseRows[]): boolean =>
  asked.every(({ rows }) => rows.every(({ value }) => value === null));

/** Says that the base has a gap; of client Windows, what the server of its time has, which need not hold for it. */
export function noValue(
  about: string,
  asked: readonly ReleaseRows[],
  peer: ReleaseRows | undefined,
  say: (part: ReleaseRows) => string,
): Draft {
  const clients = asked.map(({ release }) => release.name).join(' or ');
  return {
    answered: false,
    lead: noValueLead(about, asked),
    more:
      peer === undefined
        ? []
        : [`What it has is said of Windows Server only, not of ${clients}. ${say(peer)}`],
    doubts: [],
    releases: asked.map(({ release }) => release.id),
    cites: peer?.rows.flatMap(({ cites }) => cites) ?? [],
  };
}

const noValueLead = (about: string, asked: readonly ReleaseRows[]): string =>
  `Not covered: the knowledge base has no checked value for ${asked.map(({ release }) => release.name).join(' or ')} (${about}).`;
