import { vendorOf } from '../names/processor-names.ts';
import type { Derived, Known } from './derivation.ts';
import { follows } from './derivation.ts';

/** The maker, from the processor's name. */
export function processorMaker({ readings: { cpuModel, cpuVendor } }: Known): Derived | undefined {
  if (cpuModel === undefined || cpuVendor !== undefined) return undefined;
  const vendor = vendorOf(cpuModel.value);
  return vendor === undefined
    ? undefined
    : { readings: { cpuVendor: follows(vendor, cpuModel, `the processor is called ${cpuModel.value}`) } };
}
