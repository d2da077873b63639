import { expect, it } from 'vitest';
import { sse42 } from '../../../src/rules/host/sse42.ts';
import { checkRule, judgeOne } from '../judging.ts';

checkRule(sse42, {
  'in the processor': { given: { sse42: true }, release: 'ws2025', status: 'met', says: 'SSE4.2' },
  'not in the processor': {
    given: { sse42: false },
    release: 'ws2025',
    status: 'unmet',
    says: 'newer processor',
  },
  'a release that needs it is installed': {
    given: { osRelease: 'ws2025' },
    release: 'ws2025',
    status: 'met',
    says: 'it runs',
  },
  'a release that needs it, and a stated no': {
    given: { osRelease: 'ws2025', sse42: false },
    release: 'ws2025',
    status: 'unmet',
  },
  'a release that needs it, and a no of the name': {
    given: { osRelease: 'ws2025', sse42: false },
    byName: { sse42: ['cpu.amd.magny-cours'] },
    release: 'ws2025',
    status: 'unmet',
    says: 'Going by the name, the processor lacks SSE4.2 instructions',
  },
  'a yes of the name alone': {
    given: { sse42: true },
    byName: { sse42: ['cpu.intel.ice-lake-sp'] },
    release: 'ws2025',
    status: 'unknown',
    says: 'Going by the name, the processor has SSE4.2 instructions',
  },
  'a release that needs it, and a yes of the name': {
    given: { osRelease: 'ws2025', sse42: true },
    byName: { sse42: ['cpu.intel.ice-lake-sp'] },
    release: 'ws2025',
    status: 'met',
    says: 'it runs',
  },
  'a release that needs it is on order': {
    given: { osRelease: 'ws2025', onOrder: true },
    release: 'ws2025',
    status: 'unknown',
  },
  'an older release is installed': {
    given: { osRelease: 'ws2022' },
    release: 'ws2025',
    asked: true,
    status: 'unknown',
  },
  'a release that does without': { given: { sse42: false }, release: 'ws2022', status: 'not-applicable' },
  'a release whose newest version needs it': {
    given: { sse42: false },
    release: 'win11',
    asked: true,
    status: 'unmet',
  },
  'that release in an older version, which runs': {
    given: { osRelease: 'win11' },
    release: 'win11',
    status: 'met',
    says: 'runs on this processor already',
  },
  'a virtual machine': {
    given: { isVirtualMachine: true, sse42: false },
    release: 'ws2025',
    status: 'not-applicable',
  },
  'nothing in the paste': { given: {}, release: 'ws2025', status: 'unknown' },
});

it('blocks when it is missing and only informs when it is not known', () => {
  expect(judgeOne(sse42, { given: { sse42: false }, release: 'ws2025' }).severity).toBe('blocker');
  expect(judgeOne(sse42, { given: {}, release: 'ws2025' }).severity).toBe('info');
});
