import { describe, it } from 'vitest';
import { expect, nicsOf, quoted, read } from '../reading.ts';

const flags = (extensions: string, firmware: string, slat: string): string =>
  [
    `VMMonitorModeExtensions                 : ${extensions}`,
    `VirtualizationFirmwareEnabled           : ${firmware}`,
    `SecondLevelAddressTranslationExtensions : ${slat}`,
  ].join('\n');
const unknown = {
  virtualizationSupported: undefined,
  vmMonitorModeExtensions: undefined,
  virtualizationEnabledInFirmware: undefined,
  slat: undefined,
};

describe('trap: the flags of Win32_Processor are False under a hypervisor', () => {
  it('believes no False that stands alone', () => {
    expect(flags('False', 'False', 'False')).toRead(unknown);
  });

  it('believes no False where a hypervisor runs', () => {
    expect(`HypervisorPresent : True\n\n${flags('False', 'False', 'False')}`).toRead(unknown);
  });

  it('believes a False where no hypervisor runs', () => {
    expect(`HypervisorPresent : False\n\n${flags('False', 'False', 'False')}`).toRead({
      virtualizationSupported: false,
      virtualizationEnabledInFirmware: false,
      slat: false,
    });
  });

  it('believes what another layout of the same paste says of the hypervisor', () => {
    const table = 'HypervisorPresent Model\n----------------- -----\n            False X11';
    expect(`${table}\n\n${flags('True', 'False', 'True')}`).toRead({
      virtualizationEnabledInFirmware: false,
    });
  });

  it('takes True extensions for a sign that nothing hides the processor', () => {
    expect(flags('True', 'False', 'True')).toRead({
      virtualizationSupported: true,
      virtualizationEnabledInFirmware: false,
      slat: true,
    });
  });

  it('reads nothing from the guest of a cloud that shows the firmware alone as True', () => {
    expect(flags('False', 'True', 'False')).toRead(unknown);
  });

  it('needs all sockets to agree', () => {
    const text = `${flags('True', 'True', 'True')}\n\n${flags('True', 'False', 'True')}`;
    expect(text).toRead({ virtualizationEnabledInFirmware: false });
  });

  it('never lets a paste of good flags contradict HypervisorPresent True and False', () => {
    const text = `HypervisorPresent : True\n\nHypervisorPresent : False\n\n${flags('False', 'False', 'False')}`;
    expect(text).toRead({ ...unknown, hypervisorPresent: undefined });
  });
});

const socket = (id: number): string =>
  `DeviceID      : CPU${id}\nNumberOfCores : 8\nNumberOfLogicalProcessors : 16`;

describe('several sockets', () => {
  it('are added up', () => {
    expect(`${socket(0)}\n\n${socket(1)}`).toRead({ sockets: 2, cores: 16, logicalProcessors: 32 });
  });

  it('are not added up twice when one is listed twice', () => {
    expect(`${socket(0)}\n\n${socket(0)}`).toRead({ sockets: 1, cores: 8 });
  });

  it('are not counted where the first ones are cut off', () => {
    expect(socket(1)).toRead({ sockets: undefined, cores: undefined });
  });

  it('are not counted where the command asked for one', () => {
    const command = 'PS C:\\> Get-CimInstance Win32_Processor | select -First 1 Name,NumberOfCores';
    expect(`${command}\n\nName          : Intel(R) Xeon(R) Gold 6338\nNumberOfCores : 32`).toRead({
      cpuModel: 'Intel(R) Xeon(R) Gold 6338',
      cores: undefined,
    });
  });

  it('are not added up where the system counts more of them', () => {
    expect(`NumberOfProcessors : 4\n\n${socket(0)}`).toRead({ sockets: 4, cores: undefined });
  });
});

it('reads numbered values', () => {
  const text =
    'PCSystemType : 2\nDomainRole : 5\nHypervisorPresent : False\n\nOperatingSystemSKU : 79\nProductType : 2';
  expect(text).toRead({
    laptop: true,
    domainRole: 'domain-controller',
    edition: 'standard',
    evaluation: true,
    systemKind: 'server',
  });
});

it.each<[string, boolean | undefined]>([
  ['{10}', true],
  ['{3}', false],
  ['{23}', false],
  ['{1}', undefined],
  ['{12}', undefined],
])('a chassis of type %s', (types, laptop) => {
  expect(`ChassisTypes : ${types}`).toRead({ laptop });
});

it('does not take the maker of the board or of the firmware for that of the machine', () => {
  const board =
    'Manufacturer : Foxconn\nModel        :\nName         : Base Board\nSKU          :\nProduct      : 0HY9JP';
  const firmware = 'SMBIOSBIOSVersion : A22\nManufacturer      : American Megatrends Inc.\nName : A22';
  expect(`${board}\n\n${firmware}`).toRead({ manufacturer: undefined, model: undefined });
});

it('reads the model where Lenovo has its order number', () => {
  const text =
    'IdentifyingNumber : 1\nName              : 20W0003MUS\nVendor            : LENOVO\nVersion           : ThinkPad T14 Gen 2i';
  expect(text).toRead({ manufacturer: 'LENOVO', model: 'ThinkPad T14 Gen 2i', laptop: true });
});

it('reads whether virtualization-based security runs, not whether it is set up', () => {
  expect('VirtualizationBasedSecurityStatus : 2').toRead({ vbsRunning: true });
  expect('VirtualizationBasedSecurityStatus : 1').toRead({ vbsRunning: false });
});

it('trap: a system of 32 bits on an x64 processor is no x64 system', () => {
  expect('NumberOfCores : 2\nArchitecture : 9\nAddressWidth : 32').toRead({ x64: false });
  expect('NumberOfCores : 2\nArchitecture : 9').toRead({ x64: undefined });
});

it('quotes the value where it stands', () => {
  expect(quoted(read('NumberOfCores : 8\nName          : Intel(R) Xeon(R) Gold 6130'), 'cpuModel')).toBe(
    'Intel(R) Xeon(R) Gold 6130',
  );
});

it('counts disks that are in the machine', () => {
  const rows = 'Model             InterfaceType Size\n-----             ------------- ----\n';
  expect(
    `${rows}SSD 970 PRO       SCSI          1024203640320\nUSB Flash         USB           15376711680\n`,
  ).toRead({
    disks: 1,
  });
});

it('reads adapters of Win32_NetworkAdapter', () => {
  const text =
    'Name            : Intel(R) I350 Gigabit Network Connection\nNetConnectionStatus : 7\nPhysicalAdapter : True';
  expect(nicsOf(read(text))).toEqual(['1G Intel(R) I350 Gigabit Network Connection (no link)']);
});
