import { type FactRow, rowsOf } from '../../knowledge/fact-rows.ts';
import { figureText } from '../../knowledge/figures.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Fact, Scope } from '../../knowledge/schema.ts';
import { scopeWords } from '../../knowledge/scope-words.ts';
import { cellText } from '../../knowledge/value-words.ts';
import type { Draft } from '../entry.ts';
import type { Question } from '../question.ts';
import { nameOf } from './fact-name.ts';
import { isKnown } from './fact-rows-for.ts';
import { askedRows, draftOf, inapplicable, isUnverified, noValue, type ReleaseRows } from './from-rows.ts';
import { peerServer } from './peer-server.ts';
import { ofKind } from './release-runs.ts';
import { sentence } from './sentence.ts';

/** Answers from a fact with a figure, a date, a text or a list. */
export function sayFigure(fact: Fact, question: Question, knowledge: Knowledge): Draft {
  const asked = askedRows(fact, question, knowledge);
  if (isUnverified(asked))
    return noValue(nameOf(fact), asked, peerServer(fact, asked, question, knowledge), (part) =>
      saying(fact, part),
    );
  const sayings = asked.map((part) => saying(fact, part));
  const lead = sayings.join(' ');
  const earlier = question.releases.length === 0 ? [earlierClause(fact, asked[0], knowledge)] : [];
  return draftOf(lead, asked, earlier, question, knowledge);
}

/** `Windows Server 2016: one virtual machine can have at most 12 TB (generation 2) or 1 TB (generation 1).` */
function saying(fact: Fact, part: ReleaseRows): string {
  const inapplicability = inapplicable(part);
  if (inapplicability !== undefined) return inapplicability;
  const known = newestFirst(part.rows.filter(isKnown));
  if (known.length === 0) return `${part.release.name}: no checked value.`;
  const value = valuesText(known);
  const says = fact.says ?? `${nameOf(fact)}: {value}`;
  const text = says.replace('{value}', value);
  return `${part.release.name}: ${sentence(text)}`;
}

/** Values of the newer kind of machine first: generation 2 before generation 1, the plain one before the special one. */
const newestFirst = (rows: readonly FactRow[]): readonly FactRow[] =>
  rows.toSorted((a, b) => rankOf(a.scope) - rankOf(b.scope));

const rankOf = ({ generation, with: extra, paging }: Scope): number =>
  (generation === 1 ? 2 : 0) + (extra === undefined && paging === undefined ? 0 : 1);

/** `12 TB (generation 2) or 1 TB (generation 1)`; long values are set apart by semicolons. */
function valuesText(rows: readonly FactRow[]): string {
  const texts = rows.map(({ value, unit, scope }) => {
    const words = scopeWords(scope);
    return `${figureText(value ?? '', unit)}${words === '' ? '' : ` (${words})`}`;
  });
  if (texts.length < 2 || texts.some((text) => text.includes(', '))) return texts.join('; ');
  return `${texts.slice(0, -1).join(', ')} or ${texts.at(-1) ?? ''}`;
}

/** Whether earlier releases differ, and how to see them. */
function earlierClause(fact: Fact, newest: ReleaseRows | undefined, knowledge: Knowledge): string {
  const here = newest === undefined ? '' : cellText(newest.rows);
  const others = ofKind(knowledge.releases, 'server').filter(({ id }) => id !== newest?.release.id);
  const differ = others.some(({ id }) => cellText(rowsOf(fact, id, knowledge)) !== here);
  return differ
    ? `Other releases differ: name one, or see /hyperv explain ${fact.id}.`
    : 'The same for every earlier release of Windows Server in the base.';
}
