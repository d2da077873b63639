import { describe, expect, it } from 'vitest';
import type { ReadingValues } from '../../src/hosts/host-spec.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Fact } from '../../src/knowledge/schema.ts';
import { aside, limit, maybe, quantity, state, words } from '../../src/rules/fact-needs.ts';
import type { Judged } from '../../src/rules/judged.ts';
import { met, unmet } from '../../src/rules/outcome.ts';
import { defineRule, type Rule } from '../../src/rules/rule.ts';
import { factOf, withOnly } from './base-with.ts';
import { readingsOf, releaseOf } from './judging.ts';

const judged = (base: Knowledge, given: Partial<ReadingValues> = {}, asked = false): Judged => ({
  readings: readingsOf(given),
  release: releaseOf('ws2022', base),
  asked,
  today: '2026-11-22',
  knowledge: base,
});

const MINIMUM = factOf('test.minimum', 'GiB', { releases: ['ws2022'], value: 4 });

const memory = defineRule({
  id: 'test.memory',
  title: 'Memory',
  severity: 'warning',
  readings: ['memoryGiB'],
  facts: { minimumGiB: quantity('test.minimum', 'GiB') },
  skip: ({ memoryGiB }) => (memoryGiB === 0 ? 'no memory, no rule' : undefined),
  check: ({ memoryGiB, minimumGiB }) =>
    memoryGiB >= minimumGiB ? met('enough') : unmet('too little', 'add'),
});

describe('the order in which a rule is settled', () => {
  it('checks when everything is there, and hands over the value with its cites', () => {
    const { outcome, backing } = memory.judge(judged(withOnly(MINIMUM), { memoryGiB: 4 }));

    expect(outcome).toEqual({ status: 'met', because: 'enough' });
    expect(backing.cites).toMatchObject([{ source: 'test-page', where: 'where it says 4' }]);
  });

  it('is unknown without the reading, and names it', () => {
    const { outcome } = memory.judge(judged(withOnly(MINIMUM)));

    expect(outcome).toEqual({
      status: 'unknown',
      because: 'Physical memory was not in the paste.',
      missing: ['memoryGiB'],
    });
  });

  it('names every missing reading in one sentence', () => {
    const both = defineRule({ ...memory, readings: ['model', 'edition'], facts: {}, check: () => met('') });

    expect(both.judge(judged(withOnly())).outcome.because).toBe(
      'The model and the edition of Windows were not in the paste.',
    );
  });

  it('blames the base for a value that it does not have', () => {
    const { outcome } = memory.judge(judged(withOnly(), { memoryGiB: 4 }));

    expect(outcome).toEqual({
      status: 'unknown',
      because: 'The knowledge base (2026.1.0) has no checked value of test.minimum for Windows Server 2022.',
      missing: [],
    });
  });

  it('does not reckon with a figure in another unit', () => {
    const inMiB = factOf('test.minimum', 'MiB', { releases: ['ws2022'], value: 4 });

    expect(memory.judge(judged(withOnly(inMiB), { memoryGiB: 8 })).outcome.status).toBe('unknown');
  });

  it('does not apply where the base says that the fact is not about the release', () => {
    const exempt: Fact = {
      ...MINIMUM,
      values: [],
      notApplicable: [{ releases: ['ws2022'], why: 'Not asked here.' }],
    };

    expect(memory.judge(judged(withOnly(exempt), { memoryGiB: 1 })).outcome).toEqual({
      status: 'not-applicable',
      because: 'Not asked here.',
    });
  });

  it('is skipped before a gap of the base or of the paste is named', () => {
    expect(memory.judge(judged(withOnly(), { memoryGiB: 0 })).outcome.status).toBe('not-applicable');
  });
});

type Need = ReturnType<typeof quantity | typeof state | typeof words | typeof limit>;

/** A rule that says what it was given. */
const echo = (value: Need): Rule =>
  defineRule({
    id: 't.t',
    title: 'T',
    severity: 'info',
    readings: [],
    facts: { value },
    check: (given) => met(JSON.stringify(given)),
  });

const seen = (value: Need, base: Knowledge, given: Partial<ReadingValues> = {}, asked = false): string =>
  echo(value).judge(judged(base, given, asked)).outcome.because;

describe('facts in other forms', () => {
  it('takes a state only from the list of states', () => {
    const invented = factOf('test.state', 'state', { releases: ['ws2022'], value: 'perhaps' });
    const required = factOf('test.state', 'state', { releases: ['ws2022'], value: 'required' });

    expect(seen(state('test.state'), withOnly(invented))).toContain('no checked value');
    expect(seen(state('test.state'), withOnly(required))).toBe('{"value":"required"}');
  });

  it('takes the plain value, not the one that holds with something more', () => {
    const refined = factOf(
      'test.minimum',
      'GiB',
      { releases: ['ws2022'], value: 4 },
      { releases: ['ws2022'], value: 2, scope: { with: 'an update' } },
    );

    expect(seen(quantity('test.minimum', 'GiB'), withOnly(refined))).toBe('{"value":4}');
  });

  it('tells the cases apart where there is no plain value', () => {
    const cases = factOf(
      'test.minimum',
      'GiB',
      { releases: ['ws2022'], value: 4, scope: { with: 'one update' } },
      { releases: ['ws2022'], value: 2, scope: { with: 'another' } },
    );

    expect(seen(quantity('test.minimum', 'GiB'), withOnly(cases))).toBe(
      'What Windows Server 2022 needs differs by case (one update: 4; another: 2).',
    );
  });

  const byEdition = factOf(
    'test.maximum',
    'GiB',
    { releases: ['ws2022'], value: 32, scope: { editions: ['standard'] } },
    { releases: ['ws2022'], value: 64, scope: { editions: ['datacenter'] } },
  );

  it('asks for the edition where the figure depends on it', () => {
    const { outcome } = echo(quantity('test.maximum', 'GiB')).judge(judged(withOnly(byEdition)));

    expect(outcome).toMatchObject({ status: 'unknown', missing: ['edition'] });
    expect(outcome.because).toContain('depends on the edition');
  });

  it('gives a limit both of its ends, unless the installed edition is the one that is judged', () => {
    const value = limit('test.maximum', 'GiB');

    expect(seen(value, withOnly(byEdition))).toBe(
      '{"value":{"least":32,"most":64,"dependsOn":"the edition"}}',
    );
    expect(seen(value, withOnly(byEdition), { edition: 'standard' })).toBe(
      '{"value":{"least":32,"most":32}}',
    );
    expect(seen(value, withOnly(byEdition), { edition: 'standard' }, true)).toContain('"most":64');
  });

  it('hands over nothing for an optional fact without a value, whatever the reason', () => {
    const optional = defineRule({
      id: 't.t',
      title: 'T',
      severity: 'info',
      readings: [],
      facts: { one: maybe(words('test.none')), other: aside(words('test.exempt')) },
      check: ({ one, other }) => met(`${one} ${other}`),
    });
    const exempt: Fact = {
      ...factOf('test.exempt', 'text'),
      notApplicable: [{ releases: ['ws2022'], why: 'Not asked here.' }],
    };

    expect(optional.judge(judged(withOnly(exempt))).outcome.because).toBe('undefined undefined');
  });
});
