import type { DraftBuilder } from './draft-builder.ts';
import { readSystemName, type SystemName } from './names/system-names.ts';
import { inferred, type PasteLine, stated } from './reading.ts';

/** Takes everything that the name of a system tells. `false`: there is no name. */
export function putSystemName(
  name: SystemName | undefined,
  line: PasteLine,
  text: string,
  builder: DraftBuilder,
): boolean {
  if (name === undefined) return false;
  const { release, edition, kind, evaluation, serverCore, withoutHyperV } = name;
  const state = <T>(value: T | undefined) => (value === undefined ? undefined : stated(value, line, text));
  builder.put('osRelease', state(release));
  builder.put('edition', state(edition));
  builder.put('systemKind', state(kind));
  builder.put('evaluation', state(evaluation));
  builder.put('withoutHyperV', state(withoutHyperV));
  builder.put('serverCore', state(serverCore));
  return true;
}

/** What evaluation editions are called in the languages of Windows. */
const EVALUATION = /[eé]val|ознакомит|оценоч|评估|評估|評価|평가|testversion/i;

/** Takes the name as a tool of Windows prints it, which never leaves out that it is an evaluation edition. */
export function putReportedName(text: string, line: PasteLine, builder: DraftBuilder): boolean {
  const name = readSystemName(text);
  const isTaken = putSystemName(name, line, text, builder);
  if (name?.edition !== undefined && !EVALUATION.test(text)) {
    builder.put('evaluation', inferred(false, line, 'the name of the system does not say so', text));
  }
  return isTaken;
}
