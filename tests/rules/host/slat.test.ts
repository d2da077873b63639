import { expect, it } from 'vitest';
import { slat } from '../../../src/rules/host/slat.ts';
import { knowledge } from '../../base.ts';
import { checkRule, judgeOne } from '../judging.ts';

const ICE_LAKE = ['cpu.intel.ice-lake-sp'];
const CORE_2 = ['cpu.intel.yorkfield'];

const onMetal = { isVirtualMachine: false, hypervisorPresent: true } as const;

checkRule(slat, {
  'in the processor': { given: { slat: true }, status: 'met' },
  'not in the processor': { given: { slat: false }, status: 'unmet', says: 'Choose a host' },
  'in the processor by its name, which settles nothing': {
    given: { slat: true },
    byName: { slat: ICE_LAKE },
    status: 'unknown',
    says: 'SLAT was not in the paste. Going by the name, the processor has SLAT (Intel EPT or AMD NPT)',
  },
  'not in the processor by its name': {
    given: { slat: false },
    byName: { slat: CORE_2 },
    status: 'unmet',
    says: 'Going by the name, the processor has no SLAT (Intel EPT or AMD NPT)',
  },
  'not in the processor by its name, for a release that does without': {
    given: { slat: false },
    byName: { slat: CORE_2 },
    release: 'ws2012r2',
    status: 'not-applicable',
  },
  'a hypervisor that needs it is said to run on a processor that lacks it by its name': {
    given: { ...onMetal, osRelease: 'ws2022', slat: false },
    byName: { slat: CORE_2 },
    status: 'unknown',
    says: 'a hypervisor runs, which needs SLAT (Intel EPT or AMD NPT), and its processor lacks it by its name',
  },
  'a hypervisor that does without runs on a processor that lacks it by its name': {
    given: { ...onMetal, osRelease: 'ws2012r2', slat: false },
    byName: { slat: CORE_2 },
    asked: true,
    status: 'unmet',
  },
  'a hypervisor runs, on what machine is not said, and the name has it': {
    given: { hypervisorPresent: true, slat: true },
    byName: { slat: ICE_LAKE },
    status: 'unknown',
    says: 'Going by the name',
  },
  'not in the processor, for a client': { given: { slat: false }, release: 'win8', status: 'unmet' },
  'not in the processor, for a release that does without': {
    given: { slat: false },
    release: 'ws2012r2',
    status: 'not-applicable',
    says: 'does not need',
  },
  'a hypervisor that needs it runs': { given: { ...onMetal, osRelease: 'ws2016' }, status: 'met' },
  'a hypervisor that needs it runs on a client': { given: { ...onMetal, osRelease: 'win10' }, status: 'met' },
  'a hypervisor that does without runs': {
    given: { ...onMetal, osRelease: 'ws2012r2' },
    asked: true,
    status: 'unknown',
    says: 'Look the processor up',
  },
  'a hypervisor that does without runs, and SLAT is stated': {
    given: { ...onMetal, osRelease: 'ws2012r2', slat: true },
    asked: true,
    status: 'met',
  },
  'a virtual machine': { given: { isVirtualMachine: true, slat: false }, status: 'not-applicable' },
  'nothing in the paste': { given: {}, status: 'unknown' },
});

it.each([
  ['has', { slat: true }, ICE_LAKE],
  ['lacks', { slat: false }, CORE_2],
] as const)('cites the family that %s it', (_has, given, slatFamilies) => {
  const sources = (byName: { readonly slat?: readonly string[] }) =>
    judgeOne(slat, { given, byName }).cites.map(({ source, where }) => `${source} ${where}`);
  const family = knowledge.all('processors').find(({ id }) => id === slatFamilies[0]);

  expect(sources({ slat: slatFamilies })).toEqual(
    expect.arrayContaining((family?.cites ?? []).map(({ source, where }) => `${source} ${where}`)),
  );
});

it('shows the line that names the processor, as inferred', () => {
  const finding = judgeOne(slat, { given: { slat: true }, byName: { slat: ICE_LAKE } });

  expect(finding).toMatchObject({ line: 1, inferred: true, missing: ['slat'] });
});
