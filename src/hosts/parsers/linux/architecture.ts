import type { DraftBuilder } from '../../draft-builder.ts';
import type { ReadingValues } from '../../host-spec.ts';
import { type PasteLine, stated } from '../../reading.ts';

const ARCHITECTURES: Readonly<Record<string, ReadingValues['architecture']>> = {
  x86_64: 'x64',
  'x86-64': 'x64',
  amd64: 'x64',
  i386: 'x86',
  i486: 'x86',
  i586: 'x86',
  i686: 'x86',
  aarch64: 'arm64',
  arm64: 'arm64',
  ia64: 'ia64',
};

/** Takes the architecture that the installed kernel is built for, by the name that Linux and macOS use. */
export function putArchitecture(name: string, line: PasteLine, builder: DraftBuilder): void {
  const architecture = ARCHITECTURES[name.toLowerCase()];
  if (architecture === undefined) return;
  builder.put('architecture', stated(architecture, line, name));
  builder.put('x64', stated(architecture === 'x64', line, name));
}
