import { describe, expect, it, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { takeSubject } from '../../src/commands/find-subject.ts';
import { rules } from '../../src/rules/index.ts';
import { toText } from '../../src/terminal/text.ts';
import { knowledge } from '../base.ts';
import { readingsOf } from '../rules/judging.ts';

const botOf = (day: string) =>
  createBot({ knowledge, today: () => day }, (error) => {
    throw error;
  });
const bot = botOf('2026-11-22');

interface Answer {
  readonly failure: string | undefined;
  readonly text: string;
  readonly data: Readonly<Record<string, never>>;
}
async function ask(text: string, by = bot): Promise<Answer> {
  const reply = await by.handle({ text });
  return {
    failure: reply.failure,
    text: toText(reply, { width: 1_000 }),
    data: JSON.parse(JSON.stringify(reply.data?.() ?? {})),
  };
}

const PASTE = 'os=2022 edition=standard arch=x64 physical=yes vt=yes slat=no dep=yes ram=64GB nics=2';
const checked = await ask(`check ${PASTE}`);
const receipt = String(checked.data.receipt);

describe('check', () => {
  it.each([
    'every release',
    'for every release',
    'for all',
    'for all releases',
    'all releases',
    'for every release:',
  ])('shows every release for "%s"', async (words) => {
    const { text } = await ask(`check ${words} ${PASTE}`);

    expect(text).toMatch(/^This hardware for every release with Hyper-V: ready for \d+ of 12\./);
    expect(text).toContain('From Windows Server 2016: SLAT does not apply → no.');
  });

  it('has the matrix in its data, whatever was asked', () => {
    const matrix: { release: string; verdict: string }[] = checked.data.matrix ?? [];

    expect(matrix.find(({ release }) => release === 'ws2016')).toEqual(
      expect.objectContaining({
        verdict: 'not-ready',
        turns: expect.arrayContaining([
          { rule: 'host.slat', title: 'SLAT', from: 'not-applicable', to: 'unmet' },
        ]),
      }),
    );
  });

  it('has the fix in its data', () => {
    expect(checked.data.fix).toMatchObject({
      changes: [{ reading: 'slat', to: true, title: 'Use a processor with SLAT', cost: 'dear' }],
    });
  });

  it.each(['ram=64GB', 'vmware guest 8 GB'])('has no fix for %s', async (paste) => {
    expect((await ask(`check ${paste}`)).data.fix).toBeNull();
  });

  it('says where nothing helps', async () => {
    expect((await ask('check os=2022 edition=standard physical=no ram=8GB')).text).toContain(
      'No change of a setting, a part or the system mends this: Physical machine.',
    );
  });

  it('takes one machine for every release', async () => {
    const one =
      'Host Name: A\nOS Name: Microsoft Windows Server 2022 Standard\nTotal Physical Memory: 65,536 MB\n';
    const two = `${one}\n${one.replace('Name: A', 'Name: B')}`;
    const { failure, text } = await ask(`check every release\n${two}`);

    expect(failure).toBe('usage');
    expect(text).toContain('The paste describes 2 machines.');
  });

  it('does not take "every" in a description for a question', async () => {
    expect((await ask('check everything is fine, 64 GB ram')).text).not.toContain('every release');
  });
});

describe('why', () => {
  it('shows line, fact, comparison and what would turn it', async () => {
    const { text } = await ask(`why host.slat\n${PASTE.replaceAll(' ', '\n')}`);

    expect(text).toContain('Why: SLAT for Windows Server 2022: no.');
    expect(text).toContain('SLAT: no, line 6: slat=no');
    expect(text).toContain('host.processor.slat: ');
    expect(text).toContain('it would be yes. SLAT: yes.');
  });

  it('is about the release that is named', async () => {
    const { data } = await ask(`why slat for 2012 ${PASTE}`);

    expect(data).toMatchObject({ rule: 'host.slat', target: 'ws2012', status: 'not-applicable' });
  });

  it('gives its data', async () => {
    const { data } = await ask(`why host.slat ${PASTE}`);

    expect(data).toMatchObject({
      schema: 1,
      rule: 'host.slat',
      status: 'unmet',
      readings: [expect.objectContaining({ reading: 'slat', value: false, line: 1, basis: 'stated' })],
      otherwise: { status: 'met', changes: [{ reading: 'slat', from: false, to: true }] },
      receipt,
    });
  });

  it('hides names in the lines that it quotes', async () => {
    const { text } = await ask(
      `why host.memory.minimum\nHost Name: SRV-SECRET01\nTotal Physical Memory: 65,536 MB\n`,
    );

    expect(text).not.toContain('SRV-SECRET01');
  });

  it('proves what an earlier message said', async () => {
    const earlier = {
      host: { readings: readingsOf({ slat: false, osRelease: 'ws2022' }), withheld: [], formats: [] },
    };
    const reply = await bot.handle({ text: 'why host.slat', earlier });

    expect(reply.summary).toBe('SLAT for Windows Server 2022: no.');
  });

  it.each([
    ['s2d', 'storage-spaces-direct'],
    ['nested', 'nested'],
    ['Nested virtualization', 'nested'],
    ['"live migration"', 'live-migration'],
    ['live-migration', 'live-migration'],
    ['cluster node', 'cluster-node'],
  ])('proves the capability %s', async (name, capability) => {
    const { data, text } = await ask(`why ${name} for 2022 ${PASTE}`);

    expect(data).toMatchObject({ schema: 1, capability, target: 'ws2022', status: 'no' });
    expect(text).toContain('What it needs');
  });

  it.each([
    ['minimum memory', 'host.memory.minimum'],
    ['physical memory', 'host.memory.minimum'],
    ['"Maximum memory":', 'host.memory.maximum'],
    ['ECC memory', 'host.memory.ecc'],
    ['host.nested', 'host.nested'],
    ['LBFO under a switch', 'network.team.lbfo-switch'],
    ['team.set', 'network.team.set'],
    ['ecc', 'host.memory.ecc'],
  ])('proves the rule %s', async (name, rule) => {
    expect((await ask(`why ${name} for 2022 ${PASTE}`)).data).toMatchObject({ rule });
  });

  it.each([...rules.map(({ id }) => id), ...rules.map(({ title }) => title)])(
    'knows "%s" for what it is',
    (name) => {
      const subject = takeSubject(`${name} for 2022`)?.subject;
      const found = subject?.kind === 'rule' ? subject.rule : undefined;

      expect(subject?.kind === 'capability' || [found?.id, found?.title].includes(name)).toBe(true);
    },
  );

  it.each([
    ['standard', 'Edition: no'],
    ['datacenter', 'Edition: yes'],
  ])('judges a capability by %s where that is planned', async (edition, says) => {
    const { text } = await ask(`why s2d for 2022 ${edition} ${PASTE.replace('slat=no', 'slat=yes')}`);

    expect(text).toContain(says);
  });

  test.each([
    ['why', /why needs the name of a rule/],
    ['why host.slat', /needs the paste that was judged/],
    ['why s2d', /why s2d needs the paste that was judged/],
    ['why memory ram=1GB', /"memory" is no rule and no capability\. Is it host\.memory\./],
    ['why nonsense ram=1GB', /The rules are: host\.one-machine, .* The capabilities are: lab, /],
    ['why host.slat every release ram=1GB', /why is about one release/],
    ['why host.slat for 2021 ram=1GB', /"2021" is not a release/],
  ])('%s is wrong usage', async (words, message) => {
    const { failure, text } = await ask(words);

    expect([failure, text]).toEqual(['usage', expect.stringMatching(message)]);
  });
});

describe('replay', () => {
  it('gives the same bytes on the same input, on a later day', async () => {
    const again = await ask(`replay ${receipt} ${PASTE}`, botOf('2027-03-01'));

    expect(again).toEqual(checked);
  });

  it('asks for the release that the receipt names', async () => {
    const asked = await ask(`check for 2025 ${PASTE}`);

    expect(await ask(`replay ${String(asked.data.receipt)}\n${PASTE}`)).toEqual(asked);
  });

  it('gives every release again where that was asked', async () => {
    const asked = await ask(`check every release ${PASTE}`);
    const again = await ask(`replay ${String(asked.data.receipt)}\n${PASTE}`, botOf('2027-03-01'));

    expect(asked.data.receipt).toMatch(/-every-[0-9a-f]{12}$/);
    expect(asked.text).toMatch(/^This hardware for every release/);
    expect(again).toEqual(asked);
  });

  it('gives every release with named capabilities again', async () => {
    const asked = await ask(`check every release with s2d: ${PASTE}`);

    expect(await ask(`replay ${String(asked.data.receipt)} ${PASTE}`)).toEqual(asked);
  });

  it('says what changed above every release', async () => {
    const asked = await ask(`check every release ${PASTE}`);
    const { data, text } = await ask(`replay ${String(asked.data.receipt)} ${PASTE.replace('64GB', '65GB')}`);

    expect(data).toMatchObject({ same: false, changed: [{ what: 'readings' }] });
    expect(text).toContain('what was read changed');
    expect(text).toContain('This hardware for every release');
  });

  it('is another receipt than that of the plain check', async () => {
    const every = String((await ask(`check every release ${PASTE}`)).data.receipt);

    expect(every.slice(-12)).not.toBe(receipt.slice(-12));
  });

  it('says that the readings changed', async () => {
    const { data, text } = await ask(`replay ${receipt} ${PASTE.replace('64GB', '65GB')}`);

    expect(data).toMatchObject({ same: false, receipt, changed: [{ what: 'readings' }] });
    expect(text).toContain('what was read changed');
  });

  it('says that the base is another one', async () => {
    const { data } = await ask(`replay ${receipt.replace('-2026.11.0-', '-2026.10.1-')} ${PASTE}`);

    expect(data.changed).toContainEqual({ what: 'base', was: '2026.10.1', is: knowledge.version });
  });

  test.each([
    ['replay', /replay needs a receipt/],
    ['replay r1-x ram=1GB', /"r1-x" is no receipt/],
    [`replay ${receipt}`, /replay needs the paste/],
    [`replay ${receipt.replace('-installed-', '-ws2021-')} ram=1GB`, /"ws2021" is not a release/],
  ])('%s is wrong usage', async (words, message) => {
    const { failure, text } = await ask(words);

    expect([failure, text]).toEqual(['usage', expect.stringMatching(message)]);
  });
});
