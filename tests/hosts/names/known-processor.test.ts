import { describe, expect, it } from 'vitest';
import { knowProcessor } from '../../../src/hosts/names/known-processor.ts';
import { knowledge } from '../../base.ts';

const familiesOf = (name: string): readonly string[] =>
  knowProcessor(name, knowledge)?.traits.families.map(({ id }) => id) ?? [];

const has = (name: string): unknown => knowProcessor(name, knowledge)?.traits.has;

describe('numbers of old Xeons without their letter', () => {
  it.each<[string, readonly string[]]>([
    ['Xeon 5150', ['cpu.intel.woodcrest']],
    ['Xeon 5345', ['cpu.intel.clovertown']],
    ['Xeon 5450', ['cpu.intel.harpertown']],
    ['Xeon 5650', ['cpu.intel.westmere-ep']],
    ['Xeon 5218', ['cpu.intel.cascade-lake-sp']],
    // Nehalem and Emerald Rapids share it.
    ['Xeon 5520', []],
  ])('%s', (name, families) => {
    expect(familiesOf(name)).toEqual(families);
  });
});

describe('names as tools print them', () => {
  it.each<[string, string]>([
    ['Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz', 'cpu.intel.ice-lake-sp'],
    ['Intel(R) Xeon(R) Platinum 8160 CPU @ 2.10GHz', 'cpu.intel.skylake-sp'],
    ['Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz', 'cpu.intel.cascade-lake-sp'],
    ['Intel(R) Xeon(R) Gold 6330H CPU @ 2.00GHz', 'cpu.intel.cooper-lake-sp'],
    ['INTEL(R) XEON(R) GOLD 6548Y+', 'cpu.intel.emerald-rapids'],
    ['Intel(R) Xeon(R) Silver 4410Y', 'cpu.intel.sapphire-rapids'],
    ['Intel(R) Xeon(R) 6787P', 'cpu.intel.granite-rapids'],
    ['Intel(R) Xeon(R) CPU E5-2690 v4 @ 2.60GHz', 'cpu.intel.broadwell-ep'],
    ['Intel(R) Xeon(R) CPU E5-2690 0 @ 2.90GHz', 'cpu.intel.sandy-bridge-ep'],
    ['Intel(R) Xeon(R) CPU E5-2650L v3 @ 1.80GHz', 'cpu.intel.haswell-ep'],
    ['Intel(R) Xeon(R) CPU E7- 4870  @ 2.40GHz', 'cpu.intel.westmere-ex'],
    ['Intel(R) Xeon(R) CPU E3-1230 v6 @ 3.50GHz', 'cpu.intel.kaby-lake-xeon'],
    ['Intel(R) Xeon(R) CPU           X5650  @ 2.67GHz', 'cpu.intel.westmere-ep'],
    ['Intel(R) Xeon(R) CPU           E5430  @ 2.66GHz', 'cpu.intel.harpertown'],
    ['Intel(R) Xeon(R) CPU            5120  @ 1.86GHz', 'cpu.intel.woodcrest'],
    ['Intel(R) Xeon(R) D-1541 CPU @ 2.10GHz', 'cpu.intel.broadwell-de'],
    ['Intel(R) Xeon(R) E-2224 CPU @ 3.40GHz', 'cpu.intel.kaby-lake-xeon'],
    ['Intel(R) Xeon(R) W-2145 CPU @ 3.70GHz', 'cpu.intel.skylake-sp'],
    ['11th Gen Intel(R) Core(TM) i7-1185G7 @ 3.00GHz', 'cpu.intel.tiger-lake'],
    ['13th Gen Intel(R) Core(TM) i9-13900K', 'cpu.intel.raptor-lake'],
    ['Intel(R) Core(TM) i5-8400 CPU @ 2.80GHz', 'cpu.intel.kaby-lake'],
    ['Intel(R) Core(TM) i7 CPU         920  @ 2.67GHz', 'cpu.intel.bloomfield'],
    ['Intel(R) Core(TM) i5 CPU       M 520  @ 2.40GHz', 'cpu.intel.clarkdale'],
    ['Intel(R) Core(TM) Ultra 7 155H', 'cpu.intel.meteor-lake'],
    ['Intel(R) Core(TM)2 Duo CPU     E8400  @ 3.00GHz', 'cpu.intel.wolfdale'],
    ['Intel(R) Core(TM)2 Duo CPU     T7300  @ 2.00GHz', 'cpu.intel.merom'],
    ['Intel(R) Core(TM)2 Quad  CPU   Q9550  @ 2.83GHz', 'cpu.intel.yorkfield'],
    ['Intel(R) Core(TM)2 CPU          6600  @ 2.40GHz', 'cpu.intel.conroe'],
    ['Pentium(R) Dual-Core  CPU      E5200  @ 2.50GHz', 'cpu.intel.wolfdale-no-vt'],
    ['Genuine Intel(R) CPU           T1600  @ 1.66GHz', 'cpu.intel.merom-no-vt'],
    ['Intel(R) Celeron(R) N5105 @ 2.00GHz', 'cpu.intel.tremont'],
    ['Intel(R) N100', 'cpu.intel.alder-lake-n'],
    ['Intel(R) Atom(TM) CPU N270   @ 1.60GHz', 'cpu.intel.bonnell-32'],
    ['Intel(R) Pentium(R) D CPU 3.00GHz', ''],
    ['AMD EPYC 7543 32-Core Processor', 'cpu.amd.zen3-epyc'],
    ['AMD EPYC 9654 96-Core Processor', 'cpu.amd.zen4-epyc'],
    ['AMD Ryzen 5 PRO 5650U with Radeon Graphics', 'cpu.amd.zen3'],
    ['AMD Ryzen 7 7840U w/ Radeon 780M Graphics', 'cpu.amd.zen4'],
    ['AMD Ryzen Threadripper 3960X 24-Core Processor', 'cpu.amd.zen2'],
    ['AMD Opteron(tm) Processor 6174', 'cpu.amd.magny-cours'],
    ['Quad-Core AMD Opteron(tm) Processor 2356', 'cpu.amd.barcelona'],
    ['Dual-Core AMD Opteron(tm) Processor 2218', 'cpu.amd.k8-rev-f'],
    ['AMD Athlon(tm) 64 X2 Dual Core Processor 4200+', 'cpu.amd.k8-athlon-64'],
    ['AMD Turion(tm) 64 X2 Mobile Technology TL-60', 'cpu.amd.k8-am2'],
    ['AMD Phenom(tm) II X4 955 Processor', 'cpu.amd.phenom'],
    ['AMD A10-7850K Radeon R7, 12 Compute Cores 4C+8G', 'cpu.amd.steamroller'],
    ['AMD FX(tm)-8350 Eight-Core Processor', 'cpu.amd.piledriver-fx'],
    ['AMD E-350 Processor', 'cpu.amd.bobcat'],
  ])('%s', (name, family) => {
    expect(familiesOf(name)).toEqual(family === '' ? [] : [family]);
  });
});

