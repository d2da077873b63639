import { describe, expect, it } from 'vitest';
import { readMachines } from '../../src/hosts/read-spec.ts';
import { knowledge } from '../base.ts';

const valuesOf = (
  text: string,
  ...names: readonly ('model' | 'build' | 'memoryGiB' | 'edition')[]
): unknown[] =>
  readMachines(text, knowledge).map(({ readings }) => names.map((name) => readings[name]?.value));

const systeminfo = (name: string, build: number, model: string): string => `Host Name:                 ${name}
OS Name:                   Microsoft Windows Server Standard
OS Version:                10.0.${build} N/A Build ${build}
System Model:              ${model}
System Type:               x64-based PC
Total Physical Memory:     65,536 MB`;

const list = (name: string, build: number): string =>
  `WindowsEditionId : ServerStandard\nCsName : ${name}\nCsModel : PowerEdge R740\nOsBuildNumber : ${build}`;

describe('two machines in one paste are kept apart', () => {
  it('as two reports, a prompt between them', () => {
    const text = `${systeminfo('A', 20348, 'PowerEdge R650')}\n\nC:\\> systeminfo\n\n${systeminfo('B', 17763, 'ProLiant DL380 Gen10')}`;

    expect(valuesOf(text, 'model', 'build')).toEqual([
      ['PowerEdge R650', 20348],
      ['ProLiant DL380 Gen10', 17763],
    ]);
  });

  it('as lists of properties, whose names stand in the middle', () => {
    expect(valuesOf(`${list('HV-A', 17763)}\n\n${list('HV-B', 20348)}`, 'build', 'edition')).toEqual([
      [17763, 'standard'],
      [20348, 'standard'],
    ]);
  });

  it('as commands that take turns', () => {
    const text = `${systeminfo('HV-A', 20348, 'PowerEdge R650')}\n\n${systeminfo('HV-B', 17763, 'PowerEdge R740')}\n\nCsName : HV-A\nCsModel : PowerEdge R650\nCsPhyicallyInstalledMemory : 134217728`;
    const machines = readMachines(text, knowledge);

    expect(machines).toHaveLength(2);
    expect(machines[0]?.readings.cores).toBeUndefined();
    expect(machines[1]?.readings.model?.value).toBe('PowerEdge R740');
  });

  it.each([
    ['[hv01]\ncpu=Xeon Gold 6338\nram=256GB\n\n[hv02]\ncpu=Xeon Gold 6130\nram=128GB'],
    ['hv01:\n  cpu: Xeon Gold 6338\n  ram: 256GB\nhv02:\n  cpu: Xeon Gold 6130\n  ram: 128GB'],
    ['- host: hv01\n  cpu: Xeon Gold 6338\n  ram: 256GB\n- host: hv02\n  cpu: Xeon Gold 6130\n  ram: 128GB'],
    ['hostname=hv01 cpu="Xeon Gold 6338" ram=256GB\nhostname=hv02 cpu="Xeon Gold 6130" ram=128GB'],
    ['Host 1: R640, Xeon Gold 6338, 256 GB\nHost 2: R740, Xeon Gold 6130, 128 GB'],
  ])('as an inventory: %s', (text) => {
    expect(valuesOf(text, 'memoryGiB')).toEqual([[256], [128]]);
  });

  it('with the line numbers of the whole paste', () => {
    const [, second] = readMachines(`Host 1: R640, 256 GB\nHost 2: R740, 128 GB`, knowledge);

    expect(second?.readings.model?.line).toBe(2);
  });
});

describe('what cannot be told apart is asked about', () => {
  it.each([
    ['Host 1: R640 with 256 GB. Host 2: R740 with 128 GB'],
    ['first host R640 256 GB, second host R740 128 GB'],
  ])('%s', (text) => {
    const [only, ...others] = readMachines(text, knowledge);

    expect(others).toEqual([]);
    expect(only.readings.machines?.value).toBe(2);
  });
});

describe('one machine stays one', () => {
  it.each([
    ['[cpu]\nmodel=Xeon Gold 6130\n[disk]\nmodel=PM1733'],
    ['[memory]\nram=64GB\nspeed=3200\n[nic]\nmodel=X710\nspeed=10G'],
    ['nic1:\n  model: X710\n  speed: 10G\nnic2:\n  model: X550\n  speed: 10G'],
    [`${systeminfo('HV-A', 20348, 'PowerEdge R650')}\n\nCsName : HV-A\nCsModel : PowerEdge R650`],
  ])('%s', (text) => {
    const specs = readMachines(text, knowledge);

    expect(specs).toHaveLength(1);
    expect(specs[0].readings.machines).toBeUndefined();
  });
});
