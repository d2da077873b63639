import { describe, it } from 'vitest';
import { type Expected, expect, nicsOf, quoted, read } from '../reading.ts';

describe('keys by their meaning, at any depth', () => {
  it.each<[string, Expected]>([
    [
      '{"cpu":"Xeon Gold 6130","sockets":2,"ram_gb":64}',
      { cpuModel: 'Xeon Gold 6130', sockets: 2, memoryGiB: 64 },
    ],
    ['{"a":{"b":{"memory":{"total_mb":65536}}}}', { memoryGiB: 64 }],
    ['{"cpu":{"sockets":2,"cores_per_socket":16}}', { sockets: 2, cores: 32 }],
    [
      '{"os":{"name":"Windows Server 2022","edition":"Standard"}}',
      { osRelease: 'ws2022', edition: 'standard' },
    ],
    [
      '{"virtualization":{"vt_x":true,"enabled_in_bios":false}}',
      { virtualizationSupported: true, virtualizationEnabledInFirmware: false },
    ],
    ['{"virtual":false,"model":"R640"}', { isVirtualMachine: false }],
    ["{'cpu': 'Xeon 6130', 'ram_gb': 64, 'vt': True}", { memoryGiB: 64, virtualizationSupported: true }],
    ['"ram": "256GB",\n"sockets": 2,', { memoryGiB: 256, sockets: 2 }],
    ['the cmdb has {"ram": "256 GB", "sockets": 2} for it', { memoryGiB: 256, sockets: 2 }],
    ['{"ram":"64 GB","cpu":{"model":"Xeon 6130","sock', { memoryGiB: 64, cpuModel: 'Xeon 6130' }],
  ])('%s', (text, expected) => {
    expect(text).toRead(expected);
    expect(read(text).formats).toContain('json');
  });
});

describe('lists', () => {
  it('adds up the modules of memory', () => {
    expect('{"dimms":[{"size":"32GB","count":4},{"size":"16GB","count":4}]}').toRead({ memoryGiB: 192 });
  });

  it('adds up processors and their cores', () => {
    const cpu = '{"model":"Xeon 6130","cores":16,"threads":32}';
    expect(`{"cpus":[${cpu},${cpu}]}`).toRead({ sockets: 2, cores: 32, logicalProcessors: 64 });
  });

  it('adds up nothing where the list was cut off', () => {
    expect('{"x":1,"dimms":[{"size":"32GB"},{"size":"32').toRead({ memoryGiB: undefined });
    expect('{"cpus":[{"model":"Xeon 6130","cores":16},').toRead({ sockets: undefined, cores: undefined });
  });

  it('names adapters by their model, with ports and speed', () => {
    const text =
      '{"nics":[{"name":"eth0","model":"Intel X710","ports":4},{"model":"Intel I350","name":"eth1","speed":"1G"},"Realtek RTL8125"]}';
    expect(nicsOf(read(text))).toEqual(['4 x 10G Intel X710', '1G Intel I350', 'Realtek RTL8125']);
  });

  it('counts machines and reads none of several', () => {
    expect(
      '[{"hostname":"a","cpu":"Xeon 6130","ram_gb":64},{"hostname":"b","cpu":"Xeon 6130","ram_gb":64}]',
    ).toRead({
      machines: 2,
      memoryGiB: undefined,
      cpuModel: undefined,
    });
  });
});

describe('what is no fact about this machine', () => {
  it.each<[string, Expected]>([
    ['{"verdict":"ready","slat":true}', { slat: undefined }],
    [
      '{"ram":"8GB","verdict":"ready","hyperv_ready":true}',
      { hypervisorPresent: undefined, hyperVRole: undefined },
    ],
    [
      '{"ram":"8GB","requirements":{"vt":true,"slat":true}}',
      { virtualizationSupported: undefined, slat: undefined },
    ],
    ['{"ram":"8GB","vms":[{"memory":"64GB","virtual":true}]}', { memoryGiB: 8, isVirtualMachine: undefined }],
    [
      '{"ram":"8GB","vt":null,"slat":"n/a","dep":"?","nics":null}',
      { virtualizationSupported: undefined, slat: undefined, dep: undefined, nics: undefined },
    ],
    ['{"ram":"8GB","gpu":{"memory":"24GB"}}', { memoryGiB: 8 }],
  ])('%s', (text, expected) => {
    expect(text).toRead(expected);
  });

  it('leaves alone what tools print as JSON', () => {
    expect(read('{"CsModel":"R640","OsName":"Windows Server 2022"}').formats).not.toContain('json');
    expect(read('{"ansible_memtotal_mb": 65536}').formats).not.toContain('json');
  });
});

it('places a reading on its own value, also where the same stands earlier in the line', () => {
  const spec = read('{"rack":2,"unit":2,"sockets":2,"ram_gb":64}');
  expect(spec.readings.sockets?.columns).toEqual([30, 31]);
  expect(quoted(spec, 'memoryGiB')).toBe('64');
});
