import type { DraftBuilder } from '../../../draft-builder.ts';
import { inferred, stated } from '../../../reading.ts';
import { findSizes, roundGib } from '../../../units.ts';
import { rowOf, type Section } from './sections.ts';

/**
 * Takes the installed memory: the sum over the slots. What the board could take stands in the array, and is no
 * memory. A list with fewer slots than the array has was cut, so its sum is only inferred.
 */
export function readMemory(sections: readonly Section[], builder: DraftBuilder): void {
  const slots = sections.filter((section) => section.title === 'Memory Device' && !isFlash(section));
  const sizes = slots.map((slot) => rowOf(slot, 'Size')).filter((row) => row !== undefined);
  const gib = sizes.reduce((sum, { value }) => sum + (findSizes(value)[0]?.gib ?? 0), 0);
  const first = sizes.find(({ value }) => /^\d/.test(value));
  const arrays = sections.filter(({ title }) => title === 'Physical Memory Array');
  const expected = arrays.reduce(
    (sum, array) => sum + Number(rowOf(array, 'Number Of Devices')?.value ?? 0),
    0,
  );
  if (first !== undefined && gib > 0) {
    const isCut = slots.length < expected;
    const because = `${slots.length} of ${expected} slots are in the paste`;
    builder.put(
      'memoryGiB',
      isCut ? inferred(roundGib(gib), first.line, because) : stated(roundGib(gib), first.line, first.value),
    );
  }
  const correction = arrays
    .map((array) => rowOf(array, 'Error Correction Type'))
    .find((row) => row !== undefined);
  if (correction !== undefined && /ECC|^None$/.test(correction.value))
    builder.put('ecc', stated(correction.value !== 'None', correction.line, correction.value));
}

/** The chip of the firmware itself. */
const isFlash = (section: Section): boolean => rowOf(section, 'Type')?.value === 'Flash';
