import { describe, expect, it } from 'vitest';
import { type Fix, verdictFix } from '../../src/fixing/verdict-fix.ts';
import { withChanges } from '../../src/fixing/with-changes.ts';
import type { ReadingValues } from '../../src/hosts/host-spec.ts';
import { verdictOf } from '../../src/rules/assess.ts';
import { knowledge } from '../base.ts';
import { type Case, readingsOf, releaseOf } from '../rules/judging.ts';
import { READY } from '../rules/machines.ts';
import { askingFor, judged } from './asking.ts';

interface Row extends Pick<Case, 'inferred' | 'byName'> {
  readonly given: Partial<ReadingValues>;
  /** The release that was asked for; absent for the machine as it is. */
  readonly asked?: string;
  /** What must be changed, the cheapest first, each as reading, value and cost. */
  readonly changes: readonly (readonly [string, unknown, string])[];
  readonly verdict: Fix['verdict'];
  /** What says so: a fact that is required for the release, or an edition of a release that can host. */
  readonly truth:
    | { readonly fact: string; readonly of: string }
    | { readonly edition: string; readonly of: string };
}

const ready = (rest: Partial<ReadingValues>): Partial<ReadingValues> => ({ ...READY.given, ...rest });
const without = (names: readonly string[], rest: Partial<ReadingValues> = {}): Partial<ReadingValues> =>
  Object.fromEntries(Object.entries(ready(rest)).filter(([name]) => !names.includes(name)));
const client = (
  osRelease: 'win8' | 'win8.1' | 'win10' | 'win11',
  edition: ReadingValues['edition'],
): Partial<ReadingValues> => without(['build'], { osRelease, edition });
const need = (fact: string, of: string): Row['truth'] => ({ fact: `host.processor.${fact}`, of });

const FIRMWARE = ['virtualizationEnabledInFirmware', true, 'free'] as const;
const SLAT = ['slat', true, 'dear'] as const;

