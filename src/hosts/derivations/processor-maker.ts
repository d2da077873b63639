import { knowProcessor } from '../names/known-processor.ts';
import { vendorOf } from '../names/processor-names.ts';
import type { Derived, Known } from './derivation.ts';
import { follows } from './derivation.ts';

/** The maker, from the processor's name. */
export function processorMaker({ readings: { cpuModel, cpuVendor }, knowledge }: Known): Derived | undefined {
  if (cpuModel === undefined || cpuVendor !== undefined) return undefined;
  const vendor = vendorOf(cpuModel.value) ?? knowProcessor(cpuModel.value, knowledge)?.maker;
  return vendor === undefined
    ? undefined
    : { readings: { cpuVendor: follows(vendor, cpuModel, `the processor is called ${cpuModel.value}`) } };
}