describe('names as people write them', () => {
  it.each<[string, string]>([
    ['Xeon E5-2690 v4', 'cpu.intel.broadwell-ep'],
    ['E5-2680v3', 'cpu.intel.haswell-ep'],
    ['e5 2680 v4', 'cpu.intel.broadwell-ep'],
    ['E52690v4', 'cpu.intel.broadwell-ep'],
    ['2690v4', 'cpu.intel.broadwell-ep'],
    ['1270 v3', 'cpu.intel.haswell-xeon'],
    ['8890 v4', 'cpu.intel.broadwell-ex'],
    ['Xeon 2650v2', 'cpu.intel.ivy-bridge-ep'],
    ['gold 6248r', 'cpu.intel.cascade-lake-sp'],
    ['Platinum 8380', 'cpu.intel.ice-lake-sp'],
    ['Intel Xeon Scalable Silver 4210', 'cpu.intel.cascade-lake-sp'],
    ['Xeon 6248R', 'cpu.intel.cascade-lake-sp'],
    ['Intel Xeon Gold 6338 2.0GHz', 'cpu.intel.ice-lake-sp'],
    ['2 x Intel Xeon Silver 4314 (16C/32T)', 'cpu.intel.ice-lake-sp'],
    ['X5650', 'cpu.intel.westmere-ep'],
    ['E-2224', 'cpu.intel.kaby-lake-xeon'],
    ['i5-8400', 'cpu.intel.kaby-lake'],
    ['i7 12700', 'cpu.intel.alder-lake'],
    ['Core2Duo E8400', 'cpu.intel.wolfdale'],
    ['Q6600', 'cpu.intel.conroe'],
    ['n100', 'cpu.intel.alder-lake-n'],
    ['Celeron N5105', 'cpu.intel.tremont'],
    ['epyc 7543P', 'cpu.amd.zen3-epyc'],
    ['opteron 6174', 'cpu.amd.magny-cours'],
    ['Ryzen 5950X', 'cpu.amd.zen3'],
    ['5950x', 'cpu.amd.zen3'],
    ['Threadripper PRO 5995WX', 'cpu.amd.zen3'],
  ])('%s', (name, family) => {
    expect(familiesOf(name)).toEqual([family]);
  });
});

