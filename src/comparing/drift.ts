import { agree } from '../hosts/agreement.ts';
import type { ReadingName } from '../hosts/host-spec.ts';
import { namesOf } from '../hosts/merge.ts';
import { type Difference, differenceOf } from '../hosts/same-machine.ts';
import { type Finding, type Verdict, verdictOf } from '../rules/assess.ts';
import type { Side } from './pair-rule.ts';
import type { Setup } from './read-setup.ts';

/** A reading that both pastes have, with another value. */
export interface Change {
  readonly reading: ReadingName | keyof Setup;
  readonly before: unknown;
  readonly after: unknown;
  /** Lines of the two; `null` where no one line says it. */
  readonly lines: readonly [number, number] | null;
}

/** A rule that says something else than before. */
export interface Moved {
  readonly rule: string;
  readonly title: string;
  readonly before: Finding;
  readonly after: Finding;
}

/** What differs between two readings of one host. */
export interface Drift {
  readonly before: Side;
  readonly after: Side;
  readonly changes: readonly Change[];
  /** Readings that only one of the pastes has: not known to have changed. */
  readonly onlyBefore: readonly ReadingName[];
  readonly onlyAfter: readonly ReadingName[];
  /** Worst first, as the findings of the later reading are. */
  readonly moved: readonly Moved[];
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  /** What speaks against these being one host. */
  readonly otherMachine?: Exclude<Difference, 'system'>;
}

export function driftBetween(before: Side, after: Side): Drift {
  const [earlier, later] = [before.readings, after.readings];
  const other = differenceOf(earlier, later);
  return {
    before,
    after,
    changes: [...readingChanges(before, after), ...setupChanges(before.setup, after.setup)],
    onlyBefore: namesOf(earlier).filter((name) => later[name] === undefined),
    onlyAfter: namesOf(later).filter((name) => earlier[name] === undefined),
    moved: after.findings.flatMap((finding) => {
      const was = before.findings.find(({ rule }) => rule === finding.rule);
      return was === undefined || was.status === finding.status
        ? []
        : [{ rule: finding.rule, title: finding.title, before: was, after: finding }];
    }),
    verdict: { before: verdictOf(before.findings), after: verdictOf(after.findings) },
    ...(other === undefined || other === 'system' ? {} : { otherMachine: other }),
  };
}

function readingChanges(before: Side, after: Side): readonly Change[] {
  const isOneTool = before.spec.formats.join() === after.spec.formats.join();
  return namesOf(before.readings).flatMap((name) => {
    const [one, other] = [before.readings[name], after.readings[name]];
    if (one === undefined || other === undefined || isSame(name, one.value, other.value, isOneTool))
      return [];
    return [{ reading: name, before: one.value, after: other.value, lines: [one.line, other.line] }];
  });
}

function setupChanges(before: Setup, after: Setup): readonly Change[] {
  const names: readonly (keyof Setup)[] = ['switchNames', 'vmVersions', 'processorCompatibility'];
  return names.flatMap((name) => {
    const [one, other] = [before[name], after[name]];
    if (one === undefined || other === undefined || plain(one) === plain(other)) return [];
    return [{ reading: name, before: one, after: other, lines: null }];
  });
}

/** Tools print one amount of memory in units that they round; firmware takes a little of it at each start. */
const MEMORY_TOLERANCE = 0.02;

/** One tool writes one thing alike each time; two tools only have to agree. */
function isSame(name: ReadingName, one: unknown, other: unknown, isOneTool: boolean): boolean {
  if (typeof one === 'object' || typeof other === 'object') return plain(one) === plain(other);
  if (!isOneTool) return agree(name, one as never, other as never);
  if (name === 'memoryGiB' && typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= MEMORY_TOLERANCE * Math.max(one, other);
  return one === other;
}

/** A value without the lines in it, and lists in one order. */
const plain = (value: unknown): string =>
  Array.isArray(value) ? value.map(withoutLine).toSorted().join() : withoutLine(value);

const withoutLine = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (key === 'line' ? undefined : inner));
