import { describe, expect, it } from 'vitest';
import type { CpuFamily } from '../../../src/knowledge/entries.ts';
import { FamilyIndex } from '../../../src/knowledge/processors/family-index.ts';
import { knowledge } from '../../base.ts';
import { processorMs, slowness } from '../../pace.ts';

const cite = (where: string) => ({ source: 'a-list', where });

function familyOf(given: Partial<CpuFamily> & Pick<CpuFamily, 'id'>): CpuFamily {
  return {
    maker: 'intel',
    name: 'A family',
    year: 2010,
    names: ['Xeon 1##'],
    family: 6,
    models: [1],
    server: true,
    features: { virtualization: 'yes', slat: 'yes' },
    cites: [cite('first'), cite('second')],
    ...given,
  };
}

describe('features', () => {
  const exceptions = [{ names: ['Xeon 13#'], lacks: ['slat' as const], cites: [cite('apart')] }];

  it('are those of the family', () => {
    const index = new FamilyIndex([familyOf({ id: 'a', features: { slat: 'yes', dep: 'no' } })]);

    expect(index.named('Xeon 120')?.has).toEqual({ slat: true, dep: false });
  });

  it('are those that an exception leaves', () => {
    const index = new FamilyIndex([familyOf({ id: 'a', exceptions })]);

    expect(index.named('Xeon 131')?.has).toEqual({ virtualization: true, slat: false });
    expect(index.named('Xeon 120')?.has).toEqual({ virtualization: true, slat: true });
  });

  it('that only some members have are not known, whatever the exceptions are called', () => {
    const index = new FamilyIndex([familyOf({ id: 'a', features: { slat: 'some' }, exceptions })]);

    expect(index.named('Xeon 131')?.has).toEqual({});
  });

  it('by number are those that no exception lacks', () => {
    const index = new FamilyIndex([familyOf({ id: 'a', exceptions })]);

    expect(index.numbered('intel', 6, 1)?.has).toEqual({ virtualization: true });
  });

  it('by number are those that all families agree on', () => {
    const other = familyOf({ id: 'b', names: ['Xeon 2##'], features: { virtualization: 'no', slat: 'yes' } });
    const index = new FamilyIndex([familyOf({ id: 'a' }), other]);

    expect(index.numbered('intel', 6, 1)?.has).toEqual({ slat: true });
    expect(index.numbered('amd', 6, 1)).toBeUndefined();
  });

  it('by number are not told by a family that leaves them open', () => {
    const other = familyOf({ id: 'b', names: ['Xeon 2##'], features: { virtualization: 'yes' } });
    const index = new FamilyIndex([familyOf({ id: 'a' }), other]);

    expect(index.numbered('intel', 6, 1)?.has).toEqual({ virtualization: true });
  });
});

describe('cites', () => {
  const exceptions = [{ names: ['Xeon 13#'], lacks: ['slat' as const], cites: [cite('apart')] }];
  const index = new FamilyIndex([familyOf({ id: 'a', exceptions }), familyOf({ id: 'b', exceptions: [] })]);
  const wheres = (ids: readonly string[], feature: 'slat' | 'dep') =>
    index.citesOf(ids, feature).map(({ where }) => where);

  it('are all of one family, those of its exceptions first', () => {
    expect(wheres(['a'], 'slat')).toEqual(['apart', 'first', 'second']);
    expect(wheres(['a'], 'dep')).toEqual(['first', 'second']);
  });

  it('are the first of each of several families', () => {
    expect(wheres(['a', 'b'], 'dep')).toEqual(['first', 'first']);
  });
});

describe('the real base', () => {
  it('has no name that two families fit', () => {
    const spellings = knowledge
      .all('processors')
      .flatMap(({ names }) => names)
      .flatMap((name) =>
        ['0', '1', '5', '9'].map((digit) => name.replaceAll('#', digit).replaceAll('*', 'X')),
      );
    const shared = spellings.filter((name) => (knowledge.processors.named(name)?.families.length ?? 0) !== 1);

    expect(shared).toEqual([]);
  });

  it('finds a family within 3 microseconds', () => {
    const brands = ['Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz', 'AMD EPYC 7543 32-Core Processor', 'unknown'];
    const rounds = 20_000;
    for (const brand of brands) knowledge.processors.named(brand);
    const ms = processorMs(() => {
      for (let round = 0; round < rounds; round += 1)
        for (const brand of brands) knowledge.processors.named(brand);
    });

    expect((ms * 1_000) / (rounds * brands.length)).toBeLessThan(3 * slowness());
  });
});
