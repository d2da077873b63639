import { state } from '../fact-needs.ts';
import { laptopReason } from '../laptop-reason.ts';
import { met, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const sleep = defineRule({
  id: 'laptop.sleep',
  title: 'Sleep and hibernation',
  severity: 'warning',
  whenUnknown: 'info',
  readings: ['laptop'],
  facts: { sleep: state('laptop.sleep'), hibernate: state('laptop.hibernate') },

  skip: ({ laptop }, judged) => laptopReason(laptop, judged),

  check: ({ sleep: asleep, hibernate }, { release }) =>
    asleep === 'supported' && hibernate === 'supported'
      ? met(`With Hyper-V on ${release.name}, sleep and hibernation are supported.`)
      : unmet(
          `The machine is a laptop; with Hyper-V on ${release.name}, sleep is ${asleep} and hibernation is ${hibernate}.`,
          'Shut the machine down before carrying it.',
        ),
});
