import { expect, it } from 'vitest';
import type { ReadingName, ReadingValues } from '../../src/hosts/host-spec.ts';
import { readSpec } from '../../src/hosts/read-spec.ts';
import { howToTell, IN_WORDS } from '../../src/rules/how-to-tell.ts';
import { knowledge } from '../base.ts';
import { readingsOf, specOf } from './judging.ts';

const tell = (missing: readonly ReadingName[], given: Partial<ReadingValues> = {}): string | undefined =>
  howToTell(missing, specOf(readingsOf(given)));

it.each([
  [['slat'], {}, 'Run `systeminfo`'],
  [['logicalProcessors'], {}, 'Run `Get-ComputerInfo`'],
  [['slat'], { osRelease: 'ws2008r2' }, 'Run `coreinfo -v`'],
  [['storage'], {}, 'Add it to the paste: storage=iscsi'],
  [['storage', 'nics'], {}, '; nics='],
  [['memoryGiB'], { onOrder: true }, 'Confirm it at delivery.'],
  [['disks'], { onOrder: true }, 'Add it to the paste: disks='],
  [['cpuVendor'], {}, 'nothing'],
] as const)('%j given %j', (missing, given, says) => {
  const text = tell(missing, given);

  expect(text ?? 'nothing').toContain(says);
});

it.each(Object.entries(IN_WORDS))('%s can be said in the words that are asked for', (name, words) => {
  for (const text of words) {
    const { readings } = readSpec(text, knowledge);

    expect({ text, names: Object.keys(readings) }).toEqual({ text, names: expect.arrayContaining([name]) });
  }
});
