import { describe, expect, it, test } from 'vitest';
import { practices } from '../../src/practices/index.ts';
import { cases } from './cases.ts';
import { judgeOne } from './judging.ts';

type Judgement = 'met' | 'unmet' | 'unknown';

/** Cases that cannot happen, each with the reason. */
const CANNOT_HAPPEN: Readonly<Record<string, Readonly<Partial<Record<Judgement, string>>>>> = {
  'replica-recovery-snapshots': {
    met: 'a list of checkpoints may be that of one virtual machine: none in it proves none on the host',
  },
};

const rows = cases.map(([id, status, paste, release = 'ws2022']) => [id, status, release, paste] as const);

test.each(rows)('%s is %s for %s', (id, status, release, paste) => {
  expect(judgeOne(id, paste, release)).toMatchObject({ status });
});

test('no case stands here twice', () => {
  expect(new Set(cases.map((one) => JSON.stringify(one))).size).toBe(cases.length);
});

describe.each(practices.map(({ id }) => id.replace('bpa.', '')))('%s', (id) => {
  it.each(['met', 'unmet', 'unknown'] as const)('is tested for %s', (judgement) => {
    const isTested = cases.some(([of, status]) => of === id && status === judgement);
    const reason = CANNOT_HAPPEN[id]?.[judgement];

    // An exception that is no longer needed fails too.
    expect(isTested).toBe(reason === undefined);
  });
});

test('only practices that exist are excused or tested', () => {
  const known = new Set(practices.map(({ id }) => id.replace('bpa.', '')));

  expect([...Object.keys(CANNOT_HAPPEN), ...cases.map(([id]) => id)].filter((id) => !known.has(id))).toEqual(
    [],
  );
});
