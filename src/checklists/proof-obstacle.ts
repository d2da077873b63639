import { nameMarks } from '../hosts/name-marks.ts';
import type { ChecklistHead } from './checklist.ts';
import type { ReleaseName } from './export-words.ts';
import type { HostEvidence } from './proved-items.ts';

/** Why a paste is not about the list, as the end of a sentence; `undefined`: nothing says so. */
export function proofObstacle(
  { host, release }: Pick<ChecklistHead, 'host' | 'release'>,
  evidence: HostEvidence,
  nameOf: ReleaseName,
): string | undefined {
  if (evidence.standsApart) return 'this is about another machine than before.';
  if (host !== undefined && isOther(host, evidence))
    return `it is for ${host}, and this names another machine.`;
  if (release !== undefined && release !== evidence.release)
    return `it is for ${nameOf(release)}, and this was judged for ${nameOf(evidence.release)}. Write check for ${nameOf(release)} before the paste.`;
  return undefined;
}

/** Both are named, and not alike. What people call a host need not be a name that a machine has. */
function isOther(host: string, { nameMarks: marks }: HostEvidence): boolean {
  const own = nameMarks([{ number: 1, text: `Host Name: ${host}` }]);
  return own.length > 0 && marks.length > 0 && !own.some((mark) => marks.includes(mark));
}
