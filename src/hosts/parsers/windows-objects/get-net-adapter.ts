import type { Parser } from '../parser.ts';
import type { WindowsKind } from './kind-of-object.ts';
import { readObjects } from './read-objects.ts';

/** Get-NetAdapter, and the commands about hardware and addresses of adapters, which name them too. */
export const getNetAdapter: Parser = {
  id: 'get-netadapter',
  read(paste, free) {
    return readObjects(paste, free, 'get-netadapter', ({ kind }) => KINDS.includes(kind));
  },
};

const KINDS: readonly WindowsKind[] = ['net-adapter', 'hardware-info', 'ip-configuration'];
