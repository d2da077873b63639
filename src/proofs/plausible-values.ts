import type { Nic, ReadingName, ReadingValues, StorageKind, Team, TeamKind } from '../hosts/host-spec.ts';
import type { Release } from '../knowledge/schema.ts';
import { wiredOf } from '../rules/adapters.ts';
import type { Judged } from '../rules/judged.ts';

/** What a reading could say instead, the nearest to what it says first. `figures`: those of the rule's own facts. */
export function plausibleValues(
  reading: ReadingName,
  judged: Judged,
  figures: readonly number[],
): readonly unknown[] {
  const now = judged.readings[reading]?.value;
  const values = VALUES[reading]?.(judged, figures) ?? BOOLEANS;
  const others = values.filter((value) => JSON.stringify(value) !== JSON.stringify(now));
  return typeof now === 'number' ? others.toSorted((a, b) => distance(a, now) - distance(b, now)) : others;
}

const distance = (value: unknown, now: number): number =>
  typeof value === 'number' ? Math.abs(value - now) : Number.POSITIVE_INFINITY;

type Values = (judged: Judged, figures: readonly number[]) => readonly unknown[];

const BOOLEANS: readonly unknown[] = [true, false];
const NONE: Values = () => [];

/** Each figure, and what stands on both sides of it. */
const around: Values = (_judged, figures) =>
  [...new Set(figures.flatMap((figure) => [figure, figure - 1, figure + 1]))].filter((value) => value > 0);

const listed =
  <K extends ReadingName>(_name: K, values: readonly (ReadingValues[K] | undefined)[]): Values =>
  () =>
    values;

/** Readings that are no plain yes or no. Names of products have no neighbours. */
const VALUES: Readonly<Partial<Record<ReadingName, Values>>> = {
  osRelease: systemsAround,
  edition: ({ release }) => release.editions.map(({ id }) => id),
  build: ({ release }) => release.versions.map(({ build }) => build),
  systemKind: listed('systemKind', ['server', 'client']),
  domainRole: listed('domainRole', ['member', 'standalone', 'domain-controller']),
  cpuVendor: listed('cpuVendor', ['intel', 'amd', 'arm']),
  architecture: listed('architecture', ['x64', 'x86', 'arm64', 'ia64']),
  biosMode: listed('biosMode', ['uefi', 'legacy']),
  insideOf: listed('insideOf', [undefined, 'wsl', 'container']),
  virtualHardware: listed('virtualHardware', [[], ['vmxnet3']]),
  machines: listed('machines', [1, 2]),
  sockets: around,
  cores: around,
  logicalProcessors: around,
  memoryGiB: around,
  disks: around,
  nics: nicsAround,
  team: teamsAround,
  storage: ({ readings: { storage } }) =>
    (['local', 'iscsi'] satisfies StorageKind[]).flatMap((kind) => [
      ...(storage === undefined || storage.value.includes(kind) ? [] : [[...storage.value, kind]]),
      [kind],
    ]),
  manufacturer: NONE,
  model: NONE,
  cpuModel: NONE,
  chipset: NONE,
};

/** The releases of the judged kind, the nearest in time first, then the others, then a system without Hyper-V. */
function systemsAround({ knowledge, release }: Judged): readonly unknown[] {
  const alike = ({ kind }: Release): boolean => kind === release.kind;
  const isLater = ({ released }: Release): boolean => released > release.released;
  const inTime = knowledge.releases.toSorted((a, b) => a.released.localeCompare(b.released));
  const near = inTime.filter(alike);
  const ids = [
    ...near.filter(isLater),
    ...near.filter((other) => !isLater(other)).toReversed(),
    ...inTime.filter((other) => !alike(other)),
  ].map(({ id }) => id);
  return [...ids, release.kind === 'server' ? 'ws2003' : 'win7'];
}

const wired = (count: number): Nic => ({ name: 'another adapter', wireless: false, count, line: 0 });

/** One adapter more or less, as many wired ones as a figure says, at a figure's speed, wireless only, none. */
function nicsAround({ readings: { nics } }: Judged, figures: readonly number[]): readonly unknown[] {
  const now = nics?.value ?? [];
  const atSpeed = (speedGbps: number): readonly Nic[] =>
    (wiredOf(now).length > 0 ? now : [wired(1)]).map((nic) => ({ ...nic, speedGbps }));
  return [
    [...now, wired(1)],
    ...(now.length > 1 ? [now.slice(0, -1)] : []),
    ...figures.flatMap((figure) => (figure >= 1 ? [[wired(Math.floor(figure))]] : [])),
    ...figures.flatMap((figure) => [atSpeed(figure), atSpeed(figure / 2)]),
    [wired(1)],
    [{ name: 'a wireless adapter', wireless: true, line: 0 }],
    [],
  ];
}

function teamsAround({ readings: { team } }: Judged, figures: readonly number[]): readonly unknown[] {
  const kinds: readonly TeamKind[] = ['set', 'lbfo', 'vendor'];
  const now: Partial<Team> = team?.value ?? {};
  return [
    ...kinds.map((kind) => ({ ...now, kind })),
    ...[true, false].map((underSwitch) => ({ kind: 'lbfo', ...now, underSwitch })),
    ...figures.flatMap((figure) => [figure, figure + 1].map((members) => ({ kind: 'set', ...now, members }))),
  ];
}
