import { expect, test } from 'vitest';
import { judgeOne } from './judging.ts';
import { service, vms } from './pastes.ts';

test('names what breaks a practice, with its line', () => {
  expect(judgeOne('paused', vms(['a', 'Running'], ['b', 'Paused'])).items).toEqual([{ name: 'b', line: 6 }]);
});

test('an unknown says what to paste', () => {
  expect(judgeOne('paused', service({ Status: 'Running' })).because).toContain('Get-VM (State)');
});

test('a rule of Windows Server 2012 alone is not for 2022', () => {
  expect(judgeOne('integration-services-current', vms(['a', 'Off'])).status).toBe('not-applicable');
});

test('a release between those that the pages name is judged, and the note says so', () => {
  expect(judgeOne('paused', vms(['b', 'Paused']), 'ws2012r2')).toMatchObject({
    status: 'unmet',
    note: expect.stringContaining('not this one'),
  });
});

test('client Windows has no analyzer', () => {
  expect(judgeOne('paused', vms(['b', 'Paused']), 'win11').status).toBe('not-applicable');
});
