import { x64 } from '../../../src/rules/host/x64.ts';
import { checkRule } from '../judging.ts';

checkRule(x64, {
  'an x64 system': { given: { architecture: 'x64', x64: true }, status: 'met' },
  'only that it is 64-bit': { given: { x64: true }, status: 'met' },
  'a 32-bit system': { given: { architecture: 'x86', x64: false }, status: 'unmet', says: '32-bit' },
  'only that it is not 64-bit': { given: { x64: false }, status: 'unmet' },
  'a 32-bit system where another release is asked for': {
    given: { architecture: 'x86', x64: false },
    asked: true,
    status: 'unknown',
    says: 'does not tell whether the processor is x64',
  },
  Itanium: { given: { architecture: 'ia64' }, status: 'unmet', says: 'Itanium' },
  'Itanium where another release is asked for': {
    given: { architecture: 'ia64' },
    asked: true,
    status: 'unmet',
  },
  'ARM64 has a row of its own': { given: { architecture: 'arm64', x64: false }, status: 'not-applicable' },
  'not in the paste': { given: {}, status: 'unknown', says: 'systeminfo' },
});
