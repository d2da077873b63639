import type { ReadingName, Readings, ReadingValues } from '../hosts/host-spec.ts';
import { maybe, type State, state } from './fact-needs.ts';
import { hypervisorProves, installedNeeds } from './hypervisor-proof.ts';
import type { Judged } from './judged.ts';
import { isArm64, machineKind, virtualReason } from './machine.ts';
import { citing, met, type Outcome, type Severity, unknown, unmet } from './outcome.ts';
import { defineRule, notInPaste, type Rule } from './rule.ts';

type Vendor = ReadingValues['cpuVendor'] | undefined;
type FeatureReading = { [K in ReadingName]: ReadingValues[K] extends boolean ? K : never }[ReadingName];

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
  if (from === undefined) return notKnown(feature, vendor, judged);
  const present = readings[from]?.value === true;
  const because = `${feature.found(present, vendor)}; Hyper-V on ${release.name} needs ${feature.pronoun ?? 'it'}.`;
  return present ? met(because, from) : unmet(because, feature.fix(vendor), from);
}

/** What proves the feature whatever the readings say: Windows reports it as missing once a hypervisor runs. */
function proofOf(
  { provenBy, factId, noun, readings }: CpuFeature,
  vendor: Vendor,
  judged: Judged,
): Outcome | undefined {
  const what = noun(vendor);
  const needed = installedNeeds(factId, judged);
  if (provenBy === 'system that needs it') {
    // The system may be the planned one, so a stated *no* stands.
    if (readings.some((name) => judged.readings[name]?.value === false)) return undefined;
    if (needed !== undefined) {
      return citing(met(`The installed system needs ${what}, and it runs.`, 'osRelease'), needed.cites);
    }
    return runsAlready(judged)
      ? met(`${judged.release.name} runs on this processor already.`, 'osRelease')
      : undefined;
  }
  if (!hypervisorProves(judged)) return undefined;
  const denied = readings.find((name) => deniedBy(judged.readings, name));
  if (denied !== undefined) return contradicted(what, denied);
  const because = `A hypervisor runs already on this physical machine, so it has ${what}.`;
  if (provenBy === 'hypervisor') return met(because, 'hypervisorPresent');
  return needed === undefined ? undefined : citing(met(because, 'hypervisorPresent'), needed.cites);
}

/** The judged system is the one that is installed, so whatever its version needs is there. */
const runsAlready = ({ asked, release, readings }: Judged): boolean =>
  !asked && readings.osRelease?.value === release.id && readings.onOrder?.value !== true;

/** A *no* among requirement lines with a *yes*: Windows printed them, so no hypervisor ran at that moment. */
const deniedBy = ({ vmMonitorModeExtensions, ...readings }: Readings, name: FeatureReading): boolean =>
  vmMonitorModeExtensions?.value === true &&
  vmMonitorModeExtensions.basis === 'stated' &&
  name !== 'vmMonitorModeExtensions' &&
  readings[name]?.value === false;

const contradicted = (what: string, from: FeatureReading): Outcome =>
  unknown(
    `The paste says that a hypervisor runs, which needs ${what}, and that it is off.`,
    [],
    'Paste the output of one command, from one machine and one moment.',
    from,
  );

/** A stated *no* outvotes everything, then any *yes*; a *no* that Windows prints under a hypervisor is no answer. */
function decidingReading(feature: CpuFeature, readings: Readings): FeatureReading | undefined {
  const usable = feature.readings.filter((name) => {
    const reading = readings[name];
    return reading !== undefined && !(feature.onlyStated === true && reading.basis === 'inferred');
  });
  const says = (value: boolean, basis?: string): FeatureReading | undefined =>
    usable.find(
      (name) => readings[name]?.value === value && (basis === undefined || readings[name].basis === basis),
    );
  if (isHidden(feature, readings)) return says(true);
  return says(false, 'stated') ?? says(true) ?? says(false);
}

/** Windows does not show what the hypervisor uses once one runs, here or below. */
const isHidden = ({ provenBy }: CpuFeature, { hypervisorPresent }: Readings): boolean =>
  provenBy !== 'system that needs it' && hypervisorPresent?.value === true;

function notKnown(feature: CpuFeature, vendor: Vendor, { readings, knowledge }: Judged): Outcome {
  const [reading] = feature.readings;
  if (!isHidden(feature, readings)) return notInPaste([reading]);
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
  if (installed === undefined || feature.provenBy === 'hypervisor') return notInPaste([reading]);
  return unknown(
    `${hidden}, and the hypervisor of ${installed.name} runs without it.`,
    [],
    LOOK_UP,
    'hypervisorPresent',
  );
}

const LOOK_UP = 'Look the processor up at its maker: Intel writes EPT for SLAT, AMD writes NPT or RVI.';
