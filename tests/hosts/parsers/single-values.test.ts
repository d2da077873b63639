import { describe, it } from 'vitest';
import { type Expected, expect } from '../reading.ts';

describe('a property asked for alone has its value below the command', () => {
  it.each<[string, string, Expected]>([
    ['brackets', '(gcim Win32_ComputerSystem).HypervisorPresent\nTrue', { hypervisorPresent: true }],
    [
      'a prompt before them',
      'PS C:\\Users\\kim> (Get-CimInstance -ClassName win32_computersystem).Model\nUCSC-C220-M6S',
      { model: 'UCSC-C220-M6S' },
    ],
    [
      'a short prompt that looks like a quotation',
      '> (gwmi win32_operatingsystem).caption\nMicrosoft Windows Server 2019 Standard',
      { osRelease: 'ws2019', edition: 'standard' },
    ],
    [
      'an expanded property',
      'gcim Win32_ComputerSystem | select -exp Manufacturer\nSupermicro',
      { manufacturer: 'Supermicro' },
    ],
    [
      'one value for each processor',
      '(gcim Win32_Processor).NumberOfCores\n20\n20\n',
      { sockets: 2, cores: 40 },
    ],
    [
      'a command that printed nothing',
      '(gcim Win32_ComputerSystem).Model\n\nServer 2022, 64GB RAM',
      { model: undefined, memoryGiB: 64 },
    ],
    [
      'trap: False of a processor proves nothing',
      '(gcim Win32_Processor).VMMonitorModeExtensions\nFalse',
      {
        virtualizationSupported: undefined,
      },
    ],
    [
      'a value of another kind',
      '(gcim Win32_ComputerSystem).HypervisorPresent\nno idea',
      {
        hypervisorPresent: undefined,
      },
    ],
  ])('%s', (_what, text, expected) => {
    expect(text).toRead(expected);
  });
});

describe('names of properties as they were typed', () => {
  it('reads a list in lower case', () => {
    const text = 'manufacturer      : LENOVO\nmodel             : 21HM\nhypervisorpresent : True';
    expect(text).toRead({ manufacturer: 'LENOVO', model: '21HM', hypervisorPresent: true });
  });

  it('reads a table in lower case whose first value is wider than its column', () => {
    const text = [
      'gcim win32_processor | ft name,numberofcores,numberoflogicalprocessors',
      '',
      'name                     numberofcores numberoflogicalprocessors',
      '----                     ------------- -------------------------',
      'AMD EPYC 9354P 32-Core Processor     32                       64',
    ].join('\n');
    expect(text).toRead({
      cpuModel: 'AMD EPYC 9354P 32-Core Processor',
      cores: 32,
      logicalProcessors: 64,
    });
  });
});

const asked = (calculated: string, name: string, value: string): string =>
  `PS C:\\> gcim Win32_ComputerSystem | select Model, ${calculated} | fl\n\nModel : X12SPL\n${name} : ${value}`;

describe('calculated properties', () => {
  it.each<[string, string, string, string, number | undefined]>([
    ['divided by 1GB', "@{n='GB';e={$_.TotalPhysicalMemory/1GB}}", 'GB', '127.68', 127.68],
    ['rounded', '@{Name="RAM";Expression={[math]::Round($_.TotalPhysicalMemory / 1GB)}}', 'RAM', '128', 128],
    ['a decimal comma', "@{l='GB';e={$_.TotalPhysicalMemory/1gb}}", 'GB', '63,8712', 63.87],
    [
      'trap: a mark that may part thousands',
      "@{n='GB';e={$_.TotalPhysicalMemory/1GB}}",
      'GB',
      '1,023',
      undefined,
    ],
    ['another property', "@{n='GB';e={$_.Whatever/1GB}}", 'GB', '64', undefined],
    ['a sum', "@{n='GB';e={$_.TotalPhysicalMemory/1GB + 8}}", 'GB', '72', undefined],
  ])('%s', (_what, calculated, name, value, memoryGiB) => {
    expect(asked(calculated, name, value)).toRead({ memoryGiB });
  });
});
