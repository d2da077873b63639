import type { DraftBuilder } from '../../draft-builder.ts';
import { stated } from '../../reading.ts';
import { roundGib } from '../../units.ts';
import { find, type PropertyGroup } from '../properties/property.ts';

/** Adds up the modules: one object each, in bytes. A module that does not tell its size leaves the sum open. */
export function readMemoryModules(runs: readonly (readonly PropertyGroup[])[], builder: DraftBuilder): void {
  for (const modules of runs) {
    const sizes = modules.flatMap((group) => find(group, 'capacity') ?? []);
    const [first] = sizes;
    if (first === undefined || sizes.length < modules.length) continue;
    if (!sizes.every(({ value }) => /^\d{6,14}$/.test(value))) continue;
    const gib = sizes.reduce((total, { value }) => total + Number(value) / 2 ** 30, 0);
    if (builder.readings.memoryGiB === undefined)
      builder.put('memoryGiB', stated(roundGib(gib), first.line, first.value));
  }
}