describe('names that tell nothing', () => {
  it.each([
    'Xeon',
    'Intel Xeon Gold',
    'Intel(R) Core(TM) i7',
    'AMD EPYC',
    'AMD EPYC Processor',
    'AMD EPYC-Rome Processor',
    'Intel Xeon Processor (Skylake, IBRS)',
    'QEMU Virtual CPU version 2.5+',
    'Common KVM processor',
    'Snapdragon X Elite',
    'Apple M2',
    'ARMv8 (64-bit) Family 8 Model D4B Revision 0 Qualcomm Technologies Inc',
    // Both Opterons and Xeons have such numbers.
    '6338',
    // A Xeon of 2006, or a Gold of 2017 with its word left out.
    'Xeon 5120',
    // A Xeon, or a Core 2 Duo.
    'E7400',
    // A Ryzen Threadripper or a Core i7 that share all but the maker.
    '3970x',
    'Intel64 Family 6 Model 250 Stepping 1 GenuineIntel',
    'Intel64 Family 6 Model 15 Stepping 1 CentaurHauls',
    '',
  ])('%s', (name) => {
    expect(knowProcessor(name, knowledge)).toBeUndefined();
  });
});

describe('family and model alone', () => {
  it('tell what every processor with them has', () => {
    expect(has('Intel64 Family 6 Model 85 Stepping 4 GenuineIntel')).toMatchObject({
      virtualization: true,
      slat: true,
      dep: true,
    });
    expect(has('AMD64 Family 23 Model 49 Stepping 0 AuthenticAMD')).toMatchObject({
      slat: true,
      sse42: true,
    });
  });

  it('tell what every processor with them lacks', () => {
    expect(has('Intel64 Family 6 Model 23 Stepping 10 GenuineIntel')).toMatchObject({ slat: false });
    expect(has('AMD64 Family 16 Model 9 Stepping 1 AuthenticAMD')).toMatchObject({
      slat: true,
      sse42: false,
    });
  });

  it('leave out what differs from one processor to the next', () => {
    expect(has('Intel64 Family 6 Model 23 Stepping 10 GenuineIntel')).not.toHaveProperty('virtualization');
    expect(has('Intel64 Family 6 Model 42 Stepping 7 GenuineIntel')).not.toHaveProperty('slat');
  });

  it('leave out what only exceptions lack', () => {
    expect(has('AMD64 Family 17 Model 3 Stepping 1 AuthenticAMD')).not.toHaveProperty('virtualization');
  });

  it('are read from older systems and with a comma', () => {
    expect(has('EM64T Family 15 Model 4 Stepping 8 GenuineIntel')).toMatchObject({ slat: false });
    expect(has('x86 Family 6 Model 15 Stepping 11 GenuineIntel')).toMatchObject({ slat: false });
    expect(has('Intel64 Family 6 Model 42 Stepping 7, GenuineIntel')).toMatchObject({ sse42: true });
  });
});

describe('cores', () => {
  it.each<[string, number | undefined]>([
    ['Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz', 32],
    ['2690v4', 14],
    ['AMD EPYC 7543 32-Core Processor', 32],
    ['EPYC 7702P', 64],
    ['Intel(R) Xeon(R) CPU E5-2690 0 @ 2.90GHz', 8],
    ['i5-8400', undefined],
    ['Intel64 Family 6 Model 85 Stepping 4 GenuineIntel', undefined],
  ])('of %s', (name, cores) => {
    expect(knowProcessor(name, knowledge)?.cores).toBe(cores);
  });

  it('are not taken from a Xeon E5 whose version people left out', () => {
    expect(knowProcessor('E5-2690', knowledge)?.cores).toBeUndefined();
  });
});

it('says why, with the name as people say it', () => {
  expect(knowProcessor('Intel(R) Xeon(R) CPU E5-2690 v4 @ 2.60GHz', knowledge)?.because).toBe(
    'Intel Xeon E5-2690 v4 is of the Broadwell-EP family',
  );
});
