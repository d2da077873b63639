import { describe, expect, test } from 'vitest';
import { answerText } from '../../src/answers/answer-text.ts';
import { ask } from './ask.ts';

describe('the free Hyper-V Server', () => {
  test.for([
    ['hyper-v server 2019 end of support', /^Hyper-V Server 2019: .*2029-01-09\.$/],
    [
      'hyper-v server 2012 r2 support until',
      /^Hyper-V Server 2012 R2: mainstream support ended on 2018-01-09/,
    ],
    ['does hyper-v server 2016 have a gui', /no desktop/],
    ['hyper-v server 2019 s2d?', /not supported \(Standard, Essentials, Hyper-V Server\)/],
    ['hyper-v server 2008 r2 max ram', /1 TB \(Hyper-V Server\)/],
    [
      'can i upgrade hyper-v server 2019 to windows server 2022',
      /^No way is known: Microsoft Hyper-V Server 2019/,
    ],
    [
      'upgrade hyper-v server 2012 to hyper-v server 2012 r2 in place',
      /^Yes: Microsoft Hyper-V Server 2012 to Microsoft Hyper-V Server 2012 R2/,
    ],
  ] as const)('%s', ([question, lead]) => {
    const answer = ask(question);

    expect(answer.lead).toMatch(lead);
    expect(answer.cites).not.toEqual([]);
  });

  test('a value that the base has for Windows Server only is said to be that', () => {
    expect(ask('hyper-v server 2016 max vcpu per vm').doubts).toContain(
      'This is said of Windows Server 2016; the knowledge base has nothing that differs for the free Hyper-V Server 2016.',
    );
  });

  test('a release that has none is said to have none, and what is meant then', () => {
    expect(ask('hyper-v server 2022 max ram per vm').lead).toMatch(
      /^There is no Hyper-V Server 2022; this is about Windows Server 2022\. /,
    );
  });

  test('the licences of Windows Server are not those of the free product', () => {
    expect(answerText(ask('hyper-v server 2019 how many vms included licence'))).toContain(
      'no rights for Windows guests',
    );
  });

  test('a thread stays with it until Windows Server is named', () => {
    const first = 'hyper-v server 2016 end of support';

    expect(ask(first, 'and 2019?').lead).toMatch(/^Hyper-V Server 2019:/);
    expect(ask(first, 'and windows server 2019?').lead).toMatch(/^Windows Server 2019/);
  });

  test('a server with Hyper-V is not taken for it', () => {
    expect(answerText(ask('max ram per vm on 2019 hyper-v'))).not.toContain('free Hyper-V Server');
  });
});
