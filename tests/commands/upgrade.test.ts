import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { toMessage } from '../../src/slack/blocks.ts';
import { FIRST_PAGE } from '../../src/slack/drawing/page.ts';
import { exitCodeOf } from '../../src/terminal/exit-code.ts';
import { toText } from '../../src/terminal/text.ts';
import { knowledge } from '../base.ts';
import { expectSendable } from '../slack/support/limits.ts';

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});
const ask = async (text: string): Promise<Reply> => bot.handle({ text: `upgrade ${text}` });
const data = async (text: string): Promise<Record<string, unknown>> =>
  (await ask(text)).data?.() as Record<string, unknown>;

describe('what people type', () => {
  it.each([
    ['2012 R2 cluster to 2025', 'ws2012r2', 'ws2025', true],
    ['2008 r2 to 2022', 'ws2008r2', 'ws2022', false],
    ['from Windows Server 2016 to Windows Server 2019', 'ws2016', 'ws2019', false],
    ['to 2025 from 2019', 'ws2019', 'ws2025', false],
    ['2019 -> 2025', 'ws2019', 'ws2025', false],
    ['a 4-node cluster of 2k19 to 2k22?', 'ws2019', 'ws2022', true],
    ['rolling 2019 to 2022', 'ws2019', 'ws2022', true],
    ['hyper-v server 2019 to 2025', 'ws2019', 'ws2025', false],
    ['win10 to 2019', 'win10', 'ws2019', false],
  ])('%s', async (text, from, to, cluster) => {
    expect(await data(text)).toMatchObject({ schema: 1, from, to, cluster });
  });

  it.each([
    ['', 'upgrade needs two releases'],
    ['2019', 'upgrade needs two releases'],
    ['2019 to somewhere', '"somewhere" names no release'],
    ['2016 2019 to 2025', '"2016 2019" names 2 releases'],
    ['2022 to 2022', 'is what is installed already'],
    ['2022 to 2022 datacenter', 'is what is installed already'],
    ['2016 to 2019 to 2022', 'upgrade needs two releases'],
  ])('"%s" is a mistake that says what to type', async (text, says) => {
    const reply = await ask(text);
    expect([reply.failure, exitCodeOf(reply)]).toEqual(['usage', 64]);
    expect(reply.summary).toContain(says);
  });

  it.each([
    [
      'hyper-v server 2012 r2 cluster to 2016',
      'Microsoft Hyper-V Server 2012 R2 cluster to Microsoft Hyper-V Server 2016',
    ],
    [
      'hyper-v server 2012 to windows server 2012 r2',
      'Microsoft Hyper-V Server 2012 to Windows Server 2012 R2',
    ],
    ['2019 datacenter to 2022 standard', 'Going from Datacenter to Standard is not possible in place'],
    ['2022 standard to 2022 datacenter', 'Windows Server 2022 from Standard to Datacenter'],
    ['2019 core to 2022 gui', 'Changing between Server Core and Desktop Experience'],
    ['2019 to 2022 evaluation', 'Ending in an evaluation copy'],
  ])('%s is understood', async (text, says) => {
    expect((await ask(text)).summary).toContain(says);
  });

  it.each([
    ['2019 evaluation to 2022', 'Turn the evaluation copy into a licensed edition'],
    ['2019 domain controller to 2022', 'Move the domain controller to a server'],
  ])('%s is a firm task', async (text, title) => {
    const { steps } = (await data(text)) as { steps: { before: { title: string }[] }[] };
    expect(steps[0]?.before.some((task) => task.title.startsWith(title))).toBe(true);
  });
});

describe('words', () => {
  it.each([
    ['2016 with frobnicator to 2019', ['frobnicator']],
    ['2019 to 2022 on blades tomorrow', ['blades', 'tomorrow']],
    ['a 4-node failover cluster of Windows Server 2019 Datacenter to Windows Server 2022, please', []],
    ['our 2 hosts from 2016 64-bit to 2019 in place', []],
    ['2008 R2 SP1 std to 2012 r2', []],
    ['2016 storage spaces direct to 2019', []],
    ['2012 r2 x86 essentials to 2016', []],
  ])('%s leaves %j', async (text, words) => {
    expect((await data(text)).notUnderstood).toEqual(words);
  });

  it('names the words that it did not understand', async () => {
    expect(toText(await ask('2016 frobnicator to 2019'))).toContain('Not understood: frobnicator.');
    expect(toText(await ask('2016 to 2019'))).not.toContain('Not understood');
  });

  it.each([
    ['2008 x86 to 2012', 'from 32-bit to 64-bit is not supported'],
    ['2008 32 bit to 2012', 'from 32-bit to 64-bit is not supported'],
    ['2012 r2 essentials to 2016', 'Windows Server 2012 R2 Essentials to Windows Server 2016'],
    ['2022 to 2025 azure edition', 'Windows Server 2025 Datacenter: Azure Edition'],
    ['2016 to 2019 azure edition', 'The Azure Edition begins with Windows Server 2022'],
    ['2016 s2d to 2019', 'Windows Server 2016 cluster to Windows Server 2019'],
    ['2012 r2 s2d to 2016', 'Windows Server 2012 R2 has no Storage Spaces Direct'],
  ])('%s says %s', async (text, says) => {
    expect((await ask(text)).summary).toContain(says);
  });
});

