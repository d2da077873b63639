import { describe, expect, it } from 'vitest';
import type { ReadingValues } from '../../src/hosts/host-spec.ts';
import { matrixOf } from '../../src/matrix/matrix.ts';
import { assess, verdictOf } from '../../src/rules/assess.ts';
import { knowledge } from '../base.ts';
import { type Case, figureOf, readingsOf, specOf, TODAY } from '../rules/judging.ts';
import { READY } from '../rules/machines.ts';
import { wifi } from '../rules/nics.ts';

const matrix = (given: Partial<ReadingValues>, byName?: Case['byName']) =>
  matrixOf(specOf(readingsOf(given, [], byName)), TODAY, knowledge);
const row = (release: string, given: Partial<ReadingValues>, byName?: Case['byName']) => {
  const found = matrix(given, byName).find((candidate) => candidate.release.id === release);
  if (found === undefined) throw new Error(`No row ${release}`);
  return found;
};
const ready = (rest: Partial<ReadingValues> = {}): Partial<ReadingValues> => ({
  ...READY.given,
  sse42: true,
  popcnt: true,
  ...rest,
});

it('has the servers from the oldest to the newest, then the clients', () => {
  expect(matrix({}).map(({ release }) => release.id)).toEqual([
    'ws2008',
    'ws2008r2',
    'ws2012',
    'ws2012r2',
    'ws2016',
    'ws2019',
    'ws2022',
    'ws2025',
    'win8',
    'win8.1',
    'win10',
    'win11',
  ]);
});

type Expected = readonly [
  release: string,
  given: Partial<ReadingValues>,
  verdict: string,
  deciding: readonly string[],
  truth: readonly [fact: string, value: string],
];

const need = (fact: string, value = 'required'): readonly [string, string] => [
  `host.processor.${fact}`,
  value,
];
const NO_SLAT = ready({ slat: false });
const OLD = ready({ sse42: false, popcnt: false });
const OFF = ready({ virtualizationEnabledInFirmware: false });

/** What each release needs of a processor, and what it comes to on one that lacks it. */
const ROWS: readonly Expected[] = [
  ['ws2008', NO_SLAT, 'ready', [], need('slat', 'not required')],
  ['ws2008r2', NO_SLAT, 'ready', [], need('slat', 'not required')],
  ['ws2012', NO_SLAT, 'ready', [], need('slat', 'not required')],
  ['ws2012r2', NO_SLAT, 'ready', [], need('slat', 'not required')],
  ['ws2016', NO_SLAT, 'not-ready', ['SLAT'], need('slat')],
  ['ws2019', NO_SLAT, 'not-ready', ['SLAT'], need('slat')],
  ['ws2022', NO_SLAT, 'not-ready', ['SLAT'], need('slat')],
  ['ws2025', NO_SLAT, 'not-ready', ['SLAT'], need('slat')],
  ['win8', NO_SLAT, 'not-ready', ['SLAT'], need('slat')],
  ['win8.1', NO_SLAT, 'not-ready', ['SLAT'], need('slat')],
  ['win10', NO_SLAT, 'not-ready', ['SLAT'], need('slat')],
  ['win11', NO_SLAT, 'not-ready', ['SLAT'], need('slat')],
  ['ws2022', OLD, 'ready', [], need('sse42', 'not required')],
  ['ws2025', OLD, 'not-ready', ['SSE4.2', 'POPCNT'], need('sse42')],
  ['ws2025', ready({ popcnt: false }), 'not-ready', ['POPCNT'], need('popcnt')],
  ['ws2008', OFF, 'needs-action', ['Virtualization switch'], need('virtualization')],
  ['ws2016', OFF, 'needs-action', ['Virtualization switch'], need('virtualization')],
  ['ws2025', OFF, 'needs-action', ['Virtualization switch'], need('virtualization')],
  ['win11', OFF, 'needs-action', ['Virtualization switch'], need('virtualization')],
  ['ws2008', ready({ dep: false }), 'needs-action', ['Data execution prevention'], need('dep')],
  ['ws2022', ready({ dep: false }), 'needs-action', ['Data execution prevention'], need('dep')],
  ['ws2008', ready({ architecture: 'ia64', x64: false }), 'not-ready', ['x64 system'], need('x64')],
  ['ws2025', ready({ architecture: 'ia64', x64: false }), 'not-ready', ['x64 system'], need('x64')],
  [
    'ws2008r2',
    ready({ virtualizationSupported: false, vmMonitorModeExtensions: false }),
    'not-ready',
    ['Hardware virtualization'],
    need('virtualization'),
  ],
  ['ws2022', ready(), 'ready', [], need('virtualization')],
  ['ws2025', ready(), 'ready', [], need('sse42')],
  ['win8', ready(), 'ready', [], need('slat')],
];

describe.each(ROWS)('%s', (release, given, verdict, deciding, [fact, value]) => {
  it(`comes to ${verdict}: ${deciding.join(', ')}`, () => {
    expect(row(release, given)).toMatchObject({ verdict, deciding });
  });

  it(`rests on ${fact}`, () => {
    expect(knowledge.valueOf(fact, release)?.value).toBe(value);
  });
});

