import { expect, test } from 'vitest';
import { ask, pairOf } from './asking.ts';

/** A processor that both have, and a domain, so that only what a case names decides. */
const both = (one: string, other: string, more = ''): string =>
  `Xeon Gold 6338 ${one} domain joined${more} vs Xeon Gold 6338 ${other} domain joined`;

/**
 * What somebody types; the verdict from the first to the second, and back; the rules that are unmet there, and back;
 * a source that an unmet rule, or a met one, must name.
 */
const CASES: readonly (readonly [
  name: string,
  text: string,
  verdicts: readonly [string, string],
  unmet: readonly [readonly string[], readonly string[]],
  source: string,
])[] = [
  [
    'Intel and AMD of two releases',
    'Xeon Gold 6338 2022 domain joined and EPYC 7543 2025 domain joined',
    ['no', 'no'],
    [['pair.processor-maker'], ['pair.processor-maker', 'pair.configuration-version']],
    'learn-processor-compatibility-2021',
  ],
  [
    'Intel and AMD of one release',
    'intel 2022 vs amd 2022',
    ['no', 'no'],
    [['pair.processor-maker'], ['pair.processor-maker']],
    'learn-processor-compatibility-2021',
  ],
  [
    'Intel and AMD with the mode on',
    'Xeon Gold 6338 2025, compatibility mode on vs EPYC 7543 2025',
    ['no', 'no'],
    [['pair.processor-maker'], ['pair.processor-maker']],
    'learn-dynamic-processor-compatibility',
  ],
  [
    'AMD alike',
    'EPYC 7543 2022 domain joined vs EPYC 7543 2022 domain joined',
    ['yes', 'yes'],
    [[], []],
    'learn-lm-hosts',
  ],
  [
    'EPYC 7601, whose number is a build',
    'EPYC 7601 2019 domain joined vs EPYC 7601 2019 domain joined',
    ['yes', 'yes'],
    [[], []],
    'learn-lm-hosts',
  ],
  ['one release', both('2022', '2022'), ['yes', 'yes'], [[], []], 'learn-feature-by-generation'],
  ['2008 has none', both('2008', '2008'), ['no', 'no'], [['pair.release'], ['pair.release']], 'seed-vir358'],
  [
    '2012 to 2012 R2, which raises at once',
    both('2012', '2012 R2'),
    ['yes', 'no'],
    [[], ['pair.release', 'pair.configuration-version']],
    'kb2956020',
  ],
  [
    '2012 R2 to 2016',
    both('2012 R2', '2016'),
    ['yes', 'no'],
    [[], ['pair.configuration-version']],
    'learn-lm-hosts',
  ],
  [
    '2016 to 2012 R2 with version 5.0 kept',
    both('2016', '2012 R2', ' vm-version=5.0'),
    ['yes', 'yes'],
    [[], []],
    'oreilly-2016-cookbook',
  ],
  [
    '2012 R2 to 2019, which no page names',
    both('2012 R2', '2019'),
    ['unknown', 'no'],
    [[], ['pair.configuration-version']],
    'learn-vm-version',
  ],
  [
    '2012 R2 to 2022, which has no version 5.0',
    both('2012 R2', '2022'),
    ['no', 'no'],
    [
      ['pair.release', 'pair.configuration-version'],
      ['pair.release', 'pair.configuration-version'],
    ],
    'learn-vm-version',
  ],
  [
    '2016 to 2019',
    both('2016', '2019'),
    ['yes', 'no'],
    [[], ['pair.configuration-version']],
    'learn-s2d-upgrade-2019',
  ],
  [
    '2019 to 2016 with versions kept',
    both('2019', '2016', ' vm-version=8.0'),
    ['yes', 'yes'],
    [[], []],
    'learn-s2d-upgrade-2019',
  ],
  [
    '2019 to 2022',
    both('2019', '2022'),
    ['yes', 'no'],
    [[], ['pair.configuration-version']],
    'progressiverobot-2022',
  ],
  [
    '2019 to 2022 with a version that 2022 dropped',
    both('2019', '2022', ' vm-version=5.0'),
    ['no', 'no'],
    [['pair.configuration-version'], ['pair.configuration-version']],
    'learn-vm-version',
  ],
  [
    '2022 to 2025',
    both('2022', '2025'),
    ['yes', 'no'],
    [[], ['pair.configuration-version']],
    'ps-update-clusterfunctionallevel',
  ],
  [
    '2019 to 2025 in one leap',
    both('2019', '2025'),
    ['unknown', 'no'],
    [[], ['pair.configuration-version']],
    'learn-vm-version',
  ],
  [
    '2025 to 2019',
    both('2025', '2019'),
    ['no', 'unknown'],
    [['pair.configuration-version'], []],
    'learn-vm-version',
  ],
  [
    '2025 to 2022 with versions kept',
    both('2025', '2022', ' vm-version=10.0'),
    ['unknown', 'yes'],
    [[], []],
    'learn-vm-version',
  ],
  [
    '2025 to 2012 R2',
    both('2025', '2012 R2'),
    ['no', 'no'],
    [
      ['pair.release', 'pair.configuration-version'],
      ['pair.release', 'pair.configuration-version'],
    ],
    'learn-vm-version',
  ],
  [
    'Hyper-V Server 2019',
    'Hyper-V Server 2019 Xeon Gold 6338 domain joined vs Xeon Gold 6338 2019 domain joined',
    ['yes', 'yes'],
    [[], []],
    'learn-lm-hosts',
  ],
  [
    'a client',
    'Windows 11 Pro Xeon Gold 6338 domain joined vs Xeon Gold 6338 2022 domain joined',
    ['no', 'no'],
    [['pair.release'], ['pair.release']],
    'learn-client-hyperv-about',
  ],
  [
    'two clients',
    'Windows 10 Pro i7-8700 vs Windows 10 Pro i7-8700',
    ['no', 'no'],
    [['pair.release'], ['pair.release']],
    'learn-client-hyperv-about',
  ],
  [
    'one in a workgroup',
    'Xeon Gold 6338 2022 domain joined vs Xeon Gold 6338 2022 workgroup',
    ['no', 'no'],
    [['pair.authentication'], ['pair.authentication']],
    'learn-lm-hosts',
  ],
  [
    'both in a workgroup, 2022',
    'Xeon Gold 6338 2022 workgroup vs Xeon Gold 6338 2022 workgroup',
    ['no', 'no'],
    [['pair.authentication'], ['pair.authentication']],
    'learn-workgroup-live-migration',
  ],
  [
    'both in a workgroup, 2025',
    'Xeon Gold 6338 2025 workgroup vs Xeon Gold 6338 2025 workgroup',
    ['unknown', 'unknown'],
    [[], []],
    'learn-workgroup-live-migration',
  ],
  [
    'one in a workgroup, 2025',
    'Xeon Gold 6338 2025 workgroup vs Xeon Gold 6338 2025 domain joined',
    ['no', 'no'],
    [['pair.authentication'], ['pair.authentication']],
    'learn-lm-hosts',
  ],
  [
    'no word on the domain',
    'Xeon Gold 6338 2022 vs Xeon Gold 6338 2022',
    ['unknown', 'unknown'],
    [[], []],
    'learn-feature-by-generation',
  ],
  [
    'another generation, the mode not named',
    'Xeon Gold 6338 2022 domain joined vs Xeon Gold 6138 2022 domain joined',
    ['unknown', 'unknown'],
    [[], []],
    'learn-processor-compatibility',
  ],
  [
    'another generation without the mode',
    'Xeon Gold 6338 2022 domain joined without compatibility mode vs Xeon Gold 6138 2022 domain joined',
    ['no', 'unknown'],
    [['pair.processor-features'], []],
    'learn-processor-compatibility',
  ],
  [
    'another generation with the mode',
    'Xeon Gold 6338 2022 domain joined with compatibility mode vs Xeon Gold 6138 2022 domain joined',
    ['yes', 'unknown'],
    [[], []],
    'learn-processor-compatibility',
  ],
  [
    'v3 and v4 of one number',
    'Xeon E5-2690 v3 2016 domain joined vs Xeon E5-2690 v4 2016 domain joined',
    ['unknown', 'unknown'],
    [[], []],
    'learn-processor-compatibility',
  ],
  [
    'one side without a processor',
    'Xeon Gold 6338 2022 domain joined vs 2022 domain joined',
    ['unknown', 'unknown'],
    [[], []],
    'learn-feature-by-generation',
  ],
  [
    'one side without a release',
    'Xeon Gold 6338 2022 domain joined vs Xeon Gold 6338 domain joined',
    ['unknown', 'unknown'],
    [[], []],
    'learn-lm-hosts',
  ],
];

