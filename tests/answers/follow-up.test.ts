import { expect, test } from 'vitest';
import { ask } from './ask.ts';

test('a message that asks on in other words does not get the same figure again', () => {
  expect(ask('how many nodes in a cluster 2022', 'and vms per node?').topic).toBe(
    'cluster.virtual-machines-per-node.maximum',
  );
});

test('another release in the same words does', () => {
  expect(ask('how many nodes in a cluster 2022', 'and nodes in 2008 r2?').lead).toContain('at most 16 nodes');
});
