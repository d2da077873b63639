import { met, unknown } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const wholeMachine = defineRule({
  id: 'host.whole-machine',
  title: 'The machine itself',
  severity: 'blocker',
  readings: [],
  optional: ['insideOf', 'osRelease'],
  // Nothing is compared with a figure: what a paste shows from within is no figure of the machine.
  facts: {},

  check({ insideOf, osRelease }) {
    if (insideOf === undefined) return met('The paste describes the machine itself.');
    if (osRelease !== undefined && osRelease !== 'linux' && osRelease !== 'macos')
      return met(
        'Besides the inside of a Linux environment, the paste describes Windows on the machine itself.',
      );
    return insideOf === 'wsl'
      ? unknown(
          'The paste shows the inside of WSL, which has a part of the memory and sees little of the PC around it.',
          [],
          'Run systeminfo on Windows itself, in an elevated prompt outside of WSL, and paste all of its output.',
          'insideOf',
        )
      : unknown(
          'The paste shows the inside of a container, which sees little of the machine around it.',
          [],
          'Run systeminfo on the machine that the container runs on, under Windows, and paste all of its output.',
          'insideOf',
        );
  },
});
