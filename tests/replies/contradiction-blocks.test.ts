import { expect, test } from 'vitest';
import { complete, toEarlier } from '../../src/hosts/complete.ts';
import type { HostSpec } from '../../src/hosts/host-spec.ts';
import { readSpec } from '../../src/hosts/read-spec.ts';
import { contradictionBlocks } from '../../src/replies/contradiction-blocks.ts';
import type { Block } from '../../src/replies/reply.ts';
import { knowledge } from '../base.ts';

const completed = (first: string, second: string): HostSpec =>
  complete(toEarlier(readSpec(first, knowledge)), readSpec(second, knowledge), knowledge).spec;
const itemsOf = (blocks: readonly Block[]): readonly unknown[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));

test('two lines of the paste are quoted in their order', () => {
  expect(itemsOf(contradictionBlocks(readSpec('dep=yes ram=64GB\ndep=no', knowledge)))).toEqual([
    'Data execution prevention: line 1 says "dep=yes ram=64GB", line 2 says "dep=no"; neither counts.',
  ]);
});

test('of an earlier message nothing is quoted: what stayed open there is said to be open', () => {
  expect(itemsOf(contradictionBlocks(completed('dep=yes ram=64GB\ndep=no', 'slat=yes')))).toEqual([
    'Data execution prevention: an earlier message contradicts itself, and this one does not settle it.',
  ]);
});

test('a line that outvotes an earlier message is quoted, and the message is not', () => {
  expect(itemsOf(contradictionBlocks(completed('vm=no ram=4GB', 'nic="vmxnet3 Ethernet Adapter"')))).toEqual([
    'Whether the machine is physical: line 1 says "nic="vmxnet3 Ethernet Adapter"", an earlier message says otherwise; line 1 counts.',
  ]);
});
