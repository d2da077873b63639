import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { OsRelease, Readings, ReadingValues } from '../host-spec.ts';
import type { Derived, Known } from './derivation.ts';
import { follows } from './derivation.ts';

type Kind = ReadingValues['systemKind'];

interface Candidate {
  readonly id: OsRelease;
  readonly kind: Kind;
}

/** Builds of systems that the base does not cover: they cannot host Hyper-V, or are only a step between two releases. */
const OTHER_BUILDS: Readonly<Record<number, readonly Candidate[]>> = {
  2600: [{ id: 'winxp', kind: 'client' }],
  3790: [{ id: 'ws2003', kind: 'server' }],
  6000: [{ id: 'winvista', kind: 'client' }],
  6001: [{ id: 'winvista', kind: 'client' }],
  6002: [{ id: 'winvista', kind: 'client' }],
  6003: [{ id: 'winvista', kind: 'client' }],
  7600: [{ id: 'win7', kind: 'client' }],
  7601: [{ id: 'win7', kind: 'client' }],
};
/** Windows Server, version 23H2: the annual channel, and Azure Local before 24H2. */
const ANNUAL_CHANNEL_BUILD = 25398;

/** The release that a build number means; a build that servers and clients share needs a name or a kind. */
export function systemOfBuild({ readings, knowledge }: Known): Derived | undefined {
  const { build, osRelease, edition } = readings;
  if (build === undefined) return undefined;
  const because = `the build is ${build.value}`;
  if (build.value === ANNUAL_CHANNEL_BUILD && edition?.value !== 'azure-local') {
    return { readings: { edition: follows('annual-channel', build, because) } };
  }
  const candidates = candidatesOf(build.value, knowledge);
  if (osRelease !== undefined) {
    const renamed = clientOfBuild(osRelease.value, candidates);
    if (renamed !== undefined) return { readings: { osRelease: follows(renamed, build, because) } };
    return contradicts(osRelease.value, candidates)
      ? {
          readings: {},
          contradictions: [
            { reading: 'osRelease', lines: inOrder(osRelease.line, build.line), kept: osRelease.line },
          ],
        }
      : undefined;
  }
  const kind = kindOf(readings);
  const fitting = kind === undefined ? candidates : candidates.filter((candidate) => candidate.kind === kind);
  const [only] = fitting;
  return only === undefined || fitting.length > 1
    ? undefined
    : { readings: { osRelease: follows(only.id, build, because) } };
}

function candidatesOf(build: number, knowledge: Knowledge): readonly Candidate[] {
  const inBase = knowledge.releases
    .filter(({ versions }) => versions.some((version) => version.build === build))
    .map(({ id, kind }) => ({ id: id as OsRelease, kind }));
  return [...inBase, ...(OTHER_BUILDS[build] ?? [])];
}

/** Several tools call Windows 11 "Windows 10" still; its build tells. */
function clientOfBuild(named: OsRelease, candidates: readonly Candidate[]): OsRelease | undefined {
  if (named !== 'win10' || candidates.some(({ id }) => id === named)) return undefined;
  return candidates.find(({ kind }) => kind === 'client')?.id;
}

const contradicts = (named: OsRelease, candidates: readonly Candidate[]): boolean =>
  candidates.length > 0 && !candidates.some(({ id }) => id === named);

const inOrder = (one: number, other: number): [number, number] => [
  Math.min(one, other),
  Math.max(one, other),
];

const SERVER_EDITIONS: readonly string[] = [
  'standard',
  'datacenter',
  'azure-edition',
  'hyper-v-server',
  'essentials',
  'foundation',
];
const CLIENT_EDITIONS: readonly string[] = ['home', 'pro', 'pro-workstations', 'pro-education', 'education'];

function kindOf({ systemKind, edition }: Readings): Kind | undefined {
  if (systemKind !== undefined) return systemKind.value;
  if (edition === undefined) return undefined;
  if (SERVER_EDITIONS.includes(edition.value)) return 'server';
  return CLIENT_EDITIONS.includes(edition.value) ? 'client' : undefined;
}
