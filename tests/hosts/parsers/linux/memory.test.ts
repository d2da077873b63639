import { it } from 'vitest';
import { expect } from '../../reading.ts';

const free = (total: string): string =>
  `               total        used        free      shared  buff/cache   available\nMem:  ${total}        1        1        0        1       1`;

it.each([
  ['-h', '15Gi', 15],
  ['-h in another place for the comma', '15,5Gi', 15.5],
  ['-g', '251', 251],
  ['-m', '15930', 15.56],
  ['-m of a big server', '257000', 250.98],
  ['no option, which is KiB', '16315824', 15.56],
  ['-b', '16707403776', 15.56],
])('reads free %s', (_option, total, memoryGiB) => {
  expect(free(total)).toRead({ memoryGiB });
});

it('gives no memory where the figure may be MiB or KiB', () => {
  expect(free('1047552')).toRead({ memoryGiB: undefined });
});

it('takes the unit from the command', () => {
  expect(`root@a:~# free -m\n${free('1047552')}`).toRead({ memoryGiB: 1023 });
});

it('takes what there is, not what is used', () => {
  expect('Memory: 5123MiB / 31822MiB').toRead({ memoryGiB: 31.08 });
});
