import type { DraftBuilder } from '../../draft-builder.ts';
import type { ReadingName, ReadingValues } from '../../host-spec.ts';
import type { Clause } from '../../words/clauses.ts';
import { findIommu, findRdma, findSriovAdapter, findSriovPlatform } from '../../words/device-features.ts';
import type { Found } from '../../words/found.ts';
import {
  findArchitecture,
  findBuild,
  findChipset,
  findLaptop,
  findModel,
  findStationary,
  findVirtualOrPhysical,
} from '../../words/machine.ts';
import { spotIn } from '../../words/spot.ts';
import {
  findDomainRole,
  findEcc,
  findHypervisor,
  findManagement,
  findOrder,
  findRole,
} from '../../words/usage.ts';

/** Takes what a clause says of the machine as a whole and of its use. `false`: nothing. */
export function hearMachine(clause: Clause, builder: DraftBuilder): boolean {
  const { text, question } = clause;
  let heard = false;
  const take = <K extends ReadingName>(name: K, words: Found<ReadingValues[K]> | undefined): void => {
    if (words === undefined) return;
    heard = true;
    builder.put(name, spotIn(clause)(words.value, words.start, words.end));
  };
  take('model', findModel(text));
  take('build', findBuild(text));
  take('chipset', findChipset(text));
  take('architecture', findArchitecture(text));
  take('ecc', findEcc(text));
  take('onOrder', findOrder(text));
  if (question) return heard;
  take('laptop', findLaptop(text));
  take('isVirtualMachine', findVirtualOrPhysical(text));
  takeHardware();
  take('domainRole', findDomainRole(text));
  take('managementSeparate', findManagement(text));
  take('hypervisorPresent', findHypervisor(text));
  if (clause.doubted !== true) takeDeviceFeatures();
  takeRole();
  return heard;

  function takeDeviceFeatures(): void {
    take('iommu', findIommu(text));
    take('sriovSupported', findSriovPlatform(text));
    take('sriovAdapter', findSriovAdapter(text));
    take('rdma', findRdma(text));
  }

  function takeHardware(): void {
    const stationary = findStationary(text);
    if (stationary === undefined) return;
    const reading = spotIn(clause)(false, stationary.start, stationary.end);
    builder.put('isVirtualMachine', {
      ...reading,
      basis: 'inferred',
      because: `it is called a ${stationary.value.toLowerCase()}`,
    });
  }

  function takeRole(): void {
    const role = findRole(text);
    if (role === undefined) return;
    take('hyperVRole', { ...role, value: true });
    if (role.value === 'installed') return;
    // A person's word for it proves less than Windows saying that a hypervisor was detected.
    const because = 'it is said to run Hyper-V already';
    const reading = spotIn(clause)(true, role.start, role.end);
    builder.put('hypervisorPresent', { ...reading, basis: 'inferred', because });
  }
}
