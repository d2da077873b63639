import type { ReadingName } from '../hosts/host-spec.ts';
import type { Judged } from '../rules/judged.ts';
import { machineKind } from '../rules/machine.ts';
import { productName } from '../rules/system-names.ts';
import type { Change } from './change.ts';
import { deviceMakers } from './device-changes.ts';
import { figureOf, type Maker, one } from './maker.ts';
import { processorMakers } from './processor-changes.ts';

/**
 * The changes of these readings that could do some good, in the order in which they are preferred at the same cost.
 * What no change mends has none: a virtual machine stays one, and an ARM64 processor too.
 */
export const changesOf = (readings: readonly ReadingName[], judged: Judged): readonly Change[] =>
  CHANGEABLE.filter((reading) => readings.includes(reading)).flatMap((reading) =>
    (MAKERS[reading]?.(judged) ?? [])
      .filter(({ to }) => judged.readings[reading]?.value !== to)
      .map((change) => ({ reading, ...change })),
  );

/** Every change that could do some good, whatever it is for. */
export const allChangesOf = (judged: Judged): readonly Change[] => changesOf(CHANGEABLE, judged);

// A switch is looked for before anything that is bought.
const { dep, ...ofTheProcessor } = processorMakers;

/** Readings that a change can better, the preferred ones first. */
const MAKERS: Readonly<Partial<Record<ReadingName, Maker>>> = {
  virtualizationEnabledInFirmware: one(true, 'Turn on VT-x or AMD-V in the firmware setup', 'free'),
  dep,
  biosMode: one('uefi', 'Start the system with UEFI', 'free'),
  secureBoot: one(true, 'Turn on Secure Boot in the firmware setup', 'free'),
  domainRole: ({ readings: { domainRole } }) => [
    domainRole?.value === 'domain-controller'
      ? {
          to: 'member',
          title: 'Make the machine a member of a domain and no domain controller',
          cost: 'free',
        }
      : { to: 'member', title: 'Join the machine to a domain', cost: 'free' },
  ],
  // In a virtual machine the role installs only where its host exposes what the role needs.
  hyperVRole: ({ readings }) =>
    machineKind(readings) === 'virtual'
      ? []
      : [{ to: true, title: 'Install the Hyper-V role', cost: 'free' }],
  managementSeparate: one(true, 'Give management an adapter of its own', 'free'),
  tpm: one(true, 'Fit or turn on a TPM', 'cheap'),
  memoryGiB: moreMemory,
  ...deviceMakers,
  ecc: one(true, 'Fit ECC memory', 'cheap'),
  ...ofTheProcessor,
  evaluation: one(false, 'Convert the evaluation edition to a licensed one', 'dear'),
  withoutHyperV: one(false, 'Use the same edition with Hyper-V', 'dear'),
  edition: hostingEditions,
  osRelease: newestSystem,
  architecture: ({ readings: { architecture } }) =>
    architecture?.value === 'x86'
      ? [{ to: 'x64', title: 'Install a 64-bit system on an x64 processor', cost: 'dear' }]
      : [],
};

const CHANGEABLE = Object.keys(MAKERS) as ReadingName[];

/** As much memory as the release needs, or as the newest one does, which may have to take its place. */
function moreMemory({ readings: { memoryGiB }, ...judged }: Judged): ReturnType<Maker> {
  const needs = [judged.release, judged.knowledge.newestServer].flatMap(
    (release) => figureOf('host.memory.minimum', { ...judged, release }) ?? [],
  );
  return [...new Set(needs)]
    .filter((least) => (memoryGiB?.value ?? 0) < least)
    .map((least) => ({ to: least, title: `Fit memory, to ${least} GiB at least`, cost: 'cheap' }));
}

/** The editions of the installed system, or of the one that was asked for, that can run the role. */
function hostingEditions({ readings, knowledge, release, asked }: Judged): ReturnType<Maker> {
  const { osRelease, edition } = readings;
  const system = asked ? release : knowledge.release(osRelease?.value ?? '');
  if (system === undefined) return [];
  const verb = edition === undefined || asked ? 'Take' : 'Move to';
  return system.editions
    .filter(({ hostsHyperV }) => hostsHyperV)
    .map(({ id }) => ({
      to: id,
      title: `${verb} ${productName(system, id)}`,
      // A system that is bought anyway costs no more for the right edition.
      cost: edition === undefined && !asked ? ('free' as const) : ('dear' as const),
    }));
}

/** The newest release of the kind that is installed. */
function newestSystem({ readings: { osRelease }, knowledge }: Judged): ReturnType<Maker> {
  const kind = osRelease?.value.startsWith('ws') === true ? 'server' : 'client';
  const [newest] = knowledge.releases
    .filter((release) => release.kind === kind)
    .toSorted((a, b) => b.released.localeCompare(a.released));
  return newest === undefined ? [] : [{ to: newest.id, title: `Install ${newest.name}`, cost: 'dear' }];
}
