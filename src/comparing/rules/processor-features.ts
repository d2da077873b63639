import { maybe, state } from '../../rules/fact-needs.ts';
import { lookUp } from '../../rules/look-up.ts';
import { met, notApplicable, type Outcome, unknown, unmet } from '../../rules/outcome.ts';
import { type Pair, type PairRule, resting } from '../pair-rule.ts';
import { isSameProcessor } from '../same-processor.ts';

/** Between processors of one maker only what both have may be shown to the virtual machine. */
export const processorFeatures: PairRule = {
  id: 'pair.processor-features',
  title: 'Processor generation',
  severity: 'action',

  judge(pair) {
    const releases = [pair.source.release, pair.destination.release].filter((one) => one !== undefined);
    const looked = (id: string) =>
      releases.map((release) => lookUp(maybe(state(id)), release, pair.knowledge));
    const mode = looked('feature.processor-compatibility');
    const dynamic = looked('feature.dynamic-processor-compatibility');
    const isDynamic = dynamic.length > 1 && dynamic.every(({ value }) => value === 'supported');
    const backings = [...mode, ...(isDynamic ? dynamic : [])].map(({ backing }) => backing);
    return resting(judge(pair, isDynamic), backings, pair.destination.readings.cpuModel);
  },
};

const ASK = 'Get-VM | Get-VMProcessor | Select-Object VMName, CompatibilityForMigrationEnabled';
const TURN_ON =
  'Shut each virtual machine down, and turn on processor compatibility mode: `Set-VMProcessor -VMName NAME -CompatibilityForMigrationEnabled $true`.';

function judge({ source, destination }: Pair, isDynamic: boolean): Outcome {
  const [from, to] = [source.readings.cpuModel?.value, destination.readings.cpuModel?.value];
  const [maker, other] = [source.readings.cpuVendor?.value, destination.readings.cpuVendor?.value];
  if (maker !== undefined && other !== undefined && maker !== other)
    return notApplicable('The processors are of different makers, which has a row of its own.');
  const silent = [source, destination].filter(({ readings }) => readings.cpuModel === undefined);
  const isOn = source.setup.processorCompatibility;
  if (from !== undefined && to !== undefined && isSameProcessor(from, to))
    return met(`Both hosts have the same processor (${to}).`);
  if (maker === undefined || other === undefined)
    return unknown(
      'Not both processor makers are known.',
      ['cpuVendor'],
      sayWhatToPaste(silent.length > 0 ? silent : [source, destination]),
    );
  if (isOn === true)
    return met(
      `Processor compatibility mode is on for the virtual machines of ${source.name}, so processors of one maker may differ.`,
    );
  if (from === undefined || to === undefined)
    return unknown(
      `The processor name of ${silent.map(({ name }) => name).join(' and ')} was not in the paste.`,
      ['cpuModel'],
      sayWhatToPaste(silent),
    );
  const differ = `The processors differ (${source.name}: ${from}; ${destination.name}: ${to})`;
  if (isOn === false)
    return unmet(
      `${differ}, and processor compatibility mode is off for a virtual machine of ${source.name}.`,
      TURN_ON,
    );
  const hint = isDynamic
    ? ' In a cluster of this release the mode follows what all nodes have in common.'
    : '';
  return unknown(
    `${differ}; whether processor compatibility mode is on for the virtual machines of ${source.name} was not in the paste.${hint}`,
    [],
    `Run \`${ASK}\` on ${source.name} and paste the output. ${TURN_ON}`,
  );
}

const sayWhatToPaste = (sides: readonly Pair['source'][]): string =>
  `Run \`systeminfo\` on ${sides.map(({ name }) => name).join(' and ')} and paste the output.`;
