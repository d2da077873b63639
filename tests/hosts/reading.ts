import { expect as plainExpect } from 'vitest';
import type { HostSpec, ReadingValues } from '../../src/hosts/host-spec.ts';
import { readSpec } from '../../src/hosts/read-spec.ts';
import { knowledge } from '../base.ts';

/** Values of readings by name; `undefined`: the reading must not be there. */
export type Expected = { readonly [K in keyof ReadingValues]?: ReadingValues[K] | undefined };

export const read = (text: string): HostSpec => readSpec(text, knowledge);

/** The values that were read, without their places. */
export function valuesOf({ readings }: HostSpec): Expected {
  return Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, reading.value]));
}

declare module 'vitest' {
  interface Matchers<T> {
    /** The text is read as these readings; others are not looked at. */
    toRead(expected: Expected): T;
  }
}

plainExpect.extend({
  toRead(text: string, expected: Expected) {
    const { readings } = read(text);
    const named = Object.fromEntries(
      Object.entries(expected).map(([name, value]) => {
        const reading = readings[name as keyof Expected];
        // What only the processor's name tells is not read from the text that names it.
        return [name, value === undefined && reading?.families !== undefined ? undefined : reading?.value];
      }),
    );
    return {
      pass: this.equals(named, expected),
      message: () => `${text}\n\n${this.utils.diff(expected, named) ?? ''}`,
    };
  },
});

/** `expect` with the matcher of this folder. */
export const expect = plainExpect;

/** What stands between the columns of a reading, in its line. */
export function quoted(spec: HostSpec, name: keyof ReadingValues): string | undefined {
  const reading = spec.readings[name];
  if (reading === undefined) return undefined;
  const [start, end] = reading.columns;
  return spec.lines[reading.line - 1]?.slice(start - 1, end - 1);
}

/** Adapters as short text: `4 x 10 X710-DA2`, `wifi (wireless)`. */
export function nicsOf(spec: HostSpec): readonly string[] | undefined {
  return spec.readings.nics?.value.map(({ name, count, speedGbps, wireless, disconnected }) =>
    [
      ...(count === undefined ? [] : [`${count} x`]),
      ...(speedGbps === undefined ? [] : [`${speedGbps}G`]),
      name,
      ...(wireless ? ['(wireless)'] : []),
      ...(disconnected === true ? ['(no link)'] : []),
    ].join(' '),
  );
}
