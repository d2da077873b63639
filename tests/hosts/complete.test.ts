import { expect, test } from 'vitest';
import { complete, type EarlierHost, toEarlier } from '../../src/hosts/complete.ts';
import type { HostSpec } from '../../src/hosts/host-spec.ts';
import { readSpec } from '../../src/hosts/read-spec.ts';
import { knowledge } from '../base.ts';

const read = (text: string): HostSpec => readSpec(text, knowledge);
const earlier = (text: string): EarlierHost => toEarlier(read(text));
const completed = (first: string, second: string): HostSpec =>
  complete(earlier(first), read(second), knowledge).spec;
const apart = (first: string, second: string): string | undefined =>
  complete(earlier(first), read(second), knowledge).apart;

test('what the earlier message stated is added, as what has no line here', () => {
  const { readings } = completed('model="PowerEdge R640" ram=512GB', 'vt=yes dep=yes');

  expect(readings.memoryGiB).toMatchObject({ value: 512, basis: 'stated', line: 0, earlier: true });
  expect(readings.dep).toMatchObject({ value: true, line: 1 });
  expect(readings.dep).not.toHaveProperty('earlier');
});

test('what is stated now wins over what was stated then', () => {
  const spec = completed('ram=64GB ecc=no dep=no', 'ecc=yes dep=yes');

  expect(spec.completed).toBe(true);
  expect(spec.readings).toMatchObject({ ecc: { value: true, line: 1 }, dep: { value: true, line: 1 } });
});

test('what was stated then wins over what is only inferred now', () => {
  const now = read('ram=64GB');
  const guessed: HostSpec = {
    ...now,
    said: {
      readings: { slat: { value: true, basis: 'inferred', line: 1, columns: [1, 2] } },
      contradictions: [],
    },
  };

  const { spec } = complete(earlier('slat=no'), guessed, knowledge);

  expect(spec.readings.slat).toMatchObject({ value: false, basis: 'stated', earlier: true });
});

test('a family number does not replace the name of the processor', () => {
  const { readings } = completed(
    'cpu="Xeon Gold 6338"',
    'Processor(s): 1 Processor(s) Installed.\n  [01]: Intel64 Family 6 Model 106 Stepping 6 GenuineIntel ~2000 Mhz\nTotal Physical Memory: 65,184 MB',
  );

  expect(readings.cpuModel).toMatchObject({ value: 'Xeon Gold 6338', earlier: true });
});

test('conclusions are drawn anew: an adapter of a virtual machine outvotes the model of before', () => {
  const first =
    'System Manufacturer: Dell Inc.\nSystem Model: PowerEdge R740\nOS Name: Microsoft Windows Server 2022 Standard';
  expect(read(first).readings.isVirtualMachine?.value).toBe(false);

  expect(completed(first, 'nic="vmxnet3 Ethernet Adapter" ram=64GB').readings.isVirtualMachine?.value).toBe(
    true,
  );
});

test('a conclusion from an earlier message is one of the earlier message', () => {
  const { readings } = completed('System Manufacturer: Dell Inc.\nSystem Model: PowerEdge R740', 'ram=64GB');

  expect(readings.isVirtualMachine).toMatchObject({
    value: false,
    basis: 'inferred',
    line: 0,
    earlier: true,
  });
});

test('what contradicted itself stays open, and nothing concludes it from the rest', () => {
  const first = 'dep=yes ram=64GB\ndep=no';
  expect(read(first).readings.dep).toBeUndefined();

  const { readings, contradictions } = completed(first, 'vt=yes');

  expect(readings.dep).toBeUndefined();
  expect(contradictions).toContainEqual({ reading: 'dep', lines: [0, 0] });
});

test('the later message settles what contradicted itself', () => {
  const { readings, contradictions } = completed('dep=yes ram=64GB\ndep=no', 'dep=yes');

  expect(readings.dep).toMatchObject({ value: true, line: 1 });
  expect(contradictions).toEqual([]);
});

test('what contradicts itself now is not settled by what was stated then', () => {
  const { readings } = completed('dep=yes ram=64GB', 'dep=yes ram=64GB\ndep=no');

  expect(readings.dep).toBeUndefined();
});

