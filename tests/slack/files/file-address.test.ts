import { expect, test } from 'vitest';
import { readFileAddress } from '../../../src/slack/files/file-address.ts';

const OWN = 'http://127.0.0.1:4010/api/';

test.each([
  ['https://files.slack.com/files-pri/T1-F1/download/host.txt', undefined],
  ['https://slack-files.com/T1-F1-abc', undefined],
  ['https://files.slack.com:443/x', undefined],
  ['http://127.0.0.1:4010/files-pri/F1/host.txt', OWN],
  ['https://slack.corp.example:8443/x', 'https://slack.corp.example:8443/api/'],
])('the token may go to %s', (address, api) => {
  expect(readFileAddress(address, api)?.href).toBe(new URL(address).href);
});

test.each([
  ['a host that only begins like it', 'https://files.slack.com.evil.test/x'],
  ['a host that only ends like it', 'https://evilfiles.slack.com/x'],
  ['a host below it', 'https://x.files.slack.com/x'],
  ['the host with a dot behind', 'https://files.slack.com./x'],
  ['the host as a user name', 'https://files.slack.com@evil.test/x'],
  ['the host as a user name with a password', 'https://files.slack.com:443@evil.test/x'],
  ['credentials for the right host', 'https://me:secret@files.slack.com/x'],
  ['the host behind a backslash', 'https://evil.test\\@files.slack.com/x'],
  ['the host in the path', 'https://evil.test/files.slack.com/x'],
  ['the host in the fragment', 'https://evil.test#files.slack.com'],
  ['look-alike letters', 'https://files.slаck.com/x'],
  ['another port', 'https://files.slack.com:8443/x'],
  ['plain http', 'http://files.slack.com/x'],
  ['another scheme', 'ftp://files.slack.com/x'],
  ['a file of this machine', 'file:///etc/passwd'],
  ['no address at all', 'files.slack.com/x'],
  ['the rest of Slack', 'https://slack.com/x'],
])('it may not go to %s', (_, address) => {
  expect(readFileAddress(address, undefined)).toBeUndefined();
  expect(readFileAddress(address, OWN)).toBeUndefined();
});

test.each([
  ['this machine, when the operator has set nothing', 'http://127.0.0.1:4010/x', undefined],
  ['another port of the machine that is set', 'http://127.0.0.1:4011/x', OWN],
  ['another name of the machine that is set', 'http://localhost:4010/x', OWN],
  [
    'http to a machine that is set, but elsewhere',
    'http://slack.corp.example/x',
    'http://slack.corp.example/api/',
  ],
  ['credentials for the machine that is set', 'http://me:secret@127.0.0.1:4010/x', OWN],
  ['http where https is set', 'http://slack.corp.example/x', 'https://slack.corp.example/api/'],
])('it may not go to %s', (_, address, api) => {
  expect(readFileAddress(address, api)).toBeUndefined();
});
