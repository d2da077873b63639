import type { HostSpec, Nic, ReadingName } from '../../src/hosts/host-spec.ts';

/** An adapter as a truth file lists it. */
interface TrueNic {
  readonly name: string;
  readonly wireless: boolean;
  readonly speedGbps: number | null;
  readonly count?: number;
}

/** What a paste says, next to the paste: `NAME.json` beside `NAME.txt`. */
export interface Truth {
  readonly format: string;
  readonly locale?: string;
  /** `null`: the text does not determine it. */
  readonly facts: Readonly<Record<string, unknown>> & { readonly nics: readonly TrueNic[] | null };
  /** Names in the text that are no usable adapters. */
  readonly ignoredNics?: readonly string[];
  /** Further values that are not wrong. */
  readonly accept?: Readonly<Record<string, readonly unknown[]>>;
  readonly verdict: string;
  readonly why: string;
}

/** What was read wrongly, invented or missed, one line each. */
export function faultsOf(spec: HostSpec, truth: Truth): readonly string[] {
  const faults = Object.keys(truth.facts)
    .filter((name) => name !== 'nics')
    .flatMap((name) => factFault(spec, truth, name as ReadingName));
  return [...faults, ...nicFaults(spec, truth)];
}

function factFault({ readings }: HostSpec, { facts, accept }: Truth, name: ReadingName): readonly string[] {
  const reading = readings[name];
  const got: unknown = reading?.value ?? null;
  const wanted = [facts[name], ...(accept?.[name] ?? [])];
  if (wanted.some((want) => isSame(name, got, want))) return [];
  // Where the text does not determine a fact, an inference that is marked as one is no invention.
  if (facts[name] === null && reading?.basis === 'inferred') return [];
  return [`${name}: ${JSON.stringify(got)} instead of ${JSON.stringify(facts[name])}`];
}

/** Memory as close as two tools print it, GiB or a share of it. */
const MEMORY_CLOSE_GIB = 1;
const MEMORY_CLOSE = 0.04;

function isSame(name: ReadingName, got: unknown, want: unknown): boolean {
  if (name === 'memoryGiB' && typeof got === 'number' && typeof want === 'number') {
    return Math.abs(got - want) <= Math.max(MEMORY_CLOSE_GIB, MEMORY_CLOSE * want);
  }
  if (typeof got !== 'string' || typeof want !== 'string') return got === want;
  return name === 'cpuModel' ? areWithin(got, want) : plain(got) === plain(want);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function areWithin(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a));
}

function nicFaults({ readings }: HostSpec, { facts, ignoredNics = [], accept }: Truth): readonly string[] {
  const got = readings.nics?.value;
  const offered = (got ?? []).filter(({ name }) => ignoredNics.some((ignored) => areWithin(name, ignored)));
  if (offered.length > 0) return [`nics: ${offered.map(({ name }) => name).join(', ')} cannot be used`];
  if (facts.nics === null || (got === undefined && accept?.['nics']?.includes(null))) {
    return (got ?? []).length === 0 || facts.nics !== null ? [] : [`nics: invented ${JSON.stringify(got)}`];
  }
  if (got === undefined) return ['nics: none read'];
  return areSameNics(got, facts.nics) ? [] : [`nics: ${JSON.stringify(got)}`];
}

function areSameNics(got: readonly Nic[], wanted: readonly TrueNic[]): boolean {
  if ([true, false].some((wireless) => portsOf(got, wireless) !== portsOf(wanted, wireless))) return false;
  const left = [...got];
  return wanted.every((want) => {
    const index = left.findIndex((nic) => areWithin(nic.name, want.name) && nic.wireless === want.wireless);
    if (index < 0) return want.count !== undefined;
    const [nic] = left.splice(index, 1);
    return want.speedGbps === null || nic?.speedGbps === undefined || nic.speedGbps === want.speedGbps;
  });
}

const portsOf = (nics: readonly (Nic | TrueNic)[], wireless: boolean): number =>
  nics.filter((nic) => nic.wireless === wireless).reduce((sum, { count }) => sum + (count ?? 1), 0);