test('a hypervisor that ran before is no proof once something is switched off', () => {
  const first =
    'OS Name: Microsoft Windows Server 2022 Standard\nHyper-V Requirements: A hypervisor has been detected. Features required for Hyper-V will not be displayed.';
  expect(read(first).readings.hypervisorPresent?.value).toBe(true);

  const off = completed(first, 'Virtualization Enabled In Firmware: No');
  expect(off.readings.virtualizationEnabledInFirmware?.value).toBe(false);
  expect(off.readings.hypervisorPresent).toBeUndefined();
  expect(completed(first, 'ram=64GB').readings.hypervisorPresent?.value).toBe(true);
});

test('hardware on order is a machine as soon as one of its own tools reports', () => {
  const order = 'Quote: 2x Xeon Gold 6338, 512 GB RAM, to be delivered next month';
  expect(read(order).readings.onOrder?.value).toBe(true);

  expect(completed(order, 'ram=512GB').readings.onOrder?.value).toBe(true);
  expect(
    completed(
      order,
      'OS Name: Microsoft Windows Server 2022 Standard\nOS Version: 10.0.20348 N/A Build 20348',
    ).readings.onOrder,
  ).toBeUndefined();
});

test('the formats of both are named, and that something is from before', () => {
  const spec = completed('ram=64GB', 'OS Name: Microsoft Windows Server 2022 Standard');

  expect(spec.formats).toEqual(['key-value', 'systeminfo']);
  expect(spec.completed).toBe(true);
});

test('three messages complete each other', () => {
  const two = completed('ram=64GB', 'dep=yes');
  const { spec } = complete(toEarlier(two), read('slat=yes'), knowledge);

  expect(spec.readings).toMatchObject({
    memoryGiB: { value: 64, earlier: true },
    dep: { value: true, earlier: true },
    slat: { value: true, line: 1 },
  });
});

test.each([
  ['another model', 'model="PowerEdge R640"', 'model="ProLiant DL380 Gen10"', 'model'],
  ['another processor', 'cpu="Xeon Gold 6338"', 'cpu="EPYC 7543"', 'processor'],
  ['another system', 'os=2022', 'os=2019', 'system'],
  ['another edition', 'os="Windows 11 Home"', 'os="Windows 11 Pro"', 'system'],
  [
    'a system that another build tells',
    'OS Version: 10.0.20348 N/A Build 20348\nOS Configuration: Member Server\nHost Name: HV01',
    'os=2019',
    'system',
  ],
  [
    'more than one machine now',
    'ram=64GB',
    'Host Name: HV01\nOS Name: Microsoft Windows Server 2022 Standard\nHost Name: HV02\nOS Name: Microsoft Windows Server 2019 Standard',
    'several machines',
  ],
  [
    'more than one machine then',
    'Host Name: HV01\nOS Name: Microsoft Windows Server 2022 Standard\nHost Name: HV02\nOS Name: Microsoft Windows Server 2019 Standard',
    'ram=64GB',
    'several machines',
  ],
])('%s is not mixed in', (_, first, second, difference) => {
  expect(apart(first, second)).toBe(difference);
  const { spec } = complete(earlier(first), read(second), knowledge);
  expect(spec).toEqual(read(second));
});

test('what is kept holds no line of the paste', () => {
  const kept = JSON.stringify(
    earlier('Host Name: SECRET-HOST\nOwner: Jane Example\nmodel=R640 ram=64GB\nlorem ipsum dolor'),
  );

  expect(kept).toContain('R640');
  expect(kept).not.toMatch(/SECRET|Jane|lorem|ram=/);
});

const NODE = 'OS Name: Microsoft Windows Server 2022 Standard\nSystem Model: PowerEdge R650';

test('a twin with another name is another machine: nodes of a cluster are alike in all else', () => {
  expect(apart(`Host Name: HV-A\n${NODE}`, `Host Name: HV-B\n${NODE}`)).toBe('name');
  expect(apart(`hostname=hv-a ram=64GB`, `ホスト名: HV-B`)).toBe('name');
});

test('the same name, with or without its domain, is the same machine', () => {
  expect(
    apart(`Host Name: HV-A\n${NODE}`, `CsName : hv-a.corp.example\nCsModel : PowerEdge R650`),
  ).toBeUndefined();
});

test('a name that only one message gives tells nothing, and is kept for the next one', () => {
  const first = toEarlier(completed(`Host Name: HV-A\n${NODE}`, 'dep=yes'));

  expect(complete(first, read('Host Name: HV-B'), knowledge).apart).toBe('name');
});

test('no name is kept, only what it can be compared by', () => {
  expect(JSON.stringify(earlier(`Host Name: HV-PLOVER\n${NODE}`))).not.toMatch(/plover/i);
});
