import { describe, expect, test } from 'vitest';
import { itemsOfScorecard } from '../../src/checklists/from-scorecard.ts';
import { provedItems } from '../../src/checklists/proved-items.ts';
import { AFTER, inDependencyOrder } from '../../src/checklists/rule-order.ts';
import { judgeHost } from '../../src/commands/judge-host.ts';
import { readMachines } from '../../src/hosts/read-spec.ts';
import { rules } from '../../src/rules/index.ts';
import { knowledge } from '../base.ts';
import { openItem } from './lists.ts';

function judged(paste: string) {
  const [spec] = readMachines(paste, knowledge);
  if (spec === undefined) throw new Error('No machine in the paste');
  const asked = knowledge.release('ws2022');
  return judgeHost(spec, { asked }, { knowledge, today: () => '2026-11-22' });
}

describe('the order of rules', () => {
  const ids = rules.map(({ id }) => id);

  test('names rules that exist', () => {
    const named = Object.entries(AFTER).flatMap(([rule, before]) => [rule, ...before]);
    expect(named.filter((rule) => !ids.includes(rule))).toEqual([]);
  });

  test('has no circle, and puts every rule behind what it depends on', () => {
    const order = inDependencyOrder(ids.map((rule) => ({ rule }))).map(({ rule }) => rule);
    const wrong = Object.entries(AFTER).flatMap(([rule, before]) =>
      before.filter((one) => order.indexOf(one) > order.indexOf(rule)).map((one) => `${one} < ${rule}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a list from a scorecard', () => {
  const report = judged('R740, dual Xeon Gold 6338, 2 GB ram, vt=no, nics=1x10GbE');
  const items = itemsOfScorecard(report.findings, report.spec);

  test('has every rule that is failed or unknown, once', () => {
    const open = report.findings.filter(({ status }) => status === 'unmet' || status === 'unknown');
    expect(items.map(({ id }) => id).toSorted()).toEqual(open.map(({ rule }) => rule).toSorted());
    expect(items.length).toBeGreaterThan(3);
  });

  test('keeps the order of dependencies over its phases', () => {
    const order = items.map(({ id }) => id);
    const wrong = Object.entries(AFTER).flatMap(([rule, before]) =>
      order.includes(rule) ? before.filter((one) => order.indexOf(one) > order.indexOf(rule)) : [],
    );
    expect(wrong).toEqual([]);
    const phases = items.map(({ phase }) => phase);
    expect(phases.filter((phase, index) => phase !== phases[index - 1])).toEqual([...new Set(phases)]);
  });

  test('says what to do, why, how to verify it and who says so', () => {
    const memory = items.find(({ id }) => id === 'host.memory.minimum');
    expect(memory).toMatchObject({
      phase: 'The machine and its system',
      verify: 'systeminfo',
      provedBy: [{ rule: 'host.memory.minimum' }],
    });
    expect(memory?.do).toMatch(/^Minimum memory: /);
    expect(memory?.why).toContain('2 GiB');
    expect(memory?.cites.length).toBeGreaterThan(0);
    expect(items.every((item) => item.do !== '' && item.why !== '')).toBe(true);
  });

  test('is ticked by a paste that shows it', () => {
    const list = items.map((item) => openItem(item.id, { ...item, state: 'open' }));
    const later = judged('R740, dual Xeon Gold 6338, 256 GB ram, vt=yes, nics=4x10GbE');
    const proved = provedItems(list, { readings: later.spec.readings, findings: later.findings });
    expect(proved.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['host.memory.minimum', 'network.adapters.minimum']),
    );
    expect(provedItems(list, { readings: report.spec.readings, findings: report.findings })).toEqual([]);
  });
});

const evidence = (readings: object) => ({ readings, findings: [] });

describe('proof', () => {
  const role = openItem('role', { provedBy: [{ reading: 'hyperVRole', is: true }] });
  const stated = { hyperVRole: { value: true, basis: 'stated', line: 1, columns: [1, 2] } };

  test('is a stated reading, not an inferred one, and not another value', () => {
    expect(provedItems([role], evidence(stated))).toEqual([
      { id: 'role', by: 'The paste states hyperVRole: true.' },
    ]);
    expect(
      provedItems([role], evidence({ hyperVRole: { ...stated.hyperVRole, basis: 'inferred' } })),
    ).toEqual([]);
    expect(provedItems([role], evidence({ hyperVRole: { ...stated.hyperVRole, value: false } }))).toEqual([]);
  });

  test('is complete or none', () => {
    const both = openItem('both', {
      provedBy: [
        { reading: 'hyperVRole', is: true },
        { reading: 'slat', is: true },
      ],
    });
    expect(provedItems([both], evidence(stated))).toEqual([]);
  });

  test('is for open items only, and for those that can be proved', () => {
    expect(
      provedItems(
        [{ ...role, state: 'not-applicable' }, { ...role, state: 'done' }, openItem('x')],
        evidence(stated),
      ),
    ).toEqual([]);
  });
});
