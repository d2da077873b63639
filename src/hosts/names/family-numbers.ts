/** CPUID family and model of a processor. */
export interface FamilyNumbers {
  readonly maker: 'intel' | 'amd';
  readonly family: number;
  readonly model: number;
}

const NUMBERS = /^(\w{2,8}) Family (\d{1,3}) Model (\d{1,3})(?: Stepping \d{1,3})?,?(?: ([A-Za-z]\w{5,12}))?/;
const MAKERS: Readonly<Record<string, FamilyNumbers['maker']>> = {
  GenuineIntel: 'intel',
  AuthenticAMD: 'amd',
  Intel64: 'intel',
  EM64T: 'intel',
  AMD64: 'amd',
};

/**
 * Reads `Intel64 Family 6 Model 85 Stepping 4 GenuineIntel`, all that `systeminfo` knows of a processor.
 * `undefined` for other names, and for makers that the base has no families of.
 */
export function readFamilyNumbers(cpuModel: string): FamilyNumbers | undefined {
  const [, system = '', family, model, vendor] = NUMBERS.exec(cpuModel.trim()) ?? [];
  const maker = MAKERS[vendor ?? system];
  return maker === undefined ? undefined : { maker, family: Number(family), model: Number(model) };
}
