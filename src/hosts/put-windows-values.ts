import type { DraftBuilder } from './draft-builder.ts';
import type { ReadingValues } from './host-spec.ts';
import { type PasteLine, stated } from './reading.ts';

/** Takes the build. `10.0.20348 N/A Build 20348`: the build stands in the version and, in most languages, behind a word again. */
export function putBuild(text: string, line: PasteLine, builder: DraftBuilder): boolean {
  const build = /\b\d{1,2}\.\d\.(\d{4,5})\b/.exec(text)?.[1];
  if (build === undefined) return false;
  builder.put('build', stated(Number(build), line, build));
  return true;
}

const ARCHITECTURES: readonly (readonly [RegExp, ReadingValues['architecture']])[] = [
  [/x64-based/i, 'x64'],
  [/arm64-based/i, 'arm64'],
  [/itanium/i, 'ia64'],
  [/x86-based/i, 'x86'],
];

/** Takes the architecture. `x64-based PC`: not translated in any language. */
export function putSystemType(text: string, line: PasteLine, builder: DraftBuilder): boolean {
  const architecture = ARCHITECTURES.find(([pattern]) => pattern.test(text))?.[1];
  if (architecture === undefined) return false;
  builder.put('architecture', stated(architecture, line, text));
  builder.put('x64', stated(architecture === 'x64', line, text));
  return true;
}
