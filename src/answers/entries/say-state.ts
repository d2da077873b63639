import type { FactRow } from '../../knowledge/fact-rows.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Fact, Release } from '../../knowledge/schema.ts';
import { scopeWords } from '../../knowledge/scope-words.ts';
import type { Draft } from '../entry.ts';
import type { Question } from '../question.ts';
import { nameOf } from './fact-name.ts';
import { isKnown, NOT_APPLICABLE, rowsFor } from './fact-rows-for.ts';
import {
  askedRows,
  draftOf,
  inapplicable,
  isUnverified,
  noValue,
  type ReleaseRows,
  unique,
} from './from-rows.ts';
import { peerServer } from './peer-server.ts';
import { namesInOne, ofKind } from './release-runs.ts';
import { sentence } from './sentence.ts';

/** Answers from a fact about whether something is supported, required or gone. */
export function sayState(fact: Fact, question: Question, knowledge: Knowledge): Draft {
  const history = historyOf(fact, question, knowledge);
  const asksWhen = question.wish === 'since' || question.wish === 'removed';
  if (
    asksWhen &&
    (question.releases.length === 0 || question.wish === 'since') &&
    history.since !== undefined
  ) {
    const asked = history.all.filter(({ rows }) => rows.some(isKnown));
    return {
      ...draftOf(sentence(`${nameOf(fact)}: ${history.since}`), asked, [], question, knowledge),
      doubts: history.gaps,
      releases: asked.map(({ release }) => release.id),
    };
  }
  const asked = askedRows(fact, question, knowledge);
  if (isUnverified(asked))
    return noValue(nameOf(fact), asked, peerServer(fact, asked, question, knowledge), (part) =>
      saying(fact, part, { ...question, sure: false }),
    );
  const lead = asked.map((part) => saying(fact, part, question)).join(' ');
  const { edition, generation } = question.scope;
  const cases =
    edition === undefined && generation === undefined
      ? []
      : asked.flatMap(({ release }) => allCases(fact, release, knowledge));
  return draftOf(
    lead,
    asked,
    [...cases, ...(history.since === undefined ? [] : [sentence(history.since)])],
    question,
    knowledge,
  );
}

/** `Yes. Nested virtualization on AMD processors: supported on Windows Server 2022.` */
function saying(fact: Fact, part: ReleaseRows, question: Question): string {
  const about = nameOf(fact);
  const inapplicability = inapplicable(part);
  if (inapplicability !== undefined) return `${sentence(about).slice(0, -1)}: ${inapplicability}`;
  const known = part.rows.filter(isKnown);
  if (known.length === 0) return `${part.release.name}: no checked value.`;
  const states = unique(known.map((row) => stateText(row)));
  const word =
    question.wish === 'yes-no' && question.sure && states.length === 1 ? polarity(known, question) : '';
  return `${word}${sentence(`${about}: ${states.join('; ')} on ${part.release.name}`)}`;
}

const stateText = ({ value, scope }: FactRow): string => {
  const words = scopeWords(scope);
  return `${String(value)}${words === '' ? '' : ` (${words})`}`;
};

/** What holds in the other cases: who asks for one most often needs to know which would do. */
function allCases(fact: Fact, release: Release, knowledge: Knowledge): readonly string[] {
  const rows = rowsFor(fact, release.id, {}, knowledge).filter(isKnown);
  const states = unique(
    rows.filter(({ scope }) => scope.editions !== undefined || scope.generation !== undefined).map(stateText),
  );
  return states.length > 1 ? [sentence(`${release.name}, case by case: ${states.join('; ')}`)] : [];
}

/** The word that answers a question of yes or no, where the state is one. */
function polarity([row]: readonly FactRow[], { tokens }: Question): string {
  const asksNeed = tokens.includes('requir');
  switch (row?.value) {
    case 'supported':
      return asksNeed ? '' : 'Yes. ';
    case 'required':
      return asksNeed ? 'Yes. ' : '';
    case 'recommended':
      return asksNeed ? 'No, but recommended. ' : '';
    case 'not required':
      return asksNeed ? 'No. ' : '';
    case 'not supported':
    case 'removed':
      return asksNeed ? '' : 'No. ';
    default:
      return '';
  }
}

interface History {
  /** From which release on, in words; `undefined` where the states do not tell. */
  readonly since?: string;
  readonly all: readonly ReleaseRows[];
  readonly gaps: readonly string[];
}

const POSITIVE: readonly unknown[] = ['supported', 'required', 'recommended', 'deprecated'];

/** When something came and when it went, by server and client releases. */
function historyOf(fact: Fact, { scope: { processor } }: Question, knowledge: Knowledge): History {
  const scope = processor === undefined ? {} : { processor };
  const partsOf = (kind: Release['kind']): readonly ReleaseRows[] =>
    ofKind(knowledge.releases, kind).map((release) => ({
      release,
      rows: rowsFor(fact, release.id, scope, knowledge),
    }));
  const servers = partsOf('server');
  const clients = partsOf('client');
  const [server, client] = [spanOf(servers), spanOf(clients)];
  const all = [...servers, ...clients];
  const unknown = servers
    .filter(({ rows }) => rows.every(({ value }) => value === null))
    .map(({ release }) => release);
  const gaps =
    unknown.length === 0 ? [] : [`Unverified: no page on it was found for ${namesInOne(unknown)}.`];
  const said = [server, client].filter((text) => text !== undefined);
  return said.length === 0 ? { all, gaps } : { since: said.join('; '), all, gaps };
}

/** Whether a release has it. */
const has = ({ rows }: ReleaseRows): boolean => rows.some(({ value }) => POSITIVE.includes(value));

/** `since Windows Server 2012 R2`, `in Windows Server 2016 only`, `since …, gone from … on`. */
function spanOf(parts: readonly ReleaseRows[]): string | undefined {
  const known = parts.filter(({ rows }) => rows.some(({ value }) => value !== null));
  const first = known.findIndex(has);
  const start = known[first]?.release;
  if (start === undefined) return undefined;
  const end = known.slice(first).find((part) => !has(part) && !isOdd(part));
  const since =
    first === 0 && known[0] === parts[0]
      ? `in every release from ${start.name} on`
      : `since ${start.name}${caseOf(known[first])}`;
  return end === undefined ? since : `${since}, no longer in ${end.release.name}`;
}

/** An update or edition that the first release needs for it, in brackets. */
function caseOf(part: ReleaseRows | undefined): string {
  const row = part?.rows.find(({ value }) => POSITIVE.includes(value));
  const words =
    row === undefined || part?.rows.length === 0
      ? ''
      : scopeWords({ editions: row.scope.editions, with: row.scope.with });
  return words === '' ? '' : ` (${words})`;
}

/** Does not apply to that release: says nothing about coming or going. */
const isOdd = ({ rows }: ReleaseRows): boolean =>
  rows.every(({ value }) => value === NOT_APPLICABLE || value === null);
