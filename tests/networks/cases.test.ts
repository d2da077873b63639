import { describe, expect, it, test } from 'vitest';
import { knowledge } from '../base.ts';
import { data, type NetworkData } from './asking.ts';
import { byAdapter } from './cases/by-adapter.ts';
import type { PlanCase } from './cases/case.ts';
import { client } from './cases/client.ts';
import { lbfo } from './cases/lbfo.ts';
import { set } from './cases/set.ts';

const cases: Readonly<Record<string, PlanCase>> = { ...byAdapter, ...lbfo, ...set, ...client };

describe.each(Object.entries(cases))('%s', (_name, { asked, best, says = [], rejects = [], truth }) => {
  it('has the layout that is expected', async () => {
    const answer = await data(asked);
    const [first] = answer.layouts;
    expect(first?.name ?? answer.rejected[0]?.because[0]?.slice(0, best.length)).toBe(best);
  });

  it('gives its reasons', async () => {
    const said = (await data(asked)).layouts[0]?.because ?? [];
    for (const pattern of says) expect(said.join('\n')).toMatch(pattern);
  });

  it('says why another one is not the best', async () => {
    const answer = await data(asked);
    for (const [name, because] of rejects) {
      const found = answer.rejected.filter((one) => name.test(one.name)).flatMap((one) => one.because);
      expect(found.join('\n')).toMatch(because);
    }
  });

  it('rests on entries of the base', () => {
    expect(truth.filter((id) => knowledge.fact(id) === undefined)).toEqual([]);
  });
});

test('every release has three cases at least', async () => {
  const count = new Map<string, number>();
  for (const { asked } of Object.values(cases)) {
    const { release } = await data(asked);
    count.set(release, (count.get(release) ?? 0) + 1);
  }
  expect(knowledge.releases.filter(({ id }) => (count.get(id) ?? 0) < 3).map(({ id }) => id)).toEqual([]);
  expect(Object.keys(cases).length).toBeGreaterThanOrEqual(40);
});

const placed = ({ layouts }: NetworkData): readonly string[] =>
  (layouts[0]?.adapters ?? []).map(
    ({ name, role, switch: uplinkOf, team }) => `${name}: ${role}, ${uplinkOf}, ${team}`,
  );

test('the first worked example of the talk comes out exactly', async () => {
  const answer = await data('4 nics fibre channel 2008');
  expect(placed(answer)).toEqual([
    'NIC 1: management, null, null',
    'NIC 2: VM traffic, VM switch 1, null',
    'NIC 3: VM traffic, VM switch 2, null',
    'NIC 4: VM traffic, VM switch 3, null',
  ]);
  expect(answer.layouts[0]?.cites.map(({ source }) => source)).toContain('seed-vir358');
});

test('the second worked example of the talk comes out exactly', async () => {
  const answer = await data('4 nics iscsi 2008');
  expect(placed(answer)).toEqual([
    'NIC 1: management, null, null',
    'NIC 2: iSCSI storage, null, null',
    'NIC 3: VM traffic, VM switch 1, null',
    'NIC 4: VM traffic, VM switch 2, null',
  ]);
  expect(answer.layouts[0]?.switches.map(({ teaming }) => teaming)).toEqual([null, null]);
});

test('each pair of ports is spread over both cards', async () => {
  const { layouts } = await data('2022, two dual-port 25 GbE cards, iSCSI');
  const ports = layouts[0]?.adapters.map(({ switch: uplinkOf }) => uplinkOf !== null);
  // Ports 1 and 2 are on the first card, 3 and 4 on the second.
  expect([ports?.slice(0, 2), ports?.slice(2)].map((card) => card?.filter(Boolean).length)).toEqual([1, 1]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  '%i adapters get one place each on every release',
  async (count) => {
    for (const { name } of knowledge.releases) {
      const { layouts } = await data(`${count} nics ${name}`);
      expect(layouts[0]?.adapters).toHaveLength(count);
      expect(new Set(layouts[0]?.adapters.map((adapter) => adapter.name)).size).toBe(count);
    }
  },
);

test('every layout and every rejection on a server has its sources', async () => {
  const bare: string[] = [];
  for (const { asked } of Object.values(cases)) {
    const { release, layouts, rejected } = await data(asked);
    const named = [...layouts, ...rejected].filter(({ because }) => because.length > 0);
    if (release.startsWith('ws'))
      bare.push(...named.filter(({ cites }) => cites.length === 0).map(({ name }) => `${asked}: ${name}`));
  }
  expect(bare).toEqual([]);
});
