import { expect, test } from 'vitest';
import { route } from '../../src/commands/router.ts';

test.each([
  ['check a host', 'check', ' a host'],
  ['CHECK a host', 'check', ' a host'],
  ['check: a host', 'check', ' a host'],
  ['/hyperv check a host', 'check', ' a host'],
  ['check\nHost Name: A', 'check', '\nHost Name: A'],
  ['', 'help', ''],
  ['help', 'help', ''],
  ['OS Name: Windows\nSystem Model: R740', 'check', 'OS Name: Windows\nSystem Model: R740'],
  ['cpu="Xeon" ram=64GB', 'check', 'cpu="Xeon" ram=64GB'],
])('%j goes to %s', (text, verb, rest) => {
  const found = route(text);
  expect([found.command.verb, found.rest]).toEqual([verb, rest]);
});

test.each([
  ['chek', /"\/hyperv chek" is not a command\./, /Did you mean check\?/],
  ['hlep', /"\/hyperv hlep" is not a command\./, /Did you mean help\?/],
  ['frobnicate', /"\/hyperv frobnicate" is not a command\./, /^\/hyperv help lists all commands/],
])('%s is answered with what to do', (text, message, hint) => {
  expect(() => route(text)).toThrow(
    expect.objectContaining({ message: expect.stringMatching(message), hint: expect.stringMatching(hint) }),
  );
});
