import type { DraftBuilder } from '../../draft-builder.ts';
import { editionAtStart } from '../../names/editions.ts';
import { readSystemName } from '../../names/system-names.ts';
import { putSystemName } from '../../put-system-name.ts';
import { isInstalledSystem } from '../../words/system.ts';
import type { Pair } from './pairs.ts';
import { statedBy } from './place.ts';

export function readSystemPair(
  topic: 'system' | 'edition' | 'build',
  pair: Pair,
  builder: DraftBuilder,
): boolean {
  switch (topic) {
    case 'system':
      return readSystem(pair, builder);
    case 'edition':
      return readEdition(pair, builder) || readSystem(pair, builder);
    case 'build': {
      const build = /(?:^|\.)(\d{4,5})(?:\.\d{1,5})?$/.exec(pair.value)?.[1];
      if (build === undefined) return false;
      builder.put('build', statedBy(Number(build), pair));
      return true;
    }
  }
}

/** `os=2022`, `os: win11 pro`, `os=Windows Server 2022 Standard`. The key says that it is a system. */
function readSystem(pair: Pair, builder: DraftBuilder): boolean {
  const build =
    /\b10\.0\.(\d{5})\b|\bbuild (\d{4,5})\b|^(?=.{0,80}win).{0,80}\((\d{5})(?:\.\d{1,5})?\)\s{0,9}$/i
      .exec(pair.value)
      ?.slice(1)
      .find(Boolean);
  if (build !== undefined) builder.put('build', statedBy(Number(build), pair));
  const name = readSystemName(pair.value) ?? readSystemName(completed(pair.value));
  // The version of Windows 10 and 11 adds nothing to the build.
  if (/^\d\dH[12]$/i.test(pair.value)) return true;
  if (name === undefined || !isInstalledSystem(pair.value, name)) return build !== undefined;
  return putSystemName(name, pair.line, pair.value, builder);
}

/** A year alone is a server; `xp`, `10` and `11` are clients. */
function completed(value: string): string {
  if (/^20\d\d/.test(value)) return `Windows Server ${value}`;
  return `Windows ${value}`;
}

function readEdition(pair: Pair, builder: DraftBuilder): boolean {
  if (/hyper-v server/i.test(pair.value)) {
    builder.put('edition', statedBy('hyper-v-server', pair));
    return true;
  }
  const found = editionAtStart(pair.value);
  if (found === undefined) return false;
  builder.put('edition', statedBy(found.edition, pair));
  if (/\beval/i.test(pair.value)) builder.put('evaluation', statedBy(true, pair));
  return true;
}
