import { isLaptopModel } from '../names/machine-names.ts';
import type { Derived, Known } from './derivation.ts';
import { follows } from './derivation.ts';

/** Laptop or not, from the model, or because it is a virtual machine. */
export function whereItStands({ readings }: Known): Derived | undefined {
  const { laptop, model, manufacturer, isVirtualMachine } = readings;
  if (laptop !== undefined) return undefined;
  if (isVirtualMachine?.value === true) {
    return { readings: { laptop: follows(false, isVirtualMachine, 'it is a virtual machine') } };
  }
  if (model === undefined) return undefined;
  const name = `${manufacturer?.value ?? ''} ${model.value}`.trim();
  const isLaptop = isLaptopModel(name);
  return isLaptop === undefined
    ? undefined
    : { readings: { laptop: follows(isLaptop, model, `the model is ${name}`) } };
}
