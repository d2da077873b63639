import { describe, expect, it } from 'vitest';
import type { HostSpec, ReadingName, Readings, ReadingValues } from '../../src/hosts/host-spec.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Release } from '../../src/knowledge/schema.ts';
import { assess, type Finding } from '../../src/rules/assess.ts';
import type { Status } from '../../src/rules/outcome.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { knowledge } from '../base.ts';

/** The day on which the tests judge, unless they name another. */
export const TODAY = '2026-11-22';

export interface Case {
  readonly given: Partial<ReadingValues>;
  /** Readings of `given` that were inferred. */
  readonly inferred?: readonly ReadingName[];
  /** Readings of `given` that were inferred from the name of the processor, each with the ids of its families. */
  readonly byName?: { readonly [K in ReadingName]?: readonly string[] };
  /** Release that is judged; Windows Server 2022 unless named. */
  readonly release?: string;
  readonly asked?: boolean;
  readonly today?: string;
  readonly base?: Knowledge;
}

/** A case of a rule's table: what it must come to. */
export interface Row extends Case {
  readonly status: Status;
  /** What the sentence or the fix must hold. */
  readonly says?: string;
}

/** Readings as a paste would give them, each on a line of its own in the order given. */
export function readingsOf(
  given: Partial<ReadingValues>,
  inferred: readonly ReadingName[] = [],
  byName: Case['byName'] = {},
): Readings {
  const entries = Object.entries(given).map(([name, value], index) => {
    const families = byName[name as ReadingName];
    const isInferred = families !== undefined || inferred.some((one) => one === name);
    const reading = { value, basis: isInferred ? 'inferred' : 'stated', line: index + 1, columns: [1, 2] };
    const because = 'it is of a family that the base knows';
    return [name, families === undefined ? reading : { ...reading, because, families }];
  });
  return Object.fromEntries(entries) as Readings;
}

export function specOf(readings: Readings, formats: HostSpec['formats'] = ['key-value']): HostSpec {
  return {
    readings,
    said: { readings, contradictions: [] },
    formats,
    locale: 'en',
    ignoredNics: [],
    notUnderstood: [],
    contradictions: [],
    lines: [],
  };
}

export function releaseOf(id: string, base: Knowledge = knowledge): Release {
  const release = base.release(id);
  if (release === undefined) throw new Error(`No release ${id}`);
  return release;
}

export function judgeAll({
  given,
  inferred,
  byName,
  release = 'ws2022',
  asked = false,
  today = TODAY,
  base = knowledge,
}: Case): readonly Finding[] {
  return assess(specOf(readingsOf(given, inferred, byName)), {
    release: releaseOf(release, base),
    asked,
    today,
    knowledge: base,
  });
}

export function judgeOne(rule: Rule, one: Case): Finding {
  const finding = judgeAll(one).find((candidate) => candidate.rule === rule.id);
  if (finding === undefined) throw new Error(`${rule.id} is not in the list of rules`);
  return finding;
}

/** Runs the table of one rule. */
export function checkRule(rule: Rule, rows: Readonly<Record<string, Row>>): void {
  describe('table of the rule', () => {
    for (const [name, { status, says, ...one }] of Object.entries(rows)) {
      it(`${status}: ${name}`, () => {
        const finding = judgeOne(rule, one);

        expect(finding).toMatchObject({ status });
        expect(`${finding.because} ${finding.fix ?? ''}`).toContain(says ?? '');
      });
    }

    it('has no row twice', () => {
      const cases = Object.values(rows).map(({ base: _base, ...row }) => JSON.stringify(row));

      expect(new Set(cases).size).toBe(cases.length);
    });
  });
}

/** A figure of the real base for one release, so that a test stands on both sides of it without repeating it. */
export function figureOf(factId: string, release: string, edition?: ReadingValues['edition']): number {
  const value = knowledge.valueOf(factId, release, edition === undefined ? {} : { edition })?.value;
  if (typeof value !== 'number') throw new Error(`${factId} has no figure for ${release}`);
  return value;
}