describe('the installed system does not decide', () => {
  it.each([
    ['Home', ready({ osRelease: 'win10', edition: 'home', build: 19045 })],
    ['an evaluation edition', ready({ evaluation: true })],
    ['Windows 7', ready({ osRelease: 'win7', edition: 'pro', build: 7601 })],
  ])('%s', (_name, given) => {
    expect(row('ws2022', given).verdict).toBe('ready');
  });
});

describe('what turns', () => {
  it('is nothing at the first server and at the first client', () => {
    const rows = matrix(NO_SLAT);

    expect(rows.filter(({ turns }) => turns.length === 0).map(({ release }) => release.id)).toContain(
      'ws2008',
    );
    expect(row('win8', NO_SLAT).turns).toEqual([]);
  });

  it('names SLAT at 2016 alone among the servers', () => {
    const steps = matrix(NO_SLAT).filter(({ turns }) => turns.some(({ rule }) => rule === 'host.slat'));

    expect(steps.map(({ release }) => release.id)).toEqual(['ws2016']);
    expect(steps[0]?.turns).toContainEqual(
      expect.objectContaining({ rule: 'host.slat', title: 'SLAT', from: 'not-applicable', to: 'unmet' }),
    );
  });

  it('names SSE4.2 and POPCNT at 2025', () => {
    const rules = row('ws2025', OLD)
      .turns.filter(({ to }) => to === 'unmet')
      .map(({ rule }) => rule);

    expect(rules.toSorted()).toEqual(['host.popcnt', 'host.sse42']);
  });

  it('names memory where the most that a release uses turns', () => {
    const given = ready({ memoryGiB: figureOf('host.memory.maximum', 'ws2012') + 1 });
    const turn = row('ws2016', given).turns.find(({ rule }) => rule === 'host.memory.maximum');

    expect(turn).toMatchObject({ from: 'unmet', to: 'met' });
  });

  it('names the end of support where the day lies between two releases', () => {
    expect(row('ws2016', ready()).turns).toContainEqual(
      expect.objectContaining({ rule: 'host.support', from: 'unmet', to: 'met' }),
    );
  });

  it('is the difference of what the engine says of both releases', () => {
    const spec = specOf(readingsOf(ready({ slat: false, nics: [wifi()] })));
    const statuses = (id: string) => {
      const release = knowledge.release(id);
      if (release === undefined) throw new Error(id);
      return assess(spec, { release, asked: true, today: TODAY, knowledge });
    };
    const before = new Map(statuses('ws2012r2').map(({ rule, status }) => [rule, status]));
    const differing = statuses('ws2016').filter(({ rule, status }) => before.get(rule) !== status);

    expect(matrixOf(spec, TODAY, knowledge).find(({ release }) => release.id === 'ws2016')?.turns).toEqual(
      differing.map(({ rule, title, severity, because, status: to }) => ({
        rule,
        title,
        severity,
        because,
        from: before.get(rule),
        to,
      })),
    );
  });
});

it('comes to the verdict of a check that asks for the release', () => {
  const spec = specOf(readingsOf(OLD));

  for (const { release, verdict } of matrixOf(spec, TODAY, knowledge))
    expect(verdict).toBe(verdictOf(assess(spec, { release, asked: true, today: TODAY, knowledge })));
});

it('cannot tell of any release where the name alone tells of the processor', () => {
  const verdicts = matrix({ osRelease: 'ws2022' }).map(({ verdict }) => verdict);

  expect(new Set(verdicts)).toEqual(new Set(['cannot-tell']));
});

const supportOn = (day: string, release: string) =>
  matrixOf(specOf(readingsOf(ready())), day, knowledge).find((one) => one.release.id === release)?.support;
const endOf = (release: string): readonly string[] =>
  (knowledge.release(release)?.versions.at(-1)?.support ?? [])
    .flatMap(({ mainstream, extended }) => extended ?? mainstream ?? [])
    .toSorted();

describe('the end of support', () => {
  it.each(['ws2008', 'ws2008r2', 'ws2012', 'ws2012r2', 'win8', 'win8.1'])('has come for %s', (release) => {
    expect(row(release, ready()).support).toMatchObject({ state: 'ended', end: endOf(release).at(-1) });
  });

  it.each(['ws2016', 'ws2019', 'ws2022', 'ws2025', 'win11'])('is to come for %s', (release) => {
    expect(row(release, ready()).support).toMatchObject({ state: 'supported', end: endOf(release)[0] });
  });

  it('goes by the day', () => {
    const [end = ''] = endOf('ws2016');

    expect(supportOn(end, 'ws2016')).toMatchObject({ state: 'supported' });
    expect(supportOn('2027-06-01', 'ws2016')).toMatchObject({ state: 'ended', end });
  });

  it('names updates that are paid for while there are any', () => {
    expect(supportOn('2024-01-01', 'ws2012')).toMatchObject({ state: 'ended', paid: '2026-10-13' });
    expect(supportOn(TODAY, 'ws2012')).not.toHaveProperty('paid');
  });
});
