import type { DraftBuilder } from '../../draft-builder.ts';
import type { ReadingName, ReadingValues } from '../../host-spec.ts';
import { inferred, type PasteLine, stated } from '../../reading.ts';

/**
 * The flags of a processor from a list that may have been broken over lines, also within a word: the last piece
 * of a line and the first of the next count as they stand and put together.
 */
export function flagsOf(pieces: readonly string[]): ReadonlySet<string> {
  const words = pieces.map((piece) =>
    piece
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
  const joined = words.flatMap((list, index) => `${list.at(-1) ?? ''}${words[index + 1]?.[0] ?? ''}`);
  return new Set([...words.flat(), ...joined]);
}

type Flag = { [K in ReadingName]: ReadingValues[K] extends boolean ? K : never }[ReadingName];

const MEANINGS: readonly (readonly [Flag, readonly string[]])[] = [
  ['virtualizationSupported', ['vmx', 'svm']],
  ['slat', ['ept', 'npt']],
  ['dep', ['nx']],
  ['sse42', ['sse4_2']],
  ['popcnt', ['popcnt']],
];

/**
 * Takes what flags say. A flag that is missing says nothing: kernels drop `vmx` where the firmware locked it, and
 * pastes are cut. Only `hypervisor` is known to be missing, where a flag that Linux prints after it is there.
 */
export function putFlags(flags: ReadonlySet<string>, line: PasteLine, builder: DraftBuilder): void {
  for (const [name, words] of MEANINGS) {
    const word = words.find((candidate) => flags.has(candidate));
    if (word !== undefined) builder.put(name, stated(true, line, word));
  }
  if (flags.has('lm') && builder.readings.x64 === undefined)
    builder.put('x64', inferred(true, line, 'the processor has 64-bit mode', 'lm'));
  if (flags.has('hypervisor')) {
    const because = 'the processor flags name a hypervisor below Linux';
    builder.put('hypervisorPresent', stated(true, line, 'hypervisor'));
    builder.put('isVirtualMachine', inferred(true, line, because, 'hypervisor'));
  } else if (flags.has('lahf_lm')) {
    builder.put('hypervisorPresent', stated(false, line));
  }
}