describe('the exit code', () => {
  it.each([
    ['2019 to 2025', 0],
    ['2022 to 2019', 1],
    ['hyper-v server 2019 to 2025', 1],
  ])('%s: %i', async (text, code) => {
    expect(exitCodeOf(await ask(text))).toBe(code);
  });
});

describe('the data', () => {
  it('has every key of the contract', async () => {
    const found = await data('2012 r2 to 2025');
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining([
        'schema',
        'from',
        'to',
        'cluster',
        'supported',
        'steps',
        'alternatives',
        'cites',
      ]),
    );
    expect(found).toMatchObject({
      supported: true,
      steps: [
        { from: 'ws2012r2', to: 'ws2019', way: 'in-place' },
        { from: 'ws2019', to: 'ws2025', way: 'in-place' },
      ],
    });
  });

  it('gives a task its title, reason, command and pages', async () => {
    const { steps } = (await data('2019 to 2022')) as { steps: { before: { id: string }[] }[] };
    const task = steps[0]?.before.find(({ id }) => id === 'lbfo-under-switch');
    expect(task).toMatchObject({
      title: 'Take every virtual switch off its NIC team (LBFO)',
      command: expect.stringContaining('Get-VMSwitch'),
      cites: expect.arrayContaining([expect.objectContaining({ source: 'learn-ws-removed' })]),
    });
  });

  it('has no steps where there is no path, and says what is nearest', async () => {
    expect(await data('hyper-v server 2019 to 2025')).toMatchObject({
      supported: false,
      verdict: 'unknown',
      steps: [],
      alternatives: expect.arrayContaining([expect.objectContaining({ way: 'side-by-side' })]),
    });
  });
});

describe('the reply', () => {
  it('lists the steps in order with what is final', async () => {
    const printed = toText(await ask('2019 cluster to 2025'), { width: 200 });
    expect(printed).toMatch(
      /2 steps, 2022, then 2025, each by a rolling upgrade\.[^]*Step 1: [^]*No way back after:[^]*Update-ClusterFunctionalLevel[^]*Step 2: /,
    );
  });

  it('folds why each task is there, and loses none', async () => {
    const reply = await ask('2012 r2 cluster to 2025');
    const { steps = [] } = (reply.data?.() ?? {}) as {
      steps?: Record<'before' | 'irreversible' | 'after', { title: string; because: string }[]>[];
    };
    const tasks = steps.flatMap(({ before, irreversible, after }) => [...before, ...irreversible, ...after]);
    const folded = toText(reply, { width: 2000 });
    const open = toText(reply, { width: 2000, openFolds: true });
    expect(tasks.filter(({ title }) => !folded.includes(title))).toEqual([]);
    // A terminal writes commands without Slack's slash.
    expect(tasks.filter(({ because }) => !open.includes(because.replaceAll('/hyperv', 'hyperv')))).toEqual(
      [],
    );
    expect(tasks.length).toBeGreaterThan(20);
  });

  it('shows the pages behind it', async () => {
    const printed = toText(await ask('2019 to 2025'), { width: 200, openFolds: true });
    expect(printed).toContain('Overview of Windows Server upgrades');
    expect(printed).toContain('Perform an in-place upgrade of Windows Server');
  });

  it('says of a new host how the virtual machines get there', async () => {
    const printed = toText(await ask('2012 cluster to 2012 R2'), { width: 200 });
    expect(printed).toMatch(/A new cluster with Windows Server 2012 R2[^]*can move by live migration/);
  });

  it('tells a node that is installed anew to make its switch with SET', async () => {
    const printed = toText(await ask('2019 cluster to 2022'), { width: 400 });
    expect(printed).toContain('Each node is installed anew: make its switch with SET, under the same name');
  });

  it.each(['2008 cluster to 2025', '2008 to 2025', 'hyper-v server 2019 to 2025'])(
    '%s fits into a message',
    async (text) => {
      const reply = await ask(text);
      expect(reply.blocks.length).toBeGreaterThan(2);
      expectSendable(toMessage(reply, { id: 'kept-id', page: FIRST_PAGE, share: true }));
    },
  );
});
