import { expect, test } from 'vitest';
import { ask, type FindingData, pairOf } from './asking.ts';
import { both, CASES } from './pair-cases.ts';

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

/** Rules whose yes rests on the base; the others may rest on readings alone. */
const RESTED = ['pair.release', 'pair.configuration-version', 'pair.authentication'];

const lacksSources = ({ rule, status, cites }: FindingData): boolean =>
  cites.length === 0 && (status === 'unmet' || (status === 'met' && RESTED.includes(rule)));

const lacksAdvice = ({ status, fix }: FindingData): boolean =>
  fix === undefined && (status === 'unmet' || status === 'unknown');

test('every yes and no has its sources, every no and unknown what to do', async () => {
  const answers = await Promise.all(CASES.map(([, text]) => pairOf(text)));
  const findings = answers.flatMap(({ directions }) => directions.flatMap((one) => one.findings));

  expect(findings.filter(lacksSources).map(({ rule, because }) => [rule, because])).toEqual([]);
  expect(findings.filter(lacksAdvice).map(({ rule, because }) => [rule, because])).toEqual([]);
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
