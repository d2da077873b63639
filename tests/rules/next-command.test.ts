import { describe, expect, it } from 'vitest';
import type { Format, ReadingValues } from '../../src/hosts/host-spec.ts';
import { assess } from '../../src/rules/assess.ts';
import { type NextCommand, nextCommand } from '../../src/rules/next-command.ts';
import { knowledge } from '../base.ts';
import { readingsOf, releaseOf, specOf, TODAY } from './judging.ts';
import { READY, RUNNING } from './machines.ts';

function next(
  given: Partial<ReadingValues>,
  formats: readonly Format[] = ['free-text'],
  release = 'ws2022',
): NextCommand | undefined {
  const spec = specOf(readingsOf(given), formats);
  const judged = { release: releaseOf(release), asked: false, today: TODAY, knowledge };
  return nextCommand(assess(spec, judged), spec);
}

/** What systeminfo of Windows Server 2008 R2 tells: everything but the processor's features. */
const OLD: Partial<ReadingValues> = {
  osRelease: 'ws2008r2',
  edition: 'standard',
  build: 7601,
  x64: true,
  architecture: 'x64',
  memoryGiB: 47.99,
  isVirtualMachine: false,
};

describe('nextCommand', () => {
  it('asks for systeminfo when nothing is known', () => {
    const found = next({});

    expect(found?.command).toBe('systeminfo');
    expect(found?.settles).toEqual(
      expect.arrayContaining(['host.physical', 'host.edition', 'host.slat', 'host.dep', 'host.x64']),
    );
  });

  it('names what it settles with the deciding rules first', () => {
    const settles = next({})?.settles ?? [];

    expect(settles.indexOf('host.slat')).toBeLessThan(settles.indexOf('host.memory.minimum'));
  });

  it('asks for the same command again when its output was cut', () => {
    const {
      hypervisorPresent: _cut,
      virtualizationSupported: _vt,
      vmMonitorModeExtensions: _vm,
      virtualizationEnabledInFirmware: _fw,
      slat: _s,
      dep: _d,
      ...head
    } = READY.given;

    expect(next(head, ['systeminfo'])).toMatchObject({ command: 'systeminfo' });
  });

  it('asks for the head when only the tail was pasted', () => {
    const tail = {
      hypervisorPresent: false,
      vmMonitorModeExtensions: true,
      virtualizationEnabledInFirmware: true,
      slat: true,
      dep: true,
    };

    expect(next(tail, ['systeminfo'])?.command).toBe('systeminfo');
  });

  it('asks for another command where the one that was pasted whole does not tell', () => {
    const { edition: _unread, ...rest } = { ...RUNNING.given, osRelease: 'win11' as const };

    expect(next(rest, ['systeminfo'], 'win11')?.command).toBe('Get-ComputerInfo');
  });

  it('asks an older system for coreinfo, since its systeminfo has no Hyper-V section', () => {
    expect(next(OLD, ['systeminfo'], 'ws2008r2')).toMatchObject({
      command: 'coreinfo -v',
      settles: ['host.virtualization', 'host.hypervisor-running'],
    });
  });

  it('asks an older system for systeminfo first when that settles more', () => {
    expect(next({ osRelease: 'ws2008r2' }, ['free-text'], 'ws2008r2')?.command).toBe('systeminfo');
  });

  it('sends a Linux paste to Windows', () => {
    expect(next({ osRelease: 'linux', isVirtualMachine: false })).toMatchObject({
      command: 'systeminfo',
      how: expect.stringContaining('on Windows'),
    });
  });

  it('waits for the delivery of what is on order', () => {
    expect(next({ osRelease: 'ws2022', edition: 'datacenter', onOrder: true })?.how).toMatch(
      /^Confirm it at delivery\./,
    );
  });

  it.each([
    ['a virtual machine', { isVirtualMachine: true }],
    ['an edition that cannot host', { osRelease: 'win11', edition: 'home' }],
    ['a ready machine', READY.given],
    ['a switch that is off', { ...READY.given, virtualizationEnabledInFirmware: false }],
  ] as const)('has nothing to ask of %s', (_name, given) => {
    expect(next(given)).toBeUndefined();
  });

  it('asks for nothing when no command can tell', () => {
    const given = { ...RUNNING.given, osRelease: 'ws2012r2', build: 9600, hyperVRole: true } as const;
    const spec = specOf(readingsOf(given), ['systeminfo']);
    const findings = assess(spec, { release: releaseOf('ws2022'), asked: true, today: TODAY, knowledge });

    expect(findings.find(({ rule }) => rule === 'host.slat')?.status).toBe('unknown');
    expect(nextCommand(findings, spec)).toBeUndefined();
  });
});
