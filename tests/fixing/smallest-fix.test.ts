import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/fixing/change.ts';
import { changesOf } from '../../src/fixing/changes-of.ts';
import { type Goal, smallestFix } from '../../src/fixing/smallest-fix.ts';
import type { ReadingName, Readings } from '../../src/hosts/host-spec.ts';
import { rules } from '../../src/rules/index.ts';
import { knowledge } from '../base.ts';
import { figureOf, readingsOf, releaseOf, TODAY } from '../rules/judging.ts';
import { READY } from '../rules/machines.ts';
import { wired } from '../rules/nics.ts';

const judgedBy = (readings: Readings) => ({
  readings,
  release: releaseOf('ws2022'),
  asked: false,
  today: TODAY,
  knowledge,
});

/** A wanted thing besides the verdict: that a rule is met. */
function ruleIsMet(id: string, names: readonly ReadingName[]): Goal {
  const rule = rules.find((candidate) => candidate.id === id);
  return {
    isReached: (readings) => rule?.judge(judgedBy(readings)).outcome.status === 'met',
    nextChanges: (readings) => changesOf(names, judgedBy(readings)),
  };
}

const fixed = (given: object, goal: Goal): unknown =>
  smallestFix(readingsOf({ ...READY.given, ...given }), goal)?.map(({ reading, to, cost }) => ({
    reading,
    to,
    cost,
  }));

describe('a goal of its own', () => {
  it('adds as many adapters as the base recommends', () => {
    const one = wired('Intel(R) X550');
    const added = {
      name: 'added adapter',
      wireless: false,
      count: figureOf('network.adapters.minimum', 'ws2022') - 1,
      line: 0,
    };

    expect(fixed({ nics: [one] }, ruleIsMet('network.adapters.minimum', ['nics']))).toEqual([
      { reading: 'nics', to: [one, added], cost: 'cheap' },
    ]);
  });

  it('fits memory up to the least that the base names', () => {
    const to = figureOf('host.memory.minimum', 'ws2022');

    expect(fixed({ memoryGiB: to - 1 }, ruleIsMet('host.memory.minimum', ['memoryGiB']))).toEqual([
      { reading: 'memoryGiB', to, cost: 'cheap' },
    ]);
  });

  it.each([
    ['host.memory.ecc', 'ecc', false, true, 'cheap'],
    ['host.evaluation', 'evaluation', true, false, 'dear'],
    ['role.domain-controller', 'domainRole', 'domain-controller', 'member', 'free'],
  ] as const)('meets %s', (id, reading, from, to, cost) => {
    expect(fixed({ [reading]: from }, ruleIsMet(id, [reading]))).toEqual([{ reading, to, cost }]);
  });

  it('is empty where the goal is reached already', () => {
    expect(fixed({}, ruleIsMet('host.memory.minimum', ['memoryGiB']))).toEqual([]);
  });

  it('is undefined where no change is left', () => {
    expect(fixed({ memoryGiB: 1 }, ruleIsMet('host.memory.minimum', ['tpm']))).toBeUndefined();
  });
});

const change = (reading: ReadingName, cost: Change['cost']): Change => ({
  reading,
  to: true,
  title: reading,
  cost,
});
const has = (readings: Readings, ...names: readonly ReadingName[]): boolean =>
  names.every((name) => readings[name]?.value === true);

describe('the cheapest set', () => {
  it('takes two free changes and a part before one dear change', () => {
    const goal: Goal = {
      isReached: (readings) => has(readings, 'slat') || has(readings, 'dep', 'secureBoot', 'tpm'),
      nextChanges: () => [
        change('slat', 'dear'),
        change('tpm', 'cheap'),
        change('dep', 'free'),
        change('secureBoot', 'free'),
      ],
    };

    expect(
      smallestFix({}, goal)
        ?.map(({ reading }) => reading)
        .toSorted(),
    ).toEqual(['dep', 'secureBoot', 'tpm']);
  });

  it('leaves out what a later change made needless', () => {
    const goal: Goal = {
      isReached: (readings) => has(readings, 'slat'),
      nextChanges: (readings) => [has(readings, 'dep') ? change('slat', 'dear') : change('dep', 'free')],
    };

    expect(smallestFix({}, goal)?.map(({ reading }) => reading)).toEqual(['slat']);
  });

  it('takes the first of two that cost the same', () => {
    const goal: Goal = {
      isReached: (readings) => has(readings, 'slat') || has(readings, 'dep'),
      nextChanges: () => [change('dep', 'free'), change('slat', 'free')],
    };

    expect(smallestFix({}, goal)).toEqual([change('dep', 'free')]);
  });

  it('gives up where the goal is out of reach', () => {
    const goal: Goal = {
      isReached: () => false,
      nextChanges: () => [change('dep', 'free'), change('slat', 'dear')],
    };

    expect(smallestFix({}, goal)).toBeUndefined();
  });
});
