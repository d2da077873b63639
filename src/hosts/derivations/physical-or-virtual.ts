import type { Contradiction, Readings } from '../host-spec.ts';
import { isHardwareMaker, isLaptopModel, isRentedHardware, isVirtualModel } from '../names/machine-names.ts';
import { findVirtualHardware } from '../names/virtual-hardware.ts';
import type { Reading } from '../reading.ts';
import type { Derived, Known } from './derivation.ts';
import { follows } from './derivation.ts';

/**
 * Physical or virtual. Adapters, firmware and disks of a hypervisor outvote a model that looks physical, for
 * models can be set to anything. A host name proves nothing.
 */
export function physicalOrVirtual({ readings }: Known): Derived | undefined {
  const found = virtualReason(readings);
  const { isVirtualMachine } = readings;
  if (found === undefined) {
    return isVirtualMachine === undefined ? physical(readings) : undefined;
  }
  const isVirtual = follows(true, found.from, found.because);
  const running =
    readings.hypervisorPresent ?? follows(true, found.from, 'a virtual machine runs on a hypervisor');
  if (isVirtualMachine?.value === true) return { readings: { hypervisorPresent: running } };
  const outvoted: readonly Contradiction[] =
    isVirtualMachine === undefined
      ? []
      : [
          {
            reading: 'isVirtualMachine',
            lines: [isVirtualMachine.line, found.from.line],
            kept: found.from.line,
          },
        ];
  return { readings: { isVirtualMachine: isVirtual, hypervisorPresent: running }, contradictions: outvoted };
}

interface Reason {
  readonly from: Reading<unknown>;
  readonly because: string;
}

function virtualReason({
  manufacturer,
  model,
  virtualHardware,
  cpuModel,
  isVirtualMachine,
}: Readings): Reason | undefined {
  const name = `${manufacturer?.value ?? ''} ${model?.value ?? ''}`.trim();
  const from = model ?? manufacturer;
  if (from !== undefined && isVirtualModel(name)) return { from, because: `the model is ${name}` };
  const [evidence] = virtualHardware?.value ?? [];
  if (virtualHardware !== undefined && evidence !== undefined && !isRentedHardware(name)) {
    return { from: virtualHardware, because: `${evidence} is hardware of a virtual machine` };
  }
  if (cpuModel !== undefined && findVirtualHardware(cpuModel.value) !== undefined) {
    return { from: cpuModel, because: `the processor is called ${cpuModel.value}` };
  }
  return isVirtualMachine?.value === true
    ? { from: isVirtualMachine, because: 'the paste says so' }
    : undefined;
}

/** Whatever is named like hardware, ordered, or sees no hypervisor below it is taken for a physical machine. */
function physical({
  manufacturer,
  model,
  hypervisorPresent,
  laptop,
  onOrder,
}: Readings): Derived | undefined {
  const name = `${manufacturer?.value ?? ''} ${model?.value ?? ''}`.trim();
  // Below a hypervisor any name may be that of a cloud, unless its maker is known to make computers.
  const isHardware =
    hypervisorPresent?.value === true
      ? isHardwareMaker(name) || (manufacturer === undefined && isLaptopModel(name) !== undefined)
      : manufacturer !== undefined || isLaptopModel(name) !== undefined;
  if (model !== undefined && (isHardware || isRentedHardware(name))) {
    return { readings: { isVirtualMachine: follows(false, model, `${name} is a physical model`) } };
  }
  if (laptop?.value === true)
    return { readings: { isVirtualMachine: follows(false, laptop, 'it is a laptop') } };
  if (onOrder?.value === true)
    return { readings: { isVirtualMachine: follows(false, onOrder, 'it is hardware on order') } };
  return hypervisorPresent?.value === false
    ? { readings: { isVirtualMachine: follows(false, hypervisorPresent, 'no hypervisor runs below it') } }
    : undefined;
}
