import { expect, test } from 'vitest';
import { ask } from './ask.ts';

test.for([
  ['what is vmotion called in hyper-v', 'live migration'],
  ['whats esxi HA in hyper-v terms', 'failover cluster'],
  ['whats vmotion in hyperv land', 'live migration'],
  ['what do they call a datastore in hyper-v', 'storage for virtual machines'],
  ["what's the hyper-v name for a distributed switch", 'logical switch'],
  ['hyper-v equivalent of templates', 'virtual machine template'],
  ['is there a hyper-v version of vcenter', 'System Center Virtual Machine Manager'],
  ['what is the vmware equivalent of a checkpoint', 'snapshot'],
] as const)('%s is a look into the glossary', ([question, term]) => {
  const answer = ask(question);

  expect(answer.topic).toBe('computed.translation');
  expect(answer.lead).toContain(term);
  expect(answer.cites).not.toEqual([]);
});

test('what has no counterpart is said to have none', () => {
  expect(ask('fault tolerance equivalent in hyper-v').lead).toContain('Hyper-V has no counterpart');
});

test.for(['what is a vmware licence called', 'hyper-v equivalent of proxmox backup server'])(
  '%s asks for more than a word, and is declined',
  (question) => {
    expect(ask(question).answered).toBe(false);
  },
);
