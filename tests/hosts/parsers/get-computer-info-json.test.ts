import { it } from 'vitest';
import { expect, quoted, read } from '../reading.ts';

it('reads JSON whose beginning was cut off', () => {
  expect('"OsBuildNumber":  "20348",\n    "HyperVisorPresent":  false\n}').toRead({
    build: 20_348,
    hypervisorPresent: false,
  });
});

it('believes no value that was cut off', () => {
  expect('{ "OsBuildNumber": "203').toRead({ build: undefined });
  expect('{ "OsName": "Microsoft Windows 11 Pro", "CsTotalPhysicalMemory": 1717986').toRead({
    memoryGiB: undefined,
    edition: 'pro',
  });
});

it('takes null for a value that is not there', () => {
  const text = '{"HyperVisorPresent": true, "HyperVRequirementSecondLevelAddressTranslation": null}';
  expect(text).toRead({ hypervisorPresent: true, slat: undefined });
});

it('undoes escapes', () => {
  expect('{"CsManufacturer": "A\\u0026B \\"Servers\\"", "CsModel": "X\\\\1"}').toRead({
    manufacturer: 'A&B "Servers"',
    model: 'X\\1',
  });
});

it('adds up the processors and leaves the other objects inside alone', () => {
  const cpu = '{"Name":"Contoso CPU","NumberOfCores":4}';
  expect(`{"CsProcessors":[${cpu},${cpu}],"Other":{"NumberOfThings":9},"OsBuildNumber":"17763"}`).toRead({
    cores: 8,
    sockets: 2,
  });
});

it('quotes the line of each value', () => {
  expect(quoted(read('{\n  "OsName": "Microsoft Windows 11 Pro",\n  "CsModel": "X1"\n}'), 'model')).toBe(
    'X1',
  );
});

it('survives nesting without end', () => {
  expect(read('{"a":'.repeat(5_000)).readings).toEqual({});
});
