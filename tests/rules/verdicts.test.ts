import { describe, expect, it } from 'vitest';
import type { ReadingName, ReadingValues } from '../../src/hosts/host-spec.ts';
import { verdictOf } from '../../src/rules/assess.ts';
import { type Case, judgeAll } from './judging.ts';
import { MACHINES } from './machines.ts';

const verdict = (one: Case): string => verdictOf(judgeAll(one));

function without(one: Case, names: readonly ReadingName[]): Case {
  const left = Object.entries(one.given).filter(([name]) => !names.some((removed) => removed === name));
  return { ...one, given: Object.fromEntries(left) as Partial<ReadingValues> };
}

const namesOf = ({ given }: Case): readonly ReadingName[] => Object.keys(given) as ReadingName[];

describe.each(Object.entries(MACHINES))('%s', (_name, machine) => {
  it(`is ${machine.verdict}`, () => {
    expect(verdict(machine)).toBe(machine.verdict);
  });

  it('never becomes ready by knowing less', () => {
    if (machine.verdict === 'ready') return;
    for (const name of namesOf(machine)) {
      expect({ without: name, verdict: verdict(without(machine, [name])) }).not.toMatchObject({
        verdict: 'ready',
      });
    }
  });

  it('never becomes ready when what is stated is only inferred', () => {
    if (machine.verdict === 'ready') return;
    for (const name of namesOf(machine)) {
      const inferred = [...(machine.inferred ?? []), name];
      expect({ inferred: name, verdict: verdict({ ...machine, inferred }) }).not.toMatchObject({
        verdict: 'ready',
      });
    }
  });
});

describe('what a ready verdict rests on', () => {
  const ready = Object.values(MACHINES).filter(
    (machine) => machine.verdict === 'ready' && machine.given.hypervisorPresent === false,
  );
  const needed: readonly ReadingName[] = ['virtualizationEnabledInFirmware', 'dep'];

  it.each(needed)('is not given without %s', (name) => {
    for (const machine of ready) expect(verdict(without(machine, [name]))).toBe('cannot-tell');
  });

  it('is not given without the system type', () => {
    for (const machine of ready)
      expect(verdict(without(machine, ['x64', 'architecture']))).toBe('cannot-tell');
  });

  it('is not given without VT-x', () => {
    for (const machine of ready) {
      const blind = without(machine, [
        'virtualizationSupported',
        'vmMonitorModeExtensions',
        'isVirtualMachine',
      ]);
      expect(verdict(blind)).toBe('cannot-tell');
    }
  });

  it('is not given for a machine that may be virtual', () => {
    const running = Object.values(MACHINES).filter(
      (machine) => machine.verdict === 'ready' && machine.given.hypervisorPresent === true,
    );
    for (const machine of running)
      expect(verdict(without(machine, ['isVirtualMachine']))).toBe('cannot-tell');
  });
});

describe('a hypervisor that runs', () => {
  const blind: Case = without(MACHINES['a ready server'] ?? { given: {} }, [
    'virtualizationSupported',
    'vmMonitorModeExtensions',
    'virtualizationEnabledInFirmware',
    'slat',
    'dep',
    'hypervisorPresent',
  ]);
  const running: Case = { ...blind, given: { ...blind.given, hypervisorPresent: true } };

  it('proves the hardware of a physical machine', () => {
    expect(verdict(blind)).toBe('cannot-tell');
    expect(verdict(running)).toBe('ready');
  });

  it('proves nothing on a machine that is virtual, or shows virtual hardware', () => {
    expect(verdict({ ...running, given: { ...running.given, isVirtualMachine: true } })).toBe('not-ready');
    expect(verdict({ ...running, given: { ...running.given, virtualHardware: ['vmxnet3'] } })).toBe(
      'not-ready',
    );
  });

  it('proves nothing when it was only inferred', () => {
    expect(verdict({ ...running, inferred: ['hypervisorPresent'] })).toBe('cannot-tell');
  });

  it('mends no edition', () => {
    const home: Case = {
      ...running,
      release: 'win11',
      given: { ...running.given, osRelease: 'win11', edition: 'home' },
    };

    expect(verdict(home)).toBe('not-ready');
  });
});

/** The same machine, whose processor lacks a feature by its name. */
const denied = (one: Case, name: 'slat' | 'sse42', family: string): Case => ({
  ...one,
  given: { ...one.given, [name]: false },
  byName: { [name]: [family] },
});

describe('what the name of the processor tells', () => {
  const ready = MACHINES['a ready server'] ?? { given: {} };
  const running = MACHINES['a running host'] ?? { given: {} };

  it('is believed when it denies SSE4.2 to a system that is said to need it and to run', () => {
    const given = { ...ready.given, osRelease: 'ws2025', build: 26100 } as const;

    expect(verdict({ ...ready, given, release: 'ws2025' })).toBe('ready');
    expect(verdict(denied({ ...ready, given, release: 'ws2025' }, 'sse42', 'cpu.amd.magny-cours'))).toBe(
      'not-ready',
    );
  });

  it('leaves open a hypervisor that is said to run without the SLAT it needs', () => {
    expect(verdict(running)).toBe('ready');
    expect(verdict(denied(running, 'slat', 'cpu.intel.harpertown'))).toBe('cannot-tell');
  });

  it('is believed when it denies SLAT (Core 2 and early Opteron), on releases that need it', () => {
    expect(verdict(denied(ready, 'slat', 'cpu.intel.yorkfield'))).toBe('not-ready');
    expect(verdict(denied({ ...ready, release: 'ws2012r2', asked: true }, 'slat', 'cpu.amd.k8-rev-f'))).toBe(
      'ready',
    );
  });
});
