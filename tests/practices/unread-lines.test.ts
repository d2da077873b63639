import { expect, test } from 'vitest';
import { readSpec } from '../../src/hosts/read-spec.ts';
import { assessPractices, type PracticeReport } from '../../src/practices/assess-practices.ts';
import { practicesFold, practicesReply } from '../../src/replies/practices-reply.ts';
import { toText } from '../../src/terminal/text.ts';
import { knowledge } from '../base.ts';
import { releaseOf, TODAY } from '../rules/judging.ts';
import { judgeOne } from './judging.ts';

const release = releaseOf('ws2022');
const reportOf = (paste: string): PracticeReport | undefined =>
  assessPractices(readSpec(paste, knowledge), { release, asked: false, today: TODAY, knowledge });

/** A table of Get-VM; a row out of line has one blank between its cells, so that none begins below its name. */
const machines = (...rows: readonly string[]): string =>
  [
    'PS C:\\> Get-VM',
    '',
    'Name      State   CPUUsage(%) MemoryAssigned(M) Uptime           Status             Version',
    '----      -----   ----------- ----------------- ------           ------             -------',
    ...rows,
    '',
  ].join('\n');

const IN_LINE = 'VM01      Paused  0           4096              1.00:00:00       Operating normally 9.0';
const OUT_OF_LINE = 'VM02-with-a-long-name Paused 0 4096 1.00:00:00 Operating normally 9.0';

test('a row out of line with its header is said not to have been read', () => {
  const report = reportOf(machines(IN_LINE, OUT_OF_LINE));

  expect(report?.unreadLines).toEqual([6]);
  const shown = report === undefined ? '' : toText(practicesReply(report, release), { width: 400 });
  expect(shown).toContain('Line 6 was not read, and not judged: the columns do not stand below their names.');
  expect(JSON.stringify(practicesFold(report))).toContain('Line 6 was not read');
});

test('the rows in line are judged as before', () => {
  expect(judgeOne('paused', machines(IN_LINE, OUT_OF_LINE)).items.map(({ name }) => name)).toEqual(['VM01']);
});

test('a table of which nothing could be read is no empty setup', () => {
  expect(reportOf(machines(OUT_OF_LINE, OUT_OF_LINE))?.unreadLines).toEqual([5, 6]);
});

test('a table in line has none', () => {
  expect(reportOf(machines(IN_LINE))?.unreadLines).toEqual([]);
});

const CORE = 'Get-ComputerInfo (OsServerLevel)';
const ECC = 'ecc=yes or ecc=no';

test.each([
  ['server-core', 'ws2012', CORE, 'OsServerLevel : FullServer', 'unmet'],
  ['server-core', 'ws2012', CORE, 'OsServerLevel : ServerCore', 'met'],
  ['error-correcting-memory', 'ws2022', ECC, 'ecc=yes', 'met'],
  ['error-correcting-memory', 'ws2022', ECC, 'ecc=no', 'unmet'],
])('%s of %s asks for %s, and %s decides it', (id, one, asked, line, status) => {
  const paste = `${line}\n\n${machines(IN_LINE)}`;

  expect(judgeOne(id, machines(IN_LINE), one).because).toContain(`It takes ${asked}`);
  expect(judgeOne(id, paste, one).status).toBe(status);
});
