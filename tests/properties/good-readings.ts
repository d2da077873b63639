import fc from 'fast-check';
import type { ReadingName, ReadingValues } from '../../src/hosts/host-spec.ts';

/** Good values of what a paste may leave out, one or two readings that come together. */
export const GOOD: readonly Partial<ReadingValues>[] = [
  { slat: true },
  { dep: true },
  { sse42: true },
  { popcnt: true },
  { virtualizationEnabledInFirmware: true },
  { virtualizationSupported: true, vmMonitorModeExtensions: true },
  { architecture: 'x64', x64: true },
  { isVirtualMachine: false },
  { memoryGiB: 128 },
  { ecc: true },
  { domainRole: 'member' },
  { evaluation: false },
];

const maybe = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.constantFrom<T | undefined>(undefined, ...values);

/**
 * A machine as a paste may tell it: each reading good, bad or left out. No hypervisor runs on it, for what Windows
 * prints then is no answer; and what says the same in other words agrees.
 */
export const machine: fc.Arbitrary<Partial<ReadingValues>> = fc
  .record({
    osRelease: maybe<ReadingValues['osRelease']>(
      'ws2003',
      'ws2008',
      'ws2012r2',
      'ws2022',
      'ws2025',
      'win7',
      'win10',
      'win11',
    ),
    edition: maybe<ReadingValues['edition']>('standard', 'datacenter', 'home', 'pro', 'essentials', 'web'),
    architecture: maybe<ReadingValues['architecture']>('x64', 'x64', 'x86', 'ia64', 'arm64'),
    virtualizationSupported: maybe(true, false),
    virtualizationEnabledInFirmware: maybe(true, false),
    slat: maybe(true, false),
    dep: maybe(true, false),
    sse42: maybe(true, false),
    popcnt: maybe(true, false),
    isVirtualMachine: maybe(false, false, false, true),
    memoryGiB: maybe(1, 64, 30_000),
    ecc: maybe(true, false),
    domainRole: maybe<ReadingValues['domainRole']>('member', 'domain-controller'),
    evaluation: maybe(true, false),
  })
  .map(({ architecture, virtualizationSupported, ...rest }) =>
    present({
      ...rest,
      architecture,
      x64: architecture === undefined ? undefined : architecture === 'x64',
      virtualizationSupported,
      vmMonitorModeExtensions: virtualizationSupported,
    }),
  );

/** The release that is asked for; none for the machine as it is. */
export const askedRelease: fc.Arbitrary<string | undefined> = maybe(
  'ws2008',
  'ws2012',
  'ws2016',
  'ws2022',
  'ws2025',
  'win8',
  'win11',
);

const present = (
  values: { readonly [K in ReadingName]?: ReadingValues[K] | undefined },
): Partial<ReadingValues> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
