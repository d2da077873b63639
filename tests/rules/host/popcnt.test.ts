import { expect, it } from 'vitest';
import { popcnt } from '../../../src/rules/host/popcnt.ts';
import { checkRule, judgeOne } from '../judging.ts';

checkRule(popcnt, {
  'in the processor': { given: { popcnt: true }, release: 'ws2025', status: 'met', says: 'POPCNT' },
  'not in the processor': {
    given: { popcnt: false },
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
    given: { osRelease: 'ws2025', popcnt: false },
    release: 'ws2025',
    status: 'unmet',
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
  'a release that does without': { given: { popcnt: false }, release: 'ws2022', status: 'not-applicable' },
  'a release whose newest version needs it': {
    given: { popcnt: false },
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
    given: { isVirtualMachine: true, popcnt: false },
    release: 'ws2025',
    status: 'not-applicable',
  },
  'a release that needs it, and a no of the name': {
    given: { osRelease: 'ws2025', popcnt: false },
    byName: { popcnt: ['cpu.intel.yorkfield'] },
    release: 'ws2025',
    status: 'unmet',
    says: 'Going by the name',
  },
  'nothing in the paste': { given: {}, release: 'ws2025', status: 'unknown' },
});

it('blocks when it is missing and only informs when it is not known', () => {
  expect(judgeOne(popcnt, { given: { popcnt: false }, release: 'ws2025' }).severity).toBe('blocker');
  expect(judgeOne(popcnt, { given: {}, release: 'ws2025' }).severity).toBe('info');
});
