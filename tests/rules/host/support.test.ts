import { expect, it } from 'vitest';
import { support } from '../../../src/rules/host/support.ts';
import { checkRule, judgeOne, releaseOf } from '../judging.ts';

const [server] = releaseOf('ws2022').versions;
const end = server?.support[0]?.extended ?? '';
const after = (day: string): string => `${day.slice(0, -2)}${Number(day.slice(-2)) + 1}`;

checkRule(support, {
  'its last day': { given: { osRelease: 'ws2022' }, today: end, status: 'met', says: end },
  'the day after': {
    given: { osRelease: 'ws2022' },
    today: after(end),
    status: 'unmet',
    says: 'Move to a release',
  },
  'mainstream support over': {
    given: { osRelease: 'ws2022' },
    today: end.replace('31', '30'),
    status: 'met',
    says: 'Mainstream support ended',
  },
  'a release that nobody has released yet': {
    given: { osRelease: 'ws2025' },
    release: 'ws2025',
    today: '2024-01-01',
    status: 'met',
  },
  'paid updates run': {
    given: { osRelease: 'ws2012r2', edition: 'standard' },
    release: 'ws2012r2',
    today: '2025-06-01',
    status: 'unmet',
    says: 'paid for end on',
  },
  'a client version that ended': {
    given: { osRelease: 'win11', build: 22000, edition: 'pro' },
    release: 'win11',
    status: 'unmet',
    says: 'Windows 11 21H2',
  },
  'a client whose version is not in the paste': {
    given: { osRelease: 'win11', edition: 'pro' },
    release: 'win11',
    status: 'unknown',
    says: 'by version and edition',
  },
  'a version that ended for some editions': {
    given: { osRelease: 'win11', build: 22631 },
    release: 'win11',
    today: '2026-01-01',
    status: 'unknown',
  },
  'the same for one edition': {
    given: { osRelease: 'win11', build: 22631, edition: 'enterprise' },
    release: 'win11',
    today: '2026-01-01',
    status: 'met',
  },
  'asked for: the newest version counts, not the installed one': {
    given: { osRelease: 'win11', build: 22000, edition: 'home' },
    release: 'win11',
    asked: true,
    status: 'met',
  },
});

it('cites the entry of the release', () => {
  expect(judgeOne(support, { given: { osRelease: 'ws2022' } }).cites.length).toBeGreaterThan(0);
});

it('asks for the version and the edition that would settle it', () => {
  expect(judgeOne(support, { given: { osRelease: 'win11' }, release: 'win11' }).missing).toEqual([
    'build',
    'edition',
  ]);
});
