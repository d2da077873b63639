import { type Bounds, exactly, UNKNOWN } from './bounds.ts';
import type { SizeRequest, VmGroup } from './size-request.ts';

/** What a virtual machine takes of something; absent where the request is silent. */
type Amount = (group: VmGroup) => Bounds | undefined;

export const memoryOf: Amount = ({ memory }) =>
  memory === undefined ? undefined : { least: memory.leastGiB, most: memory.mostGiB };

export const processorsOf: Amount = ({ virtualProcessors }) =>
  virtualProcessors === undefined ? undefined : exactly(virtualProcessors);

export const diskOf: Amount = ({ diskGiB }) => (diskGiB === undefined ? undefined : exactly(diskGiB));

/** Each virtual machine is one. */
export const oneOf: Amount = () => exactly(1);

/** What a virtual machine of each group takes; where the request is silent, nothing is known of it. */
export const needsOf = ({ groups }: SizeRequest, amount: Amount): readonly Bounds[] =>
  groups.map((group) => amount(group) ?? UNKNOWN);

const ASKS = new Map<Amount, string>([
  [memoryOf, 'The memory of each virtual machine is not given: add "8 GB" to it.'],
  [processorsOf, 'The virtual processors of each virtual machine are not given: add "4 vCPU" to it.'],
  [diskOf, 'The disk of each virtual machine is not given: add "100 GB disk" to it.'],
]);

/** What to add to the request when a group is silent on an amount. */
export const asksOf = ({ groups }: SizeRequest, amount: Amount): readonly string[] =>
  groups.some((group) => amount(group) === undefined) ? [ASKS.get(amount) ?? ''] : [];
