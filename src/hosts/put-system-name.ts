import type { DraftBuilder } from './draft-builder.ts';
import type { SystemName } from './names/system-names.ts';
import { type PasteLine, stated } from './reading.ts';

/** Takes everything that the name of a system tells. `false`: there is no name. */
export function putSystemName(
  name: SystemName | undefined,
  line: PasteLine,
  text: string,
  builder: DraftBuilder,
): boolean {
  if (name === undefined) return false;
  const { release, edition, kind, evaluation, serverCore } = name;
  const state = <T>(value: T | undefined) => (value === undefined ? undefined : stated(value, line, text));
  builder.put('osRelease', state(release));
  builder.put('edition', state(edition));
  builder.put('systemKind', state(kind));
  builder.put('evaluation', state(evaluation));
  builder.put('serverCore', state(serverCore));
  return true;
}
