import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';
import { isOfType } from '../judge-vhds.ts';
import { notApplicable, unknown } from '../practice-outcome.ts';

export const storageQosDifferencing = definePractice({
  id: 'bpa.storage-qos-differencing',
  check({ setup: { disks, vhds } }) {
    const known = disks.filter(
      ({ minimumIops, maximumIops }) => minimumIops !== undefined && maximumIops !== undefined,
    );
    const limited = known.filter(
      (one) => (one.minimumIops?.value ?? 0) > 0 || (one.maximumIops?.value ?? 0) > 0,
    );
    if (disks.length > 0 && known.length === disks.length && limited.length === 0)
      return notApplicable('No virtual hard disk in the paste has storage QoS.');
    if (known.length < disks.length)
      return unknown('The paste does not show storage QoS of every virtual hard disk.');
    return judgeEach({
      objects: limited,
      things: ['disk with storage QoS', 'disks with storage QoS'],
      fault: 'a differencing disk with its parent on another volume',
      nameOf: ({ vm, path }) => nameOr(path ?? vm, 'disk'),
      value: ({ path }) => {
        const vhd = vhds.find(
          (one) => path !== undefined && one.path?.value.toLowerCase() === path.value.toLowerCase(),
        );
        if (path === undefined || vhd?.type === undefined) return undefined;
        if (!isOfType(vhd, 'differencing')) return { value: false, line: vhd.line };
        return vhd.parent === undefined
          ? undefined
          : { value: volumeOf(vhd.parent.value) !== volumeOf(path.value), line: vhd.parent.line };
      },
      breaks: (isApart) => isApart,
    });
  },
});

/** The drive, the share, or the folder that a cluster volume is mounted in. */
const volumeOf = (path: string): string =>
  /^(?:[a-z]:\\clusterstorage\\[^\\]{1,80}|\\\\[^\\]{1,80}\\[^\\]{1,80}|[a-z]:)/i
    .exec(path)?.[0]
    .toLowerCase() ?? path.toLowerCase();
