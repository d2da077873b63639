import type { ReadingValues } from '../../hosts/host-spec.ts';
import { baseAnswer, isThere, noteOf } from '../base-value.ts';
import type { Condition, Need } from '../capability.ts';
import { add, cited, NO_PASTE_SETTLES, no, unknown, yes } from '../need.ts';
import type { Situation } from '../situation.ts';

const FACTS = { intel: 'host.nested.intel', amd: 'host.nested.amd' } as const;
const MAKERS = { intel: 'Intel', amd: 'AMD' } as const;
type Maker = keyof typeof FACTS;

/** The release nests virtual machines on processors of this maker. */
export const nestedByMaker: Condition = {
  factIds: Object.values(FACTS),
  judge(situation) {
    const vendor = situation.judged.readings.cpuVendor?.value;
    if (vendor === 'arm') {
      return unknown(
        'Processor',
        'The base says nothing on nesting with ARM64 processors.',
        NO_PASTE_SETTLES,
      );
    }
    if (vendor !== undefined) return ofMaker(vendor, situation);
    const [intel, amd] = [ofMaker('intel', situation), ofMaker('amd', situation)];
    if (intel.status === amd.status) return { ...intel, cites: [...intel.cites, ...amd.cites] };
    return unknown(
      'Processor',
      `The maker of the processor is not known. ${intel.because} ${amd.because}`,
      add('cpu=Xeon Gold 6338', situation, 'systeminfo'),
      [...intel.cites, ...amd.cites],
    );
  },
};

function ofMaker(maker: Maker, situation: Situation): Need {
  const { name } = situation.judged.release;
  const answer = baseAnswer(FACTS[maker], situation);
  if (answer.kind !== 'value') return unknown('Processor', answer.why, NO_PASTE_SETTLES);
  const cites = cited(answer.value.cites, situation);
  const what = `nest virtual machines on ${MAKERS[maker]} processors`;
  return isThere(answer.value)
    ? yes('Processor', `${name} can ${what}.${noteOf(answer.value)}`, cites)
    : no('Processor', `${name} cannot ${what}.${noteOf(answer.value)}`, cites);
}

/** AMD's families from EPYC and Ryzen on can nest; the fact on AMD says so in its note. */
export const nestedGeneration: Condition = {
  factIds: [FACTS.amd],
  judge(situation) {
    const { cpuVendor, cpuModel } = situation.judged.readings;
    const answer = baseAnswer(FACTS.amd, situation);
    if (cpuVendor?.value !== 'amd' || answer.kind !== 'value' || !isThere(answer.value)) return undefined;
    const cites = cited(answer.value.cites, situation);
    const age = ageOf(cpuModel?.value);
    if (age === 'new') return yes('Processor family', 'The processor is an EPYC or a Ryzen.', cites);
    return age === 'old'
      ? no('Processor family', `The processor is older than EPYC and Ryzen.${noteOf(answer.value)}`, cites)
      : unknown(
          'Processor family',
          `The name of the processor does not tell its family.${noteOf(answer.value)}`,
          add('cpu=EPYC 7543', situation),
          cites,
        );
  },
};

function ageOf(cpuModel: ReadingValues['cpuModel'] | undefined): 'new' | 'old' | undefined {
  if (cpuModel === undefined) return undefined;
  if (/\b(?:epyc|ryzen|threadripper)\b/i.test(cpuModel)) return 'new';
  return /\b(?:opteron|phenom|turion|sempron|fx(?:\(tm\))?-\d{4})/i.test(cpuModel) ? 'old' : undefined;
}
