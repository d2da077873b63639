import { describe, it } from 'vitest';
import { type Expected, expect } from '../reading.ts';

const property = (name: string, value: string): string => `${name.padEnd(55)} : ${value}`;

describe('single properties', () => {
  it.each<[string, string, Expected]>([
    ['OsBuildNumber', '20348', { build: 20_348, osRelease: 'ws2022' }],
    ['OsName', 'Microsoft Windows 11 Enterprise', { osRelease: 'win11', edition: 'enterprise' }],
    ['WindowsEditionId', 'CoreSingleLanguage', { edition: 'home' }],
    ['WindowsEditionId', 'ServerDatacenterEval', { edition: 'datacenter', evaluation: true }],
    ['WindowsEditionId', 'EnterpriseS', { edition: 'enterprise-ltsc' }],
    [
      'OsOperatingSystemSKU',
      'DatacenterEvaluationServerEdition',
      { edition: 'datacenter', evaluation: true },
    ],
    ['WindowsProductName', 'Windows 10 Pro', { osRelease: undefined, edition: 'pro' }],
    ['WindowsProductName', 'Windows Server 2019 Standard', { osRelease: 'ws2019', edition: 'standard' }],
    ['WindowsInstallationType', 'Server Core', { serverCore: true, systemKind: 'server' }],
    ['OsServerLevel', 'FullServer', { serverCore: false }],
    ['CsDomainRole', 'BackupDomainController', { domainRole: 'domain-controller' }],
    ['CsDomainRole', 'MemberWorkstation', { domainRole: 'member' }],
    ['CsPCSystemType', 'Mobile', { laptop: true }],
    ['CsTotalPhysicalMemory', '12883279872', { memoryGiB: 12 }],
    ['CsPhyicallyInstalledMemory', '12582912', { memoryGiB: 12 }],
    ['OsArchitecture', '64-bit', { x64: true }],
    ['OsArchitecture', 'ARM 64-bit Processor', { architecture: 'arm64', x64: false }],
    ['CsNumberOfLogicalProcessors', '64', { logicalProcessors: 64 }],
    [
      'CsProcessors',
      '{QEMU Virtual CPU version 2.5+}',
      { cpuModel: 'QEMU Virtual CPU version 2.5+', isVirtualMachine: true },
    ],
    ['HyperVRequirementSecondLevelAddressTranslation', 'True', { slat: true }],
    ['HyperVRequirementSecondLevelAddressTranslation', '', { slat: undefined }],
    ['DeviceGuardSmartStatus', 'Running', { vbsRunning: true }],
  ])('%s : %s', (name, value, expected) => {
    expect(property(name, value)).toRead(expected);
  });
});

it('takes installed memory before what the system sees', () => {
  const text = [
    property('CsTotalPhysicalMemory', '16908062720'),
    property('CsPhyicallyInstalledMemory', '16777216'),
  ].join('\n');
  expect(text).toRead({ memoryGiB: 16 });
});

it('does not believe a False of a system that has a hypervisor below it', () => {
  const text = [
    property('HyperVisorPresent', 'True'),
    property('HyperVRequirementVMMonitorModeExtensions', 'False'),
    property('HyperVRequirementVirtualizationFirmwareEnabled', 'False'),
    property('HyperVRequirementSecondLevelAddressTranslation', 'False'),
    property('HyperVRequirementDataExecutionPreventionAvailable', 'True'),
  ].join('\n');
  expect(text).toRead({
    hypervisorPresent: true,
    virtualizationSupported: undefined,
    virtualizationEnabledInFirmware: undefined,
    slat: undefined,
    dep: true,
  });
});

it('reads a table of two properties', () => {
  expect('OsBuildNumber CsModel\n------------- -------\n17763         PowerEdge R440\n').toRead({
    build: 17_763,
    model: 'PowerEdge R440',
  });
});
