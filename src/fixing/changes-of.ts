import type { ReadingName } from '../hosts/host-spec.ts';
import { countPorts, wiredOf } from '../rules/adapters.ts';
import { hasByName } from '../rules/by-name.ts';
import type { Judged } from '../rules/judged.ts';
import { productName } from '../rules/system-names.ts';
import type { Change, Cost } from './change.ts';

type Maker = (judged: Judged) => readonly Omit<Change, 'reading'>[];

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

const one = (to: unknown, title: string, cost: Cost): Maker => {
  const changes = [{ to, title, cost }];
  return () => changes;
};

/** Readings that a change can better, the preferred ones first. */
const MAKERS: Readonly<Partial<Record<ReadingName, Maker>>> = {
  virtualizationEnabledInFirmware: one(true, 'Turn on VT-x or AMD-V in the firmware setup', 'free'),
  // No switch gives a processor what its family lacks.
  dep: ({ readings }) => [
    hasByName(readings, 'dep') === false
      ? { to: true, title: 'Use a processor with data execution prevention', cost: 'dear' }
      : {
          to: true,
          title: 'Turn on data execution prevention (XD or NX) in the firmware setup',
          cost: 'free',
        },
  ],
  biosMode: one('uefi', 'Start the system with UEFI', 'free'),
  secureBoot: one(true, 'Turn on Secure Boot in the firmware setup', 'free'),
  domainRole: one('member', 'Make the machine a member of a domain and no domain controller', 'free'),
  hyperVRole: one(true, 'Install the Hyper-V role', 'free'),
  managementSeparate: one(true, 'Give management an adapter of its own', 'free'),
  tpm: one(true, 'Fit or turn on a TPM', 'cheap'),
  memoryGiB: ({ readings, ...judged }) => {
    const least = figureOf('host.memory.minimum', judged);
    return least === undefined || (readings.memoryGiB?.value ?? 0) >= least
      ? []
      : [{ to: least, title: `Fit memory, to ${least} GiB at least`, cost: 'cheap' }];
  },
  nics: moreAdapters,
  ecc: one(true, 'Fit ECC memory', 'cheap'),
  virtualizationSupported: one(true, 'Use a processor with VT-x or AMD-V', 'dear'),
  vmMonitorModeExtensions: one(true, 'Use a processor with VT-x or AMD-V', 'dear'),
  slat: one(true, 'Use a processor with SLAT', 'dear'),
  sse42: one(true, 'Use a processor with SSE4.2', 'dear'),
  popcnt: one(true, 'Use a processor with POPCNT', 'dear'),
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

/** As many wired adapters as the base recommends. */
function moreAdapters({ readings: { nics }, ...judged }: Judged): ReturnType<Maker> {
  const least = figureOf('network.adapters.minimum', judged);
  if (least === undefined || nics === undefined) return [];
  const count = least - countPorts(wiredOf(nics.value));
  if (count <= 0) return [];
  const added = { name: 'added adapter', wireless: false, count, line: 0 };
  const title = count === 1 ? 'Add a wired network adapter' : `Add ${count} wired network adapters`;
  return [{ to: [...nics.value, added], title, cost: 'cheap' }];
}

/** The editions of the installed system that can run the role. */
function hostingEditions({ readings: { osRelease, edition }, knowledge }: Judged): ReturnType<Maker> {
  const installed = knowledge.release(osRelease?.value ?? '');
  if (installed === undefined) return [];
  const verb = edition === undefined ? 'Take' : 'Move to';
  return installed.editions
    .filter(({ hostsHyperV }) => hostsHyperV)
    .map(({ id }) => ({
      to: id,
      title: `${verb} ${productName(installed, id)}`,
      // A system that is bought anyway costs no more for the right edition.
      cost: edition === undefined ? ('free' as const) : ('dear' as const),
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

/** A figure of the base for the judged release; `undefined` where it has none. */
function figureOf(factId: string, { knowledge, release }: Omit<Judged, 'readings'>): number | undefined {
  const value = knowledge.valueOf(factId, release.id)?.value;
  return typeof value === 'number' ? value : undefined;
}
