import { describe, expect, it, test } from 'vitest';
import { readWords } from '../../src/networks/words/read-words.ts';

/** Ports in short: name, `*` for RDMA, `@` and the card. */
const short = (text: string): string =>
  readWords(text)
    .adapters.map(
      ({ name, rdma, card }) => `${name}${rdma ? '*' : ''}${card === undefined ? '' : `@${card}`}`,
    )
    .join(' | ');

describe('adapters', () => {
  it.each([
    ['4 nics iscsi 2012 R2', 'NIC 1 | NIC 2 | NIC 3 | NIC 4'],
    ['2x25GbE rdma + 2x1GbE cluster 2025', '25 GbE 1* | 25 GbE 2* | 1 GbE 1 | 1 GbE 2'],
    ['1 wireless 2008', 'Wi-Fi 1'],
    ['two dual-port 25 GbE cards', '25 GbE 1@0 | 25 GbE 2@0 | 25 GbE 3@1 | 25 GbE 4@1'],
    ['2x dual-port 10GbE', '10 GbE 1@0 | 10 GbE 2@0 | 10 GbE 3@1 | 10 GbE 4@1'],
    ['quad port 1GbE', '1 GbE 1@0 | 1 GbE 2@0 | 1 GbE 3@0 | 1 GbE 4@0'],
    ['10GbE x4 2022', '10 GbE 1 | 10 GbE 2 | 10 GbE 3 | 10 GbE 4'],
    ['4 10GbE + 2 1GbE', '10 GbE 1 | 10 GbE 2 | 10 GbE 3 | 10 GbE 4 | 1 GbE 1 | 1 GbE 2'],
    ['8 gigabit nics 2012', '1 GbE 1 | 1 GbE 2 | 1 GbE 3 | 1 GbE 4 | 1 GbE 5 | 1 GbE 6 | 1 GbE 7 | 1 GbE 8'],
    [
      '2 x 10 GbE Intel + 2 x 10 GbE Broadcom',
      'Intel 10 GbE 1 | Intel 10 GbE 2 | Broadcom 10 GbE 1 | Broadcom 10 GbE 2',
    ],
    [
      '2 Intel 10GbE and 2 Broadcom 10GbE',
      'Intel 10 GbE 1 | Intel 10 GbE 2 | Broadcom 10 GbE 1 | Broadcom 10 GbE 2',
    ],
    ['2008 R2, 8, Fibre Channel cluster', 'NIC 1 | NIC 2 | NIC 3 | NIC 4 | NIC 5 | NIC 6 | NIC 7 | NIC 8'],
    ['2 nics 1 wireless win10', 'NIC 1 | NIC 2 | Wi-Fi 1'],
    ['4 x 10 GbE, Fibre Channel HBA', '10 GbE 1 | 10 GbE 2 | 10 GbE 3 | 10 GbE 4'],
    ['2 x 16Gb FC HBA, 4x10GbE', '10 GbE 1 | 10 GbE 2 | 10 GbE 3 | 10 GbE 4'],
    ['2 nics + iDRAC USB + Bluetooth', 'NIC 1 | NIC 2'],
    ['2×10GbE RDMA', '10 GbE 1* | 10 GbE 2*'],
    ['dual 25GbE roce', '25 GbE 1* | 25 GbE 2*'],
    ['hello', ''],
    ['', ''],
    ['2022', ''],
    ['512GB ram 2 nics', 'NIC 1 | NIC 2'],
  ])('%s', (text, adapters) => {
    expect(short(text)).toBe(adapters);
  });
});

test.each([
  ['4 nics iscsi', { storage: 'iscsi', cluster: false }],
  ['4 nics smb direct', { storage: 'smb' }],
  ['4 nics two-node s2d', { storage: 's2d', cluster: true, nodes: 2 }],
  ['4 nics storage spaces direct four nodes', { storage: 's2d', nodes: 4 }],
  ['4 nics fibre channel', { storage: 'fibre-channel' }],
  ['4 nics, local ssd, iscsi', { storage: 'iscsi' }],
  ['4 nics local disks', { storage: 'local' }],
  ['4 nics cluster live migration', { cluster: true, migration: true }],
  ['2 nics lbfo 2019 to 2022', { existingLbfo: true }],
  ['azure local 4 nics', { azureLocal: true }],
  ['2x25 GbE iwarp s2d', { rdmaKind: 'iwarp' }],
  ['4 nics, vEthernet (VM), multiplexor', { notCounted: ['vEthernet', 'Multiplexor'] }],
])('%s', (text, said) => {
  expect(readWords(text)).toMatchObject(said);
});