const ROWS: Readonly<Record<string, Row>> = {
  'the switch in the firmware is off': {
    given: ready({ virtualizationEnabledInFirmware: false }),
    changes: [FIRMWARE],
    verdict: 'ready',
    truth: need('virtualization-firmware', 'ws2022'),
  },
  'the switch is off, for the oldest release': {
    given: ready({ virtualizationEnabledInFirmware: false }),
    asked: 'ws2008',
    changes: [FIRMWARE],
    verdict: 'ready',
    truth: need('virtualization', 'ws2008'),
  },
  'the switch is off, for the newest release': {
    given: ready({ virtualizationEnabledInFirmware: false, sse42: true, popcnt: true }),
    asked: 'ws2025',
    changes: [FIRMWARE],
    verdict: 'ready',
    truth: need('virtualization', 'ws2025'),
  },
  'DEP is off': {
    given: ready({ dep: false }),
    changes: [['dep', true, 'free']],
    verdict: 'ready',
    truth: need('dep', 'ws2022'),
  },
  'both switches are off': {
    given: ready({ dep: false, virtualizationEnabledInFirmware: false }),
    changes: [FIRMWARE, ['dep', true, 'free']],
    verdict: 'ready',
    truth: need('dep', 'ws2022'),
  },
  'no SLAT on 2016': {
    given: without(['build'], { osRelease: 'ws2016', slat: false }),
    changes: [SLAT],
    verdict: 'ready',
    truth: need('slat', 'ws2016'),
  },
  'no SLAT on 2022': {
    given: ready({ slat: false }),
    changes: [SLAT],
    verdict: 'ready',
    truth: need('slat', 'ws2022'),
  },
  'no SLAT by the name of the processor': {
    given: ready({ slat: false }),
    byName: { slat: ['cpu.intel.ice-lake-sp'] },
    changes: [SLAT],
    verdict: 'ready',
    truth: need('slat', 'ws2022'),
  },
  'no SLAT, and the switch is off': {
    given: ready({ slat: false, virtualizationEnabledInFirmware: false }),
    changes: [FIRMWARE, SLAT],
    verdict: 'ready',
    truth: need('slat', 'ws2022'),
  },
  'no SLAT on Windows 8, the first client with Hyper-V': {
    given: { ...client('win8', 'pro'), slat: false },
    changes: [SLAT],
    verdict: 'ready',
    truth: need('slat', 'win8'),
  },
  'no SSE4.2 for 2025': {
    given: ready({ sse42: false, popcnt: true }),
    asked: 'ws2025',
    changes: [['sse42', true, 'dear']],
    verdict: 'ready',
    truth: need('sse42', 'ws2025'),
  },
  'no POPCNT for 2025': {
    given: ready({ sse42: true, popcnt: false }),
    asked: 'ws2025',
    changes: [['popcnt', true, 'dear']],
    verdict: 'ready',
    truth: need('popcnt', 'ws2025'),
  },
  'a processor from before all of it, for 2025': {
    given: ready({ slat: false, sse42: false, popcnt: false }),
    asked: 'ws2025',
    changes: [SLAT, ['sse42', true, 'dear'], ['popcnt', true, 'dear']],
    verdict: 'ready',
    truth: need('slat', 'ws2025'),
  },
  'no VT-x': {
    given: ready({ virtualizationSupported: false, vmMonitorModeExtensions: false }),
    changes: [['virtualizationSupported', true, 'dear']],
    verdict: 'ready',
    truth: need('virtualization', 'ws2022'),
  },
  'no VT-x, stated for 2008 R2': {
    given: without(['build', 'vmMonitorModeExtensions'], {
      osRelease: 'ws2008r2',
      virtualizationSupported: false,
    }),
    changes: [['virtualizationSupported', true, 'dear']],
    verdict: 'ready',
    truth: need('virtualization', 'ws2008r2'),
  },
  'Windows 8 in an edition without Hyper-V': {
    given: client('win8', 'home'),
    changes: [['edition', 'pro', 'dear']],
    verdict: 'ready',
    truth: { edition: 'pro', of: 'win8' },
  },
  'Windows 10 Home': {
    given: client('win10', 'home'),
    changes: [['edition', 'pro', 'dear']],
    verdict: 'ready',
    truth: { edition: 'pro', of: 'win10' },
  },
  'Windows 11 Home': {
    given: { ...client('win11', 'home'), sse42: true, popcnt: true },
    changes: [['edition', 'pro', 'dear']],
    verdict: 'ready',
    truth: { edition: 'pro', of: 'win11' },
  },
  'Windows 10 Home with the switch off': {
    given: { ...client('win10', 'home'), virtualizationEnabledInFirmware: false },
    changes: [FIRMWARE, ['edition', 'pro', 'dear']],
    verdict: 'ready',
    truth: { edition: 'pro', of: 'win10' },
  },
  'Windows Server 2012 Essentials': {
    given: without(['build'], { osRelease: 'ws2012', edition: 'essentials' }),
    changes: [['edition', 'standard', 'dear']],
    verdict: 'ready',
    truth: { edition: 'standard', of: 'ws2012' },
  },
  'Windows Server 2012 R2 Foundation': {
    given: without(['build'], { osRelease: 'ws2012r2', edition: 'foundation' }),
    changes: [['edition', 'standard', 'dear']],
    verdict: 'ready',
    truth: { edition: 'standard', of: 'ws2012r2' },
  },
  'Windows Server 2008 Web': {
    given: without(['build'], { osRelease: 'ws2008', edition: 'web' }),
    changes: [['edition', 'standard', 'dear']],
    verdict: 'ready',
    truth: { edition: 'standard', of: 'ws2008' },
  },
  'an edition of 2008 that is sold without Hyper-V': {
    given: without(['build'], { osRelease: 'ws2008', withoutHyperV: true }),
    changes: [['withoutHyperV', false, 'dear']],
    verdict: 'ready',
    truth: { edition: 'standard', of: 'ws2008' },
  },
  'Windows 7 becomes Windows 11, in an edition that can': {
    given: ready({ osRelease: 'win7', edition: 'pro', build: 7601, sse42: true, popcnt: true }),
    changes: [
      ['edition', 'pro', 'free'],
      ['osRelease', 'win11', 'dear'],
    ],
    verdict: 'ready',
    truth: { edition: 'pro', of: 'win11' },
  },
  'Windows Server 2003 becomes the newest server': {
    given: without(['build', 'edition'], { osRelease: 'ws2003', sse42: true, popcnt: true }),
    changes: [['osRelease', 'ws2025', 'dear']],
    verdict: 'ready',
    truth: { edition: 'standard', of: 'ws2025' },
  },
  'Windows Server 2003 on a processor that the newest server refuses': {
    given: without(['build', 'edition'], { osRelease: 'ws2003', sse42: true, popcnt: false }),
    changes: [
      ['osRelease', 'ws2025', 'dear'],
      ['popcnt', true, 'dear'],
    ],
    verdict: 'ready',
    truth: need('popcnt', 'ws2025'),
  },
  'a 32-bit system': {
    given: ready({ x64: false, architecture: 'x86' }),
    changes: [['architecture', 'x64', 'dear']],
    verdict: 'ready',
    truth: need('x64', 'ws2022'),
  },
  'the switch is off and SLAT is not known': {
    given: without(['slat'], { virtualizationEnabledInFirmware: false }),
    changes: [FIRMWARE],
    verdict: 'cannot-tell',
    truth: need('slat', 'ws2022'),
  },
  'an edition that cannot, on hardware that nobody has told of': {
    given: { osRelease: 'win10', edition: 'home', x64: true, isVirtualMachine: false },
    changes: [['edition', 'pro', 'dear']],
    verdict: 'cannot-tell',
    truth: { edition: 'pro', of: 'win10' },
  },
  'a domain controller with the switch off: a warning is no obstacle': {
    given: ready({ virtualizationEnabledInFirmware: false, domainRole: 'domain-controller' }),
    changes: [FIRMWARE],
    verdict: 'ready',
    truth: need('virtualization', 'ws2022'),
  },
};

