import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Cite, Release, Value } from '../knowledge/schema.ts';
import { citesOf, plainValue } from './plain-value.ts';

const HIGHEST = 'vm.configuration-version.default';
const LOWEST = 'vm.configuration-version.minimum';
const TAKEN_OVER = 'vm.configuration-version.taken-over';

/** The facts that this comparison rests on. */
export const CONFIGURATION_FACTS = [HIGHEST, LOWEST, TAKEN_OVER] as const;

/** Which virtual machines of one release another can run. */
export interface Compatibility {
  /**
   * `all`: each version that the old host can have; `some`: those that are raised first; `raised`: all, and the new
   * host raises them itself; `none`: even the highest is too old; `unknown`: the base lacks a version.
   */
  readonly carries: 'all' | 'some' | 'raised' | 'none' | 'unknown';
  /** The lowest version that the new host runs. */
  readonly needed?: string;
  /** The highest version that the old host can give. */
  readonly highest?: string;
  readonly cites: readonly Cite[];
}

/** Compares the configuration versions of two releases. */
export function compatibilityOf(from: Release, to: Release, knowledge: Knowledge): Compatibility {
  const highest = plainValue(knowledge, HIGHEST, from);
  const lowest = plainValue(knowledge, LOWEST, from);
  const needed = plainValue(knowledge, LOWEST, to);
  if (highest === undefined || lowest === undefined || needed === undefined) {
    return { carries: 'unknown', cites: [] };
  }
  const takenOver = plainValue(knowledge, TAKEN_OVER, to);
  const carries = carried({ highest, lowest, needed, takenOver });
  return {
    carries,
    needed: String(needed.value),
    highest: String(highest.value),
    cites: citesOf(highest, needed, ...(carries === 'raised' ? [takenOver] : [])),
  };
}

function carried({
  highest,
  lowest,
  needed,
  takenOver,
}: {
  readonly highest: Value;
  readonly lowest: Value;
  readonly needed: Value;
  readonly takenOver: Value | undefined;
}): Compatibility['carries'] {
  if (!isLower(lowest, needed)) return 'all';
  if (!isLower(highest, needed)) return 'some';
  const raised = String(takenOver?.value ?? '').split(', ');
  return raised.includes(String(highest.value)) ? 'raised' : 'none';
}

/** Whether the newer host gives virtual machines a higher version. `false` too where the base lacks one. */
export function raisesHighest(from: Release, to: Release, knowledge: Knowledge): boolean {
  const [old, young] = [plainValue(knowledge, HIGHEST, from), plainValue(knowledge, HIGHEST, to)];
  return old !== undefined && young !== undefined && isLower(old, young);
}

/** Versions are text of numbers between dots; each part counts as a number. */
function isLower(one: Value, other: Value): boolean {
  const [left, right] = [parts(one), parts(other)];
  const index = left.findIndex((part, place) => part !== right[place]);
  return index !== -1 && (left[index] ?? 0) < (right[index] ?? 0);
}

const parts = ({ value }: Value): readonly number[] => String(value).split('.').map(Number);
