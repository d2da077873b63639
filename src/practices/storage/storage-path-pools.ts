import { definePractice } from '../define-practice.ts';
import { judgeEach, nameOr } from '../judge-each.ts';

export const storagePathPools = definePractice({
  id: 'bpa.storage-path-pools',
  check({ setup: { storagePaths } }) {
    const poolsOf = (path: string): number =>
      new Set(
        storagePaths
          .filter((one) => one.path?.value.toLowerCase() === path.toLowerCase())
          .map(({ pool }) => pool?.value),
      ).size;
    return judgeEach({
      objects: storagePaths,
      things: ['path of a storage pool', 'paths of storage pools'],
      fault: 'in more than one pool',
      nameOf: ({ path }) => nameOr(path, 'path'),
      value: ({ path, pool }) => (pool === undefined ? undefined : path),
      breaks: (path) => poolsOf(path) > 1,
    });
  },
});
