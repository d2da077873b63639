import type { Readings, ReadingValues } from '../hosts/host-spec.ts';
import { citesByName, foundByName } from './by-name.ts';
import type { CpuFeature, FeatureReading } from './cpu-feature.ts';
import { hypervisorProves, installedNeeds } from './hypervisor-proof.ts';
import type { Judged } from './judged.ts';
import { citing, met, type Outcome, unknown } from './outcome.ts';

/**
 * What settles a feature whatever the readings say: Windows reports it as missing once a hypervisor runs.
 * `undefined`: nothing does, so the readings decide.
 */
export function proofOf(
  { provenBy, factId, noun, readings }: CpuFeature,
  vendor: ReadingValues['cpuVendor'] | undefined,
  judged: Judged,
): Outcome | undefined {
  const what = noun(vendor);
  const needed = installedNeeds(factId, judged);
  if (provenBy === 'system that needs it') {
    // The system may be the planned one, so a *no* stands, whether stated or told by the name.
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
  if (denied !== undefined) return contradicted(what, 'that it is off', denied);
  if (provenBy === 'hypervisor that needs it' && needed === undefined) return undefined;
  const lacked = foundByName(judged.readings, readings, false);
  if (lacked !== undefined) {
    const because = judged.readings[lacked]?.because ?? '';
    const lacking = `its processor lacks it by its name (${because})`;
    return citing(contradicted(what, lacking, lacked), citesByName(judged, lacked));
  }
  const because = `A hypervisor runs already on this physical machine, so it has ${what}.`;
  const proven = met(because, 'hypervisorPresent');
  return provenBy === 'hypervisor' ? proven : citing(proven, needed?.cites ?? []);
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

const contradicted = (what: string, denial: string, from: FeatureReading): Outcome =>
  unknown(
    `The paste says that a hypervisor runs, which needs ${what}, and ${denial}.`,
    [],
    'Paste the output of one command, from one machine and one moment.',
    from,
  );
