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

const joined = (more = ''): string => `Xeon Gold 6338 2022 domain joined${more}`;

test.each([
  [joined(), joined()],
  [joined(' to corp.example'), joined()],
])('%s and %s are not known to be in one domain, which alone keeps them from a yes', async (one, other) => {
  const reply = await ask(`pair ${one} vs ${other}`);
  const { directions } = await pairOf(`${one} vs ${other}`);

  expect(directions.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
  expect(reply.summary).toBe(
    'Live migration between host 1 and host 2: both ways, but only if both are in the same domain, or in domains that trust each other; the paste does not say.',
  );
});

test('the condition is not told for a way that more stands against', async () => {
  const reply = await ask('pair Xeon Gold 6338 2019 domain joined vs Xeon Gold 6338 2022 domain joined');

  expect(reply.summary).toContain('from 1 to 2 only if both are in the same domain');
  expect(reply.summary).toContain('from 2 to 1 no.');
});

test.each([
  'domain joined to Corp.Example',
  'domain joined in corp.example',
  'domain=corp.example domain joined',
])('the name of the domain is read from "%s"', async (words) => {
  const { directions } = await pairOf(`${joined(' to corp.example')} vs Xeon Gold 6338 2022 ${words}`);
  const finding = directions[0]?.findings.find(({ rule }) => rule === 'pair.authentication');

  expect(finding?.because).not.toContain('was not in the paste');
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
    'Xeon Gold 6338 2022 vs Xeon Gold 6338 2022 domain joined to corp.example',
    'Xeon Gold 6338 domain joined to corp.example vs Xeon Gold 6338 2022 domain joined to corp.example',
    'intel 2022 domain joined to corp.example vs Xeon Gold 6338 2022 domain joined to corp.example',
    '2022 domain joined to corp.example vs Xeon Gold 6338 2022 domain joined to corp.example',
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
