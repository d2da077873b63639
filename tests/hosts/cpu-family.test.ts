import { describe, it } from 'vitest';
import { cpuFamily } from '../../src/hosts/derivations/cpu-family.ts';
import type { Readings } from '../../src/hosts/host-spec.ts';
import { namesOf } from '../../src/hosts/merge.ts';
import { toPaste } from '../../src/hosts/paste.ts';
import { knowledge } from '../base.ts';
import { expect, read } from './reading.ts';

const byName = (text: string): readonly string[] => {
  const { readings } = read(text);
  return namesOf(readings).filter((name) => readings[name]?.families !== undefined);
};

describe('the name of a processor', () => {
  it('tells what its family has', () => {
    expect('cpu=Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz').toRead({
      virtualizationSupported: true,
      slat: true,
      dep: true,
      sse42: true,
      popcnt: true,
    });
  });

  it('tells what its family lacks', () => {
    expect('cpu=Core 2 Quad Q9550').toRead({ virtualizationSupported: true, slat: false, sse42: false });
    expect('cpu=Opteron 6174').toRead({ slat: true, sse42: false });
    expect('cpu=Celeron 530').toRead({ virtualizationSupported: false, vmMonitorModeExtensions: false });
  });

  it('tells nothing where members of the family differ', () => {
    expect('cpu=Core 2 Duo E7500').toRead({ virtualizationSupported: undefined, slat: false });
  });

  it('tells nothing of the firmware, nor of the installed system', () => {
    expect('cpu=Xeon Gold 6338').toRead({ virtualizationEnabledInFirmware: undefined, x64: undefined });
  });

  it('is what the readings say they were inferred from', () => {
    expect(read('os=2022\ncpu=Xeon Gold 6338').readings.slat).toEqual({
      value: true,
      basis: 'inferred',
      line: 2,
      columns: expect.any(Array),
      because: 'Xeon Gold 6338 is of the Ice Lake-SP family',
      families: ['cpu.intel.ice-lake-sp'],
    });
  });

  it('may be no more than a family and a model', () => {
    const { slat } = read('cpu=Intel64 Family 6 Model 23 Stepping 10 GenuineIntel').readings;

    expect(slat).toMatchObject({ value: false, basis: 'inferred' });
    expect(slat?.families?.length).toBeGreaterThan(1);
  });

  it('gives the maker where nothing else in it does', () => {
    expect('cpu=Q9550').toRead({ cpuVendor: 'intel' });
  });
});

describe('what the paste states', () => {
  it('counts no more than a lack by the name: one of the two is wrong', () => {
    const spec = read('cpu=Core 2 Quad Q9550\nslat=yes');

    expect(spec.readings.slat).toBeUndefined();
    expect(spec.contradictions).toEqual([{ reading: 'slat', lines: [1, 2] }]);
  });

  it('wins over the name without a word where it denies a feature, for firmware hides them', () => {
    const spec = read('cpu=Xeon Gold 6338\nvt=no');

    expect(spec.readings.virtualizationSupported).toMatchObject({ value: false, basis: 'stated' });
    expect(spec.contradictions).toEqual([]);
  });

  it('stays withheld where it contradicts itself', () => {
    expect('cpu=Xeon Gold 6338\nslat=yes\nslat=no').toRead({ slat: undefined });
  });

  it('of a switch gives no processor what it lacks by its name', () => {
    const spec = read('cpu=Celeron 530\nvt-in-bios=on');

    expect(spec.readings.virtualizationSupported?.value).toBe(false);
    expect(spec.readings.vmMonitorModeExtensions?.value).toBe(false);
    expect(spec.contradictions).toEqual([{ reading: 'virtualizationSupported', lines: [1, 2], kept: 1 }]);
  });

  it('of a switch proves more than the name', () => {
    const { virtualizationSupported } = read('cpu=Xeon Gold 6338\nvt-in-bios=on').readings;

    expect(virtualizationSupported).toMatchObject({ value: true, basis: 'inferred' });
    expect(virtualizationSupported).not.toHaveProperty('families');
  });
});

describe('nothing is inferred from the name', () => {
  it.each([
    ['inside a virtual machine', 'cpu=Xeon Gold 6338\nsockets=2\nvirtual=yes'],
    ['beside virtual hardware', 'cpu=Xeon Gold 6338\nsockets=2\nnic1=vmxnet3'],
    ['of a processor that the base does not know', 'cpu=Xeon\nsockets=2'],
  ])('%s', (_where, text) => {
    expect(byName(text)).toEqual([]);
  });
});

it('says nothing of the PC around WSL or a container', () => {
  const { readings } = read('cpu=Xeon Gold 6338\nsockets=2');
  const { cpuModel, sockets } = readings;
  const insideOf = { value: 'wsl', basis: 'stated', line: 1, columns: [1, 1] } as const;
  const known = { readings: { cpuModel, sockets, insideOf } as Readings, paste: toPaste(''), knowledge };

  expect(cpuFamily(known)).toBeUndefined();
});

it('is told also where the claim stands beside the name', () => {
  expect(read('Core 2 Quad Q9550, SLAT yes').contradictions).toEqual([{ reading: 'slat', lines: [1, 1] }]);
});

describe('cores', () => {
  it.each<[string, number | undefined]>([
    ['cpu=Xeon Gold 6338\nsockets=2', 64],
    ['cpu=2x E5-2690 v4', 28],
    ['cpu=Xeon Gold 6338', undefined],
    ['cpu=Xeon Gold 6338\nsockets=2\ncores=40', 40],
    ['cpu=Xeon Gold 6338\nsockets=2\nthreads=128', 64],
    ['cpu=Xeon Gold 6338\nsockets=2\nthreads=64', 64],
    // Somebody switched some off.
    ['cpu=Xeon Gold 6338\nsockets=2\nthreads=80', undefined],
  ])('%s', (text, cores) => {
    expect(text).toRead({ cores });
  });
});
