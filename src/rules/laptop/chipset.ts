import { words } from '../fact-needs.ts';
import { laptopReason } from '../laptop-reason.ts';
import { met, unknown, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const chipset = defineRule({
  id: 'laptop.chipset',
  title: 'Laptop chipset',
  severity: 'warning',
  whenUnknown: 'info',
  readings: ['laptop', 'chipset'],
  facts: {
    minimum: words('laptop.chipset.minimum'),
    qualifying: words('laptop.chipset.qualifying'),
    older: words('laptop.chipset.older'),
  },

  skip: ({ laptop }, judged) => laptopReason(laptop, judged),

  check({ chipset: found, minimum, qualifying, older }) {
    const because = `The chipset is ${found}; a laptop needs ${minimum} or a later one.`;
    if (isAmong(found, qualifying) || isAmong(found, minimum)) return met(because, 'chipset');
    if (isAmong(found, older)) return unmet(because, 'Use a laptop with a later chipset.', 'chipset');
    return unknown(
      `${because} The knowledge base does not know this one.`,
      [],
      'Look it up at its maker.',
      'chipset',
    );
  },
});

/** Whether one of the listed names stands in the text, as a word of its own. */
function isAmong(text: string, list: string): boolean {
  const padded = ` ${wordsOf(text)} `;
  return list.split(',').some((name) => padded.includes(` ${wordsOf(name)} `));
}

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(' ');
