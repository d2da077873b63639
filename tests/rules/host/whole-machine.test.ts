import { wholeMachine } from '../../../src/rules/host/whole-machine.ts';
import { checkRule } from '../judging.ts';

checkRule(wholeMachine, {
  'no sign of an environment': { given: { osRelease: 'linux' }, status: 'met' },
  'the inside of WSL': {
    given: { insideOf: 'wsl' },
    status: 'unknown',
    says: 'systeminfo on Windows itself',
  },
  'the inside of a container': {
    given: { insideOf: 'container', osRelease: 'linux' },
    status: 'unknown',
    says: 'inside of a container',
  },
  'WSL, and Windows around it': {
    given: { insideOf: 'wsl', osRelease: 'win11' },
    status: 'met',
    says: 'Windows',
  },
});
