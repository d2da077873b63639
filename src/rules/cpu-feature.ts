import type { ReadingName, Readings, ReadingValues } from '../hosts/host-spec.ts';
import { citesByName, foundByName, hasByName, sayByName } from './by-name.ts';
import { maybe, type State, state } from './fact-needs.ts';
import { proofOf } from './feature-proof.ts';
import type { Judged } from './judged.ts';
import { isArm64, machineKind, virtualReason } from './machine.ts';
import { citing, met, type Outcome, type Severity, unknown, unmet } from './outcome.ts';
import { defineRule, notInPaste, type Rule } from './rule.ts';

type Vendor = ReadingValues['cpuVendor'] | undefined;
export type FeatureReading = {
  [K in ReadingName]: ReadingValues[K] extends boolean ? K : never;
}[ReadingName];

/** Something the processor or firmware of a host must offer. */
export interface CpuFeature {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly whenUnknown?: Severity;
  /** Readings that each tell of it, the most direct one first. */
  readonly readings: readonly [FeatureReading, ...FeatureReading[]];
  /** Whether Hyper-V of the judged release needs it. */
  readonly factId: string;
  /** A fact with cites of its own on the same requirement, where the base has one for the release. */
  readonly alsoCites?: string;
  /** The rule does not apply to releases that the base has no checked value for: a plainer rule covers them. */
  readonly gapIsCovered?: string;
  /** The feature, as it stands in the middle of a sentence. */
  readonly noun: (vendor: Vendor) => string;
  /** What was found when it is there, and when it is not: `The processor has SLAT`. */
  readonly found: (present: boolean, vendor: Vendor) => string;
  readonly pronoun?: 'it' | 'them';
  readonly fix: (vendor: Vendor) => string;
  /** Only firmware can tell: what was inferred from a name does not settle it. */
  readonly onlyStated?: true;
  /**
   * What proves it without a reading: the hypervisor that runs already, that hypervisor where the installed
   * system requires the feature, or the mere fact that a system is installed that requires it.
   */
  readonly provenBy: 'hypervisor' | 'hypervisor that needs it' | 'system that needs it';
}

/** The rule for one feature. It does not apply in a virtual machine: there the outer hypervisor decides. */
export function cpuFeature(feature: CpuFeature): Rule {
  const { id, title, severity, factId, alsoCites = factId } = feature;
  return defineRule({
    id,
    title,
    severity,
    ...(feature.whenUnknown === undefined ? {} : { whenUnknown: feature.whenUnknown }),
    readings: [],
    optional: [...feature.readings, 'cpuVendor'],
    facts: {
      need: feature.gapIsCovered === undefined ? state(factId) : maybe(state(factId)),
      also: maybe(state(alsoCites)),
    },
    skip: ({ need, cpuVendor }, judged) =>
      virtualReason(judged) ?? armReason(judged) ?? notNeeded(feature, need, cpuVendor, judged),
    check: ({ cpuVendor }, judged) => judge(feature, cpuVendor, judged),
  });
}

const armReason = ({ readings }: Judged): string | undefined =>
  isArm64(readings) ? 'This is about x64 processors; the ARM64 one has a row of its own.' : undefined;

function notNeeded(
  feature: CpuFeature,
  need: State | undefined,
  vendor: Vendor,
  { release }: Judged,
): string | undefined {
  if (need === undefined) return feature.gapIsCovered;
  return need === 'required'
    ? undefined
    : `Hyper-V on ${release.name} does not need ${feature.noun(vendor)}.`;
}

function judge(feature: CpuFeature, vendor: Vendor, judged: Judged): Outcome {
  const proof = proofOf(feature, vendor, judged);
  if (proof !== undefined) return proof;
  const { release, readings } = judged;
  const from = decidingReading(feature, readings);
  if (from === undefined) return withHint(notKnown(feature, vendor, judged), feature, vendor, judged);
  const present = readings[from]?.value === true;
  const need = `Hyper-V on ${release.name} needs ${feature.pronoun ?? 'it'}.`;
  const found = feature.found(present, vendor);
  if (hasByName(readings, from) === undefined) {
    return present ? met(`${found}; ${need}`, from) : unmet(`${found}; ${need}`, feature.fix(vendor), from);
  }
  // No switch gives a processor what its family lacks.
  const fix = feature.onlyStated === true ? NEWER : feature.fix(vendor);
  return citing(unmet(`${sayByName(found, readings, from)}; ${need}`, fix, from), citesByName(judged, from));
}

const NEWER = 'Choose a host with a newer processor.';

/** Not known, and what the name suggests: on paper it fits, but the paste does not state it. */
function withHint(
  outcome: Outcome,
  { readings: names, found }: CpuFeature,
  vendor: Vendor,
  judged: Judged,
): Outcome {
  const from = foundByName(judged.readings, names, true);
  if (from === undefined) return outcome;
  const because = `${outcome.because} ${sayByName(found(true, vendor), judged.readings, from)}.`;
  return citing({ ...outcome, because, from: outcome.from ?? from }, citesByName(judged, from));
}

/**
 * A stated *no* outvotes everything, then any *yes* but that of a name, which settles nothing; a *no* that Windows
 * prints under a hypervisor is no answer, and the *no* of a name is.
 */
function decidingReading(feature: CpuFeature, readings: Readings): FeatureReading | undefined {
  const usable = feature.readings.filter((name) => {
    const reading = readings[name];
    const byName = hasByName(readings, name);
    if (reading === undefined || byName !== undefined) return byName === false;
    return !(feature.onlyStated === true && reading.basis === 'inferred');
  });
  const says = (value: boolean, basis?: string): FeatureReading | undefined =>
    usable.find(
      (name) => readings[name]?.value === value && (basis === undefined || readings[name].basis === basis),
    );
  if (isHidden(feature, readings)) return says(true) ?? foundByName(readings, usable, false);
  return says(false, 'stated') ?? says(true) ?? says(false);
}

/** Windows does not show what the hypervisor uses once one runs, here or below. */
const isHidden = ({ provenBy }: CpuFeature, { hypervisorPresent }: Readings): boolean =>
  provenBy !== 'system that needs it' && hypervisorPresent?.value === true;

function notKnown(feature: CpuFeature, vendor: Vendor, judged: Judged): Outcome {
  const { readings, knowledge } = judged;
  const [reading] = feature.readings;
  if (!isHidden(feature, readings)) return notInPaste([reading], judged);
  const hidden = `A hypervisor runs, so Windows does not show whether the machine has ${feature.noun(vendor)}`;
  if (machineKind(readings) !== 'physical') {
    return unknown(
      `${hidden}. On a physical machine the running hypervisor would prove it.`,
      ['isVirtualMachine'],
      undefined,
      'hypervisorPresent',
    );
  }
  if (readings.osRelease === undefined)
    return unknown(`${hidden}; the installed system was not in the paste.`, ['osRelease']);
  const installed = knowledge.release(readings.osRelease.value);
  if (installed === undefined || feature.provenBy === 'hypervisor') return notInPaste([reading], judged);
  return unknown(
    `${hidden}, and the hypervisor of ${installed.name} runs without it.`,
    [],
    LOOK_UP,
    'hypervisorPresent',
  );
}

const LOOK_UP = 'Look the processor up at its maker: Intel writes EPT for SLAT, AMD writes NPT or RVI.';
