import { describe, expect, it } from 'vitest';
import { type Finding, verdictOf } from '../../src/rules/assess.ts';
import { memoryMinimum } from '../../src/rules/host/memory-minimum.ts';
import { lbfoSwitch } from '../../src/rules/network/lbfo-switch.ts';
import { SEVERITIES, type Severity, type Status } from '../../src/rules/outcome.ts';
import { knowledge } from '../base.ts';
import { changedFact, withFacts } from './base-with.ts';
import { judgeAll, judgeOne } from './judging.ts';
import { READY } from './machines.ts';

const found = (status: Status, severity: Severity): Pick<Finding, 'status' | 'severity'> => ({
  status,
  severity,
});

describe('verdictOf', () => {
  const blocked = found('unmet', 'blocker');
  const off = found('unmet', 'action');
  const open = found('unknown', 'blocker');
  const openSwitch = found('unknown', 'action');

  it.each([
    ['not-ready', [open, off, blocked]],
    ['needs-action', [open, off, found('met', 'blocker')]],
    ['needs-action', [openSwitch, off]],
    ['cannot-tell', [open, found('met', 'blocker')]],
    ['cannot-tell', [openSwitch]],
    ['ready', [found('met', 'blocker'), found('not-applicable', 'blocker')]],
    [
      'ready',
      [
        found('unmet', 'warning'),
        found('unmet', 'info'),
        found('unknown', 'warning'),
        found('unknown', 'info'),
      ],
    ],
  ] as const)('%s', (verdict, findings) => {
    expect(verdictOf(findings)).toBe(verdict);
    expect(verdictOf(findings.toReversed())).toBe(verdict);
  });
});

describe('assess', () => {
  it('puts the worst first: what decides, then unmet, unknown, met, and what does not apply', () => {
    const { virtualizationEnabledInFirmware: _unread, ...rest } = READY.given;
    const findings = judgeAll({ given: { ...rest, slat: false, dep: false, memoryGiB: 1 } });
    const places = findings.map(({ status, severity }) => {
      const decides = severity === 'blocker' || severity === 'action';
      if (status === 'unmet') return decides ? 0 : 2;
      if (status === 'unknown') return decides ? 1 : 3;
      return status === 'met' ? 4 : 5;
    });

    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(findings[0]).toMatchObject({ rule: 'host.slat', status: 'unmet' });
    expect(findings[1]).toMatchObject({ rule: 'host.dep', status: 'unmet' });
  });

  it('keeps the weights in order within one place', () => {
    const weights = judgeAll(READY)
      .filter(({ status }) => status === 'met')
      .map(({ severity }) => SEVERITIES.indexOf(severity));

    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  });

  it('gives the same findings for the same machine', () => {
    expect(judgeAll(READY)).toEqual(judgeAll(READY));
  });

  it('cites every source once, with its address and place', () => {
    const findings = judgeAll(READY);

    for (const { cites } of findings) {
      const places = cites.map(({ source, where }) => `${source} ${where}`);
      expect(new Set(places).size).toBe(places.length);
      expect(cites.every(({ url, title, checked }) => url !== '' && title !== '' && checked !== '')).toBe(
        true,
      );
    }
  });

  it('points at the line that was judged, and says when it was inferred', () => {
    const finding = judgeOne(memoryMinimum, {
      given: { model: 'R740', memoryGiB: 64 },
      inferred: ['memoryGiB'],
    });

    expect(finding).toMatchObject({ line: 2, columns: [1, 2], inferred: true });
  });

  it('points at no line for what is not known', () => {
    expect(judgeOne(memoryMinimum, { given: { model: 'R740' } }).line).toBeUndefined();
  });

  it('says with a figure what it must not be read without, and who differs', () => {
    const disputed = {
      value: 2048,
      cites: [{ source: 'learn-hyperv-requirements', where: 'somewhere' }],
      why: 'Theirs is older.',
    };
    const base = withFacts(
      changedFact(knowledge, 'host.memory.minimum', { note: 'For the host alone.', disputed }),
    );
    const finding = judgeOne(memoryMinimum, { given: { memoryGiB: 64 }, base });

    expect(finding.note).toBe('For the host alone.');
    expect(finding.disputed).toMatch(/^Sources differ on this figure: .+ gives 2 TB\. Theirs is older\.$/);
  });

  it('keeps the notes of side remarks, and of rules that do not apply, to itself', () => {
    const team = { kind: 'lbfo', underSwitch: true } as const;
    const base = withFacts(changedFact(knowledge, 'network.team.set', { note: 'A side remark.' }));

    expect(judgeOne(lbfoSwitch, { given: { team }, base }).note).not.toContain('A side remark.');
    expect(judgeOne(lbfoSwitch, { given: {}, base }).note).toBeUndefined();
  });
});
