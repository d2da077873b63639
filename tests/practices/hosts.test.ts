import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PracticeFinding } from '../../src/practices/assess-practices.ts';
import type { Status } from '../../src/rules/outcome.ts';
import { judgePaste } from './judging.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/setups/', import.meta.url));

const judge = (name: string, release: string): readonly PracticeFinding[] =>
  judgePaste(readFileSync(`${FOLDER}${name}.txt`, 'utf8'), release);

const idsOf = (findings: readonly PracticeFinding[], wanted: Status): readonly string[] =>
  findings
    .filter(({ status }) => status === wanted)
    .map(({ id }) => id.replace('bpa.', ''))
    .toSorted();

/** What breaks the practices, as `practice: name, name`. */
const brokenOf = (findings: readonly PracticeFinding[]): readonly string[] =>
  findings
    .filter(({ status }) => status === 'unmet')
    .map(({ id, items }) => `${id.replace('bpa.', '')}: ${items.map(({ name }) => name).join(', ')}`)
    .toSorted();

describe('a node of a cluster, Windows Server 2022', () => {
  const findings = judge('cluster-node-2022', 'ws2022');

  it('breaks nothing', () => {
    expect(brokenOf(findings)).toEqual([]);
  });

  it('meets what the paste shows', () => {
    expect(idsOf(findings, 'met')).toEqual([
      'domain-membership',
      'live-migration-all-fast-networks',
      'live-migration-one-fast-network',
      'logical-processors',
      'more-network-adapters',
      'paused',
      'reserve-external-switch',
      'virtual-machine-count',
      'vmms-automatic',
      'vmms-running',
      'vmq-enabled',
    ]);
  });

  it('has no disk on a share: a cluster volume is none', () => {
    expect(idsOf(findings, 'not-applicable')).toContain('smb-version');
  });
});

describe('a lab host, Windows 11', () => {
  it('is not judged: client Windows has no analyzer', () => {
    const findings = judge('lab-windows-11', 'win11');

    expect(new Set(findings.map(({ status }) => status))).toEqual(new Set(['not-applicable']));
  });

  it('has a paused virtual machine and a checkpoint where a server is judged', () => {
    expect(brokenOf(judge('lab-windows-11', 'ws2025'))).toEqual([
      'checkpoints: client: before the patch',
      'domain-membership: workgroup',
      'paused: linux',
    ]);
  });
});

describe('a host with a NIC team (LBFO) under its switch, Windows Server 2012 R2', () => {
  const findings = judge('lbfo-2012-r2', 'ws2012r2');

  it('breaks what its team breaks', () => {
    expect(brokenOf(findings)).toEqual(['team-one-interface: Team1', 'vmq-enabled: Port 2']);
  });

  it('is bound to the default interface of the team', () => {
    expect(idsOf(findings, 'met')).toContain('team-default-mode');
  });

  it('leaves open how many adapters it has: only team interfaces are listed', () => {
    expect(idsOf(findings, 'unknown')).toContain('more-network-adapters');
  });
});

describe('a host with switch embedded teaming and an offender each, Windows Server 2022', () => {
  const findings = judge('set-2022-offenders', 'ws2022');

  it('names each offender and no other', () => {
    expect(brokenOf(findings)).toEqual([
      'checkpoints: build',
      'domain-membership: workgroup',
      'dynamic-disks: D:\\VMs\\build.vhd',
      'integration-services-working: web: Time Synchronization',
      'offer-integration-services: web: VSS',
      'paused: build',
      'reserve-external-switch: SET1',
      'smart-paging-location: build',
      'vhd-dynamic: D:\\VMs\\build.vhd',
      'vmms-automatic: vmms',
      'vmq-enabled: P2',
    ]);
  });

  it('has no NIC team (LBFO) under its switch', () => {
    expect(idsOf(findings, 'not-applicable')).toEqual(
      expect.arrayContaining(['team-default-mode', 'team-one-interface']),
    );
  });

  it('gives the line of an offender', () => {
    expect(findings.find(({ id }) => id === 'bpa.paused')?.items).toEqual([{ name: 'build', line: 28 }]);
  });
});
