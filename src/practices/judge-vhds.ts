import type { Setup } from '../hosts/setup/setup.ts';
import { judgeEach, nameOr } from './judge-each.ts';
import type { PracticeOutcome } from './practice-outcome.ts';

type Vhd = Setup['vhds'][number];

export const isOfType = ({ type }: Vhd, wanted: 'dynamic' | 'differencing'): boolean =>
  type?.value.toLowerCase() === wanted;

/** The older format: the paste says so, or the name of the file ends like it. */
export const isVhd = ({ format, path }: Vhd): boolean =>
  format === undefined ? /\.a?vhd$/i.test(path?.value ?? '') : format.value.toLowerCase() === 'vhd';

/** Judges the virtual hard disks that Get-VHD lists. */
export const judgeVhds = ({ vhds }: Setup, fault: string, breaks: (vhd: Vhd) => boolean): PracticeOutcome =>
  judgeEach({
    objects: vhds,
    things: ['virtual hard disk', 'virtual hard disks'],
    fault,
    nameOf: ({ path }) => nameOr(path, 'virtual hard disk'),
    value: ({ type }) => type,
    breaks: (_type, vhd) => breaks(vhd),
  });
