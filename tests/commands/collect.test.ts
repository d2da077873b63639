import { expect, it } from 'vitest';
import { collect } from '../../src/commands/collect.ts';
import { COLLECT_BLOCK } from '../../src/commands/collect-block.ts';
import { knowledge } from '../base.ts';

/** What the block may call: nothing that changes a system, runs text, or reaches out. */
const ALLOWED = [
  'Confirm-SecureBootUEFI',
  'ConvertTo-Json',
  'Get-CimInstance',
  'Get-ItemProperty',
  'Get-NetAdapter',
  'Get-NetLbfoTeam',
  'Get-Tpm',
  'Get-VMSwitch',
  'Measure-Object',
  'Select-Object',
  'Sort-Object',
  'Where-Object',
];

it('calls well-known cmdlets that only read', () => {
  const called = new Set(COLLECT_BLOCK.match(/\b[A-Z][A-Za-z]+-[A-Z]\w+/g));
  called.delete('Microsoft-Hyper');
  expect([...called].toSorted()).toEqual(ALLOWED);
});

it('fits into one message', () => {
  expect(COLLECT_BLOCK.length).toBeLessThan(3_000);
});

it('asks for nothing that names or addresses a machine', () => {
  expect(COLLECT_BLOCK).not.toMatch(
    /serial|macaddress|dnshostname|csname|uuid|ipaddress|\bdomain\b|identifyingnumber/i,
  );
});

it('closes what it opens', () => {
  for (const [open, close] of ['{}', '()', '[]']) {
    expect(COLLECT_BLOCK.split(open as string)).toHaveLength(COLLECT_BLOCK.split(close as string).length);
  }
});

it('is answered as one block to copy', async () => {
  const reply = await collect.run('', { knowledge, today: () => '2026-11-22' });
  expect(reply.blocks.filter(({ kind }) => kind === 'code')).toEqual([{ kind: 'code', text: COLLECT_BLOCK }]);
});
