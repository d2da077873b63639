import type { ReadingValues } from '../../hosts/host-spec.ts';
import { state } from '../fact-needs.ts';
import { isArm64 } from '../machine.ts';
import { met, unknown, unmet } from '../outcome.ts';
import { defineRule, notInPaste } from '../rule.ts';

export const x64 = defineRule({
  id: 'host.x64',
  title: 'x64 system',
  severity: 'blocker',
  readings: [],
  optional: ['architecture', 'x64'],
  facts: { need: state('host.processor.x64') },

  skip: (_given, { readings }) =>
    isArm64(readings) ? 'The processor is an ARM64 one, which has a row of its own.' : undefined,

  check({ architecture, x64: is64Bit }, judged) {
    const { release, asked } = judged;
    const needed = `Hyper-V on ${release.name} needs an x64 processor and a 64-bit system`;
    switch (widthOf(architecture, is64Bit)) {
      case 'x64':
        return met(`The system is x64; ${needed}.`);
      case 'x86':
        // A 32-bit system runs on 64-bit processors too.
        return asked
          ? unknown(
              `The installed system is 32-bit, which does not tell whether the processor is x64; ${needed}.`,
              [],
              LOOK_UP,
              'architecture',
            )
          : unmet(
              `The installed system is 32-bit; ${needed}.`,
              'Install a 64-bit edition if the processor is x64, or choose another host.',
            );
      case 'ia64':
        return unmet(`The system is built for Itanium; ${needed}.`, 'Choose a host with an x64 processor.');
      case undefined:
        return notInPaste(['architecture'], judged);
    }
  },
});

const LOOK_UP = 'Look the processor up at its maker: Intel writes Intel 64, AMD writes AMD64.';

type Width = Exclude<ReadingValues['architecture'], 'arm64'> | undefined;

/** What stands against x64 outvotes what speaks for it. */
function widthOf(
  architecture: ReadingValues['architecture'] | undefined,
  is64Bit: boolean | undefined,
): Width {
  if (architecture === 'ia64' || architecture === 'x86') return architecture;
  if (is64Bit === false) return 'x86';
  return architecture === 'x64' || is64Bit === true ? 'x64' : undefined;
}
