import { oneMachine } from '../../../src/rules/host/one-machine.ts';
import { checkRule } from '../judging.ts';

checkRule(oneMachine, {
  'nothing that points to a second one': { given: { memoryGiB: 64 }, status: 'met' },
  'one by count': { given: { machines: 1 }, status: 'met' },
  'two of them': { given: { machines: 2 }, status: 'unknown', says: '2 machines' },
});