test.each(CASES)('%s', async (_name, text, verdicts, unmet, source) => {
  const { directions, cites } = await pairOf(text);

  expect(directions.map(({ verdict }) => verdict)).toEqual(verdicts);
  expect(
    directions.map(({ findings }) =>
      findings
        .filter(({ status }) => status === 'unmet')
        .map(({ rule }) => rule)
        .toSorted(),
    ),
  ).toEqual(unmet.map((rules) => rules.toSorted()));
  expect(cites.map((cite) => cite.source)).toContain(source);
});

test('no case stands there twice', () => {
  expect(new Set(CASES.map(([, text]) => text)).size).toBe(CASES.length);
});

test.each(CASES)('every yes and no has its sources, every unknown what to do: %s', async (_name, text) => {
  const { directions } = await pairOf(text);
  const findings = directions.flatMap((direction) => direction.findings);
  const rested = ['pair.release', 'pair.configuration-version', 'pair.authentication'];

  for (const { rule, status, cites, fix } of findings) {
    if (status === 'unmet') expect([rule, cites.length > 0]).toEqual([rule, true]);
    if (status === 'met' && rested.includes(rule)) expect([rule, cites.length > 0]).toEqual([rule, true]);
    if (status === 'unmet' || status === 'unknown') expect([rule, fix]).toEqual([rule, expect.any(String)]);
  }
});

