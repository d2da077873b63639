import { describe, expect, it } from 'vitest';
import { isUpwards, judgedWays } from '../../src/upgrading/usable-ways.ts';
import { knowledge } from '../base.ts';
import { plan, question } from './question.ts';

const pairs = knowledge.releases.flatMap((from) =>
  knowledge.releases.flatMap((to) =>
    [true, false].map((cluster) => ({
      from: from.id,
      to: to.id,
      asked: cluster ? ({ cluster } as const) : {},
    })),
  ),
);
const different = pairs
  .filter(({ from, to }) => from !== to)
  .map((pair) => ({ ...pair, planned: plan(pair.from, pair.to, pair.asked) }));

/** The fewest steps from one release to another, worked out release by release instead of path by path. */
function fewestSteps({ from, to, asked }: (typeof pairs)[number]): number | undefined {
  const ways = judgedWays(question(from, to, asked), 'windows-server', knowledge).filter(
    ({ barred }) => barred === undefined,
  );
  let reached = new Set([from]);
  for (let steps = 0; steps < knowledge.releases.length; steps += 1) {
    if (reached.has(to)) return steps;
    reached = new Set([
      ...reached,
      ...ways.filter((way) => reached.has(way.from.id)).map((way) => way.to.id),
    ]);
  }
  return undefined;
}

describe('every pair of releases, in a cluster and not', () => {
  it('has a path exactly where the supported ways reach, and the shortest', () => {
    const wrong = different.filter((pair) => {
      const { steps, verdict } = pair.planned;
      const fewest = fewestSteps(pair);
      return fewest === undefined ? verdict === 'yes' || steps.length > 0 : steps.length !== fewest;
    });
    expect(wrong).toEqual([]);
  });

  it('loses no end to the ways that are barred for a Hyper-V host', () => {
    const lost = different.filter(({ from, to, asked, planned }) => {
      const own = 'cluster' in asked ? 'cluster-rolling' : 'in-place';
      const ways = knowledge
        .all('upgrades')
        .filter(({ state, way }) => state === 'supported' && (way === own || way === 'side-by-side'));
      let reached = new Set([from]);
      for (const _release of knowledge.releases)
        reached = new Set([...reached, ...ways.filter((way) => reached.has(way.from)).map((way) => way.to)]);
      return reached.has(to) !== (planned.verdict === 'yes');
    });
    expect(lost).toEqual([]);
  });

  it('has no step that the base does not have as supported', () => {
    const supported = new Set(
      knowledge
        .all('upgrades')
        .filter(({ state }) => state === 'supported')
        .map(({ from, to, way }) => `${from} ${way} ${to}`),
    );
    const taken = different.flatMap(({ planned }) =>
      planned.steps.map((step) => `${step.from.id} ${step.way} ${step.to.id}`),
    );
    expect(taken.filter((step) => !supported.has(step))).toEqual([]);
    expect(new Set(taken).size).toBeGreaterThan(10);
  });

  it('never goes down', () => {
    const steps = different.flatMap(({ planned }) => planned.steps);
    expect(steps.filter((step) => !isUpwards(step.from, step.to))).toEqual([]);
  });

  it('is one chain from the one release to the other', () => {
    const broken = different.filter(({ from, to, planned: { steps } }) => {
      const ends = steps.map((step) => step.to.id);
      const starts = steps.map((step) => step.from.id);
      return steps.length > 0 && String([from, ...ends]) !== String([...starts, to]);
    });
    expect(broken).toEqual([]);
  });

  it('rolls only in a cluster, and upgrades in place only outside one', () => {
    const odd = different.flatMap(({ asked, planned }) => {
      const barred = 'cluster' in asked ? 'in-place' : 'cluster-rolling';
      return planned.steps.filter(({ way }) => way === barred);
    });
    expect(odd).toEqual([]);
  });

  it('cites every step and every task', () => {
    const steps = different.flatMap(({ planned }) => planned.steps);
    const tasks = steps.flatMap(({ before, after, irreversible }) => [...before, ...after, ...irreversible]);
    const silent = [...steps, ...tasks].filter(({ cites }) => cites.length === 0);
    expect(silent).toEqual([]);
    expect(tasks.length).toBeGreaterThan(200);
  });

  it('offers a new host wherever there is no path', () => {
    const stranded = different.filter(({ planned: { verdict, alternatives } }) => {
      return verdict !== 'yes' && alternatives.every(({ way }) => way !== 'side-by-side');
    });
    expect(stranded).toEqual([]);
  });

  it('is the same plan twice', () => {
    const again = different.map(({ from, to, asked }) => plan(from, to, asked));
    expect(JSON.stringify(again)).toBe(JSON.stringify(different.map(({ planned }) => planned)));
  });
});
