import { state } from '../../rules/fact-needs.ts';
import { lookUp } from '../../rules/look-up.ts';
import { met, type Outcome, unknown, unmet } from '../../rules/outcome.ts';
import { type Pair, type PairRule, resting, type Side } from '../pair-rule.ts';

const MAKERS = { intel: 'Intel', amd: 'AMD', arm: 'ARM' } as const;

/** A running virtual machine keeps the instruction set that it was started on. */
export const processorMaker: PairRule = {
  id: 'pair.processor-maker',
  title: 'Processor maker',
  severity: 'blocker',

  judge(pair) {
    const need = state('migration.live.same-processor-maker');
    const looked = [pair.source, pair.destination].flatMap(({ release }) =>
      release === undefined ? [] : [lookUp(need, release, pair.knowledge)],
    );
    const [required] = looked.filter(({ value }) => value === 'required');
    return resting(
      judge(pair, required !== undefined),
      required === undefined ? [] : [required.backing],
      pair.destination.readings.cpuVendor,
    );
  },
};

function judge({ source, destination }: Pair, isRequired: boolean): Outcome {
  const [from, to] = [makerOf(source), makerOf(destination)];
  if (from === undefined || to === undefined) {
    const silent = [source, destination].filter((side) => makerOf(side) === undefined);
    return unknown(
      `The processor maker of ${silent.map(({ name }) => name).join(' and ')} was not in the paste.`,
      ['cpuVendor'],
      `Run \`systeminfo\` on ${silent.map(({ name }) => name).join(' and ')} and paste the output.`,
    );
  }
  if (from === to) return met(`Both processors are made by ${from}.`);
  const because = `The processor of ${source.name} is made by ${from}, that of ${destination.name} by ${to}.`;
  return isRequired
    ? unmet(
        `${because} No setting lets a running or saved virtual machine cross that, processor compatibility mode included.`,
        'Shut the virtual machine down and move it off, or export and import it; it starts anew on the other maker.',
      )
    : unknown(`${because} The knowledge base has no checked value for these releases.`, []);
}

function makerOf({ readings }: Side): string | undefined {
  const maker = readings.cpuVendor?.value;
  return maker === undefined ? undefined : MAKERS[maker];
}
