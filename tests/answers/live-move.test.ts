import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';

describe('a live migration between two named releases', () => {
  test.for([
    ['live migrate 2019 -> 2022 ok?', /^Yes: .* from Windows Server 2019 to Windows Server 2022\.$/],
    ['live migrate 2012r2->2016', /^Yes: .* from Windows Server 2012 R2 to Windows Server 2016\.$/],
    [
      'live migrate a vm to 2016 from 2012 r2',
      /^Yes: .* from Windows Server 2012 R2 to Windows Server 2016\.$/,
    ],
    [
      'move running vms 2012 r2 to 2022 without downtime',
      /^No: .* from Windows Server 2012 R2 to Windows Server 2022\.$/,
    ],
    ['is live migration from 2008 r2 to 2012 possible', /^No: .*came with Windows Server 2012 R2\.$/],
    ['live migrate from 2025 to 2022', /^No: .*configuration version 12\.0/],
    ['live migrate from win 10 to 2019', /^No\. .*Windows 10\.$/],
    ['can i live migrate from 2012 r2 to 2019', /^As far as is known only step by step/],
  ] as const)('%s', ([question, lead]) => {
    const answer = ask(question);

    expect(answer.lead).toMatch(lead);
    expect(answer).toMatchObject({ answered: true, topic: 'computed.live-move' });
    expect(answer.cites).not.toEqual([]);
  });

  test('who asks for the way back too gets both', () => {
    expect(ask('live migration between 2019 and 2022 hosts').lead).toMatch(
      /^Yes: .* to Windows Server 2022\. No: .* cannot move to Windows Server 2019/,
    );
  });

  test('the steps of a way that is not known as a whole are said', () => {
    expect(ask('can i live migrate from 2012 r2 to 2019').more.join(' ')).toContain(
      'Windows Server 2012 R2, then Windows Server 2016, then Windows Server 2019',
    );
  });

  test.for([
    'difference of live migration 2012 vs 2016',
    'live migration over smb from 2012 r2 to 2016',
    'in-place upgrade from 2016 to 2019 with running vms',
  ])('%s asks for something else', (question) => {
    expect(ask(question).topic).not.toBe('computed.live-move');
  });
});

describe('a thread on the way from one release to another', () => {
  test.for([
    [
      ['live migrate from 2012 r2 to 2016', 'and back?'],
      /from Windows Server 2016 to Windows Server 2012 R2/,
    ],
    [
      ['live migrate from 2012 r2 to 2016', 'and to 2022?'],
      /from Windows Server 2012 R2 to Windows Server 2022/,
    ],
    [['live migrate from 2019 to 2022', 'and from 2016?'], /from Windows Server 2016 to Windows Server 2022/],
    [
      ['in-place upgrade 2012 r2 to 2019', 'and to 2022?'],
      /from Windows Server 2012 R2 to Windows Server 2022/,
    ],
    [
      ['cluster rolling upgrade 2016 to 2019', 'and to 2022?'],
      /^No: the cluster rolling upgrade from Windows Server 2016/,
    ],
    [
      ['live migrate to 2016 from 2012 r2', 'and to 2019?', 'and 2022?'],
      /from Windows Server 2012 R2 to Windows Server 2022/,
    ],
  ] as const)('%s', ([[first, ...others], lead]) => {
    expect(ask(first, ...others).lead).toMatch(lead);
  });
});
