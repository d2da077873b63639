import { rowsOf } from '../knowledge/fact-rows.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Release } from '../knowledge/schema.ts';
import { cellText } from '../knowledge/value-words.ts';
import type { Block } from './reply.ts';

/** A fact's statement as a label. */
export const factLabel = ({ statement }: Fact): string => statement.replace(/\.$/, '');

/** Facts down and releases across; where there are more releases than facts, the other way round. */
export function factTable(
  caption: string,
  facts: readonly Fact[],
  releases: readonly Release[],
  knowledge: Knowledge,
): Block {
  const cell = (fact: Fact, { id }: Release): string => cellText(rowsOf(fact, id, knowledge));
  return releases.length > facts.length
    ? {
        kind: 'table',
        caption,
        header: ['Release', ...facts.map(factLabel)],
        rows: releases.map((release) => [release.name, ...facts.map((fact) => cell(fact, release))]),
      }
    : {
        kind: 'table',
        caption,
        header: ['What', ...releases.map(({ name }) => name)],
        rows: facts.map((fact) => [factLabel(fact), ...releases.map((release) => cell(fact, release))]),
      };
}
