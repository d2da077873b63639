import type { ReadingValues } from '../../hosts/host-spec.ts';
import { maybe, type State, state, words } from '../fact-needs.ts';
import { gapOf } from '../find-facts.ts';
import { machineKind } from '../machine.ts';
import { met, type Outcome, unknown, unmet } from '../outcome.ts';
import { defineRule } from '../rule.ts';

export const nested = defineRule({
  id: 'host.nested',
  title: 'Nested virtualization',
  severity: 'info',
  readings: [],
  optional: ['virtualizationSupported', 'hyperVRole', 'cpuVendor'],
  facts: {
    intel: maybe(state('host.nested.intel')),
    amd: maybe(state('host.nested.amd')),
    requirements: maybe(words('host.nested.requirements')),
  },

  skip: (_given, { readings }) =>
    machineKind(readings) === 'virtual'
      ? undefined
      : 'Nothing in the paste says that this is a virtual machine.',

  check(given, judged) {
    const { intel, amd, cpuVendor, requirements } = given;
    const support = cpuVendor === 'amd' ? amd : cpuVendor === 'intel' ? intel : strongest(intel, amd);
    if (support === undefined)
      return gapOf(cpuVendor === 'amd' ? 'host.nested.amd' : 'host.nested.intel', judged);
    if (support !== 'supported') {
      const maker = cpuVendor === undefined ? '' : ` on ${MAKERS[cpuVendor]} processors`;
      return unmet(
        `Hyper-V on ${judged.release.name} cannot run in a virtual machine${maker}.`,
        'Use a physical machine, for a lab too.',
      );
    }
    return exposure(given, requirements);
  },
});

const MAKERS: Readonly<Record<ReadingValues['cpuVendor'], string>> = {
  intel: 'Intel',
  amd: 'AMD',
  arm: 'ARM64',
};

const strongest = (one: State | undefined, other: State | undefined): State | undefined =>
  one === 'supported' || other === 'supported' ? 'supported' : (one ?? other);

/** Whether the outer hypervisor hands its virtualization on to this virtual machine. */
function exposure(
  {
    virtualizationSupported,
    hyperVRole,
  }: Partial<Pick<ReadingValues, 'virtualizationSupported' | 'hyperVRole'>>,
  requirements: string | undefined,
): Outcome {
  const needs = requirements === undefined ? '' : ` It needs: ${requirements}.`;
  if (virtualizationSupported === true) {
    return met(
      `The outer hypervisor exposes VT-x or AMD-V to this virtual machine, so it will do for a lab.${needs}`,
      'virtualizationSupported',
    );
  }
  if (hyperVRole === true)
    return met(
      `The Hyper-V role is installed in this virtual machine, so it will do for a lab.${needs}`,
      'hyperVRole',
    );
  if (virtualizationSupported === false) {
    return unmet(
      `The outer hypervisor does not expose VT-x or AMD-V to this virtual machine.${needs}`,
      'For a lab, expose the virtualization extensions to it on the outer host while it is off.',
      'virtualizationSupported',
    );
  }
  return unknown(
    `Whether the outer hypervisor exposes VT-x or AMD-V to this virtual machine is not in the paste.${needs}`,
    [],
    'Look at the settings of this virtual machine on its host.',
  );
}
