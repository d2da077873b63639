import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { toText } from '../../src/terminal/text.ts';
import { knowledge } from '../base.ts';
import { data, reply } from '../networks/asking.ts';

const bot = createBot({ knowledge, today: () => '2026-11-22' }, (error) => {
  throw error;
});
const said = async (text: string): Promise<string> => toText(await bot.handle({ text }), { openFolds: true });

describe('network', () => {
  it('asks for adapters when it stands alone', async () => {
    const text = await said('network');
    expect(text).toContain('Name the network adapters');
    expect(text).toContain('4 nics iscsi 2012 R2');
  });

  it('gives exactly the data of the contract', async () => {
    const answer = await data('4 nics iscsi 2012 R2');
    expect(Object.keys(answer)).toEqual(['release', 'layouts', 'rejected', 'powershell']);
    expect(answer.release).toBe('ws2012r2');
    const [first] = answer.layouts;
    expect(Object.keys(first ?? {})).toEqual(['name', 'rank', 'adapters', 'switches', 'because', 'cites']);
    expect(Object.keys(first?.adapters[0] ?? {})).toEqual(['name', 'role', 'switch', 'team']);
    expect(Object.keys(first?.switches[0] ?? {})).toEqual(['name', 'type', 'teaming']);
    expect(Object.keys(answer.rejected[0] ?? {})).toEqual(['name', 'because', 'cites']);
    expect(Object.keys(answer.powershell)).toEqual(['check', 'create', 'verify', 'undo']);
    expect(answer.layouts.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });

  it('says before everything else that the address of the host moves', async () => {
    const text = await said('network 4 nics 2022');
    expect(text.indexOf('console or the BMC')).toBeGreaterThan(0);
    expect(text.indexOf('console or the BMC')).toBeLessThan(text.indexOf('New-VMSwitch'));
  });

  it('plans for the newest release when none is named', async () => {
    expect((await data('4 nics')).release).toBe('ws2025');
  });

  it('reads the adapters and the release of a pasted host', async () => {
    const answer = await data(
      'iscsi cluster\nOS Name: Microsoft Windows Server 2022 Standard\nNetwork Card(s): 5 NIC(s) Installed.\n[01]: Intel(R) Ethernet Controller X710 for 10GbE SFP+\n[02]: Intel(R) Ethernet Controller X710 for 10GbE SFP+ #2\n[03]: Intel(R) Ethernet Controller X710 for 10GbE SFP+ #3\n[04]: Intel(R) Ethernet Controller X710 for 10GbE SFP+ #4\n[05]: Remote NDIS Compatible Device',
    );
    expect(answer.release).toBe('ws2022');
    expect(answer.layouts[0]?.adapters).toHaveLength(4);
    expect(answer.layouts[0]?.name).toContain('2 bare for iSCSI storage');
  });

  it('uses the host of the last check', async () => {
    const checked = await bot.handle({ text: 'check R740, dual Xeon Gold 6338, 512GB ram, 4x10GbE, 2022' });
    const { remember } = checked;
    const { network } = await import('../../src/commands/network.ts');
    const services = { knowledge, today: () => '2026-11-22' };
    const again = await network.run('cluster', services, remember ?? undefined);
    expect(again.summary).toContain('4 adapters');
  });

  it('declines Azure Local with its reason', async () => {
    const declined = await reply('azure local 4x25GbE');
    expect(declined.answer).toBe('no');
    expect((await data('azure local 4x25GbE')).rejected[0]?.cites.length).toBeGreaterThan(0);
  });

  it('refuses three releases', async () => {
    expect(await said('network 4 nics 2016 2019 2022')).toContain('names 3 releases');
  });
});
