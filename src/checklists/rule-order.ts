/**
 * What must be settled before a rule is worth working on. Rules that are not named here need nothing before them.
 * An order between two rules is followed also where a rule between them is not on the list.
 */
export const AFTER: Readonly<Record<string, readonly string[]>> = {
  'host.whole-machine': ['host.one-machine'],
  'host.physical': ['host.whole-machine'],
  'host.virtual-hardware': ['host.physical'],
  'host.nested': ['host.physical'],
  'host.x64': ['host.physical'],
  'host.arm64': ['host.x64'],
  'host.virtualization': ['host.x64'],
  'host.virtualization-firmware': ['host.virtualization'],
  'host.vm-monitor-mode': ['host.virtualization-firmware'],
  'host.slat': ['host.virtualization-firmware'],
  'host.dep': ['host.virtualization-firmware'],
  'host.sse42': ['host.x64'],
  'host.popcnt': ['host.x64'],
  'laptop.chipset': ['host.physical'],
  'laptop.disks': ['laptop.chipset'],
  'host.memory.minimum': ['host.x64'],
  'host.memory.maximum': ['host.edition'],
  'host.memory.ecc': ['host.memory.minimum'],
  'host.logical-processors.maximum': ['host.edition'],
  'host.edition': ['host.slat', 'host.dep', 'host.vm-monitor-mode', 'host.sse42', 'host.popcnt'],
  'host.support': ['host.edition'],
  'host.evaluation': ['host.support'],
  'role.domain-membership': ['host.evaluation'],
  'role.domain-controller': ['role.domain-membership'],
  'host.hypervisor-running': ['host.evaluation', 'host.memory.minimum'],
  'network.adapters.minimum': ['host.hypervisor-running'],
  'network.wireless': ['network.adapters.minimum'],
  'network.link-speed': ['network.adapters.minimum'],
  'network.adapters.iscsi': ['network.adapters.minimum'],
  'network.team.vendor': ['network.link-speed'],
  'network.team.lbfo': ['network.link-speed'],
  'network.team.lbfo-same-speed': ['network.team.lbfo'],
  'network.team.lbfo-switch': ['network.team.lbfo'],
  'network.team.set': ['network.team.lbfo-switch', 'network.team.vendor'],
  'network.team.set-identical': ['network.team.set'],
  'network.team.set-maximum': ['network.team.set'],
  'network.management-separation': ['network.team.set-identical', 'network.team.lbfo-same-speed'],
  'laptop.sleep': ['host.hypervisor-running'],
};

/** Puts what depends on something behind it; what depends on nothing keeps its order. */
export function inDependencyOrder<T extends { readonly rule: string }>(findings: readonly T[]): readonly T[] {
  const depths = new Map(findings.map(({ rule }) => [rule, depthOf(rule)]));
  return findings.toSorted((a, b) => (depths.get(a.rule) ?? 0) - (depths.get(b.rule) ?? 0));
}

/** Length of the longest way to a rule from one that needs nothing. The tests see to it that there is no circle. */
const depthOf = (rule: string): number =>
  Math.max(0, ...(AFTER[rule] ?? []).map((before) => depthOf(before) + 1));
