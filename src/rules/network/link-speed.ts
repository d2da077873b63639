import type { Nic } from '../../hosts/host-spec.ts';
import { figureText } from '../../knowledge/figures.ts';
import { wiredOf } from '../adapters.ts';
import { quantity } from '../fact-needs.ts';
import { clientReason, virtualReason } from '../machine.ts';
import { met, unknown, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const linkSpeed = defineRule({
  id: 'network.link-speed',
  title: 'Link speed',
  severity: 'warning',
  whenUnknown: 'info',
  readings: ['nics'],
  facts: { minimumGbps: quantity('network.link-speed.minimum', 'Gbps') },

  skip: ({ nics }, judged) =>
    clientReason(judged) ??
    virtualReason(judged) ??
    (nics !== undefined && wiredOf(nics).length === 0 ? 'There is no wired network adapter.' : undefined),

  check({ nics, minimumGbps }, { release }) {
    const wired = wiredOf(nics);
    const slowest = slowestOf(wired);
    if (slowest === undefined) return unknown('The paste states no link speed.', []);
    const { name, speedGbps } = slowest;
    const because = `${name} is the slowest, with ${figureText(speedGbps, 'Gbps')}; ${release.name} needs at least ${figureText(minimumGbps, 'Gbps')}.`;
    if (speedGbps < minimumGbps)
      return unmet(because, 'Use faster adapters, cables and switch ports for virtual machines.');
    return wired.every((nic) => nic.speedGbps !== undefined)
      ? met(because)
      : unknown('The paste states the link speed of some network adapters only.', [], undefined, 'nics');
  },
});

function slowestOf(nics: readonly Nic[]): { readonly name: string; readonly speedGbps: number } | undefined {
  const stated = nics.flatMap(({ name, speedGbps }) =>
    speedGbps === undefined ? [] : [{ name, speedGbps }],
  );
  return stated.toSorted((a, b) => a.speedGbps - b.speedGbps)[0];
}
