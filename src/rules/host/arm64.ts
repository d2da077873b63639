import { aside, maybe, state } from '../fact-needs.ts';
import { isArm64 } from '../machine.ts';
import { unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const arm64 = defineRule({
  id: 'host.arm64',
  title: 'ARM64 processor',
  severity: 'blocker',
  readings: [],
  optional: ['architecture', 'cpuVendor'],
  facts: { support: maybe(state('host.processor.arm64')), x64: aside(state('host.processor.x64')) },

  skip: (_given, { readings }) =>
    isArm64(readings) ? undefined : 'Nothing in the paste speaks of an ARM64 processor.',

  check({ support }, { release }) {
    const limits =
      support === 'supported'
        ? `Hyper-V on ${release.name} runs there for ARM64 virtual machines only`
        : `Hyper-V on ${release.name} needs an x64 processor`;
    return unmet(
      `The processor is an ARM64 one; ${limits}.`,
      'Choose a host with an x64 processor for x64 virtual machines.',
    );
  },
});
