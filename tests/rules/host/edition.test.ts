import { expect, it } from 'vitest';
import { edition } from '../../../src/rules/host/edition.ts';
import { checkRule, judgeOne } from '../judging.ts';

checkRule(edition, {
  'an edition that hosts': {
    given: { osRelease: 'ws2022', edition: 'datacenter' },
    status: 'met',
    says: 'Datacenter',
  },
  'Hyper-V Server by its own name': {
    given: { osRelease: 'ws2019', edition: 'hyper-v-server' },
    release: 'ws2019',
    status: 'met',
    says: 'Hyper-V Server 2019',
  },
  'a licence on order': {
    given: { osRelease: 'ws2022', edition: 'datacenter', onOrder: true },
    status: 'met',
    says: 'as ordered',
  },
  'an edition without Hyper-V': {
    given: { osRelease: 'ws2008', edition: 'standard', withoutHyperV: true },
    release: 'ws2008',
    status: 'unmet',
    says: 'without Hyper-V',
  },
  Home: {
    given: { osRelease: 'win11', edition: 'home' },
    release: 'win11',
    status: 'unmet',
    says: 'Use Pro',
  },
  'an edition that the base does not have': {
    given: { osRelease: 'ws2022', edition: 'annual-channel' },
    status: 'unknown',
    says: 'does not say whether',
  },
  'no edition where one cannot host': {
    given: { osRelease: 'win10' },
    release: 'win10',
    status: 'unknown',
    says: 'Home cannot run',
  },
  'no edition where every one can': {
    given: { osRelease: 'ws2019' },
    release: 'ws2019',
    status: 'met',
    says: 'Every edition',
  },
  'Windows 7': { given: { osRelease: 'win7', edition: 'pro' }, status: 'unmet', says: 'Windows 7 cannot' },
  'Windows Server 2003': { given: { osRelease: 'ws2003' }, status: 'unmet' },
  macOS: { given: { osRelease: 'macos' }, status: 'unmet', says: 'macOS' },
  Linux: { given: { osRelease: 'linux' }, status: 'unknown', says: 'comes from Linux' },
  'another release was asked for': {
    given: { osRelease: 'win11', edition: 'home' },
    asked: true,
    status: 'not-applicable',
  },
  'no system in the paste': {
    given: {},
    status: 'unknown',
    says: 'The installed system was not in the paste',
  },
});

it('cites the entry of the edition, and quotes its line', () => {
  const finding = judgeOne(edition, { given: { osRelease: 'ws2022', edition: 'standard' } });

  expect(finding.cites.length).toBeGreaterThan(0);
  expect(finding.line).toBe(2);
});
