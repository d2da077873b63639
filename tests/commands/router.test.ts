import { expect, test } from 'vitest';
import { route } from '../../src/commands/router.ts';
import { knowledge } from '../base.ts';

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
  ['R730, dual 2690v4, 256 gigs', 'check', 'R730, dual 2690v4, 256 gigs'],
  ['ask max ram 2019', 'ask', ' max ram 2019'],
  ['max ram 2019', 'ask', 'max ram 2019'],
  ['/hyperv max ram 2019', 'ask', '/hyperv max ram 2019'],
  ['releases that have nested virtualization?', 'ask', 'releases that have nested virtualization?'],
  ['releases', 'releases', ''],
  ['limit of memory on 2022', 'ask', 'limit of memory on 2022'],
  ['max ram?\ncpu="Xeon" ram=64GB', 'ask and check', 'max ram?\ncpu="Xeon" ram=64GB'],
  ['ask max ram?\ncpu="Xeon" ram=64GB', 'ask and check', ' max ram?\ncpu="Xeon" ram=64GB'],
  ['check\nmax ram?\ncpu="Xeon" ram=64GB', 'ask and check', '\nmax ram?\ncpu="Xeon" ram=64GB'],
])('%j goes to %s', (text, verb, rest) => {
  const found = route(text, knowledge);
  expect([found.command.verb, found.rest]).toEqual([verb, rest]);
});

test.each([
  ['chek', /"\/hyperv chek" is not a command\./, /Did you mean check\?/],
  ['hlep', /"\/hyperv hlep" is not a command\./, /Did you mean help\?/],
  ['limts memory', /"\/hyperv limts" is not a command\./, /Did you mean limits\?/],
  ['/hyperv limts memory', /"\/hyperv limts" is not a command\./, /Did you mean limits\?/],
  ['frobnicate', /"\/hyperv frobnicate" is not a command\./, /^\/hyperv help lists all commands/],
])('%s is answered with what to do', (text, message, hint) => {
  expect(() => route(text, knowledge)).toThrow(
    expect.objectContaining({ message: expect.stringMatching(message), hint: expect.stringMatching(hint) }),
  );
});
