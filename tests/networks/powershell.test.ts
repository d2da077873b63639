import { expect, test } from 'vitest';
import { planNetwork } from '../../src/networks/plan.ts';
import { scriptFor } from '../../src/networks/powershell/script.ts';
import { questionOf } from '../../src/networks/question.ts';
import { toRequest } from '../../src/networks/words/read-request.ts';
import { readWords } from '../../src/networks/words/read-words.ts';
import { knowledge } from '../base.ts';
import { data } from './asking.ts';

test('LBFO is built with its own cmdlets and the switch on the team', async () => {
  const { powershell } = await data('4x1GbE 2012 local');
  expect(powershell.create.split('\n')[0]).toMatch(/^# FIRST: .*console.*BMC/);
  expect(powershell.create).toContain(
    "New-NetLbfoTeam -Name 'VM team' -TeamMembers '1 GbE 1', '1 GbE 2', '1 GbE 3', '1 GbE 4' -TeamingMode SwitchIndependent -LoadBalancingAlgorithm HyperVPort",
  );
  expect(powershell.create).toContain(
    "New-VMSwitch -Name 'VM switch' -NetAdapterName 'VM team' -AllowManagementOS $false -MinimumBandwidthMode Weight",
  );
  expect(powershell.undo).toMatch(/Remove-VMSwitch[^]*Remove-NetLbfoTeam/);
});

test('SET is built with the switch, and nothing of LBFO is there', async () => {
  const { powershell } = await data('2x25GbE rdma s2d four nodes 2025');
  expect(powershell.create).toContain("-NetAdapterName '25 GbE 1', '25 GbE 2' -EnableEmbeddedTeaming $true");
  expect(powershell.create).toContain(
    "Set-VMSwitchTeam -Name 'VM switch' -LoadBalancingAlgorithm HyperVPort",
  );
  expect(powershell.create).toMatch(
    /Set-VMNetworkAdapterTeamMapping .*'Storage 2' -PhysicalNetAdapterName '25 GbE 2'/,
  );
  expect(powershell.create).toContain("Enable-NetAdapterRdma -Name 'vEthernet (Storage 1)'");
  expect(powershell.create).not.toContain('Lbfo');
});

test('weights are not set with SET on 2016, where the page warns of them', async () => {
  const { powershell } = await data('2x10GbE 2016');
  expect(powershell.create).not.toContain('Weight');
});

test('2008 R2 has no cmdlets for Hyper-V', async () => {
  const { powershell } = await data('4 nics 2008 R2');
  expect(Object.values(powershell).join('\n')).not.toMatch(/VMSwitch -|Get-NetAdapter|Lbfo/);
  expect(powershell.create).toContain('The address of the host stays where it is');
  expect(powershell.check).toContain('Get-WmiObject');
});

test('check and verify change nothing', async () => {
  for (const asked of [
    '4 nics iscsi 2012 R2',
    '2x25GbE rdma + 2x10GbE s2d 2025',
    '4 nics 2008',
    '1 wireless win11',
  ]) {
    const { check, verify } = (await data(asked)).powershell;
    expect(`${check}\n${verify}`).not.toMatch(/^(?:New|Set|Add|Remove|Enable|Rename|Install)-/m);
  }
});

test('iSCSI over two paths gets MPIO', async () => {
  const { powershell } = await data('4 nics iscsi 2022');
  expect(powershell.create).toContain('Install-WindowsFeature -Name Multipath-IO');
  expect(powershell.verify).toContain('mpclaim');
});

test('a name from a paste cannot leave its quotes or its line', () => {
  const words = readWords('2 nics 2022');
  const release = knowledge.releases.filter(({ id }) => id === 'ws2022');
  const request = toRequest({ words, releases: release }, knowledge);
  const evil = "x'; Remove-Item C:\\ -Recurse; '\nRemove-Item";
  const adapters = request.adapters.map((adapter, index) =>
    index === 0 ? { ...adapter, name: evil } : adapter,
  );
  const named = { ...request, adapters };
  const [best] = planNetwork(named, knowledge).layouts;
  const script = best === undefined ? undefined : scriptFor(best, questionOf(named, knowledge));
  expect(script?.create).not.toMatch(/^Remove-Item/m);
  expect(script?.create).toContain("'x''; Remove-Item C:\\ -Recurse; '' Remove-Item'");
});