describe.each(Object.entries(ROWS))(
  '%s',
  (_name, { given, inferred, byName, asked, changes, verdict, truth }) => {
    const readings = readingsOf(given, inferred, byName);
    const asking = askingFor(asked);
    const fix = verdictFix(readings, asking);

    it('has this smallest fix', () => {
      expect(fix).toMatchObject({ verdict });
      expect((fix as Fix).changes.map(({ reading, to, cost }) => [reading, to, cost])).toEqual(changes);
    });

    it('comes to that verdict by the engine itself', () => {
      expect(verdictOf(judged(readings, asking))).toMatch(/^(?:not-ready|needs-action)$/);
      expect(verdictOf(judged(withChanges(readings, (fix as Fix).changes), asking))).toBe(verdict);
    });

    it('rests on what the base says', () => {
      const said =
        'fact' in truth
          ? knowledge.valueOf(truth.fact, truth.of)?.value === 'required'
          : releaseOf(truth.of).editions.find(({ id }) => id === truth.edition)?.hostsHyperV;

      expect(said).toBe(true);
    });
  },
);

describe('nothing helps', () => {
  it.each([
    ['a virtual machine', ready({ isVirtualMachine: true }), 'Physical machine'],
    ['a guest disguised as hardware', ready({ virtualHardware: ['vmxnet3'] }), 'Physical machine'],
    [
      'a virtual machine with the switch off',
      ready({ isVirtualMachine: true, virtualizationEnabledInFirmware: false }),
      'Physical machine',
    ],
    ['an ARM64 processor', ready({ architecture: 'arm64', x64: false, cpuVendor: 'arm' }), 'ARM64 processor'],
    ['Itanium', ready({ architecture: 'ia64', x64: false }), 'x64 system'],
  ])('%s', (_name, given, title) => {
    expect(verdictFix(readingsOf(given), askingFor())).toEqual({ hopeless: [title] });
  });
});

describe('there is nothing to fix', () => {
  it.each([
    ['a ready server', ready({})],
    ['a ready server with a warning', ready({ nics: [], memoryGiB: 1 })],
    ['a server of which too little is known', without(['slat', 'dep'])],
    ['an evaluation edition', ready({ evaluation: true })],
    ['Hyper-V Server 2019', without(['build'], { osRelease: 'ws2019', edition: 'hyper-v-server' })],
    ['2012 without SLAT, which needs none', without(['build'], { osRelease: 'ws2012', slat: false })],
    ['nothing at all', {}],
  ])('%s', (_name, given) => {
    expect(verdictFix(readingsOf(given), askingFor())).toBeUndefined();
  });
});
