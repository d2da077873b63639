import type { DraftBuilder } from './draft-builder.ts';
import { type PasteLine, stated } from './reading.ts';

/** What Windows answers about a host, in `systeminfo` and in msinfo32. */
export type Requirement = 'vmMonitorModeExtensions' | 'virtualizationEnabledInFirmware' | 'slat' | 'dep';

/**
 * Takes an answer where it stands. VM Monitor Mode Extensions are VT-x or AMD-V in the words of Windows, so that line
 * states both readings. `undefined`: there is no answer.
 */
export function putRequirement(
  requirement: Requirement,
  value: boolean | undefined,
  { line, text }: { readonly line: PasteLine; readonly text: string },
  builder: DraftBuilder,
): void {
  if (value === undefined) return;
  const reading = stated(value, line, text);
  builder.put(requirement, reading);
  if (requirement === 'vmMonitorModeExtensions') builder.put('virtualizationSupported', reading);
}