test('a leap over a release names the steps', async () => {
  const { directions } = await pairOf(both('2019', '2025'));
  const finding = directions[0]?.findings.find(({ rule }) => rule === 'pair.release');

  expect(finding?.fix).toContain('Windows Server 2019, then Windows Server 2022, then Windows Server 2025');
});

test('a way back is never sold as export and import', async () => {
  const { directions } = await pairOf(both('2022', '2025'));
  const finding = directions[1]?.findings.find(({ rule }) => rule === 'pair.release');

  expect(finding?.fix).not.toContain('import');
});

test('a yes turns into an unknown without what it rests on', async () => {
  const without = [
    'Xeon Gold 6338 2022 vs Xeon Gold 6338 2022 domain joined',
    'Xeon Gold 6338 domain joined vs Xeon Gold 6338 2022 domain joined',
    'intel 2022 domain joined vs Xeon Gold 6338 2022 domain joined',
    '2022 domain joined vs Xeon Gold 6338 2022 domain joined',
  ];
  for (const text of without) {
    const { directions } = await pairOf(text);
    expect([text, ...directions.map(({ verdict }) => verdict)]).toEqual([text, 'unknown', 'unknown']);
  }
});

test.each([
  ['pair', 'pair needs two hosts; none was found.'],
  ['pair Xeon Gold 6338 2022', 'pair needs two hosts; one was found.'],
])('%s is a mistake that says what to type', async (text, message) => {
  const reply = await ask(text);

  expect(reply.failure).toBe('usage');
  expect(reply.summary).toContain(message);
  expect(reply.summary).toContain('=====');
});
